import type { Token } from '../../model/reading.ts';
import { chunkFrom } from '../extract/place.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'Who invited A', 'who is inviting her to P', 'at whose invitation' */
const ASKS_INVITER =
  /^(?:and )?(?:by )?(?:who|whom|which \w+) (?:else )?(?:(?:has|had|have|is|was|are) )?(?:invit(?:es|ed|ing))\b|^(?:at|on) whose invitation\b|^(?:by )?whom? (?:was|were|is|are|has|had) .* invited\b(?!.*\bto\b.* by\b)/;
/** 'Who asked the agency to come', 'who requested the visit', 'who asked for the mission', 'who wanted it put off' */
const ASKS_REQUESTER =
  /^(?:and )?(?:who|which \w+) (?:(?:has|had|have|is|was|are) )?ask(?:s|ed|ing) .*\bto (?:come|visit|travel|go|attend|observe|be there|join)\b|^(?:and )?(?:who|which \w+) (?:(?:has|had|have|is|was|are) )?(?:request(?:s|ed|ing)|ask(?:s|ed|ing) for|want(?:s|ed)|demand(?:s|ed))\b|^(?:at|on) whose request\b/;
const INVITATION = /^invitations?$/;
const REQUEST = /^requests?$/;
/** Between the noun and whoever stands behind it: 'the invitation | extended | by'. */
const EXTENDED = /^(?:extended|issued|made|sent|received|kindly|kind|official|formal)$/;
/** Verbs of which the subject only passes on an invitation. */
const PASSES_ON = /^(?:convey|deliver|extend|hand|bring|carry|transmit|pass|issue|send|present|relay|reiterate|renew|repeat|make|give)$/;
/** Words of the question that tell nothing but the invitation itself. */
const BARE = /^(?:invit\w*|ask\w*|request\w*|want\w*|demand\w*|come|coming|travel|go|attend|join|invitation|official\w*)$/;

/** An invitation or request that a noun tells of: who made it, and whom it brought. */
interface Call {
  readonly s: SentenceView;
  readonly hosts: readonly Item[];
  readonly also: readonly number[];
  /** Entities that followed it; none where the sentence does not tell. */
  readonly guests: ReadonlySet<string>;
}

/**
 * Who invited somebody, or asked them to come, where the release tells it by a noun: 'at the invitation of A', 'following a request from B',
 * 'conveyed an invitation from C to D'. Only those who followed it, or to whom it went, were invited. 'silent' where every invitation of the
 * release went to others.
 */
export function answerInviter(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const inviter = ASKS_INVITER.test(question.shape);
  if (question.yesNo || (!inviter && !ASKS_REQUESTER.test(question.shape))) return undefined;
  if (question.terms.some((t) => t.unknown)) return undefined;
  // Who asks somebody to come invites him, and the other way round.
  const calls = view.sentences.slice(1).flatMap((s) => s.tokens.flatMap((t, i) => (isCall(t, inviter) ? (callAt(s, i) ?? []) : [])));
  if (calls.length === 0) return undefined;
  const guests = question.terms.filter(
    (t) => t.link && /^(?:person|organisation)$/.test(t.link.kind) && !BARE.test(t.word) && !isGoal(question, t),
  );
  const about = question.terms.filter(
    (t) => !guests.includes(t) && !BARE.test(t.word) && t !== question.focus && !isLight(t) && !(t.isVerb && t.word === 'visit'),
  );
  const fitting = calls.filter(
    ({ s, guests: told }) =>
      guests.every((g) => g.link!.entities.some((e) => told.has(e))) && about.every((t) => matchTerm(t, s).score >= 0.7),
  );
  const [first] = fitting;
  if (!first) return inviter && guests.length > 0 && isOnlyOthers(view, calls) ? 'silent' : undefined;
  if (guests.length === 0 && about.length === 0) return undefined;
  if (fitting.some((c) => c.hosts.map(textOf).join() !== first.hosts.map(textOf).join())) return undefined;
  return {
    items: distinct(first.hosts),
    citations: cite(view, [first.s.n, ...first.also]),
    score: 0.85,
    because: 'whose invitation it was',
  };
}

