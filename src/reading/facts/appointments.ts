import type { Fact, Modality } from '../../model/reading.ts';
import type { PostMention } from '../names/index.ts';
import { withOwner } from '../names/posts.ts';
import { holderAs } from './as-post.ts';
import { listed, ofCareer } from './careers.ts';
import type { FactSentence, Part } from './context.ts';
import { beforeArticle, partOf, personEnding, roles } from './post-parts.ts';

/** Verbs that give a post to their object: 'appointed A (as) P'; in the passive to their subject. */
const GIVES =
  /^(?:appoint|reappoint|name|elect|re-elect|reelect|nominate|designate|install|inaugurate|confirm|swear|choose|select|promote|keep|retain)$/;
/** Verbs whose subject has or takes the post behind 'as': 'serves as P', 'took office as P'. */
const HOLDS = /^(?:serve|act|take|succeed|replace|continue|return|assume|work)$/;
/** Verbs whose subject gets what stands behind them: 'became P'. */
const BECOMES = /^(?:become|remain)$/;
/** 'assumed the post of P': the noun between verb and post. */
const OFFICE = /^(?:post|office|role|duty|duties|position|function|functions|title|responsibilities|reins)$/;
/** 'in her capacity as P', 'her first (visit) as P' */
const CAPACITY = /^(?:capacity|role|position|function|tenure|work|term|first|second|third|last|final|visit|trip|tour|speech|address)$/;
const NAMING = /^(?:appointment|nomination|election|designation|confirmation|re-election|reappointment|swearing)$/;
/** Verbs that ask for an appointment instead of telling of one. */
const ASKS = /^(?:call|propose|recommend|seek|oppose|urge|request|consider|discuss|await|support)$/;

/**
 * Posts that a verb gives: 'A is P', 'A was appointed P', 'A serves as P', 'the appointment of A as P', 'A, who heads B'.
 * Roles as for posts, and `date` where the sentence gives the day. Read from the words between post, verb and name.
 */
export function findAppointments(s: FactSentence): Fact[] {
  const out: Fact[] = [];
  for (const post of s.posts) {
    const found =
      predicated(s, post) ??
      introduced(s, post) ??
      formerly(s, post) ??
      given(s, post) ??
      listed(s, post) ??
      alsoGiven(s, post, out) ??
      ofCareer(s, post, out);
    if (found) out.push(found);
  }
  const { tokens } = s.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lower === 'who' && tokens[i - 1]?.text === ',') out.push(...heading(s, i));
  }
  return out;
}

/** 'was appointed Envoy | and Head of the Mission': the second of two posts that a verb gives to one person. */
function alsoGiven(s: FactSentence, post: PostMention, before: readonly Fact[]): Fact | undefined {
  const last = before.at(-1);
  const first = last?.roles.find((r) => r.role === 'post');
  const { tokens } = s.sentence;
  const joint = tokens[beforeArticle(s, post.first)];
  if (!last || !first || !joint || !/^(?:and|,)$/.test(joint.lower)) return undefined;
  const between = tokens.filter((t) => t.start >= first.end && t.end <= tokens[post.first]!.start);
  if (between.length > 3 || !between.every((t) => /^(?:and|,|the|his|her|its|also)$/.test(t.lower))) return undefined;
  // 'appointed A Envoy and Minister B …': the name behind it is somebody else.
  if (s.mentions.some((m) => m.first === post.last + 1 && s.kindOf(m.entity) === 'person')) return undefined;
  return { ...last, roles: last.roles.map((r) => (r === first ? s.role('post', { first: post.first, last: post.last }) : r)) };
}

/** 'was | until last month | the P', 'was, from 2015 to 2018, the P': where the time told before a post begins. */
function beforeTime(s: FactSentence, i: number): number {
  const { tokens } = s.sentence;
  const comma = tokens[i]?.text === ',';
  let at = comma ? i - 1 : i;
  if (!s.inDate(at)) return i;
  while (at > 0 && s.inDate(at - 1)) at--;
  if (!TIME_LINKS.test(tokens[at]!.lower)) at--;
  if (!TIME_LINKS.test(tokens[at]?.lower ?? '')) return i;
  return comma && tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
}

const TIME_LINKS = /^(?:until|till|since|from|between|in)$/;

