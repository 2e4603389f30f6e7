import type { Token } from '../../model/reading.ts';
import { isCapital } from './shape.ts';

/** Verbs of which 'of' leads to the matter: 'accused the President | of neglect', 'informed the Minister | of the plan'. */
const OF_MATTER = /^(?:accuse|inform|remind|assure|notify|convince|suspect|advise|warn|apprise|persuade|relieve|acquit|convict)$/;

/** 'accused the President | of neglect': whoever is accused is no president of it. Words in capitals still make a post: 'the Minister of Trade'. */
export function isMatterOfVerb(tokens: readonly Token[], head: number, link: number): boolean {
  if (tokens[link]!.lower !== 'of') return false;
  let before = head - 1;
  while (before > 0 && head - before < 5 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[before]!.pos)) before--;
  if (!OF_MATTER.test(tokens[before]?.lemma ?? '')) return false;
  let noun = link + 1;
  while (/^(?:DET|PRON|ADJ|PART)$/.test(tokens[noun]?.pos ?? '')) noun++;
  return tokens[noun] !== undefined && !isCapital(tokens[noun]!);
}
