import { documentNouns } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// What a document or a mandate has in it: 'the treaty, which was signed by A, provides for | the sharing of the river'.

const ASKS =
  /^(?:and |so )?what (?:does|do|did|will|would) .+ (?:cover|contain|include|provide(?: for)?|say|set out|lay down|deal with|consist of|foresee|envisage|stipulate)(?: (?:on|about|for) .+)?$|^(?:and |so )?what(?:'s|s| is| was) in (?:the|this|their|its) .+$/;
const ASKS_MANDATE =
  /^(?:and |so )?what (?:must|should|can|may|shall|does|do|is|are|has|have) .+ (?:do|have to do|to do|supposed to do|allowed to do)\b.* (?:under|by|according to) (?:its|the|their) mandate$|^(?:and |so )?what (?:does|did) .+ mandate (?:cover|include|provide(?: for)?|say|foresee|envisage|contain)(?: (?:on|about|for) .+)?$/;
/** By which a document tells what it has in it, with the word that must follow. */
const HAS: ReadonlyMap<string, RegExp | undefined> = new Map([
  ['provide', /^for$/],
  ['cover', undefined],
  ['contain', undefined],
  ['include', undefined],
  ['comprise', undefined],
  ['regulate', undefined],
  ['foresee', undefined],
  ['envisage', undefined],
  ['stipulate', undefined],
  ['set', /^out$/],
  ['lay', /^down$/],
  ['deal', /^with$/],
]);
const ASKING = /^(?:what|cover|contain|include|provide|say|set|lay|down|out|deal|consist|foresee|envisage|stipulate|must|do)$/;
/** Words of the longest answer. */
const LONGEST = 60;

/** 'What does the memorandum cover', 'what must the mission do under its mandate': what stands behind the verb that such a paper is the subject of. */
export function answerContents(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { shape, yesNo, terms } = question;
  const isMandate = ASKS_MANDATE.test(shape);
  if (yesNo || !(isMandate || ASKS.test(shape)) || terms.some((t) => t.unknown)) return undefined;
  const paper = isMandate ? terms.find((t) => t.word === 'mandate') : terms.find(isPaper);
  if (!paper) return undefined;
  const matter = behindPreposition(question);
  const named = terms.filter((t) => t !== question.verb && !ASKING.test(t.word) && !matter.includes(t));
  const told = view.sentences.slice(1).flatMap((s) => {
    const span = contentsIn(s, named, paper, question.tense === 'future');
    const isOnIt = span && matter.every((t) => matchTerm(t, s).tokens.some((i) => i >= span[0] && i <= span[1]));
    return span && isOnIt ? [{ s, span }] : [];
  });
  const [first] = told;
  // Of another treaty its contents are told: they are none of this one's.
  if (!first) return isMandate || view.sentences.slice(1).some((s) => contentsIn(s, [paper], paper, true)) ? 'silent' : undefined;
  return {
    items: [spanItem(first.s, ...first.span)],
    citations: cite(view, [first.s.n]),
    score: 0.85,
    because: 'what the paper has in it',
  };
}

const isPaper = ({ link, lemma, word }: Term): boolean =>
  link?.kind === 'document' || (!link && (documentNouns.has(lemma) || /^(?:mou|moa)$/.test(word)));

/** What a question wants of the contents: 'about the | harbour', 'with the | ammunition'. */
function behindPreposition({ tokens, terms, verb }: Question): Term[] {
  const from = tokens.findIndex((t, i) => i > (verb?.last ?? 1) && /^(?:on|about|with|regarding|concerning)$/.test(t.lower));
  const isLast = from > 0 && /^(?:say|do|include|cover|contain|foresee|mandate|provide|for)$/.test(tokens[from - 1]!.lower);
  const end = tokens.findIndex((t, i) => i > from && /^(?:under|by|according)$/.test(t.lower));
  return isLast ? terms.filter((t) => t.first > from && (end < 0 || t.last < end)) : [];
}

/** The contents, where the sentence tells them of the paper that all the terms name; another paper's are none. */
function contentsIn(s: SentenceView, named: readonly Term[], paper: Term, isAhead: boolean): [number, number] | undefined {
  const { tokens } = s;
  const heads = matchTerm(paper, s);
  if (heads.score < 0.7) return undefined;
  for (const head of heads.tokens) {
    const end = endOfName(s, head);
    const start = startOfName(s, head);
    const isNamed = named.every((t) => {
      const { score, tokens: at } = matchTerm(t, s);
      return (score >= 0.7 && (t === paper || at.some((i) => i >= start && i <= end))) || isCarried(s, t, start);
    });
    const v = isNamed ? verbOfPaper(s, end) : -1;
    const particle = v < 0 ? undefined : HAS.get(tokens[v]!.lemma);
    const assertion = v < 0 ? undefined : assertionOf(s, v);
    if (v < 0 || s.tree.isNegated(v) || !(assertion === 'told' || (isAhead && assertion === 'planned'))) continue;
    const first = particle ? v + 2 : v + 1;
    const last = endOfContents(s, first);
    if (last > first || /^(?:NOUN|PROPN)$/.test(tokens[first]?.pos ?? '')) return [first, last];
  }
  return undefined;
}

/** 'Its | mandate': whose it is, the sentence before says. */
function isCarried(s: SentenceView, term: Term, start: number): boolean {
  const before = s.view.sentences[s.n - 1];
  const opens = /^(?:its|their|his|her|this|the)$/.test(s.tokens[start]?.lower ?? '') && start === 0 && s.tokens[0]!.pos !== 'NOUN';
  return opens && before !== undefined && before.n > 0 && matchTerm(term, before).score >= 0.7;
}

function startOfName({ tokens }: SentenceView, head: number): number {
  let at = head;
  while (at > 0 && (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(tokens[at - 1]!.pos) || /^(?:its|their|of|-)$/.test(tokens[at - 1]!.lower)))
    at--;
  return at;
}

/** The end of the noun phrase: up to a comma, a bracket or a verb. */
function endOfName({ tokens }: SentenceView, head: number): number {
  let at = head;
  while (tokens[at + 1] && !/^(?:VERB|AUX|PUNCT|SCONJ|PRON|ADV)$/.test(tokens[at + 1]!.pos)) at++;
  return at;
}

/** The verb of contents that the name ending at `end` is the subject of: right behind it, or behind what two commas enclose; -1 where none is. */
function verbOfPaper({ tokens }: SentenceView, end: number): number {
  const isVerb = (i: number): boolean => {
    const token = tokens[i];
    if (!token || !HAS.has(token.lemma) || /ing$/.test(token.lower)) return false;
    const particle = HAS.get(token.lemma);
    return !particle || particle.test(tokens[i + 1]?.lower ?? '');
  };
  const skipped = (i: number): number => (/^(?:also|will|would|further)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i);
  const next = skipped(end + 1);
  if (isVerb(next)) return next;
  if (tokens[end + 1]?.text !== ',') return -1;
  for (let i = end + 2; i < tokens.length && !/^[;.:]$/.test(tokens[i]!.text); i++)
    if (tokens[i]!.text === ',' && isVerb(skipped(i + 1))) return skipped(i + 1);
  return -1;
}

/** Up to a stop, a semicolon, or a comma before another clause. */
function endOfContents({ tokens, tree }: SentenceView, first: number): number {
  let last = first;
  while (tokens[last + 1] && last - first < LONGEST && !/^[;.:"“”]$/.test(tokens[last + 1]!.text)) {
    const next = tokens[last + 1]!;
    const after = tokens[last + 2]?.lower ?? '';
    if (next.text === ',' && /^(?:but|while|whereas|although|which|who|where|when)$/.test(after)) break;
    if (/^(?:and|but)$/.test(next.lower) && tokens[last + 2]?.pos === 'AUX') break;
    if (next.lower === 'and' && tokens[last + 2]?.pos === 'VERB' && !/ing$/.test(after) && tree.kids(last + 2, 'mark').length === 0) break;
    last++;
  }
  while (last > first && /^[,]$/.test(tokens[last]!.text)) last--;
  return last;
}
