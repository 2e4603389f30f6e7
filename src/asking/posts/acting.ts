import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, entityItem, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { resolvePeople } from './people.ts';
import { type PostRow, postRows } from './post-rows.ts';

/** 'Who runs it in the meantime', 'who is in charge until she arrives', 'who led the country while he was away' */
const ASKS =
  /^(?:and )?who (?:(?:is|was|will|has|had|be|been|to|going) )*(?:in charge|runs?|ran|running|leads?|leading|led|heads?|heading|headed|acts?|acting|acted|governs?|governed|stands? in|standing in|stood in|fills? in|filling in|filled in|takes? over|took over|minds?|minding|minded|cares? for|caring for|cared for|officiat\w*|deputi[sz]\w*)\b.* (?:in the meantime|meanwhile|for the time being|for now|until \S+.*|while .*(?:away|gone|abroad|absent|out|ill|sick)|in (?:his|her|their|<person>(?:'s)?|the) absence(?: of .*)?)$|^(?:and )?who(?:'s| is| was| will be) (?:the )?(?:officer(?: - |-| )in(?: - |-| )charge|(?:acting|ad interim|interim) head)(?: of .*)?$|^(?:and )?who (?:is|was|will be) (?:the )?(?:acting )?\w+(?: \w+){0,4} (?:while .*(?:away|gone|abroad|absent|out|ill|sick)|in (?:his|her|their|<person>(?:'s)?) absence)$/;
/** 'Who stood in for A', 'who is acting in place of the envoy' */
const ASKS_FOR =
  /^(?:and )?who(?:'s)? (?:(?:is|was|will|has|had|be|been|to|going) )*(?:stand(?:s|ing)? in|stood in|fill(?:s|ed|ing)? in|deputi[sz]\w*|cover(?:s|ed|ing)?|sat in|sitting in|sits in) for (?:the )?(?:\w+ ){0,4}?(?:<person>|\w+)(?: (?:at|in|during) [^,;:?!]+)?$|^(?:and )?who (?:(?:is|was|will|has|be) )*replac\w+ (?:the )?(?:\w+ ){0,4}?(?:<person>|\w+)(?: (?:at|in|during) [^,;:?!]+)?$|^(?:and )?who (?:\w+ )+(?:in place of|instead of|on behalf of) (?:the )?<person>$/;
/** Words behind which the one stands who is not there. */
const FOR_WHOM =
  /\b(?:in (?:the )?place of|instead of|in the absence of|(?:standing|filling|stood|filled|sitting) in for|deputi[sz](?:ing|ed) for|substituting for)(?: the| his| her)?(?: [\p{L}\p{M}'’-]+){0,9}?,? ?$/iu;
/** 'will represent | the Minister': somebody's part at one place, where it is asked about that place; who comes after him does not represent him. */
const REPRESENTS = /\brepresent(?:s|ed|ing)?(?: the| his| her)?(?: [\p{L}\p{M}'’-]+){0,9}?,? ?$/iu;
/** A post held for a time: what whoever stands in for another is or serves as. */
const STANDS_IN =
  /\bofficers?[- ]in[- ]charge\b|\bad interim\b|\ba\.i\.|\bacting (?:as )?|\bin (?:the|his|her) absence\b|\bon an interim basis\b|\binterim (?:head|leader|director|president)\b/i;
const IN_CHARGE = /^(?:is|was|are|be|remains?|remained) in charge\b/i;
/** 'During my absence A will act as Minister': the time of it, which may open the sentence. */
const ABSENCE =
  /\b(?:in|during|for the duration of) (?:my|the|his|her|their|(?:the |(?:Mr|Ms|Mrs|Dr)\.? )?(?:[\p{L}’-]+ )?[\p{L}’'-]+['’]s) absence\b/iu;
const ACTS = /^(?:act|serve|deputi[sz]e|officiate|stand|fill)$/;
/** Verbs that give it to their subject. */
const SERVES = /^(?:serve|act|be|run|lead|head|remain|take|assume|function|deputi[sz]e|officiate|stand|govern|administer|direct)$/;

/** Who stands in for somebody who is not there or has not come: 'A will serve as Officer-in-Charge'. Undefined where several or none do. */
export function answerActing(view: ReleaseView, question: Question): Found | undefined {
  if (question.yesNo) return undefined;
  if (ASKS_FOR.test(question.shape)) return inPlaceOf(view, question);
  if (!ASKS.test(question.shape)) return undefined;
  // 'While she is away': the one who speaks may say 'my absence'.
  const isPronoun = (first: number): boolean => /^(?:he|she|they|his|her|their)$/.test(question.tokens[first]?.lower ?? '');
  const named = question.links.filter((l) => l.kind === 'person' && !isPronoun(l.first)).flatMap((l) => l.entities);
  // The one who is not there must be of the sentence.
  const around = view.sentences
    .slice(1)
    .filter((s) => named.every((e) => s.mentions.some((m) => m.entity === e)) && rest(question).every((t) => isNear(s, t)))
    .flatMap((s) => standsIn(s).map((entity) => ({ entity, n: s.n })));
  // Of several the one whose own sentence names most of it.
  const own = around.map(({ n }) => rest(question).filter((t) => matchTerm(t, view.sentences[n]!).score >= 0.7).length);
  const found = around.filter((_, i) => own[i] === Math.max(...own));
  const people = [...new Set(found.map((f) => f.entity))].filter((e) => !named.includes(e));
  if (people.length !== 1) return undefined;
  const [person] = people;
  const n = found.find((f) => f.entity === person)!.n;
  const shown = entityItem(view, person!, n, true);
  return { items: [shown.item], citations: cite(view, [n, shown.n]), score: 0.85, because: 'who stands in' };
}

/** 'A briefed the Council in place of B', and 'A will serve as acting P' where B is or was P. */
function inPlaceOf(view: ReleaseView, question: Question): Found | undefined {
  const absent = [...question.links, ...resolvePeople(view, question)].find((l) => l.kind === 'person' && l.entities.length === 1)
    ?.entities[0];
  if (!absent) return undefined;
  // 'stood in for A | in P'
  const beside = /\b(?:in for|replac\w+) .*\b(?:at|in|during) /.test(question.shape)
    ? rest(question).filter((t) => !t.link || t.link.kind === 'place')
    : [];
  // 'Who will replace A': who comes after him, unless it is asked about one place.
  const isSuccessor = beside.length === 0 && question.tense === 'future';
  const found = [
    ...view.sentences
      .slice(1)
      .filter((s) => beside.every((t) => isNear(s, t)))
      .flatMap((s) => [...doersFor(s, absent, beside.length > 0), ...(isSuccessor ? [] : representing(s, absent))]),
    ...postRows(view).flatMap((row) => (row.person !== absent && isHeldFor(view, row, absent) ? [{ entity: row.person, n: row.n }] : [])),
  ];
  const people = new Set(found.map((f) => f.entity));
  if (people.size !== 1) return undefined;
  const { entity, n } = found[0]!;
  const shown = entityItem(view, entity, n, true);
  return { items: [shown.item], citations: cite(view, [n, shown.n]), score: 0.85, because: 'who stands in' };
}

/** The subject of the clause that says it is done in place of somebody. */
function doersFor(s: SentenceView, absent: string, isPlaced: boolean): { entity: string; n: number }[] {
  return s.mentions
    .filter((m) => {
      const before = m.entity === absent && m.first > 1 ? s.text(Math.max(0, m.first - 14), m.first - 1) : '';
      return FOR_WHOM.test(before) || (isPlaced && REPRESENTS.test(before));
    })
    .flatMap((m) => {
      const verb = s.tokens.findLastIndex((t, i) => i < m.first && /^(?:VERB|AUX)$/.test(t.pos) && s.tree.subjects(i).length > 0);
      const subject = verb < 0 || s.tree.isNegated(verb) ? undefined : s.tree.subjects(verb).find((k) => s.entityAt(k)?.kind === 'person');
      const entity = subject === undefined ? undefined : s.mentionAt(subject)?.entity;
      return entity && entity !== absent ? [{ entity, n: s.n }] : [];
    });
}

/** 'B was represented at the talks | by A', 'A represented B' */
function representing(s: SentenceView, absent: string): { entity: string; n: number }[] {
  const isHe = (i: number): boolean => s.mentionAt(i)?.entity === absent;
  return s.tokens.flatMap(({ lemma, pos }, v) => {
    if (lemma !== 'represent' || pos !== 'VERB' || s.tree.isNegated(v)) return [];
    const subjects = s.tree.subjects(v);
    const by = s.tokens.findIndex((t, i) => i > v && i < v + 12 && t.lower === 'by');
    const passive = s.tree.isPassive(v);
    const named = passive
      ? subjects.some(isHe) && by > 0
        ? s.mentions.find((m) => m.first > by && m.first < by + 8 && s.view.entity(m.entity)?.kind === 'person')
        : undefined
      : s.tree.kids(v, 'obj').some(isHe)
        ? s.mentions.find((m) => subjects.some((i) => m.first <= i && i <= m.last) && s.view.entity(m.entity)?.kind === 'person')
        : undefined;
    return named && named.entity !== absent ? [{ entity: named.entity, n: s.n }] : [];
  });
}

const ACTING = /^(?:act|interim|a\.i\.?|ad)$/;

/** 'acting State Secretary' where the one who is not there is told to be State Secretary. */
function isHeldFor(view: ReleaseView, row: PostRow, absent: string): boolean {
  if (!/\b(?:acting|interim)\b|\ba\.i\./i.test(row.text)) return false;
  const own = row.stems.filter((w) => !ACTING.test(w)).join(' ');
  return postRows(view).some((r) => r.person === absent && r.stems.filter((w) => !/^(?:former|outgo)/.test(w)).join(' ') === own);
}

const EMPTY =
  /^(?:charge|run|runs|ran|running|lead|leads|leading|led|head|heads|heading|headed|act|acts|acting|acted|govern\w*|stand|stands|standing|stood|fill|fills|filling|filled|mind|minds|minding|minded|care|cares|caring|cared|officiat\w*|ministry|shop|fort|take|takes|took|deputi[sz]\w*|meantime|meanwhile|time|now|away|gone|abroad|absent|absence|out|ill|sick|officer|interim|currently|arrives?|comes?|country|nation|place|office|mission|agency|organi[sz]ation|body|team|bureau|programme|fund|secretariat|embassy|here|there|appointed|named|found|new|successor)$/;

/** What else the question names: 'headquarters', 'the ministry'. */
const rest = (question: Question): Term[] => question.terms.filter((t) => !t.isVerb && !EMPTY.test(t.word) && t.link?.kind !== 'person');

/** The sentence says it, the one before, or the headline. */
const isNear = (s: SentenceView, term: Term): boolean => [0, s.n - 1, s.n].some((n) => matchTerm(term, s.view.sentences[n]!).score >= 0.7);

/** People of whom a clause says that they stand in for another. */
function standsIn(s: SentenceView): string[] {
  const { tokens, tree } = s;
  const isAway = ABSENCE.test(s.text(0, tokens.length - 1));
  if (!isAway && !STANDS_IN.test(s.text(0, tokens.length - 1)) && !tokens.some((t) => t.lower === 'charge')) return [];
  return tokens.flatMap((t, v) => {
    // 'A is | in charge'
    if (t.lower === 'charge' && tree.kids(v, 'cop').length > 0 && !tree.isNegated(v)) {
      const before = tree.kids(v, 'nsubj').findLast((k) => k < v);
      return before === undefined ? [] : personAt(s, before, v);
    }
    if (!/^(?:VERB|AUX)$/.test(t.pos) || !SERVES.test(t.lemma) || tree.isNegated(v)) return [];
    const [, last] = tree.span(v);
    const behind = s.text(v, Math.max(v, last));
    if (!STANDS_IN.test(behind) && !IN_CHARGE.test(behind) && !(isAway && ACTS.test(t.lemma))) return [];
    return tree
      .subjects(v)
      .flatMap((k) => personAt(s, k, v))
      .slice(0, 1);
  });
}

/** The person at a subject, or whom its 'who' goes back to. */
function personAt(s: SentenceView, k: number, v: number): string[] {
  const at = s.tokens[k]!.lower === 'who' ? [k - 1, k - 2, s.tokens[v]!.head] : [k];
  for (const i of at) if (i >= 0 && s.entityAt(i)?.kind === 'person') return [s.mentionAt(i)!.entity];
  return [];
}
