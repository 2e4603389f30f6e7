import type { Link } from '../question/link.ts';
import type { Question } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, rawItem } from '../release/found.ts';
import { countryOf, type ReleaseView, type SentenceView, type ViewMention } from '../release/view.ts';
import { answerActing } from './acting.ts';
import { postRows } from './post-rows.ts';
import { matchPosts, type PostQuery, postQuery } from './posts.ts';

/** One person who follows another in a post, as a sentence tells it. */
interface Succession {
  readonly before: string;
  readonly after: string;
  readonly n: number;
}

/** Verbs of which the object is handed on to whoever follows. */
const HANDS_ON = /^(?:relinquish|hand|pass|transfer|cede|turn|yield)$/;
const HANDED_ON =
  /^(?:command|post|position|office|duties|responsibilities|authority|leadership|baton|reins|helm|flag|colours|colors|gavel|chair|chairmanship|chairpersonship|chairwomanship|presidency)$/;
/** Who of the only two in the release gave a post up, or took it over. */
const LEAVES =
  /^(?:and )?who(?:'s| is| has| had| was| will be)? (?:just )?(?:hand(?:ed|ing|s)? (?:over|on)|g(?:ave|iving|iven|ives) up|pass(?:ed|ing)? on|relinquish\w*|transfer\w*|le(?:ft|aves|aving)|step(?:s|ped|ping)? down(?: from| as)?|vacat\w+) (?:the |his |her |its |this )?(?:command|post|job|position|office|role)$/;
const TAKES =
  /^(?:and )?who(?:'s| is| has| had| was| will be| will| now)? (?:just )?(?:t(?:akes?|ook|aking|aken) (?:over|on|up)|assum\w+) (?:the |his |her |its |this )?(?:command|post|job|position|office|role)$/;

/** 'who led it before the Norlandic general', 'who was in charge before the Norlander' */
const BEFORE_ONE_OF_LAND =
  /^(?:and )?who (?:was|had been|led|headed|ran|commanded|held|had|chaired|did) .*\bbefore (?:the |this )?<place>(?: (?:general|admiral|officer|colonel|commander|diplomat|ambassador|man|woman|one|minister|official))?$/;

/** Verbs of which the subject follows the object: 'A replaces B', 'A succeeding B'. */
const FOLLOWS = /^(?:replace|succeed)$/;
/** What the question calls the two. */
const PREDECESSOR =
  /\bpredecessors?\b|\b(?:replac|succeed)\w*$|\b(?:take|takes|took|taking|taken) (?:\w+ ){0,3}?over (?:\w+ ){0,6}?from$|^(?:who|whom) (?:did|does|do|will|is|has) .*\b(?:replac|succeed)\w*/;
const SUCCESSOR =
  /\bsuccessors?\b|^who (?:will |is going to |is to |has |is )?(?:replac|succeed)\w*|\b(?:replaced|succeeded|followed) by\b|^who (?:will |is |has )?(?:take|takes|took|taking|taken) (?:\w+ ){0,3}?over (?:\w+ ){0,6}?from\b/;
const BEFORE = /\bbefore\b/;
/** 'Who was envoy before': the one before whoever holds the post. */
const EARLIER =
  /^(?:and )?who (?:was|were|had|held|used) (?!<person>).*\b(?:before(?: (?:him|her|them))?|previously|formerly|earlier|until now|until then|so far)$/;

/** True for a question for whoever held a post before, which the one who holds it does not answer. */
export const asksEarlierHolder = ({ shape }: Question): boolean => EARLIER.test(shape);

const known = new WeakMap<ReleaseView, Succession[]>();

function successions(view: ReleaseView): Succession[] {
  let found = known.get(view);
  if (!found) {
    found = view.sentences.slice(1).flatMap((s) => s.tokens.flatMap((_, i) => told(s, i) ?? []));
    known.set(view, found);
  }
  return found;
}

/** What the word at `i` tells of who follows whom. */
function told(s: SentenceView, i: number): Succession | undefined {
  const { lemma, lower } = s.tokens[i]!;
  const verb = s.tokens[i]!.pos === 'VERB';
  // 'A relieved B as commander', 'relieved B of command'
  const relieves =
    lemma === 'relieve' &&
    s.tokens.slice(i, i + 16).some((t, k, all) => t.lower === 'as' || (t.lower === 'of' && all[k + 1]?.lower === 'command'));
  if (verb && (FOLLOWS.test(lemma) || relieves)) {
    if (isPassive(s, i)) {
      const by = s.tokens.findIndex(
        (t, k) => k > i && k < i + 6 && t.lower === 'by' && s.tokens.slice(i + 1, k).every((x) => x.pos !== 'VERB'),
      );
      return by < 0 ? undefined : pair(s, subject(s, i), personFrom(s, by + 1));
    }
    return pair(s, personFrom(s, i + 1), subject(s, i));
  }
  // 'takes over (the command) from B', 'took over as head from B'
  if (/^(?:take|assume)$/.test(lemma) && verb) {
    const over = s.tokens.findIndex((t, k) => k > i && k < i + 7 && t.lower === 'over');
    const from = s.tokens.findIndex((t, k) => k > i && k < i + 14 && t.lower === 'from' && personFrom(s, k + 1) !== undefined);
    return from < 0 || (lemma === 'take' && over < 0) || (over > 0 && over > from)
      ? undefined
      : pair(s, personFrom(s, from + 1), subject(s, i));
  }
  // 'A handed over command to B', 'A relinquished the post to B'
  const handsOver = lower === 'hands' && s.tokens[i + 1]?.lower === 'over';
  if ((handsOver || (HANDS_ON.test(lemma) && verb)) && !s.tree.isNegated(i)) {
    const thing = s.tokens.findIndex((t, k) => k > i && k < i + 7 && HANDED_ON.test(t.lower));
    const to =
      thing < 0 ? -1 : s.tokens.findIndex((t, k) => k > thing && k < thing + 16 && t.lower === 'to' && personFrom(s, k + 1) !== undefined);
    return to < 0 ? undefined : pair(s, subject(s, i), personFrom(s, to + 1));
  }
  // 'her predecessor, B', 'successor to B'
  if (lower === 'predecessor' || lower === 'successor') {
    const owner = s.mentions.find((m) => m.last === i - 1 && m.form === 'pronoun' && isPerson(s, m)) ?? possessor(s, i);
    const named = personFrom(s, s.tokens[i + 1]?.text === ',' ? i + 2 : i + 1);
    if (!owner || !named) return undefined;
    return lower === 'predecessor' ? pair(s, named, owner) : pair(s, owner, named);
  }
  return undefined;
}

const isPassive = (s: SentenceView, i: number): boolean =>
  s.tree.isPassive(i) || /^(?:was|were|is|be|been|being)$/.test(s.tokens[i - 1]?.lower ?? '');
const isPerson = (s: SentenceView, m: ViewMention): boolean => s.view.entity(m.entity)?.kind === 'person';

/** 'Berg's | successor' */
const possessor = (s: SentenceView, i: number): ViewMention | undefined =>
  s.tokens[i - 1]?.lower === "'s" ? s.mentions.find((m) => m.last === i - 2 && isPerson(s, m)) : undefined;

function pair(s: SentenceView, before: ViewMention | undefined, after: ViewMention | undefined): Succession | undefined {
  if (!before || !after || before.entity === after.entity) return undefined;
  return { before: before.entity, after: after.entity, n: s.n };
}

/** The person whose name stands at `i`, with no more than a post, articles and courtesy words before it. */
function personFrom(s: SentenceView, i: number): ViewMention | undefined {
  for (let k = i; k < s.tokens.length && k < i + 14; k++) {
    const here = s.mentions.filter((m) => m.first === k && isPerson(s, m)).sort((a, b) => b.last - a.last)[0];
    if (here) return here;
    const { pos, text } = s.tokens[k]!;
    if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(pos) || /^[;:."]$/.test(text) || (text === ',' && k > i + 8)) return undefined;
  }
  return undefined;
}

/** Who does what the verb at `i` says: its subject in the tree, else for a participle the nearest subject before it. */
function subject(s: SentenceView, i: number): ViewMention | undefined {
  const before = s.mentions.filter((m) => m.last < i && isPerson(s, m)).sort((a, b) => a.last - b.last);
  // 'appointed A as P, | replacing B': who is given the post, not who gives it.
  const given = new Set(postRows(s.view).flatMap((r) => (r.n === s.n && r.held === 'appointed' ? [r.person] : [])));
  if (/ing$/.test(s.tokens[i]!.lower) && given.size === 1) return before.findLast((m) => given.has(m.entity));
  const own = s.tree
    .subjects(i)
    .map((k) => s.mentionAt(k))
    .find((m) => m !== undefined && isPerson(s, m));
  if (own) return own;
  const who = /^(?:who|,)$/.test(s.tokens[i - 1]?.lower ?? '') || /ing$/.test(s.tokens[i]!.lower);
  if (new Set(before.map((m) => m.entity)).size === 1) return before[0];
  // 'A B, who succeeds': the name right before.
  return who && s.tokens[i - 1]?.lower === 'who' ? before.findLast((m) => m.last >= i - 4) : undefined;
}

/** Who comes before or after somebody in a post: 'whom does A replace', 'A's predecessor', 'who was envoy before A', 'who succeeds B', 'the former head'. */
export function answerSuccession(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const linked = question.links.filter((l) => l.kind === 'person' && l.entities.length === 1);
  // 'Who was envoy before her': the post, though it stands for somebody, only says which.
  const behind = /^(?:and )?who (?:was|were|had|held) /.test(question.shape) ? linked.filter((l) => isBefore(question, l)) : [];
  const people = behind.length === 1 ? behind : linked;
  if (people.length > 1 || question.yesNo || !/^(?:whom?|)$/.test(question.wh) || question.kind === 'said') return undefined;
  if (question.terms.some((t) => t.unknown && !/^(?:predecessor|successor)s?$/.test(t.word))) return undefined;
  const person = people[0];
  const successor = SUCCESSOR.test(question.shape);
  const predecessor =
    !successor &&
    (PREDECESSOR.test(question.shape) ||
      (/^who\b/.test(question.shape) && isBefore(question, person)) ||
      (!person && asksEarlierHolder(question)));
  // 'Who was in charge before | the Norlander', where one alone takes over.
  if (!person && BEFORE_ONE_OF_LAND.test(question.shape))
    return isLandOfFollower(view, question) ? ofOnlyPair(view, question, true) : 'silent';
  if (!person && (LEAVES.test(question.shape) || TAKES.test(question.shape)))
    return ofOnlyPair(view, question, LEAVES.test(question.shape));
  if (!successor && !predecessor) return undefined;
  const all = successions(view);
  const known = person ? [person.entities[0]!] : holders(view, question);
  const rows = all.filter((x) => known.includes(successor ? x.before : x.after));
  const found = [...new Set(rows.map((x) => (successor ? x.after : x.before)))];
  // Who comes after A does not come before A.
  if (person && rows.length === 0 && all.some((x) => known.includes(successor ? x.after : x.before))) return 'silent';
  // Of two others it is told who follows whom, by the noun for it.
  const byNoun = all.some((x) => view.sentences[x.n]!.tokens.some((t) => t.lower === 'successor'));
  if (person && rows.length === 0 && successor && byNoun) return answerActing(view, question) ?? 'silent';
  // Who holds it is not who held it before her.
  if (found.length !== 1) return predecessor && /\bbefore (?:him|her|them|<person>)$/.test(question.shape) ? 'silent' : undefined;
  const shown = entityItem(view, found[0]!, rows[0]!.n);
  return {
    items: distinct([shown.item]),
    citations: cite(view, [...rows.map((x) => x.n), shown.n]),
    score: 0.9,
    because: successor ? 'who follows in the post' : 'who held the post before',
  };
}

/** Whether the country of the question stands beside the name of whoever takes over. */
function isLandOfFollower(view: ReleaseView, question: Question): boolean {
  const geo = question.terms.find((t) => t.link?.geo)?.link?.geo;
  if (geo === undefined) return false;
  const after = new Set(successions(view).map((x) => x.after));
  return view.sentences.some((s) =>
    s.mentions.some(
      (m) =>
        after.has(m.entity) &&
        s.geo.some((g, i) => g !== undefined && i >= m.first - 4 && i <= m.last + 4 && countryOf(g) === countryOf(geo)),
    ),
  );
}

/** 'Who handed over the command', 'who is leaving the job', where the release tells of two of whom one follows the other. */
function ofOnlyPair(view: ReleaseView, question: Question, leaves: boolean): Found | 'silent' | undefined {
  const all = successions(view);
  const found = [...new Set(all.map((x) => (leaves ? x.before : x.after)))];
  const noun = question.shape.split(' ').at(-1)!;
  if (all.length === 0) return view.sentences.some((s) => s.tokens.some((t) => t.lower === noun)) ? undefined : 'silent';
  if (found.length !== 1) return 'silent';
  const shown = entityItem(view, found[0]!, all[0]!.n);
  return {
    items: distinct([shown.item]),
    citations: cite(view, [...all.map((x) => x.n), shown.n]),
    score: 0.85,
    because: leaves ? 'who held the post before' : 'who follows in the post',
  };
}

/** 'before A', 'before her': the person stands right behind 'before'. */
function isBefore(question: Question, person: Link | undefined): boolean {
  if (!person || !BEFORE.test(question.shape)) return false;
  const at = question.tokens.findIndex((t) => t.lower === 'before');
  return person.first === at + 1 || person.first === at + 2;
}

/** Who holds the post that the question names: 'the new head of the mission'. */
function holders(view: ReleaseView, question: Question): string[] {
  const query: PostQuery = { ...postQuery(question) };
  const stems = query.stems.filter(
    (w) => !/^(?:replac|succe|successor|predecessor|take|took|over|follow|new|next|former|outgo|previou)/.test(w),
  );
  if (stems.length === 0 && !query.anyHead) return [];
  const found = matchPosts(view, { ...query, stems, former: false });
  const people = new Set(found.map((f) => f.row.person));
  return people.size === 1 ? [...people] : [];
}

/** Who held a post before the one who holds it: for 'the former head of the mission' where no post is called so. */
export function formerHolder(view: ReleaseView, query: PostQuery): { person: string; n: number } | undefined {
  const holders = new Set(matchPosts(view, { ...query, former: false }).map((f) => f.row.person));
  const rows = successions(view).filter((x) => holders.has(x.after) && !holders.has(x.before));
  const people = new Set(rows.map((x) => x.before));
  if (people.size !== 1 || postRows(view).length === 0) return undefined;
  return { person: rows[0]!.before, n: rows[0]!.n };
}

/** The post of one of whom is told only that another follows him in it: that of the other. Undefined where the other has several, or none. */
export function leftPost(view: ReleaseView, person: string): Found | undefined {
  const rows = successions(view).filter((x) => x.before === person);
  const after = new Set(rows.map((x) => x.after));
  const taken = postRows(view).filter((r) => after.has(r.person) && !r.part && /^(?:appointed|next)$/.test(r.held));
  if (after.size !== 1 || new Set(taken.map((r) => r.text)).size !== 1) return undefined;
  const [post] = taken;
  return {
    items: [rawItem(view, post!.n, post!.start, post!.end)],
    citations: cite(view, [post!.evidence, rows[0]!.n]),
    score: 0.85,
    because: 'the post in which somebody follows',
  };
}