/** 'A is (not, currently) the P' */
function predicated(s: FactSentence, bare: PostMention): Fact | undefined {
  const { tokens } = s.sentence;
  // 'is the Council's | representative', and not 'is the Council | 's representative'
  if (tokens[bare.last + 1]?.lower === "'s") return undefined;
  const post = withOwnerPost(s, bare);
  const at = beforeArticle(s, post.first);
  let i = at;
  // 'was, most recently, | P'
  const aside = tokens[i]?.text === ',' ? tokens.findLastIndex((t, k) => k < i && t.text === ',') : -1;
  if (aside > 0 && i - aside < 5 && tokens.slice(aside + 1, i).every((t) => t.pos === 'ADV')) i = aside - 1;
  i = beforeTime(s, i);
  while (i >= 0 && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'PART')) i--;
  const be = i;
  while (i >= 0 && tokens[i]!.pos === 'AUX') i--;
  if (i === be || !/^(?:is|was|are|were|be|been)$/.test(tokens[be]!.lower)) return undefined;
  const holder =
    personEnding(s, i) ??
    beforeComma(s, i) ??
    (tokens[i]?.lower === 'who'
      ? antecedent(s, i)
      : tokens[i]?.lower === 'and'
        ? (subjectOf(s, post.head) ?? sharedSubject(s, post.head) ?? onlyPersonBefore(s, i))
        : undefined);
  if (!holder) return undefined;
  const words = tokens.slice(i + 1, post.first).map((t) => t.lower);
  const fact = s.fact('post', 'X is P', post.head, roles(s, holder, post));
  const negative = words.some((w) => /^(?:not|n't|never|longer)$/.test(w));
  const modality = words.some((w) => /^(?:will|shall)$/.test(w))
    ? 'planned'
    : words.some((w) => /^(?:may|might|could|would|should)$/.test(w))
      ? 'possible'
      : fact.modality;
  return { ...fact, polarity: negative ? 'negative' : 'positive', modality };
}

/** 'A is a diplomat and is currently head': the subject of the clause that 'and' goes on from. */
function sharedSubject(s: FactSentence, i: number): Part | undefined {
  const { tokens } = s.sentence;
  return tokens[i]!.dep === 'conj' && tokens[i]!.head >= 0 ? subjectOf(s, tokens[i]!.head) : undefined;
}

/** 'A is a diplomat with the Ministry and | is head': the subject of the sentence, when it names nobody else before `i`. */
function onlyPersonBefore(s: FactSentence, i: number): Part | undefined {
  const people = s.mentions.filter((m) => m.last < i && s.kindOf(m.entity) === 'person').sort((a, b) => a.first - b.first);
  const [first] = people;
  if (!first || first.first > 2 || people.some((m) => m.entity !== first.entity)) return undefined;
  const { tokens } = s.sentence;
  return tokens.slice(first.last + 1, i).some((t) => /^[;:"]$/.test(t.text) || t.pos === 'SCONJ') ? undefined : partOf(first);
}

/** Whom 'who' goes back to, an apposition between left out: 'A, the Danish diplomat | who is the envoy'. */
function antecedent(s: FactSentence, who: number): Part | undefined {
  const { tokens } = s.sentence;
  const before = personEnding(s, tokens[who - 1]?.text === ',' ? who - 2 : who - 1);
  if (before) return before;
  const comma = tokens.findLastIndex((t, k) => k < who - 1 && t.text === ',');
  if (comma < 1 || who - comma > 8 || tokens.slice(comma, who).some((t) => /^(?:VERB|AUX)$/.test(t.pos))) return undefined;
  return /^(?:a|an|the)$/.test(tokens[comma + 1]!.lower) ? personEnding(s, comma - 1) : undefined;
}

/** 'The laboratory's director is A', 'Its head is A': the post first, the name behind 'is'. */
function introduced(s: FactSentence, post: PostMention): Fact | undefined {
  const { tokens } = s.sentence;
  const be = post.last + 1;
  if (!/^(?:is|was|remains)$/.test(tokens[be]?.lower ?? '')) return undefined;
  const at = tokens[be + 1]?.lower === 'the' ? be + 2 : be + 1;
  const name = s.mentions.find((m) => m.first === at && m.form !== 'pronoun' && m.form !== 'nominal' && s.kindOf(m.entity) === 'person');
  // 'The director is A's brother': the name must end the clause.
  const next = name && tokens[name.last + 1];
  if (!name || (next && !/^(?:[.,;:)]|and)$/.test(next.text))) return undefined;
  return s.fact('post', 'the P is X', be, roles(s, partOf(name), withOwnerPost(s, post)));
}

/** The post with whom it belongs to: 'the Secretary-General's | special envoy', 'the laboratory's | director'. */
function withOwnerPost(s: FactSentence, post: PostMention): PostMention {
  const { tokens } = s.sentence;
  if (tokens[post.first - 1]?.lower !== "'s") return post;
  const owner = s.posts.find((p) => p.last === post.first - 2) ?? s.mentionAt(post.first - 2);
  return owner ? { ...post, first: owner.first } : { ...post, ...withOwner(tokens, post) };
}

/** 'the Vice President, then Governor of C,': another post of the one just mentioned, at another time. */
function formerly(s: FactSentence, post: PostMention): Fact | undefined {
  const { tokens } = s.sentence;
  const inside = /^(?:then|former|formerly|now)$/.test(tokens[post.first]?.lower ?? '');
  const before = beforeArticle(s, post.first);
  // 'most recently', 'until recently'
  const time = /^(?:most|until)$/.test(tokens[before - 1]?.lower ?? '') ? before - 1 : before;
  const joint = inside ? before : time - 1;
  if (!inside && !/^(?:then|formerly|now|currently|previously|recently|lately|once|earlier)$/.test(tokens[before]?.lower ?? ''))
    return undefined;
  // 'A, a Norwegian national and | most recently head of C,'
  const comma = tokens[joint]?.lower === 'and' ? tokens.findLastIndex((t, k) => k < joint && t.text === ',') : joint;
  if (!/^[,(]$/.test(tokens[comma]?.text ?? '') || joint - comma > 9) return undefined;
  if (tokens.slice(comma, joint).some((t) => /^(?:VERB|AUX)$/.test(t.pos))) return undefined;
  const holder = personEnding(s, comma - 1);
  if (!holder) return undefined;
  // The word that tells the time is part of the post, as in 'former minister'.
  const whole = inside ? post : { ...post, first: time };
  return s.fact('post', 'X, then P', post.head, roles(s, holder, whole));
}

/** 'appointed A (as) P', 'was named P', 'took office as P', 'assumed the post of P', 'the appointment of A as P', 'in her capacity as P' */
function given(s: FactSentence, post: PostMention): Fact | undefined {
  const { tokens } = s.sentence;
  let i = beforeArticle(s, post.first);
  const link = tokens[i]?.lower;
  // 'was appointed by the | Chairperson | as envoy': who gives it.
  const owner = tokens[post.first - 1]?.lower === "'s" ? tokens.findLastIndex((t, k) => k < post.first && t.lower === 'by') : -1;
  if (link === 'by' || (owner >= 0 && post.first - owner < 6)) return undefined;
  const ofOffice = link === 'of' && OFFICE.test(tokens[i - 1]?.lower ?? '');
  const joined = link === 'as' || ofOffice;
  if (joined) i = ofOffice ? i - 2 : i - 1;
  if (link === 'as') {
    const noun = namingNoun(s, i);
    if (noun) return noun.holder && named(s, post, noun.noun, noun.holder);
    const item = inListOfAppointments(s, i);
    if (item) return named(s, post, item.noun, item.holder);
    const does = holderAs(s, post, i + 1);
    if (does) return s.fact('post', 'X as P', post.head, roles(s, does, post));
  }
  const v = verbBefore(s, i);
  if (v < 0) return undefined;
  const lemma = verbLemma(tokens[v]!);
  const holder = GIVES.test(lemma) && (link === 'as' || !joined) ? receiver(s, v, i) : takes(s, v, i, lemma, joined, ofOffice);
  if (!holder) return undefined;
  const rule = /^(?:served|worked|acted)$/.test(tokens[v]!.lower) ? 'X served as P' : 'X was appointed P';
  const fact = s.fact('post', rule, v, roles(s, holder, post, v));
  return { ...fact, modality: isFirstTo(s, v) ? 'happened' : (planned(s, v, lemma) ?? fact.modality) };
}

/** Who gets the post from a verb that gives it: the person between verb and post, in the passive the subject. */
function receiver(s: FactSentence, v: number, until: number): Part | undefined {
  const inner = s.mentions.filter((m) => m.first > v && m.last <= until && s.kindOf(m.entity) === 'person').at(-1);
  if (inner) return partOf(inner);
  const { tokens } = s.sentence;
  const direct = tokens.slice(v + 1, until + 1).every((t) => t.pos !== 'NOUN' || OFFICE.test(t.lower) || /^(?:in|office)$/.test(t.lower));
  return direct && (s.tree.isPassive(v) || s.tree.kids(v, 'aux').some((c) => tokens[c]!.lemma === 'be')) ? subjectOf(s, v) : undefined;
}

/** Who takes the post by his own act: the subject of 'becomes P', 'serves as P', 'assumed the post of P'. */
function takes(s: FactSentence, v: number, until: number, lemma: string, joined: boolean, ofOffice: boolean): Part | undefined {
  const { tokens } = s.sentence;
  if (BECOMES.test(lemma)) return joined || until - v > 2 ? undefined : subjectOf(s, v);
  if (!joined || !HOLDS.test(lemma)) return undefined;
  if (lemma === 'take' && !ofOffice && !tokens.slice(v + 1, until + 2).some((t) => /^(?:office|up|over|oath)$/.test(t.lower)))
    return undefined;
  return subjectOf(s, isFirstTo(s, v) ? tokens[v]!.head : v);
}

/** 'is the first woman to | serve as P': she does. */
function isFirstTo(s: FactSentence, v: number): boolean {
  const { tokens } = s.sentence;
  const { dep, head } = tokens[v]!;
  if (!dep.startsWith('acl') || tokens[v - 1]?.lower !== 'to' || s.tree.kids(head, 'cop').length === 0) return false;
  return tokens.slice(Math.max(0, head - 3), head).some((t) => t.lower === 'first');
}

/** 'A, who heads the Mission': what is headed must be a body with a name. */
function heading(s: FactSentence, who: number): Fact[] {
  const { tokens } = s.sentence;
  const holder = personEnding(s, who - 2);
  const v = tokens[who + 1]?.pos === 'ADV' ? who + 2 : who + 1;
  if (!holder || !/^(?:heads|leads|chairs|co-chairs|directs|commands|headed|chaired|directed|commanded|led)$/.test(tokens[v]?.lower ?? ''))
    return [];
  const at = /^(?:the|its|their|his|her)$/.test(tokens[v + 1]?.lower ?? '') ? v + 2 : v + 1;
  const body = s.mentions.find((m) => m.first === at && s.kindOf(m.entity) === 'organisation');
  let last = body ? body.last : at;
  while (body && tokens[last + 1]?.pos === 'NOUN') last++;
  if (!body || tokens[last + 1]?.lower === "'s") return [];
  return [s.fact('post', 'X, who heads B', v, [s.role('holder', holder), s.role('post', { first: v, last })])];
}

/** The noun of an appointment or of a capacity before 'as' at `i + 1`, with the person it is about. */
function namingNoun(s: FactSentence, i: number): { noun: number; holder: Part | undefined } | undefined {
  const { tokens } = s.sentence;
  if (i >= 0 && (CAPACITY.test(tokens[i]!.lower) || NAMING.test(tokens[i]!.lower))) {
    // 'her first official visit as P'
    let at = i - 1;
    while (at > 0 && /^(?:ADJ|NUM|NOUN)$/.test(tokens[at]!.pos) && i - at < 4 && !s.mentions.some((m) => m.last === at)) at--;
    const owner = s.mentions
      .filter((m) => (m.last === at || (m.last === at - 1 && tokens[at]!.lower === "'s")) && s.kindOf(m.entity) === 'person')
      .at(-1);
    return { noun: i, holder: owner && partOf(owner) };
  }
  const person = personEnding(s, i) ?? personEnding(s, beforeHome(s, i));
  if (!person || tokens[person.first - 1]?.lower !== 'of' || !NAMING.test(tokens[person.first - 2]?.lower ?? '')) return undefined;
  return { noun: person.first - 2, holder: person };
}

/** 'the following appointments: A as P; | B | as Q; and C as R': an item of a list that a noun of naming leads up to. */
function inListOfAppointments(s: FactSentence, i: number): { noun: number; holder: Part } | undefined {
  const { tokens } = s.sentence;
  const holder = personEnding(s, i) ?? personEnding(s, beforeHome(s, i));
  const before = holder && tokens[holder.first - 1]?.lower;
  const colon = tokens.findLastIndex((t, k) => k < i && t.text === ':');
  if (!holder || colon < 1 || holder.first <= colon || !/^(?:[:;,]|and)$/.test(before ?? '')) return undefined;
  const noun = tokens.findLastIndex((t, k) => k < colon && k > colon - 6 && NAMING.test(t.lower.replace(/s$/, '')));
  return noun < 0 ? undefined : { noun, holder };
}

/** The token before ' | of Finland' that ends at `i`, -1 when no country does. */
function beforeHome(s: FactSentence, i: number): number {
  const home = s.mentions.find((m) => m.last === i && s.kindOf(m.entity) === 'place');
  if (!home) return -1;
  const of = s.sentence.tokens[home.first - 1]?.lower === 'the' ? home.first - 2 : home.first - 1;
  return s.sentence.tokens[of]?.lower === 'of' ? of - 1 : -1;
}

function named(s: FactSentence, post: PostMention, noun: number, holder: Part): Fact {
  const v = s.tree.verbOf(noun);
  const at = v >= 0 ? v : noun;
  // 'ended a visit on Monday, her first as P': the day is that of what was done.
  const held = CAPACITY.test(s.sentence.tokens[noun]!.lower);
  const fact = s.fact('post', 'the appointment of X as P', at, roles(s, holder, post, held ? -1 : at));
  if (held) return { ...fact, polarity: 'positive', modality: 'happened' };
  const asked = v >= 0 && ASKS.test(s.sentence.tokens[v]!.lemma);
  return asked ? { ...fact, modality: 'possible' } : fact;
}

/** 'is to become P', 'was nominated P' */
function planned(s: FactSentence, v: number, lemma: string): Modality | undefined {
  const { tokens } = s.sentence;
  if (/^(?:nominate|designate)$/.test(lemma)) return 'planned';
  return tokens[v - 1]?.lower === 'to' && /^(?:is|are)$/.test(tokens[v - 2]?.lower ?? '') ? 'planned' : undefined;
}

/** The verb of the clause that a post stands in: the nearest to the left, with nothing but names, nouns and small words between. */
function verbBefore(s: FactSentence, from: number): number {
  const { tokens } = s.sentence;
  for (let v = from; v >= 0 && v > from - 18; v--) {
    if (/^[.;:"]$/.test(tokens[v]!.text) || tokens[v]!.pos === 'SCONJ') return -1;
    if (tokens[v]!.pos === 'VERB') return v;
  }
  return -1;
}

/** The dictionary form of a verb, also where it was filed as an adjective ('designated') or a noun. */
function verbLemma(token: { lemma: string; lower: string }): string {
  if (token.lower === 'sworn') return 'swear';
  return token.lemma === token.lower && /[^e]ed$/.test(token.lower) ? token.lower.replace(/ed$/, '') : token.lemma;
}

function subjectOf(s: FactSentence, v: number): Part | undefined {
  const people = s.tree
    .subjects(v)
    .map((i) => s.mentionAt(i))
    .filter((m) => m !== undefined && s.kindOf(m.entity) === 'person');
  if (people.length === 1) return partOf(people[0]!);
  const { tokens } = s.sentence;
  // 'A has been P, having previously | served as Q'
  const having = tokens.findLastIndex((t, i) => i < v && i >= v - 2 && t.lower === 'having');
  if (having > 1 && tokens[having - 1]!.text === ',' && people.length === 0) return mainSubject(s, having) ?? onlyPersonBefore(s, having);
  const who = tokens.findLastIndex((t, i) => i < v && t.lower === 'who');
  return who > 0 && v - who < 5 ? personEnding(s, tokens[who - 1]!.text === ',' ? who - 2 : who - 1) : undefined;
}

/** The one person who is the subject of the main clause, named ahead of token `before`. */
function mainSubject(s: FactSentence, before: number): Part | undefined {
  const root = s.sentence.tokens.findIndex((t) => t.head < 0);
  const [subject] = root < 0 ? [] : s.tree.kids(root, 'nsubj', 'nsubj:pass').filter((k) => k < before);
  const mention = subject === undefined ? undefined : s.mentionAt(subject);
  return mention && s.kindOf(mention.entity) === 'person' ? partOf(mention) : undefined;
}

/** 'A, 45, | is P', 'A, a former pilot, | is P': the person whose insertion ends at `i`. */
function beforeComma(s: FactSentence, i: number): Part | undefined {
  const { tokens } = s.sentence;
  if (tokens[i]?.text !== ',') return undefined;
  const open = tokens.findLastIndex((t, k) => k < i && t.text === ',');
  return open > 0 && i - open < 8 && !tokens.slice(open, i).some((t) => t.pos === 'VERB') ? personEnding(s, open - 1) : undefined;
}
