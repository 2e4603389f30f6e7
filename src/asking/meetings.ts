import type { Fact, Role } from '../model/reading.ts';
import { type DateExpression, findDates } from '../reading/dates.ts';
import { readingCopy } from '../reading/fold.ts';
import { demonyms, placeNames } from '../reading/lexicon.ts';
import { matchTerm } from './align.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem } from './found.ts';
import { suitsDirection } from './host.ts';
import { isPostWord } from './kinds.ts';
import { postRows } from './people.ts';
import type { Question, Term } from './question.ts';
import { countryOf, type ReleaseView, type SentenceView, settingOf } from './view.ts';

const FILLER =
  /^(?:meet\w*|met|see|saw|seen|talks?|discussions?|official|officials|leaders?|politicians?|people|bilateral|bilaterally|counterparts?|members?|government|side|trip|visit|travel\w*|hold|held|sit|sat|down|table|receive\w*|host\w*|welcom\w*|speak|spoke|conversation\w*|everybody|everyone|all|full|accompan\w+|join\w*|along|come|came|companion\w*|delegation|phone|call\w*|consult\w*|greet\w*|session|dine\w*|attend\w*|present|took|part|take|international|foreign|organisations?|organizations?|agencies|agency|body|bodies|ministers?|person\w*|besides|alone|together|ask|local|senior|just|then|first|last|latest|time|times|also|names?|guests?|figures?|interlocutors?|have|with|negotiat\w+|confer\w*|participant\w*|lead|led|join\w*|jointly|meeting|night|morning|afternoon|evening|noon|pls|separately|met)$/;

const MEETING_WORD =
  /^(?:meet|met|meeting|see|saw|talk|talked|talks|speak|spoke|call|called|receive|received|host|hosted|discussion|discussions|conversation|consultation|consultations)$/;

/** Whom somebody met, received, spoke with, was accompanied by; and whether two met. */
export function answerMeeting(view: ReleaseView, question: Question): Found | 'denied' | undefined {
  const people = question.terms.filter(
    (t) => t.link && t.link.entities.length > 0 && !t.link.geo && !/^(?:document|place)$/.test(t.link.kind) && !isLocative(question, t),
  );
  const dates = findDates(readingCopy(question.text), view.release.date).filter((d) => d.value);
  const facts = view.facts('meeting').filter((f) => suits(view, question, f, people, dates));
  if (question.yesNo) return yesNo(view, question, facts, people);
  if (question.terms.some((t) => t.unknown)) return undefined;
  const items: Item[] = [];
  const evidence: number[] = [];
  const listed = new Set<string>();
  const wantCompanions =
    /\b(?:accompan\w+|(?:was|were) with <person>|came along|come along|travel\w* (?:along|with)|went with|joined|join|with (?:him|her)|in (?:his|her) (?:party|delegation)|went along|present|who else|also there|attended|on the line|on the call|came to|(?:came|come|comes|goes|going|go|flew|flies) (?:along )?with)\b/.test(
      question.shape,
    );
  for (const fact of facts.filter((f) => f.polarity === 'positive')) {
    const answer = otherSide(view, fact, people, wantCompanions, question);
    if (answer.length === 0) continue;
    for (const role of answer) {
      const shown = show(view, role);
      if (!shown) continue;
      if (!role.entity || !listed.has(role.entity)) items.push(shown.item);
      if (role.entity) listed.add(role.entity);
      evidence.push(...fact.evidence.slice(0, 1), ...(shown.n === fact.evidence[0] ? [] : [shown.n]));
    }
    // Where the paragraph is set proves nothing of who met, unless the place or day was asked for.
    if (dates.length > 0 || question.terms.some((t) => t.link?.geo || t.link?.kind === 'place')) evidence.push(...fact.evidence);
  }
  // 'PM of Norway he will see?': the post in the question is itself what is asked for.
  const asked = people.find((t) => t.link!.byPost);
  if (items.length === 0 && asked && people.length > 1) {
    for (const fact of facts.filter((f) => f.polarity === 'positive')) {
      const shown = entityItem(view, asked.link!.entities[0]!, fact.evidence[0]!);
      items.push(shown.item);
      evidence.push(...fact.evidence, shown.n);
    }
  }
  // 'name the officials': a group without names is no answer.
  if (/^(?:name|names|list)\b/.test(question.shape) && listed.size === 0) return undefined;
  const list = distinct(items);
  if (list.length === 0) return undefined;
  return {
    items: list,
    citations: cite(view, evidence),
    score: 0.9,
    because: `meetings${people.length ? ` of ${people.map((p) => p.word).join(', ')}` : ''}`,
  };
}

