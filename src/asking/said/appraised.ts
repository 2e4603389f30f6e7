import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb } from '../verdicts/clause.ts';

const SEE =
  '(?:describe[sd]?|see|sees|saw|seen|view(?:s|ed)?|regard(?:s|ed)?|rate[sd]?|assess(?:es|ed)?|consider(?:s|ed)?|characteri[sz]e[sd]?|call(?:s|ed)?|judge[sd]?|portray(?:s|ed)?|perceive[sd]?|brand(?:s|ed)?|label(?:s|led)?|appraise[sd]?)';
/** 'How does A see the summit' */
const ACTIVE = new RegExp(`^(?:and )?how (?:do|does|did|has|have|had) .+? ${SEE} .+`);
/** 'How is the summit seen by A' */
const PASSIVE = new RegExp(`^(?:and )?how (?:is|was|are|were|has|have) (.+?) (?:been )?${SEE}(?: by .+)?$`);
/** 'What did A call the attack', 'what does A describe it as' */
const CALLS = new RegExp(
  `^(?:and )?what (?:do|does|did) .+? (?:call (?!for |on )(?:the |this |that |its |his |her |their ).+|${SEE} .+ as)$`,
);
const VERB = new RegExp(`^${SEE}$`);

/** Verbs that say what somebody takes a thing for. */
const APPRAISES =
  /^(?:describe|see|view|regard|welcome|call|consider|hail|praise|characteri[sz]e|recogni[sz]e|label|brand|denounce|condemn|deem|rate|portray|reject|dismiss|applaud|laud)$/;
/** Of these verbs the word for it stands behind the thing: 'called the attack | a crime'. */
const BARE = /^(?:call|deem|consider|label|brand)$/;
/** Adjectives that judge. */
const JUDGES =
  /^(?:iron-?clad|unwavering|steadfast|strong|firm|enduring|excellent|fruitful|constructive|productive|frank|candid|close|vital|crucial|historic|longstanding|long-standing|friendly|cordial|brutal|unprovoked|unjustified|illegal|heinous|cowardly|outrageous|deplorable|alarming|dire|grave|catastrophic|remarkable|substantive|warm|robust|unshakable|unshakeable|unbreakable|rock-solid|successful|positive|useful|timely|ambitious|vibrant|resolute|indispensable|exemplary|worrying|encouraging|despicable|barbaric)$/;

/**
 * How somebody sees a thing: the words behind 'as' ('welcomed the summit | as an important step'), those that a thing is called ('called the attack | a
 * crime'), and for a description the adjectives that judge it where that one speaks of it ('reiterated the | ironclad | commitment').
 */
export function answerAppraised(view: ReleaseView, question: Question): Found | undefined {
  const asked = question.yesNo || question.terms.some((t) => t.unknown) ? undefined : appraisalAsked(question);
  if (!asked || asked.thing.length === 0) return undefined;
  const told = view.sentences.slice(1).flatMap((s) => {
    const item = s.tokens.map((_, v) => appraisedAt(view, s, v, asked)).find((i) => i !== undefined);
    return item ? [{ item, n: s.n }] : [];
  });
  const found = told.length > 0 ? told : asked.isDescription ? view.sentences.slice(1).flatMap((s) => judgedIn(view, s, asked)) : [];
  if (found.length === 0) return undefined;
  return {
    items: distinct(found.slice(0, 2).map(({ item }) => item)),
    citations: cite(
      view,
      found.slice(0, 2).map(({ n }) => n),
    ),
    score: 0.8,
    because: 'what it is called',
  };
}

interface Asked {
  readonly thing: readonly Term[];
  /** Of whom it is asked; none for anybody and for a pronoun that stands for nobody named. */
  readonly who: readonly Term[];
  readonly isDescription: boolean;
}

function appraisalAsked({ shape, tokens, terms }: Question): Asked | undefined {
  const isPassive = PASSIVE.test(shape);
  if (!isPassive && !ACTIVE.test(shape) && !CALLS.test(shape)) return undefined;
  const verb = isPassive ? tokens.findLastIndex((t) => VERB.test(t.lower)) : tokens.findIndex((t, i) => i > 2 && VERB.test(t.lower));
  if (verb < 0) return undefined;
  const before = terms.filter((t) => t.last < verb);
  const behind = terms.filter((t) => t.first > verb);
  const [thing, who] = isPassive ? [before, behind] : [behind, before];
  const isDescription = /^(?:describe|characteri|call|rate|assess)/.test(tokens[verb]!.lower);
  return { thing: thing.filter((t) => !/^(?:coming|upcoming|forthcoming|recent|as|current)$/.test(t.word)), who, isDescription };
}

