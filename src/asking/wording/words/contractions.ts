import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import { writtenOut } from './chat-forms.ts';

/** Short forms as people type them, without their apostrophe: 'whos', 'couldnt'. Group 1 goes before it, group 2 behind. */
const TYPED =
  /\b(who|what|where|when|how|that|there)(s)\b|\b((?:did|does|do|is|was|were|has|had|have|are|could|would|should)n)(t)\b|\b(who)(ll|ve)\b/gi;

/**
 * The tokens of a text as if its short forms stood there in full, with the apostrophes that they lack: 'whos' as 'who' and ''s', 'ppl' as
 * 'people'. Offsets are those of the text as it is, in UTF-16 code units.
 */
export function analyseTyped(text: string): Token[] {
  const full = writtenOut(text);
  const tokens = analyseContracted(full.text);
  return full.text === text ? tokens : tokens.map((t) => ({ ...t, start: full.start(t.start), end: full.end(t.end) }));
}

function analyseContracted(text: string): Token[] {
  const added: number[] = [];
  const whole = text.replace(TYPED, (word, ...groups) => {
    const at = groups.findIndex((g) => typeof g === 'number');
    const head = groups.slice(0, at).find((g) => g !== undefined) as string;
    added.push((groups[at] as number) + head.length + added.length);
    return `${head}'${word.slice(head.length)}`;
  });
  const back = (offset: number): number => offset - added.filter((at) => at < offset).length;
  const tokens = analyse(whole);
  return added.length === 0 ? tokens : tokens.map((t) => ({ ...t, start: back(t.start), end: back(t.end) }));
}
