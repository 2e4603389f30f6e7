import type { Fact, Role } from '../model/reading.ts';
import { foldKey } from '../reading/fold.ts';
import { stem } from '../reading/language.ts';
import { organisationNouns, sayingVerbs } from '../reading/lexicon.ts';
import { matchTerm } from './align.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem } from './found.ts';
import { isPostWord } from './kinds.ts';
import { SHORT_POSTS } from './people.ts';
import type { Question, Term } from './question.ts';
import type { ReleaseView } from './view.ts';
import { areSynonyms } from './words.ts';

const GENERIC =
  /^(?:say|tell|state|mention|comment|note|speak|talk|think|remark|describe|add|declare|claim|statement|opinion|view|position|message|according|accord|promise|call|react|reaction|word|words)$/;

interface Statement {
  fact: Fact;
  speakers: Role[];
  content: Role;
  /** Lemma of the verb of saying. */
  verb: string;
  /** Where that verb stands, when the sentence of the content has it before the content. */
  from?: number;
}

/** Verbs whose content the speaker holds to be untrue. */
const REJECTS = /^(?:deny|reject|dismiss|refute|disavow)$/;
/** Verbs of the question that ask for who holds something to be true. */
const AFFIRMS = /^(?:say|state|claim|declare|announce|confirm|assert|affirm|maintain|believe|think)$/;
const NEGATION = /\b(?:no|not|never|none|nothing|nobody|cannot)\b|n't\b/;

function statements(view: ReleaseView): Statement[] {
  return view.facts('statement').flatMap((fact) => {
    const content = fact.roles.find((r) => r.role === 'content');
    const verb = fact.roles.find((r) => r.role === 'verb');
    if (!content) return [];
    const token = verb ? view.sentences[verb.n]!.tokens.find((t) => t.start === verb.start) : undefined;
    const from = verb && verb.n === content.n && verb.start < content.start ? { from: verb.start } : {};
    return [{ fact, speakers: fact.roles.filter((r) => r.role === 'speaker'), content, verb: token?.lemma ?? '', ...from }];
  });
}

/** What somebody said, on a matter where one is named; and who said something. */
export function answerSaid(view: ReleaseView, question: Question): Found | undefined {
  if (/^who(?:m)?$/.test(question.wh) && question.gap === 'subject') return whoSaid(view, question);
  const speaker = speakerTerm(view, question) ?? postTerm(view, question);
  if (!speaker) return undefined;
  const about = question.terms.filter(
    (t) =>
      (t.first < speaker.first || t.last > speaker.last) && !(GENERIC.test(t.lemma) || GENERIC.test(t.word)) && t !== sayingTerm(question),
  );
  const verb = sayingTerm(question);
  const specific = verb && !GENERIC.test(verb.lemma) && !GENERIC.test(verb.word) ? verb : undefined;
  const own = statements(view).filter(
    (st) =>
      // What somebody did not say answers only whether they said it.
      (question.yesNo || st.fact.polarity === 'positive') &&
      st.speakers.some((r) => says(view, r, speaker)) &&
      speaksAlone(view, st, verb) &&
      hears(view, st, question, speaker),
  );
  const scored = own
    .map((st) => ({ st, score: relevance(view, st, about, specific) }))
    .filter((x) => x.score >= (about.length > 0 ? 0.7 : 0.5));
  if (scored.length === 0) return undefined;
  scored.sort((a, b) => b.score - a.score || a.st.fact.evidence[0]! - b.st.fact.evidence[0]! || a.st.content.start - b.st.content.start);
  const best = scored[0]!.score;
  const chosen = about.length === 0 ? scored.slice(0, 3) : scored.filter((x) => x.score >= best - 0.1).slice(0, 2);
  const items = distinct(chosen.map((x) => clause(view, x.st)));
  return {
    items: question.yesNo ? verdict(chosen[0]!.st, items, question, verb) : items,
    citations: cite(
      view,
      chosen.flatMap((x) => x.st.fact.evidence),
    ),
    score: best,
    because: `statements of ${speaker.word}`,
  };
}

/** For 'did X say C': no when it was not said, was denied, or is the contrary of what was said; behind it the words that were said. */
function verdict(st: Statement, said: readonly Item[], question: Question, verb: Term | undefined): Item[] {
  if (st.fact.polarity === 'negative') return [{ text: 'no' }];
  const asked = question.tokens
    .slice(verb ? verb.last + 1 : 0)
    .map((t) => t.lower)
    .join(' ');
  const rejected = REJECTS.test(st.verb) && !(verb && REJECTS.test(verb.lemma));
  const affirmed = !rejected && NEGATION.test(asked) === NEGATION.test(said[0]!.text);
  return [{ text: affirmed ? 'yes' : 'no' }, ...said];
}

