import type { Fact } from '../../model/reading.ts';
import { listBehind } from './behind.ts';
import { actors, objectsOf } from './clause.ts';
import type { FactSentence, Part } from './context.ts';
import { meeting } from './meeting.ts';
import { participants } from './participants.ts';

/** X saw Y, did not see Y: people only. */
export function saw(s: FactSentence, v: number): Fact | undefined {
  if (s.tree.isPassive(v)) return undefined;
  const person = (p: Part): boolean => s.kindOf(p.entity) === 'person';
  const objects = objectsOf(s, v).filter((o) => s.kindOf(s.mentionAt(o)?.entity) === 'person' || isPostToSee(s, v, o));
  // 'saw A sign the treaty' tells no meeting.
  if (s.tree.kids(v, 'xcomp', 'ccomp').length > 0 || seesAs(s, v)) return s.nothing('saw somebody do something');
  const right = objects.flatMap((o) => participants(s, o));
  // 'saw A twice', where the tree takes the name and the number for one.
  if (right.length === 0 && s.mentions.some((m) => m.first === v + 1 && s.kindOf(m.entity) === 'person')) right.push(...listBehind(s, v));
  const left = actors(s, v).filter(person);
  return right.length > 0 && left.length > 0 ? meeting(s, v, 'X saw Y', { left, right }) : undefined;
}

/** 'will see | the British Prime Minister | in P on Friday': a post, where it is planned and not for how it is seen. */
const isPostToSee = (s: FactSentence, v: number, o: number): boolean =>
  s.modality(v) === 'planned' && s.posts.some((p) => p.head === o) && s.sentence.tokens.slice(v, o).some((t) => t.lower === 'the');

/** 'sees A | as a friend' */
const seesAs = ({ sentence: { tokens } }: FactSentence, v: number): boolean =>
  tokens.some((t, i) => i > v && i < v + 8 && t.lower === 'as' && /^(?:an?|the|one|somebody|someone)$/.test(tokens[i + 1]?.lower ?? ''));
