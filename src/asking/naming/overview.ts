import type { Fact } from '../../model/reading.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** What people ask of a release that they have not read: what it is about, and who met whom in it. */
export function answerOverview(view: ReleaseView, { text }: Question): Found | undefined {
  const asked = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (ABOUT.test(asked)) return headline(view);
  return WHO_MET_WHOM.test(asked) ? allMeetings(view, /^who\b/.test(asked)) : undefined;
}

const IT =
  '(?:it|this|that|(?:all )?(?:the|this|that) (?:whole )?(?:press |news |media )?(?:release|statement|text|article|communique|readout|announcement|document|news|story|thing|piece|report|message))';
const SHORT =
  '(?:in short|in brief|briefly|in a nutshell|in a word|in a few words|in one sentence|in a sentence|in two words|roughly|basically|essentially|quickly)';
const GIST =
  '(?:gist|summary|main points?|key points?|main news|headlines?|essence|short version|bottom line|upshot|takeaways?|key messages?|main message|main thing)';

/** The whole of a question that names nothing. */
const ABOUT = new RegExp(
  `^(?:so |and |ok )?(?:(?:can|could|would|will) you )?(?:${SHORT} )?(?:what(?:'s| is| was|s) ${IT} (?:all )?about(?: ${SHORT})?|what (?:does|did) ${IT} say|what happened|what(?:'s|s| is) (?:new|the news|going on|the story)(?: here| ${SHORT})?` +
    `|what(?:'s|s| is| are) the ${GIST}(?: of ${IT}| here)?|(?:the )?${GIST}(?: of ${IT})?|(?:give me|tell me|show me|can i (?:get|have)|i (?:need|want)) the ${GIST}(?: of ${IT})?` +
    `|what (?:kind|sort|type) of (?:text|document|release|paper|article|news) (?:is (?:this|it)|(?:am i|i'm|i am) (?:looking at|reading))|what am i (?:looking at|reading)` +
    `|what (?:does|did) ${IT} (?:deal with|cover|tell(?: me| us)?|report)|what(?:'s|s| is) in ${IT}` +
    `|(?:give me |can i have |i need )?(?:a |the )?(?:short |brief |quick )?summary(?: of ${IT})?|summari[sz]e(?: ${IT})?|sum (?:it|this|${IT}) up|sum up ${IT}|sum up the (?:\\S+ )?(?:news|release|story|statement)|tl ?dr)(?: for me| for us)?(?: please| pls)?$`,
);

const WHO_MET_WHOM =
  /^(?:who (?:all )?(?:met|has met|saw|talked (?:to|with)|spoke (?:to|with)) (?:with )?(?:whom?|each other)|(?:list|show me|name) (?:all )?(?:the |of the )?meetings|(?:which|what) meetings (?:were there|took place|were held|are there|happened))(?: please| pls)?$/;

/** Before a sentence of the text stand names of offices, bylines and notes to editors, at most so many lines. */
const LETTERHEAD = 12;

/** The title, proved by itself and by the first whole sentence of the text. */
function headline(view: ReleaseView): Found | undefined {
  const { title } = view.release;
  const opens = title.trim() === '' ? view.sentences[1] : view.sentences[0];
  if (!opens) return undefined;
  const { start, end } = opens.sentence;
  const text = ({ n, sentence }: SentenceView): string => rawItem(view, n, sentence.start, sentence.end).text;
  const more = view.sentences.slice(1, LETTERHEAD).find((s) => text(s).length > 40 && /[.!?][”"')]*$/.test(text(s)));
  return {
    items: [rawItem(view, opens.n, start, end)],
    citations: cite(view, more ? [opens.n, more.n] : [opens.n]),
    score: 0.9,
    because: 'what the release is headed',
  };
}

const MOST = 12;

/** Each meeting that took place, from who met to whom and where; with `once` the same people are shown but once. */
function allMeetings(view: ReleaseView, once: boolean): Found | undefined {
  const held = view.facts('meeting').filter((f) => f.polarity === 'positive' && f.modality === 'happened' && f.roles.some((r) => r.n > 0));
  const told = held.flatMap((f) => {
    const span = spanOf(f);
    return span ? [{ n: span.n, item: rawItem(view, span.n, span.start, span.end), fact: f }] : [];
  });
  if (told.length === 0) return undefined;
  const people = told.map(({ fact }) => peopleOf(fact));
  const shown = told.filter((_, i) => !once || people[i] === '' || people.indexOf(people[i]!) === i).slice(0, MOST);
  return {
    items: distinct(shown.map(({ item }) => item)),
    citations: cite(
      view,
      shown.map(({ n }) => n),
    ),
    score: 0.9,
    because: 'meetings of the release',
  };
}

/** Those who met, as one string; empty where some are not known by name. */
function peopleOf({ roles }: Fact): string {
  const ids = roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role)).map((r) => r.entity ?? '');
  return ids.includes('') ? '' : [...new Set(ids)].sort().join(' ');
}

/** From the first of those who met to the last word of whom and where, where one sentence tells both. */
function spanOf({ roles }: Fact): { n: number; start: number; end: number } | undefined {
  const met = roles.find((r) => r.role === 'participant');
  const twoSides = roles.some((r) => r.role === 'counterpart');
  // 'A and B met in P' is cut behind B: its verb stands between them and the place.
  const sides = roles.filter((r) => (twoSides ? /^(?:participant|counterpart|place)$/ : /^participant$/).test(r.role) && r.n === met?.n);
  if (!met || met.n === 0 || !sides.some((r) => r.role === 'counterpart' || (r !== met && r.role === 'participant'))) return undefined;
  return { n: met.n, start: Math.min(...sides.map((r) => r.start)), end: Math.max(...sides.map((r) => r.end)) };
}
