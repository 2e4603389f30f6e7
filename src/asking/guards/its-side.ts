import { matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import { postRows } from '../posts/post-rows.ts';
import type { Question, Term } from '../question/question.ts';
import type { Item } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView } from '../release/view.ts';

// 'Who signed it for Norland', 'who co-chaired on the Norlandic side': of those who did it together only the one of that side.

const FOR_SOMEBODY =
  /^(?:sign|initial|ink|conclude|endorse|ratify|chair|co-?chair|lead|co-?lead|head|preside|speak|represent|negotiate|attend|open|exchange)$/;

/** What is done by one of each side. */
export const OF_PAIRS = /^(?:sign|initial|ink|conclude|endorse|ratify|chair|co-?chair|lead|co-?lead|head|preside|exchange)$/;

/** Of several who did something together those who stand for the side that the question names; none where nothing tells who does. */
export function ofItsSide(view: ReleaseView, question: Question, items: readonly Item[]): Item[] {
  if (!/^(?:who|met|role)$/.test(question.kind) || !/^whom?$/.test(question.wh)) return [...items];
  const side = sideAsked(question);
  if (!side) return [...items];
  const told = inTurn(view, side, items);
  if (told) return told;
  if (!side.link?.geo) return [...items];
  const land = countryOf(side.link.geo);
  // 'Who signed it for Norland', of which the release says nothing.
  if (!view.sentences.some((s) => s.places.some(({ geo }) => countryOf(geo) === land)) && homeOf(view) !== land) return [];
  const lands = items.map((item) => landsOf(view, item));
  const isOwn = (i: number): boolean => lands[i]!.has(land) || (items.length === 1 && saysSide(view, side, items[i]!));
  // Of two who signed one signed for each, and it must be told which; many may sit on one side.
  if (!OF_PAIRS.test(question.verb?.lemma ?? '')) return items.filter((_, i) => isOwn(i) || lands[i]!.size === 0);
  const own = items.filter((_, i) => isOwn(i));
  const open = items.filter((item, i) => lands[i]!.size === 0 && !isSentTo(view, item, land));
  return own.length > 0 ? own : open.length > 1 || open.some((item) => isSeveral(view, item)) ? [] : open;
}

/** 'the Fund's Representative in Norland' signed it for the Fund. */
const isSentTo = (view: ReleaseView, { span }: Item, land: string): boolean => {
  const people = span
    ? view.sentences[span.n]!.mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((m) => m.entity)
    : [];
  return postRows(view).some((r) => people.includes(r.person) && SENT_THERE.test(r.text) && [...r.geo].some((g) => countryOf(g) === land));
};

/** 'The ministers' who signed it: those of all sides. */
function isSeveral(view: ReleaseView, { span }: Item): boolean {
  const s = span && view.sentences[span.n]!;
  return s?.tokens.some((t) => t.start >= span!.start && t.end === span!.end && t.pos === 'NOUN' && t.lower !== t.lemma) ?? false;
}

