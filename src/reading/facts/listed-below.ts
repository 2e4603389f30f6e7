import type { Fact, Role } from '../../model/reading.ts';
import { actors } from './clause.ts';
import type { FactSentence } from './context.ts';

/** How many lines a list may have. */
const MOST = 40;

/** 'met the following ministers: | A B, Minister of P | C D, Minister of Q': those named in the lines below a sentence that ends with a colon. */
export function peopleBelow(sentences: readonly FactSentence[], n: number, role: string): Role[] {
  const { tokens } = sentences[n]!.sentence;
  if (tokens.at(-1)?.text !== ':') return [];
  const out: Role[] = [];
  for (const s of sentences.slice(n + 1, n + 1 + MOST)) {
    const people = s.mentions.filter((m) => /^(?:name|title)$/.test(m.form) && s.kindOf(m.entity) === 'person');
    // A line that tells something of its own is no item of a list.
    if (
      people.length === 0 ||
      s.sentence.tokens.some((t) => (t.pos === 'VERB' || t.pos === 'AUX') && /^(?:root|aux|aux:pass|cop)$/.test(t.dep))
    )
      break;
    out.push(...people.map((m) => s.role(role, { first: m.first, last: m.last, entity: m.entity })));
  }
  return out;
}

/** The fact with those of the lines below it. */
export const withBelow = (fact: Fact, below: readonly Role[]): Fact => ({
  ...fact,
  roles: [...fact.roles, ...below],
  evidence: [...new Set([...fact.evidence, ...below.map((r) => r.n)])],
});

/** Gives meetings with 'the following ministers:' the people whom the lines below name. */
export function withListsBelow(sentences: readonly FactSentence[], facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => {
    const n = fact.evidence[0]!;
    const s = sentences[n]!;
    if (fact.kind !== 'meeting' || n === 0 || s.sentence.tokens.at(-1)?.text !== ':') return fact;
    const last = s.sentence.tokens.at(-1)!.start;
    const group = fact.roles.find(
      (r) => r.n === n && !r.entity && /^(?:counterpart|companion|participant)$/.test(r.role) && last - r.end < 3,
    );
    const people = group ? peopleBelow(sentences, n, group.role) : [];
    if (!group || people.length === 0) return fact;
    const isOnlyFrame = s.context.table
      .words(n, 0, s.sentence.tokens.length - 1)
      .toLowerCase()
      .includes('following');
    const roles = [...fact.roles.filter((r) => r !== group || !isOnlyFrame), ...people];
    return { ...fact, roles, evidence: [...new Set([...fact.evidence, ...people.map((r) => r.n)])] };
  });
}

/** 'The Minister met with: | A | B', 'was accompanied by: | A | B': meetings whose other side stands only in the lines below. */
export function toldByLists(sentences: readonly FactSentence[]): Fact[] {
  return sentences.slice(1).flatMap((s) => {
    const { tokens } = s.sentence;
    if (tokens.at(-1)?.text !== ':') return [];
    const v = tokens.findLastIndex((t) => t.pos === 'VERB');
    const behind = tokens
      .slice(v + 1, -1)
      .map((t) => t.lower)
      .join(' ');
    const meets = v > 0 && /^(?:meet|receive|host)$/.test(tokens[v]!.lemma) && /^(?:with)?(?: ?the following)?$/.test(behind);
    const came = v > 0 && /^(?:accompany|join)$/.test(tokens[v]!.lemma) && /^by(?: the following)?$/.test(behind);
    if ((!meets || s.tree.isPassive(v)) && !came) return [];
    const left = actors(s, v);
    const below = left.length > 0 ? peopleBelow(sentences, s.n, came ? 'companion' : 'counterpart') : [];
    if (below.length === 0) return [];
    const rule = came ? 'X was joined by Y' : tokens[v]!.lemma === 'meet' ? 'X met Y' : 'X received Y';
    const fact = s.fact('meeting', rule, v, [...left.map((p) => s.role('participant', p)), ...below]);
    return [{ ...fact, evidence: [...new Set([s.n, ...below.map((r) => r.n)])] }];
  });
}
