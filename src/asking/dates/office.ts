import { assertionOf } from '../guards/assertion.ts';
import { SHORT_POSTS } from '../posts/posts.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { dateBehind, dateItems, datesOfVerb, type SentenceDate } from './clause.ts';

const ASKS =
  /\b(?:take|takes|took|taken|assume[sd]?|enter(?:s|ed)?|start(?:s|ed)?|begin|begins|began|get|got|become|becomes|became|appointed|named|elected|sworn|inaugurated|in (?:office|the job|the post|this job))\b/;
const ASKS_END = /^(?:and )?(?:until|till|til|by) (?:when|what|which)\b|\b(?:until|till|til) when$/;
const SAYS_IT =
  /^(?:take|takes|took|taken|taking|assume[sd]?|enter(?:s|ed)?|start(?:s|ed)?|begin|begins|began|get|gets|got|become|becomes|became|appointed|named|elected|sworn|inaugurated|office|duty|duties|post|job|position|role|function|functions|work|new|up|over|day|date|year|month|since|long)$/;
const OFFICE = /^(?:office|duty|duties|post|position|role|functions?|reins|mandate|appointment|charge|job)$/;
const NAMED = /\b(?:office|duty|duties|post|job|sworn)\b/;
const TAKES = /^(?:take|assume|begin|start|enter|commence)$/;

/**
 * When somebody took or takes up a post: 'when did A take office', 'when does B start', 'since when is C minister'. The date stands in the clause
 * that tells it: 'since taking office on D', 'will take up his duties on D', 'was sworn in on D', or with the appointment.
 * 'silent' where an office is named and no such day told.
 */
export function answerOfficeDate(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const named = question.terms.filter((t) => t.link?.kind === 'person' && !t.link.byPost);
  // 'When did A become minister': the post of A, whoever else holds one of that name.
  const people = named.length > 0 ? named : question.terms.filter((t) => t.link?.kind === 'person');
  const ids = new Set(people.flatMap((t) => [...t.link!.entities]));
  if (
    question.yesNo ||
    ids.size !== 1 ||
    ASKS_END.test(question.shape) ||
    !(ASKS.test(question.shape) || /^(?:since when|(?:for )?how long (?:has|is))\b/.test(question.shape))
  )
    return undefined;
  // 'When was A elected' <- 'A, who was elected on D, took office on E': the deed asked for has a day of its own.
  if (tellsDeedItself(view, question.shape)) return undefined;
  const rest = question.terms.filter((t) => !people.includes(t) && !SAYS_IT.test(t.word));
  const [person] = [...ids];
  const isOfPost = (t: Term): boolean =>
    isPostWord(headWord(t.word)) ||
    isPostWord(question.tokens[t.last + 1]?.lower ?? '') ||
    titlesOf(view, person!).some((c) => c.includes(t.word));
  if (rest.some((t) => (t.link && !t.link.byPost) || !isOfPost(t))) return undefined;
  if (rest.some((t) => isOtherPost(view, person!, t.word))) return 'silent';
  const found = [
    ...view.sentences.slice(1).flatMap((s) => {
      const date = takingOf(s, person!);
      return date ? [{ s, date }] : [];
    }),
    ...view.facts('post').flatMap((f) => {
      const day = f.roles.find((r) => r.role === 'date');
      const s = view.sentences[f.evidence[0]!]!;
      const date = day && s.dates.find((d) => s.tokens[d.first]!.start >= day.start && s.tokens[d.last]!.end <= day.end);
      return date && f.polarity === 'positive' && f.roles.some((r) => r.role === 'holder' && r.entity === person) ? [{ s, date }] : [];
    }),
  ];
  const [first] = found;
  // Another day in a sentence about somebody is none on which he took office.
  if (!first) return NAMED.test(question.shape) ? 'silent' : undefined;
  if (found.some((f) => f.date.value !== first.date.value)) return undefined;
  return {
    items: dateItems(first.s, first.date),
    citations: cite(
      view,
      found.map((f) => f.s.n),
    ),
    score: 0.85,
    because: 'when the post was taken up',
  };
}

const DEEDS = /\b(elect|appoint|nam|nominat|designat)(?:ed|e)\b/;

/** True where the release has the very deed by which the question asks for the day, beside a day on which the post was taken up. */
function tellsDeedItself(view: ReleaseView, shape: string): boolean {
  const deed = DEEDS.exec(shape)?.[1];
  if (!deed || /\b(?:office|sworn|duty|duties)\b/.test(shape)) return false;
  const isIt = (t: { lower: string; pos: string }): boolean => t.pos === 'VERB' && new RegExp(`^${deed}(?:ed|e|es|ing)$`).test(t.lower);
  return view.sentences.slice(1).some((s) => s.tokens.some((t, v) => isIt(t) && datesOfVerb(s, v).length > 0));
}

const headWord = (post: string): string => post.split(' ').at(-1)!;

/** How the release calls the person by a post. */
const titlesOf = (view: ReleaseView, person: string): string[] =>
  [
    ...view.reading.mentions.filter((m) => m.entity === person && m.form === 'title').map((m) => view.roleText(m)),
    ...view
      .facts('post')
      .filter((f) => f.roles.some((r) => r.role === 'holder' && r.entity === person))
      .flatMap((f) => f.roles.filter((r) => r.role === 'post').map((r) => view.roleText(r))),
  ].map((text) => text.toLowerCase());

