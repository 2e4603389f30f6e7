import type { Fact, Role } from '../../model/reading.ts';
import { circumstances } from './circumstances.ts';
import type { FactSentence, Part } from './context.ts';
import { subjectParts } from './meetings.ts';
import { participants, roles } from './participants.ts';

/** Visits and travel. Roles: `visitor`, `destination` (place, body or site visited), `date`, `purpose`, `companion`. */
const GO = /^(?:travel|go|leave|fly|head|journey|arrive|land|come|depart|proceed|stop|drive)$/;
const VISITS = /^(?:visit|trip|travel|tour|journey|mission|stop|arrival)s?$/;

export function findVisits(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  const { tokens } = s.sentence;
  for (const [i, token] of tokens.entries()) {
    const stay = token.pos === 'AUX' || token.lemma === 'be' ? undefined : staysAt(s, i);
    if (stay) facts.push(stay);
    if (token.pos === 'VERB' && /^(?:visit|tour)$/.test(token.lemma)) {
      // X visited P
      const objects = s.tree
        .kids(i, 'obj')
        .flatMap((o) => s.tree.conjuncts(o))
        .map((o) => s.nounPhrase(o));
      const passive = s.tree.isPassive(i);
      const destinations = passive ? s.tree.kids(i, 'nsubj:pass').map((o) => s.nounPhrase(o)) : objects;
      const visitors = passive ? agents(s, i) : subjectParts(s, i);
      if (destinations.length > 0) facts.push(visit(s, i, 'X visited P', visitors, destinations));
    } else if (token.pos === 'VERB' && GO.test(token.lemma)) {
      // X travelled to P
      const destinations = destinationsOf(
        s,
        i,
        /^(?:depart|leave|head)$/.test(token.lemma) ? /^(?:to|for)$/ : /^(?:to|in|at)$/,
        token.lemma === 'arrive' || token.lemma === 'land' || token.lemma === 'stop',
      );
      if (destinations.length > 0 && token.lemma !== 'come') facts.push(visit(s, i, 'X travelled to P', subjectParts(s, i), destinations));
    } else if ((token.pos === 'NOUN' || token.pos === 'PROPN') && VISITS.test(token.lower) && s.mentionAt(i)?.form !== 'name') {
      // X paid a visit to P; X's visit to P; a visit to P by X
      const destinations = destinationsOf(s, i, /^(?:to|in|at)$/, false);
      const v = s.tree.verbOf(i);
      if (v >= 0 && token.dep === 'obj') destinations.push(...destinationsOf(s, v, /^to$/, false));
      if (destinations.length === 0) continue;
      const owners = s.tree.kids(i, 'nmod:poss').flatMap((o) => participants(s, o, false));
      const by = s.tree
        .kids(i, 'nmod')
        .filter((c) => s.tree.prepositions(c).includes('by'))
        .flatMap((o) => participants(s, o, false));
      let visitors = [...owners, ...by];
      if (visitors.length === 0 && v >= 0) visitors = subjectParts(s, v);
      facts.push(visit(s, i, "X's visit to P", visitors, unique(destinations), v));
    }
  }
  return facts.concat(travelCompanions(s, facts));
}

/** 'flew to P together with Y': Y came along. */
function travelCompanions(s: FactSentence, visits: readonly Fact[]): Fact[] {
  const { tokens } = s.sentence;
  const out: Fact[] = [];
  for (const [v, token] of tokens.entries()) {
    if (
      token.pos !== 'VERB' ||
      !(GO.test(token.lemma) || /^(?:visit|tour)$/.test(token.lemma)) ||
      !visits.some((f) => f.evidence[0] === s.n)
    )
      continue;
    const heads = s.tree
      .kids(v, 'obl', 'advmod')
      .filter(
        (c) => s.tree.prepositions(c).some((p) => p === 'with' || p === 'alongside') && s.kindOf(s.mentionAt(c)?.entity) === 'person',
      );
    const companions = heads.flatMap((c) => participants(s, c));
    const visitors = subjectParts(s, v).filter((p) => s.kindOf(p.entity) === 'person');
    if (companions.length > 0 && visitors.length > 0)
      out.push({
        ...s.fact('meeting', 'X travelled with Y', v, [...roles(s, 'participant', visitors), ...roles(s, 'companion', companions)]),
      });
  }
  return out;
}

/** X was in P and Q (this week): the parser makes the place the predicate. */
function staysAt(s: FactSentence, i: number): Fact | undefined {
  if (s.kindOf(s.mentionAt(i)?.entity) !== 'place' || s.tree.kids(i, 'cop').length === 0) return undefined;
  if (!s.tree.prepositions(i).some((p) => p === 'in' || p === 'at')) return undefined;
  const visitors = s.tree
    .kids(i, 'nsubj')
    .flatMap((x) => participants(s, x))
    .filter((p) => s.kindOf(p.entity) === 'person');
  if (visitors.length === 0) return undefined;
  const destinations = s.tree
    .conjuncts(i)
    .filter((h) => s.kindOf(s.mentionAt(h)?.entity) === 'place')
    .map((h) => s.nounPhrase(h));
  return visit(s, i, 'X was in P', visitors, destinations);
}

function agents(s: FactSentence, v: number): Part[] {
  return s.tree
    .kids(v, 'obl')
    .filter((c) => s.tree.prepositions(c).includes('by'))
    .flatMap((o) => participants(s, o, false));
}

function destinationsOf(s: FactSentence, i: number, preposition: RegExp, allowIn: boolean): Part[] {
  const out: Part[] = [];
  for (const c of s.tree.kids(i, 'obl', 'nmod')) {
    const cases = s.tree.prepositions(c);
    if (!cases.some((p) => preposition.test(p) && (p === 'to' || p === 'for' || allowIn))) continue;
    for (const h of s.tree.conjuncts(c)) {
      const mention = s.mentionAt(h);
      const kind = s.kindOf(mention?.entity);
      if (mention && kind !== 'person' && kind !== 'document' && !s.dates().some((d) => d.part.first <= h && h <= d.part.last))
        out.push(s.nounPhrase(h));
      else if (
        !mention &&
        s.sentence.tokens[h]!.pos === 'NOUN' &&
        !/^(?:end|view|order|part|addition|response|result)$/.test(s.sentence.tokens[h]!.lower)
      )
        out.push(s.nounPhrase(h));
    }
  }
  return out;
}

function unique(parts: Part[]): Part[] {
  return parts.filter((p, k) => parts.findIndex((q) => q.first === p.first) === k);
}

function visit(s: FactSentence, v: number, rule: string, visitors: readonly Part[], destinations: readonly Part[], clause = v): Fact {
  const more: Role[] = circumstances(s, v).filter((r) => r.role !== 'place');
  if (clause !== v && clause >= 0)
    for (const r of circumstances(s, clause)) if (r.role === 'date' && !more.some((m) => m.role === 'date')) more.push(r);
  const fact = s.fact('visit', rule, clause >= 0 ? clause : v, [
    ...roles(s, 'visitor', visitors),
    ...destinations.map((d) => s.role('destination', d)),
    ...more,
  ]);
  const none = s.tree.kids(v, 'det').some((c) => s.sentence.tokens[c]!.lower === 'no') || s.cameToNothing(v);
  return none ? { ...fact, polarity: 'negative' } : fact;
}