/** The content; behind a verb that rejects it, with that verb. */
function clause(view: ReleaseView, { content, verb, from }: Statement): Item {
  const start = REJECTS.test(verb) && from !== undefined ? from : content.start;
  let { end } = content;
  if (end - content.start > 390) {
    const text = view.roleText(content).slice(0, 390);
    const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '), text.lastIndexOf(' and '));
    end = content.start + (cut > 80 ? cut : 390);
  }
  return rawItem(view, content.n, start, end);
}

/** The verb (or noun) of saying in the question. */
function sayingTerm(question: Question): Term | undefined {
  return question.terms.find((t) => !t.link && (sayingVerbs.has(t.lemma) || GENERIC.test(t.lemma)));
}

/** Who is asked about: the subject of the verb of saying, or whoever stands after 'according to'. */
function speakerTerm(view: ReleaseView, question: Question): Term | undefined {
  const according = question.tokens.findIndex((t, i) => t.lower === 'to' && question.tokens[i - 1]?.lower === 'according');
  if (according >= 0) return question.terms.find((t) => t.link && t.first > according);
  const verb = sayingTerm(question);
  const named = question.terms.filter((t) => t.link && t.link.entities.length > 0);
  const before = named.filter((t) => !verb || t.last < verb.first);
  const person =
    before.find((t) => view.entity(t.link!.entities[0]!)?.kind === 'person') ??
    before.find((t) => view.entity(t.link!.entities[0]!)?.kind === 'organisation') ??
    before[0];
  return person ?? undefined;
}

/** 'The SG', 'the spokesperson': a post that nobody named holds, where the release lets its holder speak. */
function postTerm(view: ReleaseView, question: Question): Term | undefined {
  const verb = sayingTerm(question);
  const words = question.terms.filter((t) => !t.link && (!verb || t.last < verb.first) && t !== question.focus);
  const last = words.at(-1);
  if (!last || !(isPostWord(last.word) || organisationNouns.has(last.word))) return undefined;
  const wanted = words.flatMap((t) => SHORT_POSTS.get(t.word) ?? [t.word]);
  const speaks = view.facts('statement').some((f) => f.roles.some((r) => r.role === 'speaker' && isCalled(view, r, wanted)));
  return speaks ? { ...last, first: words[0]!.first, word: wanted.join(' ') } : undefined;
}

/** True for a speaker without a name whose description holds all the words: 'the Secretary-General'. */
function isCalled(view: ReleaseView, role: Role, wanted: readonly string[]): boolean {
  if (role.entity && view.entity(role.entity)?.kind === 'person') return false;
  const words = foldKey(view.roleText(role)).split(/[ -]/);
  return wanted.every((w) => words.includes(w)) && words.length <= 8;
}

/** True when the question names whose words it wants: then nobody else's will do. */
export const hasSpeaker = (view: ReleaseView, question: Question): boolean => speakerTerm(view, question) !== undefined;

/**
 * 'They discussed C' and 'the two sides agreed on C' are no words of either: they answer 'what did they discuss', not 'what did X say about C'.
 */
function speaksAlone(view: ReleaseView, st: Statement, verb: Term | undefined): boolean {
  const joint = view.reading.plurals.some((p) => st.speakers.some((r) => r.n === p.n && r.start === p.start));
  if (verb && /^(?:discuss|talk|agree|decide|exchange)$/.test(verb.lemma)) return true;
  if (joint) return false;
  if (verb && !GENERIC.test(verb.lemma) && (stem(st.verb) === verb.stem || areSynonyms(stem(st.verb), verb.stem))) return true;
  return !/^(?:discuss|exchange|share)$/.test(st.verb);
}

/** 'What did X tell Y': the statement must be made to Y. */
function hears(view: ReleaseView, st: Statement, question: Question, speaker: Term): boolean {
  const tell = question.terms.findIndex((t) => /^(?:tell|told|assure|inform|urge|ask|promise|thank|brief)/.test(t.word) && !t.link);
  if (tell < 0) return true;
  const hearer = question.terms
    .slice(tell + 1)
    .find(
      (t) =>
        t.link && t !== speaker && view.entity(t.link.entities[0] ?? '')?.kind === 'person' && t.first === question.terms[tell]!.last + 1,
    );
  if (!hearer) return true;
  const s = view.sentences[st.content.n]!;
  return (
    st.fact.roles.some((r) => r.role === 'hearer' && r.entity && hearer.link!.entities.includes(r.entity)) ||
    (matchTerm(hearer, s).score >= 0.9 && /^(?:ask|invite|extend|urge|request|thank|assure|tell|congratulate|inform)$/.test(st.verb))
  );
}

