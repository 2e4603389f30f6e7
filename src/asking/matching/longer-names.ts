import { foldKey } from '../../reading/fold.ts';
import { acronyms, countryOfCapital } from '../../reading/lexicon.ts';
import { isPostWord } from '../question/kinds.ts';
import type { Link } from '../question/link.ts';
import type { SentenceView } from '../release/view.ts';

/** Waters that are hardly spoken of without their names. */
const WATERS = /^(?:sea|gulf|ocean|straits?)$/;
/** Waters, heights, streets and buildings: named for a place, and no part of it. */
const NAMED_FOR =
  /^(?:sea|gulf|ocean|strait|straits|river|lake|bay|channel|canal|mountains?|desert|basin|current|avenue|street|road|square|boulevard|lane|bridge|airport|station|harbou?r|stadium|hotel|palace|castle|house|hall|tower|park|cup|games|olympics)$/;
/** Bodies that bear the name of a place and do not speak of it; a government, a ministry or a mission is the country's own. */
const BODIES =
  /^(?:university|college|academy|institute|institution|school|bank|hospital|company|corporation|church|foundation|group|league|club|museum|observatory|chamber|airlines?|airways|news|times|post|daily|agency|process)$/;
/** Documents that bear the name of the place in which they were made; one 'between A and B' or with words of its own matter names them. */
const DOCUMENTS =
  /^(?:accords?|agreements?|conventions?|treaty|treaties|protocols?|declaration|charter|memorandum|compact|principles|process|format|package|framework|communiqué|communique|consensus)$/;

/**
 * True when token `i` of a sentence, which reads like what the question names, stands within the longer name of something else: 'China' in
 * 'the South China Sea', 'Refugees' in 'High Commissioner for Refugees'. A body before what belongs to it ('the UN Mission') and the
 * country of an office ('the President of Norland') are named there. `link`: what the question means, where that is a name.
 */
export function isWithinLongerName(s: SentenceView, i: number, link: Link | undefined, isAsked: (token: number) => boolean): boolean {
  const mention = s.mentionAt(i);
  const kind = mention && s.view.entity(mention.entity)?.kind;
  if (kind === 'person' || (mention && link?.entities.includes(mention.entity))) return false;
  const [first, last] = nameAround(s, i);
  if (first === last) return false;
  const head = headOf(s, first, last);
  const noun = s.tokens[head]!.lower;
  if (head === i) return !link && WATERS.test(noun);
  // 'Foreign' in 'the Foreign Ministers': what says which post it is.
  if (isAsked(head) || (!link && i < head && isPostWord(noun))) return false;
  if (!link) return !isBody(s, i) && !isPostWord(s.tokens[i]!.lower) && !isHeading(s);
  if (link.kind !== 'place' && link.kind !== 'geo') return false;
  return NAMED_FOR.test(noun) || BODIES.test(noun) || (DOCUMENTS.test(noun) && (isTown(link) || last - first === 1));
}

/** True when token `i` belongs to the name of waters, a street or a building that is named for a place. */
export function isNamedForPlace(s: SentenceView, i: number): boolean {
  const [first, last] = nameAround(s, i);
  const head = headOf(s, first, last);
  return head !== i && NAMED_FOR.test(s.tokens[head]!.lower);
}

/** 'UN', 'NATO', or a word of 'United Nations': a body has what is named after it. */
const isBody = (s: SentenceView, i: number): boolean =>
  /^(?:[A-Z]\.?){2,}$/.test(s.tokens[i]!.text) ||
  [0, 1, 2].some((back) =>
    [1, 2, 3].some((more) =>
      BODY_NAMES.has(
        foldKey(
          s.tokens
            .slice(Math.max(0, i - back), i + more)
            .map((t) => t.text)
            .join(' '),
        ),
      ),
    ),
  );
const BODY_NAMES = new Set([...acronyms.values()].map(foldKey));

const isTown = ({ geo }: Link): boolean => geo === undefined || countryOfCapital.has(geo);

/** Capitalised words in a row, over 'of' and 'for', or the mention that reaches further: first and last token. */
function nameAround(s: SentenceView, i: number): [first: number, last: number] {
  const { tokens } = s;
  const mention = s.mentionAt(i);
  if (!/^[A-Z]/.test(tokens[i]!.text)) return [i, i];
  const isName = (k: number): boolean => /^[A-Z]/.test(tokens[k]?.text ?? '') && (k > 0 || tokens[k]!.pos === 'PROPN');
  const joins = (k: number): boolean => /^(?:of|for)$/.test(tokens[k]?.lower ?? '');
  const the = (k: number): number => (tokens[k]?.lower === 'the' ? 1 : 0);
  let first = mention?.first ?? i;
  let last = mention?.last ?? i;
  for (;;) {
    const back = first - 1 - the(first - 1);
    if (isName(first - 1)) first--;
    else if (joins(back) && isName(back - 1)) first = back - 1;
    else break;
  }
  for (;;) {
    if (isName(last + 1)) last++;
    else if (joins(last + 1) && isName(last + 2 + the(last + 2))) last += 2 + the(last + 2);
    else break;
  }
  return [first, last];
}

/** The noun of a name: its last word, or the one before its first 'of' or 'for'. */
function headOf(s: SentenceView, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++) if (/^(?:of|for)$/.test(s.tokens[k]!.lower)) return k - 1;
  return last;
}

/** A line without a full stop in which nearly every word has a capital letter: there it tells no name. */
function isHeading(s: SentenceView): boolean {
  if (s.n > 0 && /[.!?]/.test(s.tokens.at(-1)?.text ?? '')) return false;
  const words = s.tokens.filter((t) => /^[a-z]{4,}$/i.test(t.text));
  return words.filter((t) => /^[A-Z]/.test(t.text)).length > 0.7 * words.length;
}
