import type { Fact, Role } from '../../model/reading.ts';
import { foldKey } from '../../reading/fold.ts';
import { stem } from '../../reading/language.ts';
import { acronyms } from '../../reading/lexicon.ts';
import { SHORT_POSTS } from '../posts/posts.ts';
import type { Term } from '../question/question.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { areSynonyms, sameFamily } from '../release/words.ts';
import { impliedHome } from './implied-home.ts';
import { isBodyWord, isPeopleWord, type Party } from './meeting-query.ts';
import { fromThere, type Profile, profileOf } from './profile.ts';

/** Nouns that anybody who meets somebody may be called. */
const ANYBODY =
  /^(?:officials?|leaders?|politicians?|figures?|dignitar(?:y|ies)|personalit(?:y|ies)|interlocutors?|counterparts?|guests?|participants?|hosts?|attendees|representatives?|authorit(?:y|ies)|sides?|team|delegation|government|leadership|cabinet|vips?|delegates?|members?|party|guys?|job|post)$/;
const GOVERNING = /^(?:government|cabinet|leadership|authorit(?:y|ies))$/;
/** Those who sit in no government. */
const OUTSIDE =
  /\b(?:mayors?|bishops?|archbishop|cardinal|opposition|ambassadors?|resident coordinator|special representative|civil society|students?|businesspeople|chamber of commerce|unions?|journalists?|observers?|activists?|women leaders)\b/;
/** Those who sit in a government or work for one. */
const INSIDE =
  /\b(?:governments?|(?:vice.)?presidents?|(?:prime )?ministers?|ministr(?:y|ies)|cabinet|secretar(?:y|ies) of state|officials?|ambassadors?|governors?|state secretar(?:y|ies)|authorities|kings?|queens?)\b/;
/** True for one of the government, where those outside it are asked for. */
export const isOfGovernment = (view: ReleaseView, role: Role, { terms }: Party): boolean =>
  terms.length > 0 &&
  terms.every((t) => t.link?.geo !== undefined || GOVERNING.test(t.word)) &&
  terms.some((t) => !t.link) &&
  INSIDE.test(profileOf(view, role).text);

/** Nouns for those who stand for others, or stand above them. */
const OF_RANK = /^(?:officials?|leaders?|politicians?|figures?|dignitar(?:y|ies)|personalit(?:y|ies)|authorit(?:y|ies)|vips?|delegates?)$/;
/** People who are met for what they do or suffer, and lead nobody. */
const ORDINARY =
  /^(?:students?|pupils?|schoolchildren|children|girls?|boys?|teachers?|nurses?|doctors?|patients?|families|(?:grand)?(?:mothers|fathers|parents)|relatives|widows|orphans|evacuees|returnees|inhabitants|neighbou?rs|villagers?|residents?|refugees?|migrants?|survivors?|victims?|workers?|farmers?|fishermen|soldiers?|troops|peacekeepers?|volunteers?|athletes?|artists?|young people|youth|women|men|citizens?|nationals|people)$/;

/** 'Which leaders did she meet' is not answered by students: no name, and no word of whom they lead. */
function isOfNoRank(view: ReleaseView, role: Role, { word }: Term): boolean {
  if (!OF_RANK.test(word) || view.entity(role.entity ?? '')?.kind === 'person') return false;
  const [before = ''] = view
    .roleText(role)
    .toLowerCase()
    .split(/ (?:of|from|in|at|who|whom|with|to|for)\b|,/);
  return ORDINARY.test(before.split(' ').at(-1) ?? '');
}

/** True for a noun that anybody may be called who meets somebody. */
export const isAnybody = (word: string): boolean => ANYBODY.test(word);

/** Words that pick nobody out. */
const LOOSE =
  /^(?:one|two|three|four|five|six|several|many|all|new|state|national|senior|top|key|high|highest|ranking|level|other|local|different|various|important|big|more|main|foreign|former)$/;
/** 'foreign officials', but not 'the foreign minister': there the word is of the post. */
const isLoose = ({ word }: Term, beside: readonly Term[]): boolean =>
  LOOSE.test(word) && !(word === 'foreign' && beside.some((t) => /^(?:ministers?|secretar(?:y|ies)|affairs)$/.test(t.word)));

