import type { Fact, Role } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** What is done to documents, works and meetings, by the stems of the verbs that tell it. */
const DEEDS = [
  ['sign', 'cosign', 'signatur'],
  ['initial'],
  ['adopt'],
  ['ratifi'],
  ['approv'],
  ['conclud'],
  ['exchang'],
  ['open', 'inaugur', 'launch', 'unveil', 'reopen'],
  ['chair', 'cochair', 'co-chair'],
];
const PUT_THEIR_NAMES = /\bput (?:their|his|her) (?:names?|signatures?) (?:to|under|on)\b/;
const SAYS_NOTHING = /^(?:put|name|names|signature|signatures|pen|agreement|deal|document|text|together|jointly|event|ceremony|new)$/;

/** 'Who signed the agreement', 'who opened the bridge', 'with whom did she chair the committee': those who did it, from the facts of such deeds. */
export function answerEvent(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !/^whom?$/.test(question.wh) || question.terms.some((t) => t.unknown)) return undefined;
  const verb = question.terms.find((t) => !t.link && deedOf(t.stem) !== undefined);
  const deed = PUT_THEIR_NAMES.test(question.shape) ? DEEDS[0] : verb && deedOf(verb.stem);
  if (!deed) return undefined;
  // 'Who witnessed the signing' asks for another deed.
  if (question.verb && question.verb !== verb && question.verb.weight > 0.5 && verb && !verb.isVerb && deedOf(question.verb.stem) !== deed)
    return undefined;
  const people = question.terms.filter((t) => t.link?.kind === 'person');
  const about = question.terms.filter((t) => t !== verb && !people.includes(t) && (!SAYS_NOTHING.test(t.word) || isOccasion(t, deed)));
  const told = view
    .facts('event')
    .filter(
      (f) =>
        isOfDeed(f, deed, question) &&
        people.every((p) => f.roles.some((r) => r.role === 'actor' && r.entity && p.link!.entities.includes(r.entity))) &&
        about.every((t) => isAbout(view, f, t)),
    );
  // What opens another thing a sentence later is only near it.
  const itself = told.filter((f) => about.every((t) => matchTerm(t, view.sentences[f.evidence[0]!]!).score >= 0.7));
  const near = itself.length > 0 && SITS.test(deed[0]!) ? itself : told;
  const main = about.length === 0 && SITS.test(deed[0]!) ? near.filter((f) => isMainDeed(view, f)) : [];
  const facts = main.length > 0 ? main : near;
  const all = facts.flatMap((fact) => actorsOf(fact, people).map((role) => ({ role, fact })));
  const ofKind = (kind: string): typeof all => all.filter(({ role }) => view.entity(role.entity!)?.kind === kind);
  // Those who did it, before the bodies in whose name they did.
  const actors = ofKind('person').length > 0 ? ofKind('person') : ofKind('organisation');
  if (actors.length === 0) return undefined;
  const shown = actors.map(({ role, fact }) => ({ fact, ...show(view, role) }));
  return {
    items: distinct(shown.map((x) => x.item)),
    citations: cite(view, [...shown.map((x) => x.fact.evidence[0]!), ...shown.map((x) => x.n)]),
    score: 0.9,
    because: `those who did it: ${facts[0]!.rule}`,
  };
}

/** 'Who chaired the ceremony': of a release that has several sittings it is one of its own. */
const isOccasion = ({ word }: Term, deed: readonly string[]): boolean => word === 'ceremony' && deed[0] === 'chair';

/** 'The meeting was chaired by A', but not 'members of the committee, chaired by B': what a sentence is there to tell, not what it tells by the way. */
function isMainDeed(view: ReleaseView, { evidence, roles }: Fact): boolean {
  const s = view.sentences[evidence[0]!]!;
  const actor = roles.find((r) => r.role === 'actor' && r.n === s.n);
  const at = actor ? s.tokens.findLastIndex((t) => t.start >= actor.start && t.end <= actor.end) : -1;
  const verb = at < 0 ? -1 : s.tree.verbOf(at);
  return verb >= 0 && !s.tokens[s.tree.firstConjunct(verb)]!.dep.startsWith('acl');
}

/** True for a deed of that kind that is told, and as done where the question asks for what was done. */
export const isOfDeed = (f: Fact, deed: readonly string[], question: Question): boolean =>
  f.polarity === 'positive' &&
  f.modality !== 'possible' &&
  !(question.tense === 'past' && f.modality === 'planned') &&
  (deed.includes(verbOf(f)) || deed.includes(stem(verbOf(f))) || (deed[0] === 'sign' && f.rule === 'the signing of C'));

