import { listed } from '../extract/listed.ts';
import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const TABLE = '(?:brunch|lunch(?:eon)?|dinner|breakfast|banquet|reception|round ?table|tea)';
/** 'Who was at the brunch', 'who came to the dinner', 'who was expected at the lunch' */
const ASKS = new RegExp(
  `^(?:and )?who (?:all |else )?(?:was|were|is|are|came|comes|attend\\w*|join\\w*|will|would|went) (?:(?:to be|be|been|expected|supposed|invited|present|there|also|going|all) )*(?:(?:to|at|for|in) )?(?:the |a )?(?:\\w+ )?${TABLE}\\b(?! (?:on|about|in)\\b)`,
);
/** 'guests at the brunch besides A', 'who were the others at the dinner' */
const ASKS_GUESTS = new RegExp(
  `^(?:and )?(?:(?:who|which) (?:were|are|was|is) )?(?:all )?(?:the |other )*(?:guests?|company|people|others|invitees) (?:(?:present|invited|expected) )?(?:at|to|for|of) (?:the |a )?(?:\\w+ )?${TABLE}\\b`,
);
const NOUN = new RegExp(`^${TABLE}$`);

/** Who is at table with somebody, where the release tells no more of it than 'a brunch with A, B and C': all of them. */
export function answerTableCompany(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const host = question.yesNo ? undefined : hostOfTable(view, question);
  if (host) return host;
  if (question.yesNo || !(ASKS.test(question.shape) || ASKS_GUESTS.test(question.shape))) return undefined;
  const noun = question.terms.find((t) => NOUN.test(t.word));
  if (!noun) return undefined;
  const named = question.links.map((l) => l.entities);
  const found = tablesOf(view, noun).flatMap(({ s, i }) => companyAt(s, i, named) ?? []);
  const [first] = found;
  if (!first || found.length > 1 || isLeftOut(first, question)) return isHeldWith(view, noun) ? 'silent' : undefined;
  return {
    items: [spanItem(first.s, first.from, wholeLast(first.s, first.to))],
    citations: cite(view, [first.s.n]),
    score: 0.8,
    because: 'with whom it is held',
  };
}

/** 'Who hosted the dinner' */
const ASKS_HOST = new RegExp(
  `^(?:and )?(?:who|which \\w+) (?:also )?(?:hosts?|hosted|gave|offered) (?:the|a|that|this) (?:\\w+ ){0,2}?${TABLE}\\b`,
);

/** 'attended a dinner given by A': A, where one meal of that name is told with its host. */
function hostOfTable(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const noun = question.terms.find((t) => NOUN.test(t.word));
  if (!noun || !ASKS_HOST.test(question.shape)) return undefined;
  // 'The Minister received A' is no reception.
  if (!tablesOf(view, noun).some(({ s, i }) => NOUN.test(s.tokens[i]!.lower))) return 'silent';
  const guests = question.links.flatMap((l) => l.entities);
  const told = view
    .facts('meeting')
    .filter((f) => f.rule === 'Y was received by X at table' && f.polarity === 'positive' && f.modality === 'happened')
    .filter((f) => view.sentences[f.evidence[0]!]!.tokens.some((t) => t.lower === noun.word))
    .filter((f) => guests.length === 0 || f.roles.some((r) => r.role === 'counterpart' && r.entity && guests.includes(r.entity)));
  const [fact] = told;
  if (!fact || told.length > 1) return undefined;
  const n = fact.evidence[0]!;
  const hosts = fact.roles.flatMap((r) => (r.role === 'participant' && r.entity ? [entityItem(view, r.entity, n)] : []));
  if (hosts.length === 0) return undefined;
  return {
    items: distinct(hosts.map((h) => h.item)),
    citations: cite(view, [n, ...hosts.map((h) => h.n)]),
    score: 0.85,
    because: 'who gave the meal',
  };
}

/** 'a banquet with A, his daughter B and C': a list that is read in part names too few. */
const isHeldWith = (view: ReleaseView, noun: Term): boolean => tablesOf(view, noun).some(({ s, i }) => s.tokens[i + 1]?.lower === 'with');

/** Where the meal stands, by its own word before another: a dinner is no banquet where there are both. */
function tablesOf(view: ReleaseView, noun: Term): { readonly s: SentenceView; readonly i: number }[] {
  const all = view.sentences.slice(1).flatMap((s) => matchTerm(noun, s).tokens.map((i) => ({ s, i })));
  const exact = all.filter(({ s, i }) => s.tokens[i]!.lower === noun.word);
  return exact.length > 0 ? exact : all;
}

/** 'representatives | of the community' */
function wholeLast({ tokens }: SentenceView, last: number): number {
  if (tokens[last + 1]?.lower !== 'of') return last;
  let end = last + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[end + 1]?.pos ?? '') || tokens[end + 1]?.text === '-') end++;
  return /^(?:NOUN|PROPN)$/.test(tokens[end]!.pos) ? end : last;
}

/** 'other than the King', where a king is among those found. */
function isLeftOut({ s, from, to }: { s: SentenceView; from: number; to: number }, { shape, tokens, terms }: Question): boolean {
  if (!/\b(?:besides?|except|apart from|aside from|other than|not counting)\b/.test(shape)) return false;
  const at = tokens.findIndex((t) => /^(?:besides?|except|apart|aside|than|counting)$/.test(t.lower));
  return terms.some((t) => t.first > at && !t.link && matchTerm(t, s).tokens.some((i) => i >= from && i <= to));
}

function companyAt(
  s: SentenceView,
  i: number,
  named: readonly (readonly string[])[],
): { s: SentenceView; from: number; to: number } | undefined {
  if (s.tokens[i + 1]?.lower !== 'with') return undefined;
  const chunk = chunkFrom(s, i + 2);
  if (!chunk) return undefined;
  const members = listed(s, chunk);
  // 'with A, his daughter B, …': a list of which no more was read.
  if (members.length < 2 && /^(?:,|and)$/.test(s.tokens[(members[0] ?? chunk)[1] + 1]?.lower ?? '')) return undefined;
  const isNamed = ([from, to]: readonly [number, number], among: readonly string[]): boolean =>
    s.mentions.some((m) => among.includes(m.entity) && m.first >= from && m.last <= to);
  // A family name may be several of them: the first is meant.
  const start = members.findIndex((m) => !isNamed(m, named.flat()));
  const surely = named.flatMap((ids) => (ids.length === 1 || start === 0 ? ids : []));
  const others = members.slice(Math.max(0, start)).filter((m) => !isNamed(m, surely));
  const [first] = others;
  // One whom the question names in the middle would have to be left out.
  return first && others.length === members.length - members.indexOf(first) ? { s, from: first[0], to: others.at(-1)![1] } : undefined;
}
