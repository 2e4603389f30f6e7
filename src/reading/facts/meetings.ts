import type { Fact } from '../../model/reading.ts';
import { wordClass } from '../word.ts';
import type { FactSentence } from './context.ts';
import { guestOf } from './hospitality.ts';
import { isTalks } from './meeting.ts';
import { fromNoun, inContact } from './meeting-nouns.ts';
import { VERBS } from './meeting-verbs.ts';

const isContact = wordClass(/^(?:contact|touch)$/);
const isGuest = wordClass(/^guests?$/);

/** Meetings, talks and calls: each word of a sentence that may tell one is read by its own rule. */
export function findMeetings(s: FactSentence): Fact[] {
  const facts: Fact[] = [];
  for (let i = 0; i < s.sentence.tokens.length; i++) {
    const token = s.sentence.tokens[i]!;
    const rule =
      token.pos === 'VERB' || token.lemma === 'meet' || token.lower === 'bade'
        ? VERBS.get(token.lower === 'bade' ? 'bid' : token.lemma)
        : undefined;
    if (rule) facts.push(...s.tried(`meeting: ${rule.name}`, i, rule(s, i)));
    if (isContact(token)) facts.push(...s.tried('meeting: in contact', i, inContact(s, i)));
    if (isGuest(token)) facts.push(...s.tried('meeting: guest of', i, guestOf(s, i)));
    if ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || !isTalks(s, i)) continue;
    facts.push(...s.tried('meeting: a noun for one', i, fromNoun(s, i)));
  }
  return facts;
}
