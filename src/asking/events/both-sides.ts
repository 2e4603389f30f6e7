import { assertionOf } from '../guards/assertion.ts';
import { doersAt } from '../guards/doers-told.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'Who invited whom', 'who spoke to who' */
const ASKS = /^(?:and )?who (?:\w+ ){0,2}?(\w+)(?: (?:with|to|at|by))? whom?(?: (?:there|then|today|yesterday))?$/;
/** Those who meet are told by facts. */
const MEETS = /^(?:meet|met|meets|see|saw|talk|talks|talked|speak|speaks|spoke|confer|conferred)$/;
/** Pairs that are shown. */
const MOST = 3;
/** The longest item, in characters. */
const LONGEST = 160;

/** For 'who did it to whom' both sides: each deed from its doer to the one it is done to, as the sentence puts it. */
export function answerBothSides(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const asked = question.yesNo ? undefined : ASKS.exec(question.shape)?.[1];
  return asked === undefined || !question.verb || MEETS.test(asked) ? undefined : (deeds(view, question) ?? 'silent');
}

/** A deed with the tokens of the names on both sides of it. */
interface Deed {
  readonly s: SentenceView;
  readonly doer: number;
  readonly receiver: number;
}

function deeds(view: ReleaseView, question: Question): Found | undefined {
  const verb = question.verb!;
  const found = view.sentences.slice(1).flatMap((s) => {
    const { score, tokens } = matchTerm(verb, s);
    return score >= 0.7 ? tokens.flatMap((v) => deedAt(s, v) ?? []) : [];
  });
  const items = distinct(found.slice(0, MOST).map((deed) => told(deed, verb.word)));
  if (items.length === 0) return undefined;
  return {
    items,
    citations: cite(
      view,
      found.slice(0, MOST).flatMap(({ s, doer, receiver }) => [s.n, ...[doer, receiver].flatMap((i) => nameOf(s, i).n)]),
    ),
    score: 0.85,
    because: 'who did it to whom',
  };
}

function deedAt(s: SentenceView, v: number): Deed | undefined {
  // 'If A invites B', 'would thank B': only supposed.
  if (assertionOf(s, v) !== 'told') return undefined;
  const doer = doersAt(s, v)?.find((d) => isSomebody(s, d));
  if (doer === undefined || s.tree.isNegated(v)) return undefined;
  const receiver = receiversAt(s, v).find((r) => r !== doer && isSomebody(s, r));
  return receiver === undefined ? undefined : { s, doer, receiver };
}

/** Heads of those to whom it is done: object or subject of a passive; of a deed told by a noun the phrase behind 'to' or 'of'. */
function receiversAt(s: SentenceView, v: number): number[] {
  const { tree, tokens } = s;
  const behind = (i: number, preposition: RegExp): number[] =>
    tree.kids(i, 'nmod', 'obl').filter((c) => c > i && tree.prepositions(c).some((p) => preposition.test(p)));
  if (tokens[v]!.pos === 'VERB')
    return tree.isPassive(v)
      ? tokens[v]!.dep === 'acl'
        ? [tokens[v]!.head]
        : tree.subjects(v)
      : [...tree.kids(v, 'obj', 'iobj'), ...behind(v, /^(?:to|with|at|on|against)$/)];
  const { head } = tokens[v]!;
  return [...behind(v, /^(?:to|of|for|against|on)$/), ...(head >= 0 ? [...tree.kids(head, 'iobj'), ...behind(head, /^to$/)] : [])];
}

const isSomebody = (s: SentenceView, i: number): boolean => /^(?:person|organisation|place)$/.test(s.entityAt(i)?.kind ?? '');

/** The name of whom token `i` stands for, and the sentence that has it. */
function nameOf(s: SentenceView, i: number): { item: Item; n: number } {
  const mention = s.mentionAt(i)!;
  return /^(?:name|title)$/.test(mention.form)
    ? { item: rawItem(s.view, s.n, mention.start, mention.end), n: s.n }
    : entityItem(s.view, mention.entity, s.n, true);
}

/** The sentence from one name to the other; where one of them is only 'he', both names with the verb of the question between. */
function told({ s, doer, receiver }: Deed, verb: string): Item {
  const sides = [s.mentionAt(doer)!, s.mentionAt(receiver)!];
  const [start, end] = [Math.min(...sides.map((m) => m.start)), Math.max(...sides.map((m) => m.end))];
  if (sides.every((m) => /^(?:name|title)$/.test(m.form)) && end - start <= LONGEST) return rawItem(s.view, s.n, start, end);
  return { text: `${nameOf(s, doer).item.text} ${verb} ${nameOf(s, receiver).item.text}` };
}