/** 'to the Forum': where somebody is invited. */
const isGoal = ({ tokens }: Question, { first }: Term): boolean =>
  /^(?:to|for|at|in)$/.test(tokens[first - (tokens[first - 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '');

const textOf = (item: Item): string => item.text.toLowerCase();
const isLight = (t: Term): boolean => t.weight < 0.5 && !t.link;
const isCall = ({ lower, pos }: Token, inviter: boolean): boolean =>
  pos !== 'VERB' && (INVITATION.test(lower) || (!inviter && REQUEST.test(lower)));

/** True where the release tells of every invitation to whom it went, and no verb tells another. */
const isOnlyOthers = (view: ReleaseView, calls: readonly Call[]): boolean =>
  calls.every((c) => c.guests.size > 0) && !view.sentences.some((s) => s.tokens.some((t) => t.pos === 'VERB' && t.lemma === 'invite'));

function callAt(s: SentenceView, i: number): Call | undefined {
  const hosts = hostsOf(s, i);
  if (!hosts || s.tree.isNegated(i)) return undefined;
  const shown = hosts.heads.map((h) => shownAs(s, h));
  return {
    s,
    hosts: shown.map((x) => x.item),
    also: shown.map((x) => x.n).filter((n) => n !== s.n),
    guests: new Set(guestsOf(s, i, hosts.last)),
  };
}

/** Heads of those who invite, and the last token of their phrases. */
function hostsOf(s: SentenceView, i: number): { heads: readonly number[]; last: number } | undefined {
  const { tree, tokens } = s;
  const owners = tree.kids(i, 'nmod:poss').filter((k) => tokens[k]!.pos !== 'PRON' || s.mentionAt(k) !== undefined);
  if (owners.length > 0) return { heads: owners, last: i };
  let at = i + 1;
  while (EXTENDED.test(tokens[at]?.lower ?? '')) at++;
  if (!/^(?:of|from|by)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const head = tokens.findIndex((t, k) => k > at && tree.kids(k, 'case').includes(at) && /^(?:NOUN|PROPN|PRON)$/.test(t.pos));
  if (head < 0) return undefined;
  const heads = tree.conjuncts(head).filter((k) => tokens[k]!.pos !== 'VERB');
  return { heads, last: Math.max(...heads.map((h) => phraseOf(s, h)[1])) };
}

/** Those to whom it went ('to D'), else those who did or were done what it led to. */
function guestsOf(s: SentenceView, i: number, end: number): string[] {
  const { tree, tokens } = s;
  const entitiesOf = (heads: readonly number[]): string[] =>
    heads.flatMap((h) => tree.conjuncts(h)).flatMap((h) => namedIn(s, tree.nounPhrase(h)));
  const to = [i, end].flatMap((k) =>
    tree.kids(k, 'nmod', 'obl').filter((c) => tree.prepositions(c).includes('to') && s.entityAt(c)?.kind !== 'place'),
  );
  const next = tokens[end + 1]?.lower === 'to' || tokens[i + 1]?.lower === 'to' ? (tokens[end + 1]?.lower === 'to' ? end + 2 : i + 2) : -1;
  const named =
    next < 0 ? undefined : s.mentions.find((m) => m.first >= next && m.first <= next + 1 && s.view.entity(m.entity)?.kind !== 'place');
  if (to.length > 0 || named) return [...entitiesOf(to), ...(named ? entitiesOf([named.last]) : [])];
  const verb = tree.verbOf(i);
  if (verb < 0) return [];
  const isObject = tree.kids(verb, 'obj').some((o) => o === i || tree.isBelow(i, o));
  if (PASSES_ON.test(tokens[verb]!.lemma) && isObject)
    return entitiesOf([...tree.kids(verb, 'iobj'), ...tree.kids(verb, 'obl').filter((c) => tree.prepositions(c).includes('to'))]);
  return entitiesOf(tree.subjects(verb));
}

/** Whom a noun phrase names. */
const namedIn = (s: SentenceView, [first, last]: readonly [number, number]): string[] =>
  s.mentions.filter((m) => m.last >= first && m.first <= last).map((m) => m.entity);

/** The noun phrase with what 'of' leads to: 'the Permanent Mission | of Norland'. */
function phraseOf(s: SentenceView, h: number): [number, number] {
  const mention = s.mentionAt(h);
  const [from, to] = mention ? [mention.first, mention.last] : [s.tree.nounPhrase(h)[0], Math.max(h, ...s.tree.kids(h, 'flat'))];
  let last = to;
  for (let chunk = ofChunk(s, last); chunk; chunk = ofChunk(s, last)) last = chunk;
  // 'Their Majesties | the King and Queen of Norland'
  if (/^(?:majest(?:y|ies)|highness(?:es)?|excellenc(?:y|ies))$/.test(s.tokens[last]!.lower)) {
    last = chunkFrom(s, last + 1)?.[1] ?? last;
    if (s.tokens[last + 1]?.lower === 'and' && s.tokens[last + 2]?.pos === 'PROPN') last = chunkFrom(s, last + 2)![1];
  }
  const first = s.tokens[from]!.pos === 'DET' && from < last ? from + 1 : from;
  return [first, last];
}

const ofChunk = (s: SentenceView, last: number): number | undefined =>
  s.tokens[last + 1]?.lower === 'of' ? chunkFrom(s, last + 2)?.[1] : undefined;

function shownAs(s: SentenceView, h: number): { item: Item; n: number } {
  const mention = s.mentionAt(h);
  if (mention?.form === 'pronoun') return entityItem(s.view, mention.entity, s.n, true);
  return { item: spanItem(s, ...phraseOf(s, h)), n: s.n };
}
