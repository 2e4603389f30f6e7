import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { calledBy, cite, distinct, entityItem, type Found, type Item, rawItem } from '../release/found.ts';
import { countryOf, geoOf, type ReleaseView, type SentenceView } from '../release/view.ts';
import { isCalling } from './asks-who-met.ts';
import { bodiesOf, bodyAsked } from './bodies-met.ts';
import { inForeground, isGroupSide, isRemote, meetingsFor, partyIn, side, withoutEarlier } from './meeting-facts.ts';
import { fitsAsked, fitsParty, isOfGovernment } from './meeting-people.ts';
import { type MeetingQuery, meetingQuery } from './meeting-query.ts';
import { meetingVerdict } from './meeting-verdict.ts';

const COMPANY =
  /\b(?:accompan\w+|^with whom (?:did|does|will|has) .*\b(?:tour|inspect|visit|travel|fly)(?:ed|led)?\b|^(?:which|what) other (?:\S+ ){1,3}(?:took part|attended|participated|joined|sat in|were)\b|(?:was|were) with\b|^who (?:were|are|was|is) the (?:\S+ ){1,3}with\b|(?:came|comes?|coming) along|go(?:es|ing)? along|travel\w* (?:along|with)|went with|joins?|joined|with (?:him|her)|(?:at|by) (?:the side of|(?:his|her|their) side|<person>'s side)|in (?:his|her) (?:party|delegation)|went along|present|who else(?! (?:did|does|do|will|has|had|have)\b)|also there|sat (?:with|beside|alongside|next to)|attended|sat in|sits in|on the line|on the call|came to|(?:came|come|comes|goes|going|go|went|flew|flies|visit\w*|travel\w*|tour\w*|inspect\w*) (?:\S+ ){0,4}?(?:along )?with)\b/;

/** Who led the talks: fewer than all who took part. */
const LEADS = /^(?:and )?who (?:(?:will|is|was|has|had|to|be) )*(?:co-?)?(?:led|leads?|leading|headed|heads?|chaired|chairs?)\b/;

/** Who hosted the talks: again fewer than all who took part. */
const HOSTS =
  /^(?:and )?who (?:(?:will|is|was|has|had|to|be|going) )*(?:co-?)?(?:host(?:ed|s|ing)?|play(?:ed|s|ing)? host to|the (?:co-?)?hosts?(?: of)?)\b/;

/** Whom somebody met, received, spoke with, was accompanied by; and whether two met. */
export function answerMeeting(view: ReleaseView, question: Question): Found | 'denied' | undefined {
  if (question.terms.some((t) => t.unknown && !isPlainNoun(t)) || isOrdered(question)) return undefined;
  const query = meetingQuery(view, question);
  if (question.yesNo) return meetingVerdict(view, query);
  const facts = inManner(
    view,
    query,
    stillToCome(
      question,
      meetingsFor(view, query).filter((f) => f.polarity === 'positive'),
    ),
  );
  if (query.side) return ofSide(view, query, query.dates.length + query.places.length > 0 ? facts : inForeground(view, facts));
  if (isBare(query) || (query.parties.length === 0 && (LEADS.test(question.shape) || HOSTS.test(question.shape)))) return undefined;
  // Of several meetings of his it is not said which.
  if (AT_HIS.test(question.shape) && facts.filter((f) => !/^(?:present were X|attended by X|X was joined by Y)$/.test(f.rule)).length > 1)
    return undefined;
  return people(view, query, ofJourney(query, withoutEarlier(view, query, facts)));
}

/** 'Whom did A meet after B?': in what order they were met no fact tells. */
const isOrdered = ({ terms, tokens }: Question): boolean =>
  terms.some((t) => {
    if (t.link?.kind !== 'person') return false;
    const before = /^(?:the|his|her|their)$/.test(tokens[t.first - 1]?.lower ?? '') ? t.first - 2 : t.first - 1;
    return /^(?:after|before|following)$/.test(tokens[before]?.lower ?? '') && tokens[t.last + 1]?.lower !== "'s";
  });

/** 'Who accompanied A?': who came along with A goes before who came to one of the meetings as well. */
function ofJourney({ question, parties }: MeetingQuery, facts: readonly Fact[]): readonly Fact[] {
  const asked =
    (parties.length > 0 || /\b(?:trip|tour|journey|visit|travel\w*)\b/.test(question.shape)) &&
    COMPANY.test(question.shape) &&
    !/\b(?:meeting|talks|session|call|present|attend\w*|sat in|else)\b/.test(question.shape);
  const along = asked
    ? facts.filter((f) => /^(?:X was joined by Y|X travelled with Y|X accompanied Y|a delegation of X)$/.test(f.rule))
    : [];
  // Who came along all the way goes before who joined at one place of it.
  const isAtPlace = (f: Fact): boolean => f.roles.some((r) => r.role === 'place' || (r.role === 'scene' && r.n === f.evidence[0]));
  const isWhole = (f: Fact): boolean => /^(?:X travelled with Y|a delegation of X)$/.test(f.rule) && !isAtPlace(f);
  const kept = along.some(isWhole) ? along.filter((f) => isWhole(f) || !f.roles.some((r) => /^(?:place|scene)$/.test(r.role))) : along;
  return kept.length > 0 ? kept : facts;
}

/** 'Who is the Norland PM she met?': a post is asked for, and who holds it among those met. */
const POST_MET =
  /^(?:and |so )?who(?:'s| is| was| are| were) (?:the )?(?:<place> )?(?:\S+ ){1,5}(?:that |whom? )?(?:she|he|they|<person>) (?:met|saw|sees|meets|will meet|will see|talked to|spoke to|spoke with)\b/;

/** The people of the meetings, on the side that the question asks for. */
function people(view: ReleaseView, query: MeetingQuery, facts: readonly Fact[]): Found | undefined {
  const { question } = query;
  const items: Item[] = [];
  const evidence: number[] = [];
  const listed = new Set<string>();
  const isPostAsked = POST_MET.test(question.shape) && query.parties.filter((p) => p.link).length > 1;
  for (const fact of isPostAsked ? [] : facts) {
    const other = byOwnClause(view, query, fact, otherSide(view, fact, query));
    const met = withoutVisitors(view, query, fact, chosen(view, query, fact, metThere(view, query, fact, other)));
    const answer = isObjectAsked(query, fact) ? met.filter((r) => r.role !== 'participant') : met;
    for (const role of answer) {
      const shown = show(view, role);
      // What the headline calls somebody says less than the text: no answer by itself.
      if (!shown || (role.n === 0 && !role.entity) || (!role.entity && /^(?:the )?following \w+$/i.test(shown.item.text))) continue;
      if (!role.entity || !listed.has(role.entity)) items.push(shown.item);
      if (role.entity) listed.add(role.entity);
      evidence.push(...fact.evidence.slice(0, 1), ...(shown.n === fact.evidence[0] ? [] : [shown.n]));
    }
    // Where the paragraph is set proves nothing of who met, unless the place or day was asked for.
    if (answer.length > 0 && (query.dates.length > 0 || query.places.length > 0)) evidence.push(...fact.evidence);
  }
  // 'PM of Norway he will see?': the post in the question is itself what is asked for.
  const links = query.parties.flatMap((p) => (p.link ? [p.link] : []));
  const post = links.find((t) => t.link!.byPost);
  if (items.length === 0 && post && links.length > 1 && query.asked.length === 0) {
    for (const fact of facts) {
      const shown = entityItem(view, post.link!.entities[0]!, fact.evidence[0]!);
      items.push(shown.item);
      evidence.push(...fact.evidence, shown.n);
    }
  }
  // 'name the officials': a group without names is no answer.
  if (/^(?:name|names|list)\b/.test(question.shape) && listed.size === 0) return undefined;
  return found(
    view,
    items,
    evidence,
    `meetings${links.length ? ` of ${links.map((p) => calledBy(view, p.word, p.link!.entities)).join(', ')}` : ''}`,
  );
}

/** 'Whom did the team meet', where the release calls the team otherwise: those whom somebody met, not those who met them. */
const isObjectAsked = ({ question, parties }: MeetingQuery, fact: Fact): boolean =>
  /^(?:object|oblique)$/.test(question.gap) &&
  /\b(?:did|does|do|will|would|has|have|had) (?:the|their|this|his|her) \w+ (?:meet|met|see|seen|visit|receive[d]?|call on|speak (?:to|with)|talk (?:to|with)|sit down with|confer with|(?:hold|have) (?:\w+ )?(?:talks|meetings|discussions|consultations) with)\b|\b(?:did|does|do|will|would|has|have|had) (?:the|their|this|his|her) \w+ (?:hold|have) (?:talks|meetings|discussions|consultations)$/.test(
    question.shape,
  ) &&
  !parties.some((p) => p.link) &&
  fact.roles.some((r) => r.role === 'counterpart');

/** 'Who will A meet', 'which two are to meet': where some meetings are planned, those alone. */
function stillToCome({ tense, shape }: Question, facts: readonly Fact[]): readonly Fact[] {
  const ahead =
    tense === 'future' ||
    /\b(?:is|are) (?:due |set |expected )?to (?:meet|see|get|hold|receive|host|talk|speak|sit|join|go|visit)\b/.test(shape);
  const planned = ahead ? facts.filter((f) => f.modality === 'planned') : [];
  return planned.length > 0 ? planned : facts;
}

/** Where some of the meetings were held in the way that the question says ('bilateral', 'by phone'), those alone. */
function inManner(view: ReleaseView, { manner, question, parties }: MeetingQuery, facts: readonly Fact[]): readonly Fact[] {
  // 'Met bilaterally', 'one on one': not all who sat at one table.
  if (APART.test(question.shape)) {
    const told = facts.filter((f) => f.evidence.some((n) => isToldApart(view.sentences[n]!)));
    // Where one is told to have been held so, not the others.
    if (told.length > 0) return told;
    // 'One on one in P', where the sentence that tells of it leaves out where the others sat together.
    const placeless = view
      .facts('meeting')
      .filter((f) => f.polarity === 'positive' && !f.roles.some((r) => r.role === 'place') && isToldApart(view.sentences[f.evidence[0]!]!))
      .filter((f) => parties.length > 0 && parties.every((p) => f.roles.some((r) => fitsParty(view, f, r, p))));
    if (placeless.length > 0) return placeless;
    const apart = facts.filter((f) => /^X (?:met|received|hosted)/.test(f.rule));
    if (apart.length === 0) return [];
  }
  const onTheLine = /\bon the (?:line|phone)\b/.test(question.shape);
  if (manner.length === 0 && !onTheLine) return facts;
  if (onTheLine || manner.some((t) => isCalling(t.word)))
    return facts.filter(
      (f) =>
        (/^X (?:spoke with|called) Y$/.test(f.rule) && isOwnCall(view, f)) ||
        f.evidence.some(
          (n) =>
            view.sentences[n]!.tokens.some((t) => /^(?:tele)?phone[sd]?$|^(?:tele)?phon|^calls?$|^called$|^line$|^video/.test(t.lower)) &&
            isOwnCall(view, f),
        ),
    );
  // The word itself before others that mean as much: 'consultations' are not every meeting.
  for (const enough of [1, 0.7]) {
    const fitting = facts.filter((f) =>
      f.evidence.slice(0, 1).some((n) => manner.some((t) => matchTerm(t, view.sentences[n]!).score >= enough)),
    );
    if (fitting.length > 0) return fitting;
  }
  // 'Received in audience' is not every meeting.
  return manner.some((t) => t.word === 'audience') ? [] : facts;
}

/** 'talked by phone to A and | sat down in P with B': of two meetings told in one sentence, not the one told by another verb. */
function isOwnCall(view: ReleaseView, { evidence, roles }: Fact): boolean {
  const n = evidence[0]!;
  const told = view.facts('meeting').filter((f) => f.evidence[0] === n);
  const others = roles.filter((r) => r.role === 'counterpart' && r.n === n);
  const s = view.sentences[n]!;
  const onPhone = s.tokens.some((t) => /^(?:tele)?phone$|^video/.test(t.lower));
  return told.length < 2 || others.length === 0 || !onPhone || isRemote(s, others);
}

const APART = /\bbilateral(?:ly)?\b|\bone[ -]+on[ -]+one\b|\bface[ -]+to[ -]+face\b|\btete[ -]+a[ -]+tete\b|\bprivately\b|\bin private\b/;
const isToldApart = (s: SentenceView): boolean => TOLD_APART.test(foldKey(s.text(0, s.tokens.length - 1)));

/** What tells of a meeting in its sentence that nobody else sat at the table. */
const TOLD_APART = /\b(?:bilateral(?:ly|s)?|one on one|face to face|tete a tete|separate(?:ly)?|individual(?:ly)?|private(?:ly)?)\b/;

/** A noun that the release does not use, but that may describe people: 'aides', 'sidelines'. */
const isPlainNoun = (term: Term): boolean => /^[a-z]/.test(term.word) && /^(?:aides?|sidelines?|bosses|mps?|meps?|tete)$/.test(term.word);

/** True for a question that gives nothing by which to tell one meeting from another. */
const isBare = (q: MeetingQuery): boolean =>
  q.parties.length + q.places.length + q.dates.length + q.rest.length + q.asked.length + q.besides.length === 0 &&
  !COMPANY.test(q.question.shape);

function found(view: ReleaseView, items: readonly Item[], evidence: readonly number[], because: string): Found | undefined {
  const list = distinct(items);
  return list.length > 0 ? { items: list, citations: cite(view, evidence), score: 0.9, because } : undefined;
}

/** Who sat on one side of the table, whether as a side of its own or in somebody's company. */
function ofSide(view: ReleaseView, query: MeetingQuery, facts: readonly Fact[]): Found | undefined {
  const items: Item[] = [];
  const evidence: number[] = [];
  const country = query.asked
    .flat()
    .map((t) => t.link?.geo)
    .find((g) => g !== undefined);
  for (const fact of facts) {
    const all = fact.roles.filter((r) => /^(?:participant|counterpart|companion)$/.test(r.role));
    for (const role of all.filter((r) => fitsAsked(view, fact, r, query.asked))) {
      // A country, or people of whom only their side is known, stand for nobody.
      if (country && role.entity && view.entity(role.entity)?.kind === 'place') continue;
      if (query.besides.some((b) => fitsParty(view, fact, role, b))) continue;
      const shown = show(view, role);
      if (!shown) continue;
      items.push(shown.item);
      evidence.push(...fact.evidence.slice(0, 1), shown.n);
    }
  }
  return found(view, items, evidence, 'one side of a meeting');
}

/** Of those on the side asked for the ones whom the question's noun means, without those it leaves out. */
function chosen(view: ReleaseView, query: MeetingQuery, fact: Fact, roles: readonly Role[]): Role[] {
  const kept = roles.filter((r) => !query.besides.some((b) => fitsParty(view, fact, r, b) || isOfGovernment(view, r, b)));
  if (query.asked.length === 0) return kept;
  const fitting = kept.filter((r) => fitsAsked(view, fact, r, query.asked));
  // 'representatives of civil society, including A and B': what the group is, its members are.
  const group = fitting.find((r) => !r.entity && includesMore(view, r));
  if (group) return kept.filter((r) => fitting.includes(r) || (r.n === group.n && r.start > group.end));
  const body = query.asked.length === 1 && bodyAsked(query.asked[0]!) ? query.asked[0]! : undefined;
  return body ? fitting.flatMap((r) => bodiesOf(view, r, body)) : fitting;
}

/** 'Who did they meet in P?', 'Who received them in P?', where nobody is named: 'they' are those who came, and whom they met the others. */
function withoutVisitors(view: ReleaseView, { question, parties }: MeetingQuery, fact: Fact, roles: Role[]): Role[] {
  if (
    parties.length > 0 ||
    !/\b(?:they|he|she) (?:meet|met|see|saw|hold talks|talk|speak)\b|\b(?:met|received|hosted|welcomed|greeted|saw) (?:them|him|her)\b/.test(
      question.shape,
    )
  )
    return roles;
  const came = new Set(
    view
      .facts('visit')
      .flatMap((f) => (f.polarity === 'positive' ? f.roles : []).flatMap((r) => (r.role === 'visitor' && r.entity ? [r.entity] : []))),
  );
  const others = roles.filter((r) => !r.entity || !came.has(r.entity));
  return fact.roles.some((r) => r.role === 'counterpart') && others.length > 0 ? others : roles;
}

/** 'saw A and B in P and C in Q': whoever is asked for in Q is whom Q follows. */
function metThere(view: ReleaseView, query: MeetingQuery, fact: Fact, roles: readonly Role[]): readonly Role[] {
  const n = fact.evidence[0]!;
  const sides = fact.roles.filter((r) => r.n === n && r.role === 'counterpart');
  const places = fact.roles.filter((r) => r.role === 'place' && r.n === n && view.entity(r.entity ?? '')?.kind === 'place');
  const first = Math.min(...sides.map((r) => r.start));
  const last = Math.max(...sides.map((r) => r.start));
  const parted = places.length > 1 && places.every((p) => p.start > first) && places.some((p) => p.start < last);
  const wanted = query.places[0];
  if (!parted || !wanted) return roles;
  return roles.filter((r) => {
    const next = places.filter((p) => p.start >= r.end).sort((a, b) => a.start - b.start)[0];
    return r.role !== 'counterpart' || (next !== undefined && isPlace(view, next, wanted));
  });
}

/** 'received A, who paid a farewell call, and B, who …': how one of several was met is told of that one alone. */
function byOwnClause(view: ReleaseView, { manner }: MeetingQuery, fact: Fact, roles: readonly Role[]): readonly Role[] {
  const [n] = fact.evidence;
  const s = view.sentences[n!]!;
  if (manner.length === 0 || roles.length < 2) return roles;
  const told = roles.filter((r, k) => {
    if (r.n !== n) return false;
    const from = s.tokens.findIndex((t) => t.start >= r.end);
    const next = roles[k + 1];
    const to = next && next.n === n ? s.tokens.findIndex((t) => t.start >= next.start) : s.tokens.length;
    const who = s.tokens.findIndex((t, i) => i >= from && i < from + 2 && t.lower === 'who');
    return who >= 0 && manner.some((t) => matchTerm(t, s).tokens.some((i) => i > who && i < to));
  });
  return told.length > 0 ? told : roles;
}

function isPlace(view: ReleaseView, role: Role, { link }: Term): boolean {
  if (role.entity && link!.entities.includes(role.entity)) return true;
  const geo = geoOf(foldKey(view.roleText(role)).replace(/^the /, ''));
  return geo !== undefined && link!.geo !== undefined && countryOf(geo) === countryOf(link!.geo);
}

function includesMore(view: ReleaseView, role: Role): boolean {
  const s = view.sentences[role.n]!;
  const after = s.tokens.findIndex((t) => t.start >= role.end);
  return after >= 0 && s.tokens.slice(after, after + 3).some((t) => /^(?:including|namely|incl\.?)$/.test(t.lower));
}

/** 'Who was on the line with A', 'who took part in the meeting with A': the other side, where nobody came along. */
const AT_TALKS_WITH =
  /^(?:and )?who (?:(?:was|were|is|are|will be) (?:also )?on the (?:line|call|phone)|(?:attended|took part in|participated in|was at|were at) the (?:\w+ ){0,2}(?:meeting|talks|call|session|lunch|dinner|breakfast)) with\b/;

/** 'Who took part in the trilateral': all who met. */
const AT_TALKS =
  /^(?:and )?who (?:all )?(?:attended|took part in|participated in|was at|were at|sat at|were in) the (?:\w+ ){0,2}?(?:trilateral|quadrilateral|bilateral|meeting|talks|consultations|dialogue|round)(?: (?:meeting|talks|in <place>|on .*))?$/;

/** 'Who took part in A's meeting': all but A. */
const AT_HIS =
  /^(?:and )?(?:who|which (?:\S+ ){1,3}?)(?: else| all)? ?(?:attended|took part in|participated in|was at|were at|sat in on) <person>['’]?s? (?:\w+ ){0,2}?(?:meeting|talks|session|round ?table|lunch|dinner)\b(?! with)/;

/** 'Who hosted the dinner': nobody who was a guest. */
const HOSTED =
  /^(?:and )?(?:who|which \w+) (?:also )?(?:hosts?|hosted) (?:the|a|that|this) (?:\w+ ){0,2}?(?:lunch|luncheon|dinner|banquet|reception|breakfast|iftar|meal)\b/;

const WAS_RECEIVED =
  /^(?:and )?whom? (?:was|were|is|are|will be|has been|have been) (?:also )?(?:received|hosted|welcomed|greeted)\b(?!.*\bby\b)/;

/** The people asked for: the side of the meeting on which those named in the question are not. */
function otherSide(view: ReleaseView, fact: Fact, query: MeetingQuery): Role[] {
  const { parties, question } = query;
  const participant = side(fact, 'participant');
  const counterpart = side(fact, 'counterpart');
  const companion = side(fact, 'companion');
  const named = (roles: readonly Role[]): boolean => parties.length > 0 && parties.every((p) => partyIn(view, fact, roles, p));
  const rest = (roles: readonly Role[]): Role[] => roles.filter((r) => !parties.some((p) => fitsParty(view, fact, r, p)));
  if (AT_HIS.test(question.shape) && (named(participant) || named(counterpart)))
    return rest([...participant, ...counterpart, ...companion]);
  if (COMPANY.test(question.shape)) {
    const own = named(participant) ? companion : named(companion) ? participant : parties.length === 0 ? companion : [];
    // 'Who joined A in the talks with B'
    if (own.length === 0 && parties.length > 1 && named([...participant, ...counterpart])) return companion;
    if (own.length === 0 && parties.length === 0 && participant.length > 1 && AT_TALKS.test(question.shape))
      return [...participant, ...counterpart];
    if (own.length > 0 || !AT_TALKS_WITH.test(question.shape)) return own;
    return named(participant) ? counterpart : named(counterpart) ? participant : [];
  }
  // Those who came together did not meet one another.
  if (counterpart.length === 0 && participant.length < 2 && companion.length > 0) return [];
  if (parties.length === 0 && HOSTED.test(question.shape))
    return /^(?:X received Y|Y was received by X at table)$/.test(fact.rule) ? participant : [];
  // 'Who was received in P': the guest, and of other meetings nobody.
  if (parties.length === 0 && WAS_RECEIVED.test(question.shape)) return /received/.test(fact.rule) ? counterpart : [];
  if (parties.length === 0) return unnamedSide(view, query, participant, counterpart);
  let answer: Role[];
  if (named(participant)) answer = counterpart.length > 0 ? counterpart : rest(participant);
  else if (named(counterpart)) answer = participant.length > 0 ? participant : rest(counterpart);
  else answer = rest([...participant, ...counterpart]);
  return companion.length > 0 && participant.length + counterpart.length === answer.length
    ? answer.filter((r) => !companion.includes(r))
    : answer;
}

/** 'Who did they meet?': a group, and not those who are part of it. */
const THEY_MET = /^(?:and |so )?(?:who|whom)(?: all| else)? (?:did|do|will|have|had) they\b/;

/** 'the officials he met', 'whom will she see' */
const SOMEBODY_MET =
  /\b(?:he|she) (?:also |has |had |will |is to |is going to )?(?:met|meets?|saw|sees?|seen|talked|spoke|talks?|speaks?|received|receives?|hosted|hosts?)\b|\b(?:did|does|will|has|had) (?:he|she) (?:also )?(?:meet|met|see|seen|talk|speak|receive|host)\b/;

const isMain = (view: ReleaseView, r: Role): boolean => r.entity !== undefined && r.entity === view.mainPerson;

/**
 * Nobody is named. Words of the question that stand in one side ('the envoy') ask for the other; a place alone ('and in Riga?')
 * asks for whom the one met whom the release is about; else both sides met.
 */
function unnamedSide(view: ReleaseView, query: MeetingQuery, participant: Role[], counterpart: Role[]): Role[] {
  const within = (roles: Role[]): boolean =>
    roles.some((r) => {
      const s = view.sentences[r.n]!;
      return query.rest.some((t) => matchTerm(t, s).tokens.some((i) => s.tokens[i]!.start >= r.start && s.tokens[i]!.end <= r.end));
    });
  if (THEY_MET.test(query.question.shape) && counterpart.length > 0 && isGroupSide(view, participant)) return counterpart;
  // Whoever 'he' is, he met the others.
  if (SOMEBODY_MET.test(query.question.shape) && counterpart.length > 0)
    return counterpart.some((r) => isMain(view, r)) ? participant : counterpart;
  if (within(participant) && counterpart.length > 0) return counterpart;
  if (within(counterpart) && participant.length > 0) return participant;
  if (/^(?:and |so )?(?:who |whom )?(?:in|at) /.test(query.question.shape)) {
    if (participant.some((r) => isMain(view, r))) return counterpart;
    if (counterpart.some((r) => isMain(view, r))) return participant;
    return [];
  }
  return [...participant, ...counterpart];
}

function show(view: ReleaseView, role: Role): { item: Item; n: number } | undefined {
  const text = view.roleText(role);
  const pronoun =
    /^(?:he|she|they|them|him|her|i|we|us|his|their|my|our|both|each|all|who)$/i.test(text) || /^the (?:two|parties|sides)/i.test(text);
  if (
    pronoun ||
    (role.entity &&
      view.reading.mentions.some((m) => m.n === role.n && m.start === role.start && m.form === 'nominal' && m.entity === role.entity))
  ) {
    if (!role.entity) return undefined;
    return entityItem(view, role.entity, role.n, true);
  }
  return { item: rawItem(view, role.n, role.start, role.end), n: role.n };
}
