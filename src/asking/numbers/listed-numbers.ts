import { isPeople } from '../extract/people-counted.ts';
import { type Quantity, quantities } from '../extract/quantities.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// Numbers of a list that says once what is told of each: 'A gave 3 million and | B two million', 'from A (2,310), | B (1,990) and C (760)'.

/** Verbs that tell of the same gift. */
const PAYS = /^(?:give|contribute|donate|provide|pay|grant|allocate|supply|deliver|send)$/;

const AUXILIARY = /^(?:did|does|do|will|would|has|have|had|is|was)$/;

/** The number of the one of a list whom the question names; undefined where no list has it, or where several have different ones. */
export function answerListedNumber(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !/\bhow (?:much|many)\b/.test(question.shape) || question.terms.some((t) => t.unknown)) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    const span = withoutVerb(question, s) ?? inBrackets(question, s);
    return span ? [{ s, span }] : [];
  });
  const [first] = told;
  if (!first || told.length > 1) return undefined;
  return {
    items: [spanItem(first.s, ...first.span)],
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: 'the number of the one named in a list',
  };
}

/** 'A contributed 3 million in April and | B two million in March': the verb is told once, with the first. */
function withoutVerb(question: Question, s: SentenceView): [number, number] | undefined {
  const { verb, terms, tokens, focus } = question;
  const giver = terms.find(
    (t) => t.link && AUXILIARY.test(tokens[tokens[t.first - 1]?.lower === 'the' ? t.first - 2 : t.first - 1]?.lower ?? ''),
  );
  if (!verb || !giver || verb.first < giver.last || matchTerm(giver, s).score < 0.7) return undefined;
  const all = quantities(s).filter((q) => /^(?:money|number|measure)$/.test(q.kind));
  const isDeed = (i: number): boolean =>
    matchTerm(verb, s).score >= 0.7 ? matchTerm(verb, s).tokens.includes(i) : PAYS.test(verb.lemma) && PAYS.test(s.tokens[i]!.lemma);
  const deeds = s.tokens.flatMap((t, v) =>
    t.pos === 'VERB' && isDeed(v) && !s.tree.isNegated(v) && assertionOf(s, v) === 'told' ? [v] : [],
  );
  for (const [k, q] of all.entries()) {
    const named = giverBefore(s, giver, q);
    if (named === undefined || q.kind !== all[k - 1]?.kind) continue;
    const v = deeds.findLast((i) => i < named && all.some((o) => o.first > i && o.last < named && o.kind === q.kind));
    if (v === undefined || s.tokens.slice(v + 1, named).some((t) => /^(?:VERB|AUX)$/.test(t.pos) && t.dep !== 'acl')) continue;
    const end = all[k + 1]?.first ?? s.tokens.length;
    const rest = terms.filter((t) => t !== verb && t !== giver && t !== focus && !t.isVerb && t.weight >= 0.8);
    const isMet = (t: Term): boolean => matchTerm(t, s).tokens.some((i) => (i > q.first && i < end) || i < v);
    return rest.every(isMet) ? [q.first, q.noun > q.last && q.noun < end && q.kind !== 'money' ? q.noun : q.last] : undefined;
  }
  return undefined;
}

/** Where the giver is named right before the number, behind a comma or 'and'; undefined where it is not. */
function giverBefore({ tokens }: SentenceView, giver: Term, q: Quantity): number | undefined {
  let last = q.first - 1;
  while (/^(?:another|a|further|an|additional|around|about)$/.test(tokens[last]?.lower ?? '')) last--;
  const words = giver.word.toLowerCase().split(/[\s-]+/);
  if (tokens[last]?.lower !== words.at(-1)) return undefined;
  let first = last - words.length + 1;
  if (tokens[first - 1]?.lower === 'the') first--;
  return /^(?:,|and|;|while)$/.test(tokens[first - 1]?.lower ?? '') ? first : undefined;
}

/** 'Türkiye (2,310), | Afghanistan (1,990)': the number in brackets right behind the name, in a list of at least two such. */
function inBrackets(question: Question, s: SentenceView): [number, number] | undefined {
  const all = quantities(s).filter((q) => isBracketed(s, q));
  if (all.length < 2 || /\bhow much\b/.test(question.shape)) return undefined;
  const { focus, terms } = question;
  if (!focus || !isCountedNear(question, focus, s)) return undefined;
  const named = terms.filter((t) => t !== focus && (t.link !== undefined || !t.isVerb));
  const hits = all.filter((q) => named.some((t) => matchTerm(t, s).score >= 0.7 && matchTerm(t, s).tokens.includes(q.first - 2)));
  const places = terms.filter((t) => t.link?.geo !== undefined || t.link?.kind === 'place');
  const [hit] = hits;
  return hit && hits.length === 1 && places.every((t) => matchTerm(t, s).score >= 0.7) ? [hit.first, hit.last] : undefined;
}

const isBracketed = ({ tokens }: SentenceView, { first, last, kind }: Quantity): boolean =>
  (kind === 'number' || kind === 'percent') &&
  tokens[first - 1]?.text === '(' &&
  tokens[last + 1]?.text === ')' &&
  !/^(?:1[89]|20)\d\d$/.test(tokens[first]!.text);

/** The sentence or the one before has what is counted, or people where people are asked for. */
function isCountedNear(question: Question, focus: Term, s: SentenceView): boolean {
  const near = [s, ...(s.n > 1 ? [s.view.sentences[s.n - 1]!] : [])];
  if (near.some((o) => matchTerm(focus, o).score >= 0.5)) return true;
  return isPeople(question.tokens[focus.last]!) && near.some((o) => o.tokens.some((t) => t.pos === 'NOUN' && isPeople(t)));
}
