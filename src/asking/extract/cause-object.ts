import type { Alignment } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import type { Span } from './effect.ts';
import { asksWhy } from './no-reason.ts';
import { quantities } from './quantities.ts';

// Causes that a verb has as its object or behind 'over': 'fled | the fighting', 'failed | over the choice of a chair'.

const FLEES = /^(?:flee|escape)$/;
/** Where people flee from or to, which is no cause. */
const WHERE =
  /^(?:homes?|houses?|villages?|towns?|cit(?:y|ies)|countr(?:y|ies)|areas?|regions?|camps?|districts?|borders?|scenes?|buildings?|sites?|provinces?|islands?|land|abroad|jail|prison|custody|death|injury|justice|capture)$/;
/** What comes to grief or is refused 'over' something. */
const OVER =
  /^(?:fail|collapse|founder|stall|break|quit|resign|reject|refuse|walk|boycott|suspend|cancel|postpone|withdraw|sack|dismiss|fire|criticize|criticise|condemn|strike|protest|split|clash|expel|recall|sanction|fine|arrest|charge|jail|sue)$/;
/** 'over the weekend', 'over lunch': when or how, no cause. */
export const SPAN_OF_TIME =
  /^(?:weekend|night|year|month|week|day|decade|period|summer|winter|holiday|course|time|lunch|dinner|breakfast|phone|telephone|radio|air|sea|land)s?$/;

/** What the question's verb tells as its cause, where the sentence names all that the question does. */
export function causeAsObject(question: Question, { s, matches }: Alignment): Span | undefined {
  const { verb, terms } = question;
  if (!asksWhy(question) || !verb || verb.weight <= 0.5 || terms.some((t) => matches.get(t)!.score < 0.7)) return undefined;
  for (const v of matches.get(verb)!.tokens) {
    if (s.tokens[v]!.pos !== 'VERB' || s.tree.isNegated(v)) continue;
    const span = fled(s, v) ?? over(s, v);
    const isFresh =
      span &&
      terms.every((t) => matches.get(t)!.tokens.some((i) => i < span.first || i > span.last) || matches.get(t)!.tokens.length === 0);
    if (isFresh) return span;
  }
  return undefined;
}

function fled(s: SentenceView, v: number): Span | undefined {
  const { tokens, tree } = s;
  if (!FLEES.test(tokens[v]!.lemma)) return undefined;
  const isCause = (i: number): boolean =>
    i > v && tokens[i]!.pos === 'NOUN' && !WHERE.test(tokens[i]!.lower) && s.entityAt(i)?.kind !== 'place' && s.geo[i] === undefined;
  const object = tree.kids(v, 'obj').find(isCause) ?? tree.kids(v, 'obl').find((i) => isCause(i) && tree.prepositions(i).includes('from'));
  if (object === undefined) return undefined;
  const [first, last] = tree.span(object, ['acl:relcl', 'appos', 'case']);
  return { first: Math.max(first, v + 1), last: withoutComma(s, last) };
}

function over(s: SentenceView, v: number): Span | undefined {
  const { tokens } = s;
  if (!OVER.test(tokens[v]!.lemma)) return undefined;
  const at = tokens.findIndex((t, i) => i > v && t.lower === 'over' && t.pos === 'ADP');
  const head = at < 0 ? -1 : tokens[at]!.head;
  if (head <= at || tokens[head]!.pos === 'NUM' || SPAN_OF_TIME.test(tokens[head]!.lower)) return undefined;
  if (tokens.slice(v + 1, at).some((t) => t.pos === 'VERB' || /^[;:]$/.test(t.text))) return undefined;
  if (s.dates.some((d) => d.first <= head && head <= d.last) || quantities(s).some((q) => q.first > at && q.first <= head))
    return undefined;
  if (s.entityAt(head)?.kind === 'place' || WHERE.test(tokens[head]!.lower)) return undefined;
  const last = endOfPhrase(s, head);
  return last > at ? { first: at, last } : undefined;
}

/** 'the rebels' demand for a seat': up to a mark or another deed, whatever the tree hangs where. */
function endOfPhrase({ tokens }: SentenceView, from: number): number {
  let end = from;
  while (tokens[end + 1] && !/^[.,;:()]$/.test(tokens[end + 1]!.text) && !/^(?:VERB|AUX|SCONJ)$/.test(tokens[end + 1]!.pos)) end++;
  while (end > from && /^(?:CCONJ|ADP|DET|PRON|ADV)$/.test(tokens[end]!.pos)) end--;
  return end;
}

function withoutComma({ tokens }: SentenceView, last: number): number {
  let end = last;
  while (/^[.,;:"]$/.test(tokens[end]!.text)) end--;
  return end;
}
