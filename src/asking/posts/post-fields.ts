import { stem } from '../../reading/language.ts';
import type { PostRow } from './post-rows.ts';

/** Adjectives that say what a post is for with the noun behind them: 'foreign trade' is another field than 'foreign affairs'. Stems. */
const OPENS_FIELD = /^(?:foreign|social|civil|rural|urban|human)$/;
/** Stems behind such an adjective that make no field of their own of it. */
const NO_FIELD = /^(?:affair|relat|polici|minist|secretari|and|offic|ministri|commonwealth|intern)$/;

/** True unless the post is for another field that opens with the same adjective: 'foreign minister' asks for no 'Minister for Foreign Trade'. */
export const isFieldAsked = (asked: readonly string[], post: readonly string[]): boolean =>
  asked.every((word) => {
    if (!OPENS_FIELD.test(word)) return true;
    const at = post.indexOf(word);
    const next = at < 0 ? undefined : post[at + 1];
    return next === undefined || NO_FIELD.test(next) || asked.includes(next);
  });

/** Ministers who bear another title, as the words of the post without its field, and as the whole. */
const CABINET = /\bcabinet secretary\b/i;
const OF_THE_CABINET = /^(?:\p{L}+['’]s? )?secretary of (?:the )?(?:foreign|external|(?:national )?defen[cs]e)\b/iu;

/** Stems of words that a post may go by besides its own: a 'Cabinet Secretary for Foreign Affairs' is the foreign minister. */
export function otherWordsOf(row: PostRow): readonly string[] {
  const out: string[] = [];
  if (CABINET.test(row.text) || OF_THE_CABINET.test(row.text)) out.push('minist');
  const external = row.stems.indexOf('extern');
  if (external >= 0 && /^(?:affair|relat)$/.test(row.stems[external + 1] ?? '')) out.push('foreign');
  return out;
}

const STATE = stem('state');
const OF_STATE = /\bminister of state\b|\bstate minister\b/i;

/** True for a minister of state where a minister of some field is asked for: who stands below the minister of that field is none. */
export const isBelowMinister = ({ text }: PostRow, wanted: readonly string[]): boolean =>
  OF_STATE.test(text) && wanted.includes(MINISTER) && wanted.some((w) => w !== MINISTER) && !wanted.includes(STATE);

const MINISTER = stem('minister');
