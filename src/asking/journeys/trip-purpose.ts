import type { Fact } from '../../model/reading.ts';
import { isOf } from '../events/bare-event.ts';
import { leadEvent } from '../events/lead-event.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, type Item, rawItem, spanItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { aimInItsSentence, endOf, isMet, JOURNEY } from './trip-aim.ts';

const SOMEBODY = '(?:he|she|they|<person>|<body>|the [\\w-]+(?: [\\w-]+)?)';
const TRIP = '(?:visit|trip|journey|tour|mission|travels?)';
/** Questions for why a journey was made that name no more than who made it and where it led. */
const ASKS = [
  new RegExp(
    `^(?:and |so )?why (?:did|do|does|will|are|is|was|were) ${SOMEBODY} (?:go|come|travel|visit|fly|going|coming|travell?ing|visiting|flying|(?:make|making|undertake|pay) (?:the|this|a|his|her|their) ${TRIP})(?: there| here| out there)?(?: (?:to |in )?(?:the )?<(?:place|body)>)?$`,
  ),
  new RegExp(
    `^(?:and |so )?what (?:is|was|will be|were) (?:the (?:purpose|aim|goal|objective|point|reason) (?:of|for|behind) )?(?:the|his|her|their|this) ${TRIP}(?: (?:to|in) (?:the )?<place>)?(?: (?:about|for))?$`,
  ),
];
/** Nouns that call for an infinitive of their own: 'after a decision by parliament | to close C'. */
const TAKES_INFINITIVE =
  /^(?:decision|plan|proposal|vote|call|request|order|attempt|agreement|refusal|promise|pledge|offer|move|resolution|ruling|commitment|failure|appeal|threat|demand|deal|law|bill|need|right)s?$/;

/** 'Why did A go to P', 'what was the trip about': the aim that the release gives of that journey, or else what was done on it. */
export function answerTripPurpose(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.some((p) => p.test(question.shape)) || question.terms.some((t) => t.unknown)) return undefined;
  const place = placeAsked(question);
  // A journey to where the release does not speak of.
  if (place && view.sentences.every((s) => matchTerm(place, s).score < 0.7)) return 'silent';
  // The aim of a round trip is not that of each stop.
  const facts = journeysAsked(view, question).sort((a, b) => goals(a) - goals(b));
  if (facts.length === 0) return undefined;
  const told =
    facts.map((f) => aimOf(view, f)).find((a) => a !== undefined) ??
    aimInItsSentence(view, facts, place) ??
    (place || !/\bwhy\b/.test(question.shape) ? facts.map((f) => doneThere(view, f)).find((a) => a !== undefined) : undefined);
  return (
    told && {
      items: [told],
      citations: cite(view, [told.span!.n]),
      score: 0.85,
      because: 'the aim given of the journey',
    }
  );
}

const placeAsked = ({ terms }: Question): Term | undefined => terms.findLast((t) => t.link && t.link.kind !== 'person');

const goals = ({ roles }: Fact): number => roles.filter((r) => r.role === 'destination').length;

/** The journeys to the place that the question names; where it names none, the one that the release is about. */
function journeysAsked(view: ReleaseView, question: Question): Fact[] {
  const place = placeAsked(question);
  if (!place && /<(?:place|body)>$/.test(question.shape)) return [];
  const told = view
    .facts('visit')
    .filter(
      (f) =>
        f.polarity === 'positive' &&
        f.modality !== 'possible' &&
        !(question.tense === 'past' && f.modality === 'planned') &&
        isOf(view, question, f) &&
        f.evidence[0]! > 0,
    );
  if (place) return told.filter((f) => f.roles.some((r) => r.role === 'destination' && r.n > 0 && isMet(view.sentences[r.n]!, r, place)));
  const event = leadEvent(view);
  if (event?.kind !== 'visit') return [];
  return told.filter((f) => f === event.fact || f.evidence[0] === event.fact.evidence[0]);
}

/** 'paid a visit to P | to assess C', 'aimed at C': behind where it led. */
function aimOf(view: ReleaseView, fact: Fact): Item | undefined {
  const role = fact.roles.find((r) => r.role === 'purpose');
  if (role) return rawItem(view, role.n, role.start, role.end);
  const s = view.sentences[fact.evidence[0]!]!;
  const { tokens, tree } = s;
  const from = Math.max(
    ...fact.roles.filter((r) => r.role === 'destination' && r.n === s.n).map((r) => tokens.findLastIndex((t) => t.end <= r.end)),
  );
  if (!(from >= 0)) return undefined;
  for (let i = from + 1; i < tokens.length - 1; i++) {
    const { lower } = tokens[i]!;
    // Another deed of the sentence has an aim of its own.
    if (tokens[i]!.pos === 'VERB' && !/^(?:aim|design|intend|hold|mean)/.test(tokens[i]!.lemma) && !/^(?:including|following)$/.test(lower))
      return undefined;
    if (tokens[i]!.pos === 'AUX' || TAKES_INFINITIVE.test(lower)) return undefined;
    const isAim = lower === 'to' && tokens[i + 1]!.pos === 'VERB';
    const isAimed = /^(?:aimed|designed|intended)$/.test(lower) && /^(?:at|to)$/.test(tokens[i + 1]!.lower);
    if (!isAim && !isAimed) continue;
    const verb = isAim ? i + 1 : i;
    return spanItem(s, i, endOf(s, Math.max(tree.span(verb)[1], verb + 1)));
  }
  return undefined;
}

/** 'a trip to P, | where he opened C', 'a visit, during which she discussed C'. */
function doneThere(view: ReleaseView, fact: Fact): Item | undefined {
  const s = view.sentences[fact.evidence[0]!]!;
  const { tokens } = s;
  const trip = tokens.findLastIndex((t) => JOURNEY.test(t.lower));
  const opens = tokens.findIndex(
    (t, i) =>
      i > trip && (t.lower === 'where' || (t.lower === 'which' && tokens[i - 1]?.lower === 'during')) && tokens[i + 1]?.pos === 'PRON',
  );
  if (trip < 0 || opens < 0 || opens + 2 >= tokens.length) return undefined;
  return spanItem(s, opens + 1, endOf(s, tokens.length - 1));
}