/** 'on the | A side', 'the | A | co-chair', 'on behalf of | A', 'for | A' at the end of who signed, chaired or led something. */
export function sideAsked({ tokens, terms, verb }: Question): Term | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  return terms.find((t) => {
    const before = word(t.first - 1) === 'the' ? t.first - 2 : t.first - 1;
    if (/^(?:on|from)$/.test(word(before)) && before < t.first - 1 && word(t.last + 1) === 'side') return true;
    if (word(before) === 'of' && word(before - 1) === 'behalf') return true;
    // 'on | Norland | 's behalf'
    if (/^['’]s?$/.test(word(t.last + 1)) && word(t.last + 2) === 'behalf') return true;
    // 'the | Norlandic | co-chair'
    if (
      t.link?.geo &&
      OF_A_SIDE.test(
        tokens
          .slice(t.last + 1, t.last + 4)
          .map((o) => o.lower)
          .join(' '),
      )
    )
      return true;
    const isLast = !tokens.slice(t.last + 1).some((o) => /[\p{L}\d]/u.test(o.text) && o.lower !== 'side');
    return word(before) === 'for' && isLast && FOR_SOMEBODY.test(verb?.lemma ?? '') && verb!.last < t.first;
  });
}

/** What each side has one of. */
const OF_A_SIDE = /^(?:co ?- ?chair|cochair)\b/;

/** 'A and B, on behalf of the bank and the | port, respectively': the second is B. */
function inTurn(view: ReleaseView, side: Term, items: readonly Item[]): Item[] | undefined {
  const n = items[0]?.span?.n;
  if (items.length !== 2 || n === undefined || items.some((item) => item.span?.n !== n)) return undefined;
  const s = view.sentences[n]!;
  const row = [...items].sort((a, b) => a.span!.start - b.span!.start);
  const last = s.tokens.findLastIndex((t) => t.end <= row[1]!.span!.end);
  const of = s.tokens.findIndex((t, i) => (t.lower === 'of' && s.tokens[i - 1]?.lower === 'behalf') || (t.lower === 'for' && i > last));
  if (of < 0) return undefined;
  const turns = s.tokens.findIndex((t, i) => i > of && t.lower === 'respectively');
  const end = turns < 0 ? s.tokens.length : turns;
  const and = s.tokens.findLastIndex((t, i) => i > of && i < end && t.lower === 'and');
  if (and < 0 || (turns < 0 && !(isNamed(s, of + 1, and) && isNamed(s, and + 1, end)))) return undefined;
  const { score, tokens } = matchTerm(side, s);
  const at = tokens.filter((i) => i > of && i < end);
  if (score < 0.7 || at.length === 0) return undefined;
  const parts = new Set(at.map((i) => (i < and ? 0 : 1)));
  return parts.size === 1 ? [row[[...parts][0]!]!] : undefined;
}

const isNamed = (s: SentenceView, from: number, to: number): boolean =>
  s.mentions.some((m) => m.first >= from && m.last < to && m.form === 'name' && m.first - from <= 3);

/** 'led on the | A side by B' */
function saysSide(view: ReleaseView, side: Term, { span }: Item): boolean {
  const s = span && view.sentences[span.n]!;
  const { score, tokens } = s ? matchTerm(side, s) : { score: 0, tokens: [] };
  return score >= 0.7 && tokens.some((i) => s!.tokens[i + 1]?.lower === 'side');
}

/** 'the Fund's Representative in | Norland', 'Ambassador to | Norland': posted there by others. */
const SENT_THERE =
  /\b(?:representative|ambassador|envoy|coordinator|consul|delegate|director|head|chief|commissioner|liaison|observer)s?\b.*\b(?:in|to) (?:the )?\p{Lu}/iu;

/** The countries that an item, the posts of whom it names and the words right beside it say. */
export function landsOf(view: ReleaseView, { span }: Item): ReadonlySet<string> {
  if (!span) return new Set();
  const s = view.sentences[span.n]!;
  const people = s.mentions.filter((m) => m.start >= span.start && m.end <= span.end).map((m) => m.entity);
  const posts = postRows(view).filter((r) => people.includes(r.person) && !SENT_THERE.test(r.text));
  const within = s.tokens.flatMap((t, i) => (t.start >= span.start && t.end <= span.end ? [i] : []));
  const isSent = SENT_THERE.test(within.map((i) => s.tokens[i]!.text).join(' '));
  const own = isSent ? [] : within.flatMap((i) => s.geo[i] ?? []);
  return new Set([...own, ...posts.flatMap((r) => [...r.geo]), ...labelled(s, span.start, span.end)].map(countryOf));
}

/** 'signed for | A by Ms. B', 'Ms. B for | A', 'Ms. B on behalf of | A'. */
function labelled(s: SentenceView, start: number, end: number): string[] {
  const { tokens, geo } = s;
  const first = tokens.findIndex((t) => t.start >= start);
  const last = tokens.findLastIndex((t) => t.end <= end);
  const by = tokens.findLastIndex((t, i) => i < first && i >= first - 6 && t.lower === 'by');
  const before =
    by > 1 && /^(?:for|of)$/.test(tokens[tokens[by - 2]!.lower === 'the' ? by - 3 : by - 2]?.lower ?? '') ? geo[by - 1] : undefined;
  const of = tokens[last + 1]?.lower === 'for' ? last + 1 : tokens[last + 2]?.lower === 'behalf' ? last + 3 : -1;
  const behind = of < 0 ? undefined : geo[tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1];
  return [before, behind].filter((g) => g !== undefined);
}
