import { personBeforeWho } from '../matching/before-who.ts';
import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';
import { fillersOfNoun } from './noun-fillers.ts';

/** Heads of the phrases that fill the gap of the question at the matched word `v`. */
export function fillers(question: Question, s: SentenceView, v: number): number[] {
  const { tree, tokens } = s;
  const token = tokens[v]!;
  const byAgent = (i: number): number[] => {
    const own = tree.kids(i, 'obl', 'nmod').filter((c) => tree.prepositions(c).includes('by'));
    if (own.length > 0) return own;
    const far = tokens.findIndex(
      (t, k) => k > i && /^(?:obl|nmod)$/.test(t.dep) && tree.prepositions(k).includes('by') && tree.verbOf(t.head) === i,
    );
    return far >= 0 ? [far] : [];
  };
  if (token.pos !== 'VERB') return fillersOfNoun(question, s, v, byAgent(v), isPassiveQuestion(question));
  const passive = tree.isPassive(v);
  switch (question.gap) {
    case 'subject': {
      const passiveQuestion = isPassiveQuestion(question);
      if (/\bto do\b/.test(question.shape)) return tree.kids(v, 'xcomp', 'ccomp', 'advcl');
      if (passiveQuestion && passive) return tree.kids(v, 'nsubj:pass', 'nsubj');
      if (passiveQuestion) return tree.kids(v, 'obj');
      // 'the progress achieved by A, including B, in | leading the search'
      const above = tokens[v]!.head;
      const inDoing = above >= 0 && tokens[above]!.dep === 'acl' && /ing$/.test(token.lower) && tree.kids(v, 'mark').length > 0;
      if (!inDoing || byAgent(above).length === 0)
        return passive ? byAgent(v) : tree.subjects(v).flatMap((i) => ownerOf(s, i) ?? antecedent(s, i));
      return [...byAgent(above), ...tree.kids(above, 'obl').filter((c) => tree.prepositions(c).includes('including'))];
    }
    case 'object': {
      if (/\b(?:is|are|was|were) .*\bto do\b/.test(question.shape)) return tree.kids(v, 'xcomp', 'ccomp', 'advcl');
      if (passive) return tree.kids(v, 'nsubj:pass', 'nsubj');
      const direct = tree.kids(v, 'obj', 'ccomp', 'xcomp');
      return direct.length > 0
        ? [...direct, ...joinedWith(question, s, v)]
        : tree.kids(v, 'obl').filter((c) => !tree.prepositions(c).some((p) => /^(?:in|at|on|during|after|before)$/.test(p)));
    }
    case 'oblique': {
      const withPreposition = tree
        .kids(v, 'obl', 'iobj', 'nmod', 'advcl', 'xcomp', 'acl')
        .filter(
          (c) =>
            c > v &&
            (tree.prepositions(c).includes(question.preposition) ||
              (question.preposition === 'with' && tree.prepositions(c).includes('alongside')) ||
              (question.preposition !== 'to' && tree.kids(c, 'mark').some((m) => tokens[m]!.lower === question.preposition)) ||
              (tokens[c]!.pos === 'VERB' && tokens[tree.span(c)[0]]!.lower === question.preposition && /ing$/.test(tokens[c]!.lower))),
        );
      const below = tokens
        .map((_, i) => i)
        .filter(
          (i) =>
            i > v &&
            tree.prepositions(i).includes(question.preposition) &&
            /^(?:obl|nmod)$/.test(tokens[i]!.dep) &&
            tree.verbOf(tokens[i]!.head) === v,
        );
      const viaObject =
        below.length > 0
          ? below.slice(0, 1)
          : tree.kids(v, 'obj').flatMap((o) => tree.kids(o, 'nmod').filter((c) => tree.prepositions(c).includes(question.preposition)));
      return withPreposition.length > 0 ? withPreposition : viaObject;
    }
    default:
      return [];
  }
}

/** 'links A | with B': what is joined is both, where the question names neither side. */
function joinedWith({ shape }: Question, { tokens, tree }: SentenceView, v: number): number[] {
  if (!JOINS.test(tokens[v]!.lemma) || !/\b(?:link|connect|join|bridge|unite)(?:s|ed)?$/.test(shape)) return [];
  return tree.kids(v, 'obl').filter((c) => c > v && tree.prepositions(c).some((p) => /^(?:with|to)$/.test(p)));
}

const JOINS = /^(?:link|connect|join)$/;

/** What somebody heads, and what it does is done by whoever heads it. */
const OFFICE = /^(?:office|department|ministry|agency|team|directorate|government|administration|delegation|committee)$/;

/** 'A, | whose office oversees it': A, where it is what A heads; nobody where it is anything else of A's. Undefined for any other subject. */
function ownerOf(s: SentenceView, i: number): number[] | undefined {
  const whose = [...s.tree.kids(i, 'nmod:poss', 'det'), i - 1].find((k) => s.tokens[k]?.lower === 'whose');
  if (whose === undefined) return undefined;
  const name = s.tokens[whose - 1]?.text === ',' ? whose - 2 : whose - 1;
  const isPerson = name >= 0 && s.entityAt(name)?.kind === 'person';
  return isPerson && OFFICE.test(s.tokens[i]!.lower) ? [name] : [];
}

/** Whom 'who', 'which' or 'that' at token `i` stands for: the noun right before it, which holds where the tree goes further back. */
function antecedent(s: SentenceView, i: number): number {
  if (!/^(?:who|which|that)$/.test(s.tokens[i]!.lower)) return i;
  if (s.tokens[i]!.lower === 'who') {
    const person = personBeforeWho(s, i);
    if (person !== undefined) return person;
  }
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    if (/^(?:NOUN|PROPN)$/.test(s.tokens[k]!.pos)) return k;
    if (s.tokens[k]!.text !== ',') break;
  }
  return i;
}

/** 'What was sold', 'who is being held': asks for what a deed is done to. */
const isPassiveQuestion = ({ shape, preposition }: Question): boolean =>
  PASSIVE.test(shape) && preposition !== 'by' && !/\bby(?: whom?| what| which .*)?$/.test(shape);

const PASSIVE =
  /\b(?:is|are|was|were|been|being|be) (?:\w+ )?(?:\w+(?:ed|en|wn|lt|ld|de|nt|ut|und|ght)|set|hit|read|run|laid|paid|won|kept|left|done|begun)\b/;
