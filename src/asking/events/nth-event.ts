import { ordinalOf } from '../extract/ordinals.ts';
import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const EVENT =
  /^(?:meeting|round|session|summit|conference|edition|dialogue|forum|consultation|landfall|workshop|seminar|congress|assembly|plenary)s?$/;
const PLAIN = /^(?:be|is|was|will|held|hold|take|place|took|going|happen|happened|go|make|made)$/;

/**
 * Where or when the second, third or fourth of a row of events is or was: from the words behind that very ordinal, up to the next one ('the second
 * was in P in May, and | the fourth will be held in Q'). 'silent' where the release counts such events but does not tell it of the one asked for.
 */
export function answerNthEvent(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asked = askedFor(question);
  if (!asked) return undefined;
  const hits = view.sentences.slice(1).flatMap((s) => told(s, question, asked));
  const [first] = hits;
  if (!first) return undefined;
  const given = hits.filter((h) => h.items.length > 0);
  if (given.length === 0) return 'silent';
  const same = given.every((h) => h.items[0]!.text.toLowerCase() === given[0]!.items[0]!.text.toLowerCase());
  return same
    ? { items: distinct(given[0]!.items), citations: cite(view, [given[0]!.n]), score: 0.85, because: 'the one so counted' }
    : 'silent';
}

interface Asked {
  readonly nth: number;
  readonly noun: { readonly lemma: string };
  /** What else the sentence must name. */
  readonly others: readonly Term[];
}

function askedFor({ yesNo, kind, wh, terms, shape, tokens }: Question): Asked | undefined {
  if (yesNo || !/^(?:where|when)$/.test(wh) || !/^(?:where|when|visit|met)$/.test(kind) || terms.some((t) => t.unknown)) return undefined;
  // 'the Third Session' may be a name of the release.
  const name = terms.find(
    (t) => t.link && t.last === t.first + 1 && ordinalOf(tokens[t.first]!.lower) >= 0 && EVENT.test(tokens[t.last]!.lower),
  );
  if (name && !/\b(?:of|with|between|for)\b/.test(shape))
    return {
      nth: ordinalOf(tokens[name.first]!.lower),
      noun: tokens[name.last]!,
      others: terms.filter((t) => t !== name && !PLAIN.test(t.word)),
    };
  const at = terms.findIndex((t) => ordinalOf(t.word) >= 0);
  const noun = terms[at + 1];
  if (at < 0 || !noun || !EVENT.test(noun.word) || noun.first !== terms[at]!.last + 1) return undefined;
  // 'Of' what, and with whom, may stand far from the number.
  if (/\b(?:of|with|between|for)\b/.test(shape)) return undefined;
  const others = terms.filter((t, i) => i !== at && t !== noun && !PLAIN.test(t.word));
  return { nth: ordinalOf(terms[at]!.word), noun, others };
}

function told(s: SentenceView, question: Question, { nth, noun, others }: Asked): { n: number; items: Item[] }[] {
  const { tokens } = s;
  if (!others.every((t) => matchTerm(t, s).score >= 0.7)) return [];
  return tokens.flatMap((t, i) => {
    if (ordinalOf(t.lower) !== nth || s.dates.some((d) => d.first <= i && i <= d.last)) return [];
    const next = tokens[i + 1];
    const isNamed = tokens.slice(i + 1, i + 4).some((x) => x.lemma === noun.lemma);
    // 'and the fourth | will be held in Q'
    const isShort =
      /^(?:AUX|VERB|ADP)$/.test(next?.pos ?? '') && next?.lower !== 'of' && tokens.slice(0, i).some((x) => x.lemma === noun.lemma);
    if (!(isNamed || isShort)) return [];
    const other = tokens.findIndex(
      (x, k) => k > i && (ordinalOf(x.lower) >= 0 || /^[;]$/.test(x.text)) && !s.dates.some((d) => d.first <= k && k <= d.last),
    );
    const end = other < 0 ? tokens.length - 1 : other - 1;
    const find = question.wh === 'when' ? datesIn : placesIn;
    const behind = isOfTime(question, s, i, end) ? find(s, i, end) : [];
    // 'In P, A led the third meeting.'
    const isFirst = !tokens.slice(0, i).some((x) => ordinalOf(x.lower) >= 0);
    return [{ n: s.n, items: behind.length > 0 || !isFirst ? behind : find(s, -1, i - 1) }];
  });
}

/** What will be held was not held, and the other way round. */
function isOfTime({ tense }: Question, { tokens }: SentenceView, from: number, end: number): boolean {
  const aux = tokens.slice(from, end + 1).find((t) => t.pos === 'AUX' || t.lower === 'will')?.lower;
  if (tense === 'past') return !/^(?:will|shall)$/.test(aux ?? '');
  return tense !== 'future' || !/^(?:was|were)$/.test(aux ?? '');
}

function datesIn(s: SentenceView, from: number, end: number): Item[] {
  const date = s.dates.find((d) => d.first > from && d.last <= end && d.value);
  return date ? [spanItem(s, date.first, date.last), ...date.value.split('/').map((text) => ({ text }))] : [];
}

function placesIn(s: SentenceView, from: number, end: number): Item[] {
  for (let i = from + 1; i < end; i++) {
    if (!/^(?:in|at|over)$/.test(s.tokens[i]!.lower)) continue;
    const chunk = chunkFrom(s, i + 1);
    if (!chunk || s.dates.some((d) => d.first <= chunk[1] && chunk[0] <= d.last)) continue;
    // 'In | the third Forum' is no place of the third.
    if (chunk[1] > end || s.tokens.slice(chunk[0], chunk[1] + 1).some((t) => ordinalOf(t.lower) >= 0)) continue;
    if (/^\p{Lu}/u.test(s.tokens[chunk[1]]!.text) && s.entityAt(chunk[1])?.kind !== 'person') return [spanItem(s, chunk[0], chunk[1])];
  }
  return [];
}