/** True when the fact is one the question may be about: people, tense, place, date and all else it names. */
function suits(view: ReleaseView, question: Question, fact: Fact, people: readonly Term[], dates: readonly DateExpression[]): boolean {
  if (question.tense === 'past' && fact.modality === 'planned') return false;
  if (fact.modality === 'possible') return false;
  if (fact.attributedTo && fact.modality !== 'happened' && question.tense !== 'future') return false;
  // 'F claimed that A had met B' is F's word; 'A said that he had met B' is A's own.
  if (
    fact.attributedTo &&
    fact.modality === 'happened' &&
    !fact.roles.some((r) => /^(?:participant|counterpart)$/.test(r.role) && r.entity === fact.attributedTo)
  )
    return false;
  const sides = [side(fact, 'participant'), side(fact, 'counterpart'), side(fact, 'companion')];
  const inFact = (t: Term): boolean => sides.some((roles) => roles.some((r) => fills(view, r, t)));
  if (!people.every(inFact)) return false;
  if (people.length === 0 && !question.yesNo && question.terms.every((t) => FILLER.test(t.word)) && side(fact, 'companion').length === 0)
    return false;
  const places = question.terms.filter(
    (t) => t.link && (t.link.geo || t.link.kind === 'place' || (t.link.kind !== 'person' && isLocative(question, t))),
  );
  for (const place of places) if (!inPlace(view, question, fact, place)) return false;
  if (dates.length > 0) {
    const held = fact.roles.filter((r) => (r.role === 'date' || r.role === 'scene-date') && r.value);
    const released = view.release.date;
    if (
      !dates.some((d) =>
        held.length > 0
          ? held.some((h) => overlap(h.value!, d.value))
          : released !== null && overlap(released, d.value) && !fact.roles.some((r) => r.role === 'date'),
      )
    )
      return false;
  }
  if (!suitsDirection(question, fact, people, (role, term) => fills(view, role, term))) return false;
  const evidence = fact.evidence.map((n) => view.sentences[n]!);
  for (const term of question.terms) {
    if (people.includes(term) || places.includes(term) || FILLER.test(term.word) || FILLER.test(term.lemma)) continue;
    if (dates.some((d) => question.tokens[term.first]!.start >= d.start && question.tokens[term.last]!.end <= d.end)) continue;
    if (term === question.focus && !question.yesNo) continue;
    if (
      question.focus &&
      term.last === question.focus.first - 1 &&
      /^(?:un|eu|local|top|key|other|young|religious|political|military|civic|foreign|national|regional|opposition|business)$/.test(
        term.word,
      )
    )
      continue;
    if (Math.max(...evidence.map((s) => matchTerm(term, s).score), 0) < 0.7) return false;
    if (!onTheSideAsked(question, term, evidence)) return false;
  }
  return true;
}

/** True for a name after 'in', 'at' or 'near': where, not with whom. */
function isLocative(question: Question, term: Term): boolean {
  if (term.link?.kind === 'person') return false;
  const before = question.tokens[term.first - 1]?.lower ?? '';
  return /^(?:in|near)$/.test(before) || (before === 'the' && /^(?:in|near)$/.test(question.tokens[term.first - 2]?.lower ?? ''));
}

