import type { Fact, Role } from '../../model/reading.ts';
import type { FactContext } from './context.ts';

/**
 * 'A meets B on 15 May' in a release of 10 May, 'Monday, 15 May: A receives B': told in the present of a day that is yet to come, a meeting or
 * journey is a plan, not something that happened.
 */
export function settleAhead(context: FactContext, facts: readonly Fact[]): Fact[] {
  const { date } = context.release;
  if (!date) return [...facts];
  const isToCome = ({ role, value }: Role): boolean =>
    /^(?:date|scene-date)$/.test(role) && value !== undefined && value.slice(0, 10) > date;
  return facts.map((fact) => {
    if (!/^(?:meeting|visit|event)$/.test(fact.kind) || fact.modality !== 'happened') return fact;
    const days = fact.roles.filter((r) => /^(?:date|scene-date)$/.test(r.role) && r.value);
    return days.length > 0 && days.every(isToCome) && isInPresent(context, fact) ? { ...fact, modality: 'planned' } : fact;
  });
}

/** True where the verb of those who take part has its present form and no auxiliary, or there is no verb. */
function isInPresent(context: FactContext, { evidence, roles }: Fact): boolean {
  const n = evidence[0]!;
  const { tokens } = context.sentences[n]!;
  const tree = context.trees[n]!;
  const own = roles.filter((r) => r.n === n && !/date/.test(r.role));
  const at = tokens.findIndex((t) => own.some((r) => r.start <= t.start && t.end <= r.end));
  const v = at < 0 ? tokens.findIndex((t) => t.pos === 'VERB') : tree.verbOf(at);
  const verb = tokens[v];
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return true;
  const auxiliaries = tree.kids(v, 'aux', 'aux:pass').map((c) => tokens[c]!.lower);
  if (auxiliaries.length > 0) return auxiliaries.every((w) => /^(?:is|are|am)$/.test(w));
  return verb.lower === verb.lemma || (verb.lower.endsWith('s') && verb.lower !== 'was');
}