/** 'Minister of External Affairs': a foreign minister. */
const isForeign = ({ text }: Profile, { word }: Term): boolean => word === 'foreign' && /\b(?:foreign|external|diplomacy)\b/.test(text);

/** Classes of people that no word of the text need name, by what their members are called. */
const CLASSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:diplomats?|envoys?)$/,
    /\b(?:ambassadors?|charges?|envoys?|consuls?|high commissioners?|nuncio|diplomats?|heads? of (?:the )?(?:\w+ ){0,2}(?:missions?|delegations?)|permanent representatives?|attaches?)\b/,
  ],
  [
    /^generals?$/,
    /(?<!\b(?:secretary|director|attorney|inspector|governor|consul|auditor|solicitor|commissioner|prosecutor|surgeon)[ -])\bgenerals?\b(?!\s+(?:staff|assembly|secretariat|for))/,
  ],
  [
    /^(?:officers?|military|soldiers?|commanders?)$/,
    /\b(?:general|admiral|colonel|major|captain|commodore|brigadier|marshal|commander|chief of (?:\w+ ){0,3}(?:staff|defen[cs]e|army|navy|force)|officers?)\b/,
  ],
  [
    /^(?:chiefs?|heads?|boss(?:es)?)$/,
    /\b(?:(?:chief|head|director|commander)s?|chairman|chairwoman|chair|chairperson|president|secretary.general|special representative|commissioner|chef)\b/,
  ],
  [
    /^presidents?$/,
    /(?<!\b(?:vice|deputy)[ -])\bpresident\b(?! of the (?:\w+ ){0,2}(?:senate|council|assembly|parliament|commission|court|bank|chamber))/,
  ],
  [
    /^(?:lawmakers?|legislators?|parliamentarians?|mps?)$/,
    /\b(?:speaker|senators?|members? of (?:the )?(?:\w+ )?parliament|mp|mps|mep|meps|deput(?:y|ies)|lawmakers?|legislators?|parliamentar\w+|congress\w*)\b/,
  ],
  [
    /^(?:religious|clergy\w*)$/,
    /\b(?:religious|bishops?|archbishop|imams?|muftis?|patriarch|rabbis?|cardinal|pope|priests?|clerics?|pastors?|church|mosque|sheikh)\b/,
  ],
  [
    /^security$/,
    /\b(?:security|defen[cs]e|police|gendarmerie|military|army|navy|air force|armed forces|interior|intelligence|chief of (?:\w+ )?staff)\b/,
  ],
  [/^business$/, /\b(?:business|ceos?|chambers? of commerce|compan(?:y|ies)|executives?|entrepreneurs?|industry|investors?)\b/],
  [
    /^parliaments?$/,
    /\b(?:parliament\w*|national assembly|house of (?:commons|representatives|councillors|peoples?)|senate|congress|knesset|majlis|duma|bundestag|sejm|seimas|saeima|riigikogu|rada|storting|riksdag|folketing|eduskunta|diet|lok sabha)\b/,
  ],
  [/^deput(?:y|ies)$/, /\b(?:deput(?:y|ies)|vice|mps?|lawmakers?|legislators?|parliamentar\w+)\b/],
  [/^aides?$/, /\b(?:aides?|advis[eo]rs?|assistants?|secretar(?:y|ies)|chiefs? of staff|officials?)\b/],
  [/^political$/, /./],
  [
    /^international$/,
    /\b(?:international|intergovernmental|united nations|un(?:dp|icef|hcr|esco|fpa|ep|odc|ido|aids|rwa|ops|mas)?|world|global|iom|icrc|wfp|who|ocha|osce|nato|oecd|imf|european|african union|red cross|red crescent)\b/,
  ],
];

/** Posts that go by what their holder heads. */
const HEADS_OF: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^state$/,
    /(?<!\b(?:vice|deputy)[ -])\b(?:president(?! of the (?:\w+ ){0,2}(?:senate|council|assembly|parliament|commission|court|bank|chamber))|king|queen|emir|sultan|emperor|grand duke)\b/,
  ],
  [/^government$/, /\b(?:prime minister|premier|chancellor|taoiseach)\b/],
  [/^diplomacy$/, /\b(?:foreign|external)\b/],
];

