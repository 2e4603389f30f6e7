import type { Fact } from '../../model/reading.ts';
import { stem } from '../../reading/language.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, distinct, entityItem, type Found, type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { areSynonyms } from '../release/words.ts';
import { GENERIC, sayingTerm } from './asked.ts';
import { contentTokens, does, REJECTS, relevance, statements } from './statements.ts';

/** Verbs that say more than that something was said: only a statement of that very kind answers for them. */
const CLAIMED = /^(?:claim|deny|accuse|apologise|apologize|reject)$/;
/** Verbs of the question that ask for who holds something to be true. */
const AFFIRMS = /^(?:say|state|claim|declare|announce|confirm|assert|affirm|maintain|believe|think)$/;

/** Verbs of which somebody is the object: 'thanked | A'. */
const TO_SOMEBODY = /^(?:thank|praise|congratulate|commend|applaud|criticize|criticise|blame|accuse|condemn)$/;

/** Of such a kind, and to those of the question: whom another statement of the sentence names was not thanked. */
export function isToThem(
  view: ReleaseView,
  { fact }: { readonly fact: Fact },
  about: readonly Term[],
  specific: Term | undefined,
): boolean {
  if (!specific || !TO_SOMEBODY.test(specific.lemma)) return true;
  const told = fact.roles.filter((r) => /^(?:content|hearer)$/.test(r.role));
  const named = view.reading.mentions
    .filter((m) => told.some((r) => r.n === m.n && r.start <= m.start && m.end <= r.end))
    .map((m) => m.entity);
  return about.every((t) => t.link?.kind !== 'person' || t.link.entities.some((e) => named.includes(e)));
}

/** 'A said: “B issued an order that …”': who ordered it is told in the words of A, and is not A. */
function tellsDeedOfAnother(view: ReleaseView, st: ReturnType<typeof statements>[number], specific: Term): boolean {
  if (isSame(st.verb, specific)) return false;
  return st.fact.roles.some((r) => {
    if (r.role !== 'content') return false;
    const s = view.sentences[r.n]!;
    return s.tokens.some((t, i) => {
      if (t.start < r.start || t.end > r.end || !isSame(t.lemma, specific)) return false;
      const verb = s.tree.verbOf(i);
      const doers = verb < 0 || s.tree.isPassive(verb) ? [] : s.tree.subjects(verb).flatMap((d) => s.mentionAt(d)?.entity ?? []);
      return doers.some((d) => view.entity(d)?.kind === 'person') && !doers.some((d) => st.speakers.some((x) => x.entity === d));
    });
  });
}

/** Verbs of the question that ask whose a wish is. */
const WANTS = /^(?:want|wish|plan|hope|intend|desire|propose|aim|mean)$/;
const A_PLAN =
  /^(?:plan|wish|intention|desire|proposal|idea|hope|offer|decision|initiative|ambition|determination|readiness|willingness|commitment)$/;

/** 'A noted B's plan to …': whose plan it is stands before it, and A has only spoken of it. */
function tellsPlanOfAnother(view: ReleaseView, st: ReturnType<typeof statements>[number], specific: Term): boolean {
  if (!WANTS.test(specific.lemma) || WANTS.test(st.verb)) return false;
  return st.fact.roles.some(({ role, n, start, end }) => {
    if (role !== 'content') return false;
    const s = view.sentences[n]!;
    return s.tokens.some((t, i) => {
      if (i < 2 || t.start < start || t.end > end || !A_PLAN.test(t.lemma) || !/^(?:'s|’s|'|’)$/.test(s.tokens[i - 1]!.text)) return false;
      const owner = s.mentionAt(i - 2)?.entity;
      return owner !== undefined && !st.speakers.some((x) => x.entity === owner);
    });
  });
}

const isSame = (lemma: string, asked: Term): boolean => stem(lemma) === asked.stem || areSynonyms(stem(lemma), asked.stem);

/** 'who said that …', 'who thanked …'; `exactly`: the statement must do what the verb of the question names. */
export function whoSaid(view: ReleaseView, question: Question, exactly = false): Found | undefined {
  const verb = sayingTerm(question);
  const specific = verb && (!GENERIC.test(verb.lemma) || CLAIMED.test(verb.lemma)) ? verb : undefined;
  const deed = specific ?? (verb ? undefined : question.verb);
  const about = question.terms.filter((t) => t !== verb && !(t.lemma === 'say'));
  if (about.length === 0) return undefined;
  const scored = statements(view)
    .filter(
      (st) => !specific || !CLAIMED.test(specific.lemma) || stem(st.verb) === specific.stem || areSynonyms(stem(st.verb), specific.stem),
    )
    .filter((st) => st.fact.polarity === 'positive' && !(REJECTS.test(st.verb) && verb && AFFIRMS.test(verb.lemma)))
    .filter((st) => !exactly || (specific !== undefined && does(view, st, specific)))
    // 'who asked for it': one word says too little beside a verb that only comes to the same.
    .filter(
      (st) => !specific || about.length > 1 || isSame(st.verb, specific) || contentTokens(view, st).some((t) => isSame(t.lemma, specific)),
    )
    .filter((st) => isToThem(view, st, about, specific) && !(deed && tellsDeedOfAnother(view, st, deed)))
    .filter((st) => !specific || !tellsPlanOfAnother(view, st, specific))
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
