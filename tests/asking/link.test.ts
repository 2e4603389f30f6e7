import { describe, expect, it } from 'vitest';
import { linkNames } from '../../src/asking/question/link.ts';
import { wordsOf } from '../../src/asking/question/question.ts';
import { isStopWord } from '../../src/asking/question/stop-words.ts';
import { viewOf } from '../../src/asking/release/view.ts';
import { read } from '../reading/fixture.ts';

const view = viewOf(
  read(
    'Ms. Ana Saar-Lundqvist met President Pedro Obuya and Foreign Minister Khalid bin Nasser Al Said in Oslo. The Northern Fisheries Board (NFB) hosted them. Ms. Clara May spoke. Ms. Rosa Power left.',
  ),
);

/** The names that a question is found to use. */
function linked(question: string): string[] {
  const words = wordsOf(question).map((t) => t.text);
  return linkNames(view, words, (i) => !isStopWord(words[i]!.toLowerCase())).flatMap((l) => l.entities.map((e) => view.entity(e)!.name));
}

const ROWS: [question: string, names: string[]][] = [
  ['who did saar-lundqvist meet', ['Ana Saar-Lundqvist']],
  ['who did saarlundqvist meet', ['Ana Saar-Lundqvist']],
  ['who did lundqvist meet', ['Ana Saar-Lundqvist']],
  ['what did obua say', ['Pedro Obuya']],
  ['what did may say', ['Clara May']],
  ['what did al said say', ['Khalid bin Nasser Al Said']],
  ['what is said about the nfb', ['Northern Fisheries Board']],
  ['what may the board do', []],
  ["was it power's first visit", ['Rosa Power']],
  ['has power been there', ['Rosa Power']],
  ["was it the power's sound", []],
];

describe('the names of a question', () => {
  it.each(ROWS)('%s', (question, names) => expect(linked(question)).toEqual(names));
});