/** 'Before the summit', 'after the talks': the sentence must put it so. */
function onTheSideAsked(question: Question, term: Term, evidence: readonly SentenceView[]): boolean {
  const before = question.tokens.slice(Math.max(0, term.first - 2), term.first).map((t) => t.lower);
  const word = before.find((w) => /^(?:before|after|during)$/.test(w));
  if (!word) return true;
  return evidence.some((s) => matchTerm(term, s).tokens.some((i) => s.tokens.slice(Math.max(0, i - 4), i).some((t) => t.lower === word)));
}

const side = (fact: Fact, role: string): Role[] => fact.roles.filter((r) => r.role === role);

function fills(view: ReleaseView, role: Role, term: Term): boolean {
  const ids = term.link!.entities;
  if (role.entity) return ids.includes(role.entity);
  // A group that names the body: 'staff of the Port Authority'.
  return view.reading.mentions.some((m) => m.n === role.n && m.start >= role.start && m.end <= role.end && ids.includes(m.entity));
}

export function overlap(a: string, b: string): boolean {
  const [a1, a2 = a1] = a.split('/') as [string, string?];
  const [b1, b2 = b1] = b.split('/') as [string, string?];
  return a1 <= b2! && b1 <= a2!;
}

/** 'in Oslo', 'in Norway': the fact's place, the scene of its paragraph, or the country of either; a nationality may also describe the people. */
function inPlace(view: ReleaseView, question: Question, fact: Fact, place: Term): boolean {
  const wanted = place.link!.geo;
  const first = question.tokens[place.first]!.lower;
  const nationality = demonyms.has(first) && !placeNames.has(first) && !isLocative(question, place);
  const where = nationality ? [] : fact.roles.filter((r) => r.role === 'place' || r.role === 'scene' || r.role === 'destination');
  for (const role of where) {
    if (role.entity && place.link!.entities.includes(role.entity)) return true;
    const s = view.sentences[role.n]!;
    const geos = s.tokens.flatMap((t, i) => (t.start >= role.start && t.end <= role.end && s.geo[i] ? [s.geo[i]!] : []));
    if (wanted && geos.some((g) => g === wanted || countryOf(g) === wanted || g === countryOf(wanted))) return true;
  }
  if (
    !nationality &&
    where.length === 0 &&
    wanted &&
    [...settingOf(view)].some((g) => g === wanted || countryOf(g) === wanted || g === countryOf(wanted))
  )
    return true;
  // A place that nothing shows to be one: its name after 'in' in the sentence itself.
  const told = view.sentences[fact.evidence[0]!]!;
  if (
    where.length === 0 &&
    told.mentions.some((m) => place.link!.entities.includes(m.entity) && /^(?:in|at|near)$/i.test(told.tokens[m.first - 1]?.lower ?? ''))
  )
    return true;
  // 'which Danish ministers', 'Finnish officials', 'PM of Norway'
  const before = question.tokens[place.first - 1]?.lower ?? '';
  const locative =
    /^(?:in|at|near|from)$/.test(before) || (before === 'the' && /^(?:in|at|near)$/.test(question.tokens[place.first - 2]?.lower ?? ''));
  if (!locative && wanted) {
    for (const role of fact.roles.filter((r) => /^(?:participant|counterpart|companion)$/.test(r.role))) {
      const s = view.sentences[role.n]!;
      if (
        s.tokens.some(
          (t, i) => t.start >= role.start && t.end <= role.end && s.geo[i] !== undefined && countryOf(s.geo[i]!) === countryOf(wanted),
        )
      )
        return true;
      // 'the Deputy Minister of Norland, A B': the post says where the name is from.
      if (role.entity && postRows(view).some((p) => p.person === role.entity && p.geo.has(countryOf(wanted)))) return true;
    }
  }
  return false;
}