/** 'head of state', 'heads of government': the posts that are meant; undefined for other words. */
function headOf(words: readonly Term[]): RegExp | undefined {
  const at = words.findIndex((t) => /^(?:heads?|leaders?)$/.test(t.word));
  const of = at >= 0 ? words[at + 1]?.word : undefined;
  return of === undefined ? undefined : HEADS_OF.find(([noun]) => noun.test(of))?.[1];
}

/** 'UN officials': those of its agencies as well. */
const isOfFamily = ({ text }: Profile, { word }: Term): boolean =>
  /^u\.?n\.?$/.test(word) && /\b(?:undp|unicef|unhcr|unesco|unfpa|unep|unodc|unido|unaids|unrwa|unops)\b/.test(text);

/** 'secretary general': not a general. */
const OF_OFFICE = /^(?:secretary|director|attorney|inspector|governor|consul|auditor|solicitor|commissioner|prosecutor|surgeon)$/;

/** True when one word describes the person: his own words have it, or the class it stands for. `beside` are all words of the description. */
function fitsWord(profile: Profile, term: Term, beside: readonly Term[] = []): boolean {
  const inOffice = /^generals?$/.test(term.word) && beside.some((t) => OF_OFFICE.test(t.word));
  // 'the vice president': no president.
  const isDeputy = /^presidents?$/.test(term.word) && beside.some((t) => /^(?:vice|deputy)$/.test(t.word));
  const kind = inOffice || isDeputy ? undefined : CLASSES.find(([word]) => word.test(term.word) || word.test(term.lemma));
  if (kind) return kind[1].test(profile.text);
  if (isOfFamily(profile, term)) return true;
  const short = SHORT_POSTS.get(term.word);
  if (short) return short.every((w) => profile.stems.has(stem(w)));
  for (const word of profile.stems) if (word === term.stem || areSynonyms(word, term.stem) || sameFamily(word, term.stem)) return true;
  const long = acronyms.get(term.word);
  return long?.split(' ').every((w) => profile.stems.has(stem(w))) ?? false;
}

/** True when the body named in the question stands in the person's words, in its short or its long form. */
function fitsBody(view: ReleaseView, profile: Profile, term: Term): boolean {
  if (isOfFamily(profile, term)) return true;
  const names = [term.word, ...term.link!.entities.flatMap((id) => [view.entity(id)?.name ?? '', ...(view.entity(id)?.aliases ?? [])])];
  const short = acronyms.get(term.word);
  if (short) names.push(short);
  return names.some((name) => {
    const words = foldKey(name)
      .split(/[^a-z0-9]+/)
      .filter((w) => w && !/^(?:the|of|and|for|in)$/.test(w));
    return words.length > 0 && words.every((w) => profile.stems.has(stem(w)));
  });
}

/** True when somebody fits what the question asks for: the noun, the bodies and countries beside it. */
export const fitsAsked = (view: ReleaseView, fact: Fact, role: Role, asked: readonly (readonly Term[])[]): boolean =>
  asked.some((words) => fitsWords(view, fact, role, words));

function fitsWords(view: ReleaseView, fact: Fact, role: Role, asked: readonly Term[]): boolean {
  const profile = profileOf(view, role);
  // 'UN agencies' need not have the letters in their names.
  const family = asked.some(isBodyWord);
  const bodies = asked.filter((t) => t.link && t.link.entities.length > 0 && !t.link.geo && t.link.kind !== 'place');
  const lands = asked.filter((t) => t.link && !bodies.includes(t) && (t.link.geo || !family));
  const leader = leaderOf(view, fact, role);
  const isOf = (t: Term): boolean =>
    isOfBodyOrLand(view, fact, role, profile, t) ||
    (leader !== undefined && isOfBodyOrLand(view, fact, leader, profileOf(view, leader), t));
  if (bodies.length > 0 && ![...bodies, ...lands].some(isOf)) return false;
  if (bodies.length === 0 && !lands.every(isOf)) return false;
  const words = asked.filter(
    (t) =>
      !t.link &&
      !isLoose(t, asked) &&
      !(family && /^(?:un|eu)$/.test(t.word)) &&
      // 'heads of UN missions'
      !(bodies.length > 0 && t !== asked[0] && /^(?:missions?|offices?|headquarters)$/.test(t.word)),
  );
  const head = headOf(asked);
  if (head) return head.test(profile.text);
  if (words.some(isBodyWord) && role.entity && view.entity(role.entity)?.kind === 'person') return false;
  return words.every(
    (t) =>
      (ANYBODY.test(t.word) && !isOfNoRank(view, role, t) && !(GOVERNING.test(t.word) && OUTSIDE.test(profile.text))) ||
      (isBodyWord(t) && !isOfBodyAsked(t, words)) ||
      isForeign(profile, t) ||
      fitsWord(profile, t, words) ||
      isOneOf(view, fact, role, t) ||
      isCounterpart(view, fact, role, t),
  );
}