function says(view: ReleaseView, given: Role, speaker: Term): boolean {
  const role = spokenFor(view, given);
  const { link } = speaker;
  if (!link) return isCalled(view, role, speaker.word.split(' '));
  if (role.entity && link.entities.includes(role.entity)) return true;
  if (!role.entity || view.entity(role.entity)?.kind !== 'person') {
    // 'the United States', 'the Ministry': a body or country named in the speaker's phrase.
    const s = view.sentences[role.n]!;
    if (view.reading.mentions.some((m) => m.n === role.n && m.start >= role.start && m.end <= role.end && link.entities.includes(m.entity)))
      return true;
    if (link.geo) return s.tokens.some((t, i) => t.start >= role.start && t.end <= role.end && s.geo[i] === link.geo);
  }
  return false;
}

/** For 'they' that stands for nobody known: the body or group that spoke last before. */
function spokenFor(view: ReleaseView, role: Role): Role {
  if (role.entity || !/^they$/i.test(view.roleText(role)) || view.reading.plurals.some((p) => p.n === role.n && p.start === role.start))
    return role;
  const earlier = view
    .facts('statement')
    .flatMap((f) =>
      f.roles.filter((r) => r.role === 'speaker' && r.n < role.n && r.n >= role.n - 3 && !/^(?:he|she|they|we|i)$/i.test(view.roleText(r))),
    );
  const last = earlier.at(-1);
  return last && view.entity(last.entity ?? '')?.kind !== 'person' ? last : role;
}

/** How well a statement is about what was asked: share of the question's weight that its content accounts for; the verb counts where it says something. */
function relevance(view: ReleaseView, st: Statement, about: readonly Term[], verb: Term | undefined): number {
  const s = view.sentences[st.content.n]!;
  const inside = (i: number): boolean => s.tokens[i]!.start >= st.content.start && s.tokens[i]!.end <= st.content.end;
  let total = 0;
  let met = 0;
  for (const term of about) {
    const match = matchTerm(term, s);
    const weight = term.weight;
    // A number or day that is asked for is either there or not.
    if (/^\d/.test(term.word) && match.score < 0.7) return 0;
    total += weight;
    if (match.tokens.some(inside)) met += weight * match.score;
    else if (match.score > 0) met += weight * match.score * 0.8;
    else if (term.link) {
      // 'its posture': what a pronoun stands for may be named in the sentence before.
      const before = view.sentences[st.content.n - 1];
      if (before && before.n > 0 && before.sentence.paragraph === s.sentence.paragraph && matchTerm(term, before).score >= 0.9)
        met += weight * 0.7;
    }
  }
  if (verb) {
    const same = stem(st.verb) === verb.stem || areSynonyms(stem(st.verb), verb.stem);
    const weight = about.length === 0 ? 1 : 0.8;
    total += weight;
    if (same) met += weight;
    else if (matchTerm(verb, s).score > 0.7) met += weight * 0.8;
    else if (about.length > 0) met *= 0.85;
  }
  return total === 0 ? 0.7 : met / total;
}

/** Verbs that say more than that something was said: only a statement of that very kind answers for them. */
const CLAIMED = /^(?:claim|deny|accuse|apologise|apologize|reject)$/;

/** 'who said that …', 'who thanked …' */
function whoSaid(view: ReleaseView, question: Question): Found | undefined {
  const verb = sayingTerm(question);
  const specific = verb && (!GENERIC.test(verb.lemma) || CLAIMED.test(verb.lemma)) ? verb : undefined;
  const about = question.terms.filter((t) => t !== verb && !(t.lemma === 'say'));
  if (about.length === 0) return undefined;
  const scored = statements(view)
    .filter(
      (st) => !specific || !CLAIMED.test(specific.lemma) || stem(st.verb) === specific.stem || areSynonyms(stem(st.verb), specific.stem),
    )
    .filter((st) => st.fact.polarity === 'positive' && !(REJECTS.test(st.verb) && verb && AFFIRMS.test(verb.lemma)))
    .map((st) => ({ st, score: relevance(view, st, about, specific) }))
    .filter((x) => x.score >= 0.7)
    .sort((a, b) => b.score - a.score || a.st.fact.evidence[0]! - b.st.fact.evidence[0]!);
  const best = scored[0];
  if (!best) return undefined;
  const items: Item[] = [];
  const extra: number[] = [];
  for (const role of best.st.speakers) {
    const pronoun =
      role.entity && view.reading.mentions.some((m) => m.n === role.n && m.start === role.start && m.form !== 'name' && m.form !== 'title');
    if (role.entity && view.entity(role.entity)?.kind === 'person') {
      const shown = entityItem(view, role.entity, role.n, true);
      items.push(shown.item);
      if (pronoun) extra.push(shown.n);
    } else items.push(rawItem(view, role.n, role.start, role.end));
  }
  const real = items.filter((i) => !/^(?:he|she|they|we|i)$/i.test(i.text));
  return real.length > 0
    ? {
        items: distinct(real),
        citations: cite(view, [...best.st.fact.evidence, ...extra]),
        score: best.score,
        because: 'speakers of such a statement',
      }
    : undefined;
}