/** True for a post that is none of those with which the release calls the person: 'prime minister' for a Minister of Energy. */
function isOtherPost(view: ReleaseView, person: string, asked: string): boolean {
  const called = titlesOf(view, person);
  if (/^(?:head|boss|chief|leader|chair)$/.test(asked)) return false;
  const words = SHORT_POSTS.get(asked) ?? asked.split(' ');
  const posts = called.filter((text) => text.split(/[^\p{L}]+/u).some((w) => isPostWord(w)));
  return posts.length > 0 && !posts.some((text) => words.every((w) => text.includes(w)));
}

/** The date on which `person` takes up a post, where the sentence tells it. */
function takingOf(s: SentenceView, person: string): SentenceDate | undefined {
  for (const [v, token] of s.tokens.entries()) {
    const sworn = /^(?:sworn|inaugurated)$/.test(token.lower);
    if (token.pos !== 'VERB' || !(sworn || TAKES.test(token.lemma))) continue;
    const office = sworn ? v : s.tokens.findIndex((t, i) => i > v && i <= v + 4 && OFFICE.test(t.lower));
    if (office < 0 || s.tokens.slice(v + 1, office).some((t) => /^(?:VERB|NOUN|PUNCT)$/.test(t.pos))) continue;
    if (!isBy(s, v, person)) continue;
    const date = dateBehind(s, office) ?? datesOfVerb(s, v)[0];
    if (date) return date;
  }
  return appointingOf(s, person);
}

const APPOINTS = /^(?:appoint|elect|name|designate)$/;

/** 'The envoy, A, who was appointed | on D': the post with which the release calls A, where no other is told with the deed. */
function appointingOf(s: SentenceView, person: string): SentenceDate | undefined {
  for (const [v, { pos, lemma, dep, head }] of s.tokens.entries()) {
    if (pos !== 'VERB' || !APPOINTS.test(lemma) || !s.tree.isPassive(v) || s.tree.isNegated(v) || assertionOf(s, v) !== 'told') continue;
    const to = s.tree
      .kids(v, 'xcomp', 'obj', 'obl', 'dobj', 'attr')
      .filter((k) => !/^(?:in|on|at|since|by|last)$/.test(s.tree.prepositions(k)[0] ?? s.tokens[k - 1]?.lower ?? ''));
    if (to.some((k) => !s.dates.some((d) => d.first <= k && k <= d.last))) continue;
    const subjects = s.tree.subjects(v);
    const who = subjects.some((i) => isRelative(s, i)) && /^acl/.test(dep) ? [head, ...subjects] : subjects;
    if (!who.some((i) => isTheirs(s, i, person)) && !isBy(s, v, person)) continue;
    const [date] = datesOfVerb(s, v);
    if (date && !/^(?:until|till|before|after)$/.test(s.tokens[date.first - 1]?.lower ?? '')) return date;
  }
  return undefined;
}

const isTheirs = (s: SentenceView, i: number, person: string): boolean => s.mentionAt(i)?.entity === person;

/** True when it is `person` who does what the verb says: its subject, or who alone is named in the sentence or the one it follows. */
function isBy(s: SentenceView, v: number, person: string): boolean {
  const pronoun = s.tree.subjects(v).find((i) => /^(?:he|she)$/.test(s.tokens[i]!.lower));
  const meant = pronoun === undefined ? undefined : standsFor(s, pronoun);
  if (meant) return meant === person;
  const subjects = s.tree.subjects(v).map((i) => s.mentionAt(isRelative(s, i) ? nameBefore(s, i) : i)?.entity);
  if (subjects.includes(person)) return true;
  if (subjects.some((id) => id !== undefined && s.view.entity(id)?.kind === 'person')) return false;
  const others = s.mentions.filter((m) => s.view.entity(m.entity)?.kind === 'person');
  return others.length > 0 && others.every((m) => m.entity === person);
}

/**
 * Whom 'he' means in 'since he took office': the only one named before it in the sentence, where nobody else who is 'he' acts there ('I called on A
 * since he …'); of several the one whose visit it is ('A welcomed B's first visit since he …').
 */
function standsFor(s: SentenceView, pronoun: number): string | undefined {
  const { tokens, tree } = s;
  if (!tokens.slice(Math.max(0, pronoun - 2), pronoun).some((t) => t.lower === 'since')) return undefined;
  if (tokens.slice(0, pronoun).some((t) => t.lower === tokens[pronoun]!.lower)) return undefined;
  const people = s.mentions.filter(
    (m) => m.last < pronoun && /^(?:name|title)$/.test(m.form) && s.view.entity(m.entity)?.kind === 'person',
  );
  const ids = new Set(people.map((m) => m.entity));
  if (ids.size === 1) return [...ids][0];
  const hosts = people.filter((m) => {
    const { dep, head } = tokens[m.last]!;
    return dep === 'nmod:poss' && /^(?:visit|trip|tour|stay)$/.test(tokens[head]?.lower ?? '') && tree.verbOf(head) >= 0;
  });
  return hosts.length === 1 ? hosts[0]!.entity : undefined;
}

const isRelative = (s: SentenceView, i: number): boolean => s.tokens[i]!.lower === 'who';

/** The token that 'who' goes back to: the one before it, a comma left out. */
const nameBefore = (s: SentenceView, who: number): number => (s.tokens[who - 1]?.text === ',' ? who - 2 : Math.max(0, who - 1));