/** The people asked for: the side of the meeting on which those named in the question are not. */
function otherSide(view: ReleaseView, fact: Fact, people: readonly Term[], wantCompanions: boolean, question: Question): Role[] {
  const participant = side(fact, 'participant');
  const counterpart = side(fact, 'counterpart');
  const companion = side(fact, 'companion');
  const named = (roles: readonly Role[]): boolean => people.length > 0 && people.every((t) => roles.some((r) => fills(view, r, t)));
  const rest = (roles: readonly Role[]): Role[] => roles.filter((r) => !people.some((t) => fills(view, r, t)));
  if (wantCompanions) return named(participant) ? companion : named(companion) ? participant : people.length === 0 ? companion : [];
  let answer: Role[];
  if (people.length === 0) answer = unnamedSide(view, question, participant, counterpart);
  else if (named(participant)) answer = counterpart.length > 0 ? counterpart : rest(participant);
  else if (named(counterpart)) answer = participant.length > 0 ? participant : rest(counterpart);
  else answer = rest([...participant, ...counterpart]);
  if (companion.length > 0 && participant.length + counterpart.length === answer.length)
    answer = answer.filter((r) => !companion.includes(r));
  return ofKind(view, question, answer);
}

/** Nobody is named, but words of the question ('the envoy') stand in one side: the other is asked for. */
function unnamedSide(view: ReleaseView, question: Question, participant: Role[], counterpart: Role[]): Role[] {
  const words = question.terms.filter((t) => !t.link && t !== question.focus && !FILLER.test(t.word));
  const within = (roles: Role[]): boolean =>
    roles.some((r) => {
      const s = view.sentences[r.n]!;
      return words.some((t) => matchTerm(t, s).tokens.some((i) => s.tokens[i]!.start >= r.start && s.tokens[i]!.end <= r.end));
    });
  if (within(participant) && counterpart.length > 0) return counterpart;
  if (within(counterpart) && participant.length > 0) return participant;
  return [...participant, ...counterpart];
}