/** What the verb at token `v` takes the thing for. */
function appraisedAt(view: ReleaseView, s: SentenceView, v: number, { thing, who }: Asked): Item | undefined {
  const { tokens, tree } = s;
  const { pos, lemma } = tokens[v]!;
  if (
    pos !== 'VERB' ||
    !APPRAISES.test(lemma) ||
    isDeniedVerb(s, v) ||
    tree.kids(v, 'aux').some((a) => /^(?:would|could|may|might)$/.test(tokens[a]!.lower))
  )
    return undefined;
  const isPassive = tree.isPassive(v);
  if (isPassive ? who.length > 0 && !who.every((t) => meets(s, t, (i) => i > v)) : !isBy(view, s, v, who)) return undefined;
  const end = tokens.findIndex((t, i) => i > v && (/^[;:]$/.test(t.text) || (t.pos === 'VERB' && /^(?:conj|root)$/.test(t.dep))));
  const last = end < 0 ? tokens.length : end;
  const as = tokens.findIndex(
    (t, i) =>
      i > v &&
      i < last &&
      t.lower === 'as' &&
      !/^(?:well|such|soon|long|far|as)$/.test(tokens[i + 1]?.lower ?? '') &&
      !/^(?:well|such|so|as)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  const within = (i: number): boolean => (isPassive ? i < v : i > v && (as < 0 || i < as));
  if (!thing.every((t) => meets(s, t, within))) return undefined;
  if (as > 0) return predicate(s, as + 1, last);
  const behind = isPassive ? v : Math.max(...thing.flatMap((t) => matchTerm(t, s).tokens.filter(within)));
  if (!BARE.test(lemma) || behind < 0) return undefined;
  // 'called the attack | on the port | a crime'
  const a = tokens.findIndex(
    (t, i) => i > behind && i <= behind + 6 && /^an?$/.test(t.lower) && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.pos),
  );
  if (a > 0 && a < last) return predicate(s, a, last);
  return tokens[behind + 1]?.pos === 'ADJ' ? predicate(s, behind + 1, last) : undefined;
}

const meets = (s: SentenceView, t: Term, within: (i: number) => boolean): boolean => {
  const { score, tokens } = matchTerm(t, s);
  // What is said of an accord is not said of a treaty, where there is one.
  const isOther = !t.link && tokens.every((i) => s.stems[i] !== t.stem) && s.view.words.hasStem(t.stem);
  return score >= 0.7 && !isOther && tokens.some(within);
};

/** The noun or adjective from token `from` on with what belongs to it. */
function predicate(s: SentenceView, from: number, end: number): Item | undefined {
  const { tokens, tree } = s;
  let head = from;
  while (head < end && /^(?:DET|ADJ|ADV|NUM|PRON|CCONJ|PART|PUNCT)$/.test(tokens[head]!.pos) && !/^[,.;:–—]$/.test(tokens[head]!.text))
    head++;
  const isNoun = head < end && /^(?:NOUN|PROPN)$/.test(tokens[head]!.pos);
  while (isNoun && head + 1 < end && /^(?:NOUN|PROPN)$/.test(tokens[head + 1]!.pos)) head++;
  if (!isNoun && head === from) return undefined;
  const [, last] = isNoun ? tree.span(head, ['conj', 'cc', 'appos', 'acl:relcl', 'advcl', 'parataxis', 'punct']) : [from, head - 1];
  const by = tokens.findIndex((t, i) => i > head && i <= last && t.lower === 'by');
  let to = by > 0 ? by - 1 : Math.min(Math.max(last, isNoun ? head : from), end - 1);
  while (to > from && /^(?:[.,;:–—]|and|or)$/.test(tokens[to]!.lower)) to--;
  return spanItem(s, from, to);
}

/** Those asked about are among the subjects of the verb, by name or in 'they'; the word for a side or a body by its own. */
function isBy(view: ReleaseView, s: SentenceView, v: number, who: readonly Term[]): boolean {
  const subjects = s.tree.subjects(v).flatMap((k) => s.tree.conjuncts(k));
  return who.every((t) => {
    const ids = t.link?.entities ?? [];
    return (
      subjects.some((k) => {
        const { start } = s.tokens[k]!;
        const isNamed = ids.includes(s.mentionAt(k)?.entity ?? '');
        return (
          isNamed ||
          view.reading.plurals.some((p) => p.n === s.n && p.start <= start && start < p.end && p.entities.some((e) => ids.includes(e)))
        );
      }) ||
      matchTerm(t, s).tokens.some(
        (i) => matchTerm(t, s).score >= 0.7 && subjects.some((k) => i === k || (t.link?.kind !== 'person' && s.tree.isBelow(i, k))),
      )
    );
  });
}

/** 'A reiterated the | ironclad | commitment': adjectives that judge, before the noun asked about, where those asked about speak of it. */
function judgedIn(view: ReleaseView, s: SentenceView, { thing, who }: Asked): { item: Item; n: number }[] {
  const [noun] = thing.filter((t) => !t.link);
  if (!noun || !thing.every((t) => matchTerm(t, s).score >= 0.7)) return [];
  return matchTerm(noun, s).tokens.flatMap((i) => {
    let first = i;
    while (/^(?:ADJ|CCONJ|ADV)$/.test(s.tokens[first - 1]?.pos ?? '') || s.tokens[first - 1]?.text === ',') first--;
    while (first < i && s.tokens[first]!.pos !== 'ADJ') first++;
    const verb = s.tree.verbOf(i);
    const isOwn = verb >= 0 && !isDeniedVerb(s, verb) && s.tree.subjects(verb).length > 0 && isBy(view, s, verb, who);
    const judges = s.tokens.slice(first, i).some((t) => t.pos === 'ADJ' && JUDGES.test(t.lower));
    return isOwn && judges ? [{ item: spanItem(s, first, i), n: s.n }] : [];
  });
}
