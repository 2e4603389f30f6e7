import type { Fact } from '../../model/reading.ts';
import { sayingVerbs } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** What a release is about, as its first running sentence tells it: a journey or a meeting, or else the deed of its main verb. */
export type LeadEvent =
  | { readonly kind: 'visit' | 'meeting'; readonly fact: Fact; readonly s: SentenceView }
  | { readonly kind: 'deed'; readonly verb: number; readonly s: SentenceView };

/** How many lines a letterhead may take. */
const HEAD = 8;
const JOURNEY = /^(?:visit|travel|journey|arrive|go|fly|pay|undertake|embark|depart|leave|tour|return|come)$/;
const GATHERING = /^(?:meet|meeting|talks?|call|conversation|discussions?|dialogue|consultations?|conclude|hold|speak|receive|host)$/;

/** The event that 'it' means where a question names nothing; undefined where the release opens with words, a state or a plan that is supposed. */
export function leadEvent(view: ReleaseView): LeadEvent | undefined {
  const first = view.sentences.slice(1, 1 + HEAD).find(isRunning);
  if (!first) return undefined;
  const root = rootOf(first);
  const told = [...view.facts('visit'), ...view.facts('meeting')].filter(
    (f) => f.polarity === 'positive' && f.modality !== 'possible' && f.attributedTo === undefined,
  );
  const here = told.filter((f) => f.evidence[0] === first.n && isOfClause(first, f, root));
  const titled = told.find((f) => f.evidence[0] === 0);
  const own =
    here.length > 1 ? (here.find((f) => f.kind === kindOf(first, root)) ?? here.find((f) => f.kind === titled?.kind) ?? here[0]) : here[0];
  // 'I welcome the news', then the journey that the headline speaks of.
  const later = titled && told.find((f) => isSame(titled, f) && f.evidence[0]! > first.n && f.evidence[0]! <= HEAD);
  const fact = own ?? later ?? titled;
  if (fact) return { kind: fact.kind as 'visit' | 'meeting', fact, s: view.sentences[fact.evidence[0]!]! };
  return root >= 0 && isDeed(first, root) ? { kind: 'deed', verb: root, s: first } : undefined;
}

/** True for a journey to a place, or a meeting with somebody, that the headline names too. */
function isSame(titled: Fact, fact: Fact): boolean {
  const aims = (f: Fact): string[] => f.roles.flatMap((r) => (/^(?:destination|counterpart)$/.test(r.role) && r.entity ? [r.entity] : []));
  const named = aims(titled);
  return fact.kind === titled.kind && aims(fact).some((id) => named.includes(id));
}

/** 'The text of the following statement was released by …' */
const IMPRINT =
  /^(?:begin text|the following is\b|the (?:text of the )?(?:following|below) (?:\w+ )?(?:text|statement|release|readout|communique)\b|the text of)/i;

/** A sentence of the text, as against a line of its letterhead. */
const isRunning = (s: SentenceView): boolean =>
  !IMPRINT.test(s.text(0, Math.min(s.tokens.length - 1, 12))) &&
  s.tokens.length >= 6 &&
  /^[.!?"”’]$/.test(s.tokens.at(-1)!.text) &&
  s.tokens.some((t) => /^(?:VERB|AUX)$/.test(t.pos)) &&
  s.tokens.some((t) => /^[a-z]/.test(t.text));

const rootOf = ({ tokens }: SentenceView): number => tokens.findIndex((t) => t.head < 0);

/** Which kind of event the main verb tells, by itself or by its object: 'paid | a visit'. */
function kindOf({ tokens, tree }: SentenceView, root: number): Fact['kind'] | undefined {
  const words = [root, ...tree.kids(root, 'obj', 'nsubj:pass', 'nsubj')].map((i) => tokens[i]!.lemma);
  if (words.some((w) => /^(?:visit|trip|tour|journey)$/.test(w))) return 'visit';
  if (JOURNEY.test(tokens[root]!.lemma)) return 'visit';
  return words.some((w) => GATHERING.test(w)) ? 'meeting' : undefined;
}

/** True where those who act do so in the main clause, or the event is what it is about. */
function isOfClause(s: SentenceView, fact: Fact, root: number): boolean {
  const verbs = new Set(s.tree.conjuncts(root));
  const actor = fact.roles.find((r) => /^(?:participant|visitor)$/.test(r.role) && r.n === s.n);
  if (!actor) return fact.roles.some((r) => r.n === s.n) && kindOf(s, root) === fact.kind;
  const inside = s.tokens.flatMap((t, i) => (t.start >= actor.start && t.end <= actor.end ? [i] : []));
  return inside.some((i) => verbs.has(deedOfLed(s, s.tree.verbOf(i))));
}

/** 'a delegation led by A | undertook a mission': whoever leads those who act, acts. */
function deedOfLed({ tokens, tree }: SentenceView, v: number): number {
  const verb = tokens[v];
  return verb?.dep === 'acl' && verb.head >= 0 && /^(?:lead|head|chair)$/.test(verb.lemma) ? tree.verbOf(verb.head) : v;
}

/** Something that is done, as against said or being so. */
function isDeed(s: SentenceView, root: number): boolean {
  const { lemma, pos } = s.tokens[root]!;
  return (
    pos === 'VERB' &&
    s.tree.subjects(root).length > 0 &&
    !sayingVerbs.has(lemma) &&
    !STATES.test(lemma) &&
    !s.tree.isNegated(root) &&
    assertionOf(s, root) !== 'supposed'
  );
}

const STATES =
  /^(?:be|have|remain|stay|continue|know|believe|think|feel|hope|want|wish|need|see|hear|seem|appear|include|contain|regret|note|learn|follow|read|recall|expect|plan|intend|serve|represent|mean|own|live|work|support|stand|look)$/;
