import type { Fact, Role } from '../../model/reading.ts';
import { matchTerm } from '../matching/align.ts';
import { homeOf } from '../posts/post-country.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, type Found, rawItem } from '../release/found.ts';
import { countryOf, type ReleaseView } from '../release/view.ts';
import { fitsParty } from './meeting-people.ts';
import { meetingQuery } from './meeting-query.ts';
import { fromThere, profileOf } from './profile.ts';

const GROUP = /\b(?:delegation|entourage|party|team)\b/;
const MEMBERS =
  /^(?:and )?(?:who(?:'s| is| are| was| were| will be| else| all)* (?:on|in|part of|among|a member of|members of|travelling in|traveling in|included in)\b|who (?:came|comes?|went|goes|travel\w*|is|was|were) (?:along |over )?(?:in|with|on|as part of) (?:the|his|her) (?:\S+ ){0,2}(?:delegation|entourage|party|team)\b|who (?:else )?(?:belong(?:s|ed)? to|(?:makes?|made) up)\b|who (?:did|does|do|will) .*\b(?:include|comprise)\b|(?:who|which \w+|what \w+) (?:are|were|is|was) (?:the )?(?:other )?members? of\b|(?:all )?members? of\b)/;
const LEADS = /^who (?:was|is|will be|led|leads|lead|leading|headed|heads|head|heading|chaired|chairs|will lead|will head)\b/;
const WORDS =
  /^(?:delegation|entourage|party|team|members?|part|belong(?:s|ed)?|led|leads?|leading|headed|heads?|heading|chaired|chairs|include[sd]?|comprise[sd]?|make|makes|made|up|all|else|full|list|names?|travel\w*|visit|trip|u\.?s\.? side)$/;

const TAKES_PART = /^(?:takes? part|took part|participates?|participated|travels?|travelled)\b/i;

/** True for a question about who belongs to a delegation, as against one about who leads it. */
const asksMembers = ({ shape }: Question): boolean => GROUP.test(shape) && MEMBERS.test(shape);

/**
 * Who was in somebody's or some country's delegation: those whom the sentence about it lists. What the question calls the delegation
 * ('the Norwegian delegation') must stand beside the word in the release, where the release tells of more than one.
 */
export function answerDelegation(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo || !asksMembers(question) || question.terms.some((t) => t.unknown)) return undefined;
  const { besides } = meetingQuery(view, question);
  const people = question.terms.filter((t) => t.link?.kind === 'person' && !besides.some((b) => b.link === t));
  const about = question.terms.filter((t) => !people.includes(t) && !besides.some((b) => b.terms.includes(t)) && !isFiller(t));
  const facts = view.facts('meeting').filter((f) => f.rule === 'a delegation of X' && f.polarity === 'positive');
  const fitting = facts.filter(
    (f) =>
      about.every((t) => namesGroup(view, f, t) || (facts.length === 1 && (isFromThere(view, f, t) || isToldBefore(view, f, t)))) &&
      people.every((p) => hosts(f).some((r) => r.entity && p.link!.entities.includes(r.entity))),
  );
  if (fitting.length === 0) return facts.length === 0 ? thoseTakingPart(view, question, about) : undefined;
  const members = fitting.flatMap((fact) =>
    fact.roles
      .filter(
        (r) => (r.role === 'companion' || (people.length === 0 && isLedBy(view, r))) && !besides.some((b) => fitsParty(view, fact, r, b)),
      )
      .map((role) => ({ role, fact })),
  );
  if (members.length === 0) return undefined;
  return {
    items: distinct(members.map(({ role }) => rawItem(view, role.n, role.start, role.end))),
    citations: cite(
      view,
      members.flatMap(({ fact }) => fact.evidence.slice(0, 1)),
    ),
    score: 0.9,
    because: 'those in the delegation',
  };
}

/** 'heads a delegation of the A in which | B, C and D take part': those who take part in the one delegation that the release tells of. */
function thoseTakingPart(view: ReleaseView, question: Question, about: readonly Term[]): Found | undefined {
  const named = question.links.flatMap((l) => (l.kind === 'person' ? l.entities : []));
  const found = view.sentences.slice(1).flatMap((s) => {
    const group = s.tokens.findIndex((t) => GROUP.test(t.lower) && t.pos === 'NOUN');
    const which = group < 0 ? -1 : s.tokens.findIndex((t, i) => i > group && t.lower === 'which' && s.tokens[i - 1]?.lower === 'in');
    const verb =
      which < 0
        ? -1
        : s.tokens.findIndex((t, i) => i > which && TAKES_PART.test(s.text(i, Math.min(i + 1, s.tokens.length - 1))) && t.pos === 'VERB');
    if (verb < 0 || s.tree.isNegated(verb)) return [];
    // Whose it is and where it is from stands before what more is told of it.
    const end = s.tokens.findIndex((t, i) => i > group && /^(?:which|that|,)$/.test(t.lower));
    if (!about.every((t) => matchTerm(t, s).tokens.some((k) => k < end))) return [];
    if (!named.every((id) => s.mentions.some((m) => m.entity === id && m.first < end))) return [];
    const people = s.mentions.filter(
      (m) => m.first > which && m.last < verb && m.form === 'name' && view.entity(m.entity)?.kind === 'person',
    );
    return people.length > 0 && s.tree.subjects(verb).some((k) => k > which) ? [{ s, people }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  return {
    items: distinct(only.people.filter((m) => !named.includes(m.entity)).map((m) => rawItem(view, only.s.n, m.start, m.end))),
    citations: cite(view, [only.s.n]),
    score: 0.85,
    because: 'those in the delegation',
  };
}

/** 'The delegation was led by | A B and included C': whoever leads it is of it. */
function isLedBy(view: ReleaseView, { n, start }: Role): boolean {
  const s = view.sentences[n]!;
  const at = s.tokens.findIndex((t) => t.start >= start);
  return s.tokens.slice(Math.max(0, at - 4), at).some((t, i, all) => /^(?:led|headed)$/.test(t.lower) && all[i + 1]?.lower === 'by');
}

const hosts = (fact: Fact): Role[] => fact.roles.filter((r) => r.role === 'participant');
const isFiller = (t: Term): boolean => !t.link && (WORDS.test(t.word) || WORDS.test(t.lemma) || t.word === 'besides');

/** The words before the verb say it, or those of the sentence before that names the delegation ('The Norwegian delegation was headed by A. It included B.'). */
function namesGroup(view: ReleaseView, fact: Fact, term: Term): boolean {
  const n = fact.evidence[0]!;
  for (let k = n; k > 0 && k >= n - 1; k--) {
    const s = view.sentences[k]!;
    const group = s.tokens.findIndex((t) => GROUP.test(t.lower));
    if (group < 0) continue;
    if (matchTerm(term, s).tokens.some((i) => Math.abs(i - group) <= 5)) return true;
    // 'The Norland delegation included': no other one, told before.
    if (k === n && s.geo[group - 1] !== undefined) return false;
  }
  return false;
}

/** 'A met members of the Norland parliament, led by B. | The delegation also included C': whose it is, the sentence before tells. */
function isToldBefore(view: ReleaseView, fact: Fact, term: Term): boolean {
  const n = fact.evidence[0]!;
  const before = view.sentences[n - 1];
  const isImplied = hosts(fact).every((r) => r.n !== n);
  const opens = view.sentences[n]!.tokens.slice(0, 2).map((t) => t.lower);
  if (n < 2 || !before || !isImplied || opens[0] !== 'the' || !GROUP.test(opens[1] ?? '')) return false;
  return before.tokens.some((t) => /^(?:led|headed|members)$/.test(t.lower)) && matchTerm(term, before).score >= 0.7;
}

/** 'the Norwegian delegation', of the only one that the release tells of: whose it is, or who issues the release, is from there. */
function isFromThere(view: ReleaseView, fact: Fact, { link }: Term): boolean {
  const country = link?.geo && countryOf(link.geo);
  if (!country) return false;
  const said = hosts(fact).map((r) => fromThere(profileOf(view, r), country));
  return said.includes('yes') || (homeOf(view) === country && !said.includes('no'));
}

/** False for 'who led the Norwegian delegation' answered from a sentence that does not call the delegation so. */
export function isOfDelegationAsked(view: ReleaseView, question: Question, { citations }: Found): boolean {
  if (!GROUP.test(question.shape) || !LEADS.test(question.shape) || asksMembers(question)) return true;
  const lands = question.terms.filter((t) => t.link?.geo || (t.link && t.link.kind !== 'person' && isWhoseDelegation(question, t)));
  if (lands.length === 0) return true;
  return citations.slice(0, 3).some(({ n }) => lands.every((t) => matchTerm(t, view.sentences[n]!).score >= 0.7));
}

/** 'the delegation of | A', 'the | A delegation', 'A's delegation' */
const isWhoseDelegation = ({ tokens }: Question, t: Term): boolean => {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const of = /^the$/.test(word(t.first - 1)) ? t.first - 2 : t.first - 1;
  return (
    (word(of) === 'of' && GROUP.test(word(of - 1))) ||
    GROUP.test(word(t.last + 1)) ||
    (/^['’]s?$/.test(word(t.last + 1)) && GROUP.test(word(t.last + 2)))
  );
};
