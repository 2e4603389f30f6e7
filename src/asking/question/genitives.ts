import type { Token } from '../../model/reading.ts';
import type { ReleaseView } from '../release/view.ts';
import { isNameOf } from './link.ts';
import { isStopWord } from './stop-words.ts';

/** Words that are no thing of somebody's: 'what is norlands doing', 'when did lunds arrive'. */
const NO_THING = /^(?:VERB|AUX|ADP|DET|PRON|CCONJ|SCONJ|PUNCT|PART|ADV)$/;

const isThere = (view: ReleaseView, word: string): boolean => view.sentences.some((s) => s.tokens.some((t) => t.lower === word));

/**
 * The tokens of a question with the apostrophe that people leave out in a chat: 'otienos spokeswoman' as 'otieno 's spokeswoman', where the release
 * has the name without the s and not the one with it. Offsets are those of the letters.
 */
export function withGenitives(view: ReleaseView, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((t, i) => {
    const next = tokens[i + 1];
    const name = t.lower.slice(0, -1);
    if (!/^\p{L}{3,}s$/u.test(t.lower) || !next || NO_THING.test(next.pos) || isStopWord(next.lower)) return [t];
    if (isNameOf(view, t.lower) || isThere(view, t.lower) || !isNameOf(view, name)) return [t];
    const cut = t.end - 1;
    return [
      { ...t, text: t.text.slice(0, -1), lower: name, lemma: name, pos: 'PROPN', end: cut },
      { ...t, text: "'s", lower: "'s", lemma: "'s", pos: 'PART', start: cut },
    ];
  });
}
