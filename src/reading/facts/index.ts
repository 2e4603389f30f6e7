import type { Fact } from '../../model/reading.ts';
import { settleAhead } from './ahead.ts';
import { findAttendance } from './attendance.ts';
import { type FactContext, factSentences } from './context.ts';
import { onDaysAhead } from './days-ahead.ts';
import { findEvents } from './events.ts';
import { settleHeadlines } from './headline.ts';
import { apartInLists } from './list-places.ts';
import { toldByLists, withListsBelow } from './listed-below.ts';
import { findMandates } from './mandates.ts';
import { findMeetings } from './meetings.ts';
import { inOwnScenes } from './own-scenes.ts';
import { findPosts } from './posts.ts';
import { findQuotations } from './quotations.ts';
import { settleRumours } from './rumours.ts';
import { setScene } from './scene.ts';
import { findSpeeches } from './speeches.ts';
import { findStatements } from './statements.ts';
import { withoutRetold } from './talked-over.ts';
import { findUnmarkedWords } from './unmarked.ts';
import { findVisits } from './visits.ts';

/** One kind of fact a file; the order is the order in which facts of one sentence are listed. */
const FINDERS = [findMeetings, findVisits, findStatements, findMandates, findEvents] as const;

/**
 * Reads the facts of all sentences, in the order of the text, those of the headline last: it says in short what the text says better.
 * Posts, which belong to people rather than sentences, come first.
 */
export function findFacts(context: FactContext): Fact[] {
  const sentences = factSentences(context);
  const facts = [...sentences.slice(1), ...sentences.slice(0, 1)].flatMap((s) => FINDERS.flatMap((find) => find(s)));
  const own = onDaysAhead(sentences, inOwnScenes(sentences, settleHeadlines(withoutRetold(facts))));
  const settled = withListsBelow(sentences, apartInLists(sentences, own));
  const attended = [...settled, ...toldByLists(sentences), ...findAttendance(sentences, settled)];
  const quoted = [...attended, ...findQuotations(context, sentences, attended)];
  const said = [...quoted, ...findUnmarkedWords(context, sentences, quoted)];
  return [
    ...findPosts(context, sentences),
    ...settleRumours(sentences, settleAhead(context, setScene(context, sentences, said))),
    ...findSpeeches(context, sentences, said),
  ];
}
