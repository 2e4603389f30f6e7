import type { Fact, Role } from '../../model/reading.ts';
import { cite, type Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { THERE } from './asks-who-met.ts';
import { isListedAt } from './attendance.ts';
import { inForeground, isGroupSide, meetingsFor, partyIn, side } from './meeting-facts.ts';
import { fitsParty, isPluralOf, isPluralOfPeople } from './meeting-people.ts';
import type { MeetingQuery, Party } from './meeting-query.ts';

/** Whether those of whom the question speaks met: 'yes' or 'no' with the sentence that tells or denies it, else silence. */
export function meetingVerdict(view: ReleaseView, query: MeetingQuery): Found | undefined {
  const facts = meetingsFor(view, query);
  if (ACCOMPANIES.test(query.question.shape)) return inCompany(view, query, facts);
  if (query.parties.length === 1 && THEY.test(query.question.shape)) {
    const denied = facts.every((f) => f.polarity === 'negative') ? facts[0] : undefined;
    if (denied) return verdict(view, denied, 'what is denied');
    const met = facts.find((f) => isOfSeveral(view, query.parties[0]!, f));
    return met && verdict(view, met, 'meetings of the group');
  }
  if (query.parties.length === 1) return wasThere(view, query, facts) ?? bySpeaker(view, query, facts);
  if (query.parties.length < 2) return undefined;
  const across = facts.filter((f) => isBetween(view, query, f) && !(TALKED.test(query.question.shape) && isWelcome(view, f)));
  // What the release denies it denies, whatever else reads like it.
  const fact = across.find((f) => f.polarity === 'negative') ?? across[0];
  if (!fact) return undefined;
  return verdict(view, fact, 'meetings between those named');
}

const ACCOMPANIES = /^(?:and |so )?(?:did|has|had|have|will) .+ (?:accompany|accompanied)\b/;

/** 'Did A accompany B': A came along with B, not B with A. */
function inCompany(view: ReleaseView, { question, parties }: MeetingQuery, facts: readonly Fact[]): Found | undefined {
  const at = question.tokens.findIndex((t) => /^accompan/.test(t.lower));
  const isBefore = ({ terms }: Party): boolean => terms.every((t) => t.last < at);
  const company = parties.filter(isBefore);
  const led = parties.filter((p) => !isBefore(p));
  if (company.length === 0) return undefined;
  const isTold = (f: Fact): boolean =>
    company.every((p) => partyIn(view, f, side(f, 'companion'), p)) && led.every((p) => partyIn(view, f, side(f, 'participant'), p));
  const told = facts.filter((f) => isTold(f) && (question.tense === 'future') === (f.modality === 'planned'));
  const fact = told.find((f) => f.polarity === 'negative') ?? told[0];
  return fact && verdict(view, fact, 'who came along');
}

/** True when those named stand on two sides of the meeting, or are the one side that met among itself. */
function isBetween(view: ReleaseView, query: MeetingQuery, fact: Fact): boolean {
  // Two who attended the same event have not thereby met.
  if (fact.rule === 'attended by X' || fact.rule === 'present were X') return false;
  const sides = ['participant', 'counterpart'].map((r) => side(fact, r));
  const placed = query.parties.map((p) => sides.findIndex((roles) => partyIn(view, fact, roles, p) && !isOneOfSeveral(view, roles, p)));
  if (placed.some((x) => x < 0)) return false;
  return sides[1]!.length === 0 || new Set(placed).size > 1;
}

/** 'Did they meet A?': a group that the release tells of as several met A. */
function isOfSeveral(view: ReleaseView, party: Party, fact: Fact): boolean {
  const [own, others] = [side(fact, 'participant'), side(fact, 'counterpart')];
  return (
    fact.polarity === 'positive' &&
    others.length > 0 &&
    isGroupSide(view, own) &&
    partyIn(view, fact, others, party) &&
    !others.every((r) => isOneOfSeveral(view, [r], party))
  );
}

/** 'the ambassadors', where one alone of that side may be called so. */
const isOneOfSeveral = (view: ReleaseView, roles: readonly Role[], party: Party): boolean =>
  !party.link &&
  party.terms.some(isPluralOfPeople) &&
  roles.length === 1 &&
  !isPluralOf(view, roles[0]!, party) &&
  isOnePerson(view, roles[0]!);

const isOnePerson = (view: ReleaseView, { entity }: Role): boolean => entity !== undefined && view.entity(entity)?.kind === 'person';

/** 'Will he meet A?', where somebody whom no text names tells of his own meetings: 'I will meet A'. */
function bySpeaker(view: ReleaseView, { question, parties }: MeetingQuery, facts: readonly Fact[]): Found | undefined {
  if (!HE.test(question.shape)) return undefined;
  const fact = facts.find(
    (f) =>
      (question.tense !== 'future' || f.modality === 'planned') &&
      side(f, 'participant').some((r) => !r.entity && /^(?:I|we)$/i.test(view.roleText(r))) &&
      partyIn(view, f, side(f, 'counterpart'), parties[0]!),
  );
  return fact && verdict(view, fact, 'meetings of the one who speaks');
}

const HE = /^(?:and |so )?(?:is|was|will|did|does|has|had) (?:he|she)\b/;

/** 'Did they meet A?': of whom is not said, so that only a denial answers it. */
const THEY = /^(?:and |so )?(?:did|have|had|were) they\b/;
const TALKED = /\b(?:talks?|talked|discuss\w*|negotiat\w*|consult\w*|session)\b/;
/** 'was welcomed at the airport by B': no talks yet. */
const isWelcome = (view: ReleaseView, fact: Fact): boolean =>
  /receive/.test(fact.rule) && fact.roles.some((r) => r.role === 'place' && /\b(?:airport|station|port|border)\b/i.test(view.roleText(r)));

/** 'Was A at the table?': A took part in a meeting that the release tells. */
function wasThere(view: ReleaseView, { question, parties }: MeetingQuery, facts: readonly Fact[]): Found | undefined {
  if (!THERE.test(question.shape) || !parties[0]!.link) return undefined;
  const fact =
    inForeground(view, facts).find((f) => f.polarity === 'positive' && f.modality === 'happened') ??
    view.facts('meeting').find((f) => isListedAt(view, question, f, (r) => fitsParty(view, f, r, parties[0]!)));
  return fact && verdict(view, fact, 'those who took part');
}

const verdict = (view: ReleaseView, fact: Fact, because: string): Found => ({
  items: [{ text: fact.polarity === 'positive' ? 'yes' : 'no' }],
  citations: cite(view, fact.evidence),
  score: 0.9,
  because,
});
