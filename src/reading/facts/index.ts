import type { Fact } from '../../model/reading.ts';
import { type FactContext, FactSentence } from './context.ts';
import { findEvents } from './events.ts';
import { findMandates } from './mandates.ts';
import { findMeetings } from './meetings.ts';
import { findPosts } from './posts.ts';
import { findQuotations } from './quotations.ts';
import { setScene } from './scene.ts';
import { findSpeeches } from './speeches.ts';
import { findStatements } from './statements.ts';
import { findVisits } from './visits.ts';

/** One kind of fact a file; the order is the order in which facts of one sentence are listed. */
const FINDERS = [findMeetings, findVisits, findStatements, findMandates, findEvents] as const;

/** Reads the facts of all sentences, in the order of the text; posts, which belong to people rather than sentences, first. */
export function findFacts(context: FactContext): Fact[] {
  const mentions = context.table.mentionsBySentence();
  const sentences = context.sentences.map((s) => new FactSentence(context, s.n, mentions[s.n]!));
  const facts = sentences.flatMap((s) => FINDERS.flatMap((find) => find(s)));
  const said = [...facts, ...findQuotations(context, sentences, facts)];
  return [...findPosts(context, sentences), ...setScene(context, said), ...findSpeeches(context, sentences, said)];
}
