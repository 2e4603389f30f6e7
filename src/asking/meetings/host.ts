import type { Fact, Role } from '../../model/reading.ts';
import type { Question, Term } from '../question/question.ts';
import type { ReleaseView } from '../release/view.ts';

const RECEIVES = /\b(?:receive[ds]?|hosts?|hosted|welcome[ds]?|greet(?:s|ed)?)\b/;
const CALLS = /\b(?:call(?:ed|s)? (?:up)?on|paid .*\b(?:call|visit)|pay(?:s|ing)? .*\bcall)\b/;
const AS_HOST = /^(?:X received Y|Y was received by X)$/;
const AS_GUEST = /^(?:X called on Y|X paid a call on Y)$/;

/** Who received whom: meetings that tell it, with the roles of the host and of the guest. */
function sidesOf(fact: Fact): { host: string; guest: string } | undefined {
  if (AS_HOST.test(fact.rule)) return { host: 'participant', guest: 'counterpart' };
  if (AS_GUEST.test(fact.rule)) return { host: 'counterpart', guest: 'participant' };
  return undefined;
}

/**
 * Whether a meeting may answer a question that tells host from guest ('who received A', 'did A receive B', 'who called on A'):
 * one that was no reception shows no guest, and those named must stand on the sides that the question gives them.
 */
export function suitsDirection(
  view: ReleaseView,
  question: Question,
  fact: Fact,
  people: readonly Term[],
  fills: (role: Role, term: Term) => boolean,
): boolean {
  // 'the host' is somebody, and no deed.
  const isSomebody = (i: number): boolean => question.links.some((l) => l.byPost && l.first <= i && i <= l.last);
  const isHost = question.tokens.some((t, i) => t.lower === 'host' && isSomebody(i));
  const receives = RECEIVES.test(isHost ? question.shape.replace(/\bhost\b/, '') : question.shape);
  const calls = CALLS.test(question.shape);
  if ((!receives && !calls) || people.length === 0) return true;
  const sides = sidesOf(fact);
  const verb = question.tokens.findIndex(
    (t, i) => !isSomebody(i) && /^(?:receiv\w*|host\w*|welcom\w*|greet\w*|call\w*|paid|pay)$/.test(t.lower),
  );
  const passive =
    /^by$/.test(question.tokens[verb + 1]?.lower ?? '') ||
    /\b(?:is|are|was|were|be|been) (?:<\w+> )?(?:received|hosted|welcomed|greeted)\b/.test(question.shape);
  const byWhom = /^by (?:who|whom|which)\b/.test(question.shape);
  const receivesAs = (term: Term): boolean => {
    const acts = byWhom ? false : passive ? question.tokens[term.first - 1]?.lower === 'by' || term.first > verb : term.last < verb;
    return receives ? acts : !acts;
  };
  const hosts = people.filter(receivesAs);
  if (
    !sides &&
    hosts.length === 1 &&
    metAtHomeOf(view, question, fact, hosts[0]!, (r) => people.some((t) => t !== hosts[0] && fills(r, t)))
  )
    return true;
  return people.every((term) => {
    const isHost = receivesAs(term);
    // 'A met B at her residence': whoever is told to have met may have received, never the other way round.
    // Where the text tells whom A received, those with whom A only talked from afar are none of them.
    if (!sides)
      return (
        isHost &&
        !(isFromAfar(view, fact) && hasGuests(view, term, fills)) &&
        receives &&
        !passive &&
        !question.yesNo &&
        fact.roles.some((r) => r.role === 'participant' && fills(r, term))
      );
    return fact.roles.some((r) => r.role === (isHost ? sides.host : sides.guest) && fills(r, term));
  });
}

/** Talks by phone or on a screen, and those of which it is not told that anybody came. */
const isFromAfar = (view: ReleaseView, { rule, evidence }: Fact): boolean =>
  !/^X (?:met|held)/.test(rule) || view.sentences[evidence[0]!]!.tokens.some((t) => FROM_AFAR.test(t.lower));

const FROM_AFAR = /^(?:phone|telephone|phoned|called|video\w*|teleconference|online|virtual\w*|remotely)$/;

/** Whether the release tells of guests whom the one named received. */
const hasGuests = (view: ReleaseView, host: Term, fills: (role: Role, term: Term) => boolean): boolean =>
  view.facts('meeting').some((f) => {
    const side = f.polarity === 'positive' && f.modality === 'happened' ? sidesOf(f)?.host : undefined;
    return side !== undefined && f.evidence[0]! > 0 && f.roles.some((r) => r.role === side && fills(r, host));
  });

/**
 * 'When did A receive B?', where it is told that they met: on A's ground, that is, in a house called after A's post or while B is told to be on a
 * visit, and A is told to have gone nowhere.
 */
function metAtHomeOf(view: ReleaseView, { kind, yesNo }: Question, fact: Fact, host: Term, isGuest: (role: Role) => boolean): boolean {
  if (yesNo || !/^(?:when|where)$/.test(kind)) return false;
  const isHost = (r: Role): boolean => r.entity !== undefined && host.link!.entities.includes(r.entity);
  const sides = fact.roles.filter((r) => /^(?:participant|counterpart)$/.test(r.role));
  if (!sides.some(isHost)) return false;
  const travels = (is: (r: Role) => boolean): boolean =>
    view.facts('visit').some((f) => f.polarity === 'positive' && f.roles.some((r) => r.role === 'visitor' && is(r)));
  const houses = fact.roles.filter((r) => r.role === 'place');
  if (houses.some((r) => isOfPost(view, r, isHost))) return true;
  return (
    !houses.some((r) => isOfPost(view, r, isGuest)) &&
    !travels(isHost) &&
    travels((r) => isGuest(r) || /\bdelegation\b/i.test(view.roleText(r)))
  );
}

/** 'the Presidential Secretariat', 'the Deputy Governor's residence': a house called after the very post of whoever it belongs to. */
function isOfPost(view: ReleaseView, place: Role, isHis: (role: Role) => boolean): boolean {
  const house = ` ${wordsOf(view.roleText(place)).join(' ')}`;
  return view.facts('post').some((f) => {
    const post = f.roles.find((r) => r.role === 'post');
    const words = post ? wordsOf(view.roleText(post)) : [];
    const at = words.length > 0 ? house.indexOf(` ${words.join(' ')}`) : -1;
    return (
      at >= 0 &&
      !/\b(?:vice|deputy|assistant|former|prime|first)$/.test(house.slice(0, at)) &&
      f.roles.some((r) => r.role === 'holder' && isHis(r))
    );
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