/** 'union leaders', 'agency heads': those of such a body. */
const isOfBodyAsked = (term: Term, words: readonly Term[]): boolean => words.at(-1) !== term && isPeopleWord(words.at(-1)!);

/** 'the Director of P, A B, together with | her adviser, C D': the one before on the same side, whose C is. */
function leaderOf(view: ReleaseView, fact: Fact, role: Role): Role | undefined {
  const before = fact.roles
    .filter((r) => r.role === role.role && r.n === role.n && r.end <= role.start)
    .sort((a, b) => b.start - a.start)[0];
  if (!before) return undefined;
  const between = view.sentences[role.n]!.tokens.filter((t) => t.start >= before.end && t.end <= role.start);
  return between.some((t) => /^(?:his|her|their)$/.test(t.lower)) ? before : undefined;
}

/** 'the Minister met his counterpart, A B': a minister as well. */
function isCounterpart(view: ReleaseView, fact: Fact, role: Role, term: Term): boolean {
  const s = view.sentences[role.n]!;
  const at = s.tokens.findIndex((t) => t.start >= role.start);
  if (
    role.role !== 'counterpart' ||
    !s.tokens.slice(Math.max(0, at - 3), at + 4).some((t) => t.lower === 'counterpart' && t.start < role.end)
  )
    return false;
  return fact.roles.some((r) => r.role === 'participant' && fitsWord(profileOf(view, r), term));
}

/** 'the Foreign Ministers of P and Q, A and B': what the plural before the list says holds for each in it. */
function isOneOf(view: ReleaseView, fact: Fact, role: Role, term: Term): boolean {
  if (!term.word.endsWith('s')) return false;
  const s = view.sentences[role.n]!;
  const first = Math.min(
    ...fact.roles
      .filter((r) => r.role === role.role && r.n === role.n && !/^(?:we|they|both)$/i.test(view.roleText(r)))
      .map((r) => r.start),
  );
  const at = s.tokens.findIndex((t) => t.start >= first);
  return s.tokens.slice(Math.max(0, at - 14), at).some((t, k, all) => t.lower.endsWith('s') && s.stems[at - all.length + k] === term.stem);
}

/** 'A and B also took part on the Norland side': the one side that the sentence speaks of. */
function isOnSide(view: ReleaseView, { n }: Role, country: string): boolean {
  const s = view.sentences[n]!;
  const sides = s.tokens.flatMap((t, i) => (/^sides?$/.test(t.lower) && s.tokens[i - 2]?.lower === 'the' ? [s.geo[i - 1]] : []));
  return sides.length === 1 && sides[0] !== undefined && countryOf(sides[0]) === country;
}

/** 'The Norland delegation was led by A and included B': the land of all of them; undefined where none is told. */
function landOfDelegation(view: ReleaseView, { rule }: Fact, { n }: Role): string | undefined {
  if (rule !== 'a delegation of X') return undefined;
  const s = view.sentences[n]!;
  const at = s.tokens.findIndex((t) => /^(?:delegation|side|team)$/.test(t.lower));
  const geo = at > 0 ? (s.geo[at - 1] ?? (s.tokens[at + 1]?.lower === 'of' ? s.geo[at + 2] : undefined)) : undefined;
  return geo && countryOf(geo);
}

function isOfBodyOrLand(view: ReleaseView, fact: Fact, role: Role, profile: Profile, term: Term): boolean {
  const { link } = term;
  if (link!.geo) {
    const country = countryOf(link!.geo);
    const sent = landOfDelegation(view, fact, role);
    if (sent) return sent === country;
    const said = fromThere(profile, country);
    if (said === 'yes') return true;
    if (said === 'unsaid' && (isOnSide(view, role, country) || impliedHome(view, fact, role, country))) return true;
    return country === 'european union' && /\b(?:european union|eu|european)\b/.test(profile.text);
  }
  return fitsBody(view, profile, term);
}