const verbOf = (f: Fact): string => f.rule.split(' ')[1] ?? '';

/** The kind of deed that a verb tells, by its stem. */
export const deedOf = (root: string): readonly string[] | undefined =>
  DEEDS.find((deed) => deed.includes(root.replace('co-', 'co')) || deed.includes(root));

/** Those who did it, without those whom the question names. */
const actorsOf = (fact: Fact, named: readonly Term[]): Role[] =>
  fact.roles.filter((r) => r.role === 'actor' && r.entity !== undefined && !named.some((t) => t.link!.entities.includes(r.entity!)));

/** 'A signed a treaty; a protocol was initialled': true for what stands in the object of another deed of the sentence. */
export const isOfOtherDeed = (view: ReleaseView, fact: Fact, at: number): boolean => {
  const isIn = (f: Fact): boolean => f.roles.some((r) => r.role === 'object' && r.n === fact.evidence[0] && r.start <= at && at < r.end);
  return !isIn(fact) && view.facts('event').some((f) => f.evidence[0] === fact.evidence[0] && verbOf(f) !== verbOf(fact) && isIn(f));
};

/** The sentence, or the one before where this one says 'it', must be about what the question names. */
export function isAbout(view: ReleaseView, fact: Fact, term: Term): boolean {
  const n = fact.evidence[0]!;
  const s = view.sentences[n]!;
  const met = matchTerm(term, s);
  if (met.tokens.length > 0 && met.tokens.every((i) => isOfOtherDeed(view, fact, s.tokens[i]!.start))) return false;
  // The place of a dateline is where the release was written.
  const dash = term.link ? s.tokens.slice(0, 16).findIndex((t) => t.text === '-' && t.end - t.start === 1) : -1;
  if (met.score >= 0.7 && (met.tokens.length === 0 || met.tokens.some((i) => i > dash))) return true;
  const object = fact.roles.find((r) => r.role === 'object');
  const standsIn = object !== undefined && /^(?:it|they|both|which|that)$/i.test(view.roleText(object));
  if (standsIn && n > 1 && matchTerm(term, view.sentences[n - 1]!).score >= 0.7) return true;
  // 'The session was chaired by A': which session the sentences before and the title say.
  if (term.link || !/ (?:chair|co-chair|open) /.test(fact.rule) || (object && !SITTING.test(thingOf(s, object)))) return false;
  // A ceremony is no round table and no seminar.
  if (term.word === 'ceremony' && object && !OCCASION.test(thingOf(s, object))) return false;
  return [0, n - 1, n - 2, n - 3].some((k) => k >= 0 && matchTerm(term, view.sentences[k]!).score >= 0.7);
}

/** What a ceremony may be called. */
const OCCASION = /\b(?:it|they|both|which|that|this|events?|proceedings|ceremon(?:y|ies)|gatherings?)\b/i;

/** The words of an object; 'which' stands for the noun that its clause tells of. */
function thingOf(s: SentenceView, object: Role): string {
  const { start, end } = object;
  const at = s.tokens.findIndex((t) => t.start >= start && t.end <= end);
  const verb = at < 0 || !/^(?:which|that)$/.test(s.tokens[at]!.lower) ? -1 : s.tokens[at]!.head;
  const noun = verb >= 0 && s.tokens[verb]!.dep === 'acl:relcl' ? s.tokens[verb]!.head : -1;
  return noun >= 0 ? s.text(...s.tree.nounPhrase(noun)) : s.view.roleText(object);
}

/** Deeds done to a sitting, which a release may call by another noun. */
const SITS = /^(?:open|chair)$/;
/** What is chaired or opened under one noun or another. */
const SITTING =
  /\b(?:it|they|both|which|that|this|briefings?|meetings?|sessions?|dialogues?|conferences?|consultations?|talks|summits?|forums?|discussions?|rounds?|debates?|events?|hearings?|workshops?|seminars?|negotiations|sittings?|gatherings?|proceedings|ceremon(?:y|ies)|committees?|commissions?|councils?|panels?|exhibitions?|exercises?|assembl(?:y|ies)|congress|bureau|boards?|groups?)\b/i;

function show(view: ReleaseView, role: Role): { item: ReturnType<typeof rawItem>; n: number } {
  const named = view.reading.mentions.some((m) => m.n === role.n && m.start === role.start && (m.form === 'name' || m.form === 'title'));
  if (named) return { item: rawItem(view, role.n, role.start, role.end), n: role.n };
  return entityItem(view, role.entity!, role.n, true);
}