/** 'which UN agencies', 'which ministers': only what the noun asked for covers. */
function ofKind(view: ReleaseView, question: Question, roles: Role[]): Role[] {
  const noun = question.focus?.lemma ?? '';
  if (/^(?:agency|organisation|organization|body|institution|ngo)$/.test(noun))
    return roles.filter((r) => !r.entity || view.entity(r.entity)?.kind !== 'person');
  if (/^(?:politician|minister|person|leader)$/.test(noun)) {
    const persons = roles.filter((r) => r.entity && view.entity(r.entity)?.kind === 'person');
    return persons.length > 0 ? persons : roles;
  }
  return roles;
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

/** 'Did X meet the opposition leaders': all other words of the question must stand in the side opposite X. */
function yesNoGroup(view: ReleaseView, question: Question, facts: readonly Fact[], person: Term): Found | undefined {
  const others = question.terms.filter(
    (t) =>
      t !== person &&
      (!FILLER.test(t.word) || (isPostWord(t.word) && !t.word.endsWith('s'))) &&
      !(t.link?.geo && /^(?:in|at)$/.test(question.tokens[t.first - 1]?.lower ?? '')),
  );
  if (others.length === 0) return undefined;
  for (const fact of facts) {
    const sides = [side(fact, 'participant'), side(fact, 'counterpart')];
    const mine = sides.findIndex((roles) => roles.some((r) => fills(view, r, person)));
    if (mine < 0) continue;
    const met = sides[1 - mine]!.some((r) => {
      const s = view.sentences[r.n]!;
      return others.every((t) => matchTerm(t, s).tokens.some((i) => s.tokens[i]!.start >= r.start && s.tokens[i]!.end <= r.end));
    });
    if (met)
      return {
        items: [{ text: fact.polarity === 'positive' ? 'yes' : 'no' }],
        citations: cite(view, fact.evidence),
        score: 0.85,
        because: 'meetings with such people',
      };
  }
  return undefined;
}

function yesNo(view: ReleaseView, question: Question, facts: readonly Fact[], people: readonly Term[]): Found | 'denied' | undefined {
  if (question.terms.some((t) => t.unknown)) return undefined;
  if (people.length === 1) return yesNoGroup(view, question, facts, people[0]!);
  if (people.length < 2) return undefined;
  const across = facts.filter((f) => {
    const sides = ['participant', 'counterpart'].map((r) => side(f, r));
    // Two who attended the same event have not thereby met.
    if (f.rule === 'attended by X' || f.rule === 'present were X') return false;
    const joint = sides[1]!.length === 0;
    const at = (t: Term): number => sides.findIndex((roles) => roles.some((r) => fills(view, r, t)));
    const placed = people.map(at);
    if (placed.some((x) => x < 0)) return false;
    return joint || new Set(placed).size > 1;
  });
  // What the release denies it denies, whatever else reads like it.
  const fact = across.find((f) => f.polarity === 'negative') ?? across[0];
  if (!fact) return undefined;
  const word = fact.polarity === 'positive' ? 'yes' : 'no';
  return { items: [{ text: word }], citations: cite(view, fact.evidence), score: 0.9, because: 'meetings between those named' };
}

/**
 * True when all that the release tells of a meeting of the people named is a plan, a denial or somebody's claim:
 * then no other sentence can say that they met, when or where.
 */
export function isOnlyClaimed(view: ReleaseView, question: Question): boolean {
  const people = question.terms.filter((t) => t.link && t.link.entities.length > 0 && view.entity(t.link.entities[0]!)?.kind === 'person');
  if (people.length === 0 || question.tense === 'future' || !question.terms.some((t) => !t.link && MEETING_WORD.test(t.word))) return false;
  const told = view
    .facts('meeting')
    .filter((f) => people.every((t) => f.roles.some((r) => /^(?:participant|counterpart|companion)$/.test(r.role) && fills(view, r, t))));
  return told.length > 0 && told.every((f) => f.modality !== 'happened' || f.polarity === 'negative' || f.attributedTo !== undefined);
}

/** True for a question that asks for a meeting of named people and nothing beyond: only a meeting that the release tells can answer it. */
export function isPlainMeeting(view: ReleaseView, question: Question): boolean {
  const named = question.terms.some((t) => t.link && view.entity(t.link.entities[0] ?? '')?.kind === 'person');
  return named && question.terms.every((t) => t.link || FILLER.test(t.word) || FILLER.test(t.lemma));
}

/** When or where people met, from the meeting itself: its date or place, or those its paragraph is set in. */
export function answerCircumstance(view: ReleaseView, question: Question): Found | 'no such meeting' | undefined {
  const people = question.terms.filter((t) => t.link && t.link.entities.length > 0 && view.entity(t.link.entities[0]!)?.kind === 'person');
  if (question.yesNo || people.length === 0 || question.terms.some((t) => t.unknown)) return undefined;
  if (!question.terms.some((t) => !t.link && MEETING_WORD.test(t.word))) return undefined;
  let found = false;
  const wanted = question.kind === 'when' ? ['date', 'scene-date'] : ['place', 'scene'];
  const dates = findDates(readingCopy(question.text), view.release.date).filter((d) => d.value);
  for (const fact of view.facts('meeting').filter((f) => f.polarity === 'positive' && suits(view, question, f, people, dates))) {
    const roles = wanted.map((name) => fact.roles.filter((r) => r.role === name)).find((found) => found.length > 0);
    found = true;
    if (!roles) continue;
    const items = roles.flatMap((r) => [
      rawItem(view, r.n, r.start, r.end),
      ...(question.kind === 'when' && r.value ? r.value.split('/').map((text) => ({ text })) : []),
    ]);
    return {
      items: distinct(items),
      citations: cite(view, [...fact.evidence.slice(0, 1), ...roles.map((r) => r.n)]),
      score: 0.9,
      because: `the ${question.kind === 'when' ? 'date' : 'place'} of the meeting`,
    };
  }
  // Two people and no meeting of theirs: no other sentence can say where or when.
  return !found && new Set(people.flatMap((t) => t.link!.entities)).size > 1 ? 'no such meeting' : undefined;
}