/** True when the role is one whom the description means: every word of it is among his own, or says no more than that he is somebody. */
export function fitsParty(view: ReleaseView, fact: Fact, role: Role, party: Party): boolean {
  const text = view.roleText(role);
  const isOwn = /^(?:i|we|me|us)$/i.test(text) && role.role === 'participant';
  if (/^(?:it|they)$/i.test(text) && !role.entity) return isToldBefore(view, role, party);
  if (party.link) return fills(view, role, party.link) || (isOwn && !role.entity && isPlainPost(view, party.link));
  if (isOwn) return party.terms.every((t) => !t.link && !t.word.endsWith('s') && (isPeopleWord(t) || ANYBODY.test(t.word)));
  const profile = profileOf(view, role);
  return party.terms.every((t) => {
    // 'the EU official': whoever of the EU took part.
    const isWhoever = ANYBODY.test(t.word) && !GOVERNING.test(t.word) && party.terms.some((o) => o.link);
    if (!t.link) return isWhoever || isLoose(t, party.terms) || isForeign(profile, t) || fitsWord(profile, t, party.terms);
    return isOfBodyOrLand(view, fact, role, profile, t) || fills(view, role, t);
  });
}

/** True when the role is several people by the plural of the question: 'the ambassadors of the members', and not one ambassador. */
export function isPluralOf(view: ReleaseView, role: Role, party: Party): boolean {
  const text = view.roleText(role).toLowerCase();
  const plurals = party.terms.filter(isPluralOfPeople);
  return (/^they$/.test(text) && isToldBefore(view, role, party)) || plurals.some((t) => text.split(/[^\p{L}]+/u).includes(t.word));
}

/** 'ambassadors', 'ministers': a noun for several people. */
export const isPluralOfPeople = (t: Term): boolean => !t.link && isPeopleWord(t) && t.word !== t.lemma && t.word.endsWith('s');

/** 'It held talks', 'they met': the body or group with which the sentence before begins. */
function isToldBefore(view: ReleaseView, { n }: Role, { link, terms }: Party): boolean {
  const before = view.sentences[n - 1];
  if (n < 2 || !before || before.sentence.paragraph !== view.sentences[n]!.sentence.paragraph) return false;
  // Behind the number of the paragraph.
  const from = before.tokens.slice(0, 3).findIndex((t) => /^[a-z]/i.test(t.text));
  const opening = before.tokens.slice(Math.max(from, 0), from + 4);
  if (link)
    return before.mentions.some(
      (m) => m.first < from + 4 && link.link!.entities.includes(m.entity) && view.entity(m.entity)?.kind !== 'person',
    );
  return terms.length === 1 && opening.some((t) => t.lower === terms[0]!.word) && /^(?:the|its|this|a|an)$/.test(opening[0]!.lower);
}

/** 'the minister', for the one whom the release is about: 'I' in it is his or hers. */
const isPlainPost = (view: ReleaseView, { link }: Term): boolean => link!.byPost === true && link!.entities[0] === view.mainPerson;

/** True when the role is filled by the one whom a name in the question stands for. */
export function fills(view: ReleaseView, role: Role, term: Term): boolean {
  const ids = term.link!.entities;
  if (role.entity) return ids.includes(role.entity);
  if (isShortFor(view, role, ids)) return true;
  // A group that names the body: 'staff of the Port Authority'.
  return view.reading.mentions.some((m) => m.n === role.n && m.start >= role.start && m.end <= role.end && ids.includes(m.entity));
}

/** 'The mission': the one body of the release whose name ends so. */
function isShortFor(view: ReleaseView, role: Role, ids: readonly string[]): boolean {
  const noun = /^(?:the|its|our) ([a-z]+)$/i.exec(foldKey(view.roleText(role)))?.[1];
  if (noun === undefined) return false;
  const ending = view.reading.entities.filter((e) => e.kind === 'organisation' && foldKey(e.name).endsWith(` ${noun}`));
  return ending.length > 0 && ending.every((e) => ids.includes(e.id));
}
