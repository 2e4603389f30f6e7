import type { Fact } from '../../model/reading.ts';
import { actors, peopleObjects, phrases } from './clause.ts';
import type { FactSentence } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';
import { roster } from './roster.ts';

/** X called Y by phone; X called on Y, where Y is not then urged 'to' do something. */
export function called(s: FactSentence, v: number): Fact | undefined {
  const { tokens } = s.sentence;
  if (tokens[v]!.lemma !== 'call' || byPhone(s, v)) {
    const right = peopleObjects(s, v);
    return right.length > 0 ? meeting(s, v, 'X called Y', { left: actors(s, v), right }) : undefined;
  }
  const urged = s.tree
    .kids(v, 'xcomp', 'advcl', 'ccomp')
    .some((c) => !COURTESY.test(tokens[c]!.lemma) && s.tree.kids(c, 'mark').some((m) => tokens[m]!.lower === 'to'));
  if (urged) return s.nothing('called on somebody to do something');
  const right = phrases(s, v, ['on', 'upon'])
    .flatMap((o) => participants(s, o))
    .filter((p) => s.kindOf(p.entity) === 'person');
  if (right.length === 0 && /^(?:on|upon)$/.test(tokens[v + 1]?.lower ?? '')) right.push(...roster(s, v + 2, true));
  // 'called on the Foreign Minister', and not 'for calm'
  if (right.length === 0 && phrases(s, v, ['for']).length === 0 && !tokens.slice(v).some((t) => /^(?:to|for)$/.test(t.lower)))
    right.push(
      ...phrases(s, v, ['on', 'upon'])
        .filter((o) => s.posts.some((p) => p.head === o))
        .flatMap((o) => participants(s, o)),
    );
  const fact = right.length > 0 ? meeting(s, v, 'X called on Y', { left: actors(s, v), right }) : undefined;
  // 'on the Foreign Minister' says whom, and not about what.
  return (
    fact && {
      ...fact,
      roles: fact.roles.filter((r) => r.role !== 'topic' || !fact.roles.some((o) => o.role === 'counterpart' && o.start === r.start)),
    }
  );
}

const COURTESY =
  /^(?:discuss|review|exchange|talk|convey|thank|brief|express|congratulate|pay|present|hand|explore|consult|bid|take|deliver)$/;

/** True for what is done by phone or over a screen. */
export function byPhone(s: FactSentence, v: number): boolean {
  return s.tree.kids(v, 'obl').some((o) => /^(?:phone|telephone|videoconference)$/.test(s.sentence.tokens[o]!.lower));
}
