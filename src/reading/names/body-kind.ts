import type { EntityKind, Token } from '../../model/reading.ts';
import { acronyms, demonyms, notBodies, placeNouns } from '../lexicon.ts';
import { lettersExchanged, numberedDocument } from './document-names.ts';
import {
  bare,
  isAcronym,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPlainWord,
  isPostNoun,
  isRank,
  isSuffix,
  placeEnd,
} from './shape.ts';

/** A name of something other than a person: token indexes, inclusive. */
export interface BodyName {
  first: number;
  last: number;
  kind: EntityKind;
}

/** What the run names, by its head: the last head noun before the first 'of', 'for' or 'in', else its shape and what stands before it. */
export function kindOf(tokens: Token[], first: number, last: number): EntityKind | undefined {
  const words = tokens.slice(first, last + 1);
  if (placeEnd(tokens, first) === last) return 'place';
  if (words.every((t) => isSuffix(t) || notBodies.has(t.lower) || isRank(t) || isHonorific(t) || isHyphen(t))) return undefined;
  if (words.some(isHyphen) && words.every((t) => isHyphen(t) || isDemonym(t) || isPlaceWord(t) || /^[a-z]/.test(t.text))) return undefined;
  if (/^COVID/i.test(words[0]!.text)) return 'other';
  if (words.length === 1 && isDemonym(words[0]!)) return acronyms.has(words[0]!.lower) && isAcronym(words[0]!) ? 'organisation' : undefined;
  if (words.length > 1 && demonyms.has(words.map((t) => t.lower).join(' '))) return undefined;
  if (lettersExchanged(tokens, first) === last || words.some((_, k) => numberedDocument(tokens, first + k) >= 0)) return 'document';
  const link = words.findIndex(
    (t, k) => k > 0 && (/^(?:of|for|on|in)$/.test(t.lower) || (/^(?:to|against)$/.test(t.lower) && isDocumentNoun(words[k - 1]!))),
  );
  const core = link > 0 ? words.slice(0, link) : words;
  const headed = [...core].reverse().find((t) => /^[A-Za-z]/.test(t.text) && !isHyphen(t))!;
  // 'the Freedom of Information Act'
  if (link > 0 && /^(?:Act|Ordinance|Bill|Treaty|Convention|Protocol|Covenant)$/.test(words.at(-1)!.text)) return 'document';
  if (
    isDocumentNoun(headed) ||
    core.some((t) => /^(?:Resolution|Article|Treaty|Convention|Protocol|Agreement|Charter|MoU|UNSCR)$/.test(t.text))
  )
    return 'document';
  if (isOrganisationNoun(headed) && (words.length > 1 || isAcronym(words[0]!))) return 'organisation';
  if (placeNouns.has(headed.lower) && words.length > 1) return 'place';
  if (words.every((t) => isAcronym(t) || isHyphen(t) || /^\d+$/.test(t.text))) return 'organisation';
  if (core.some((t) => isPostNoun(t)) && isPostNoun(headed)) return 'post';
  const after = tokens[last + 1];
  if (
    after &&
    /^(?:regions?|oblasts?|provinces?|districts?|city|municipality|county|counties|governorates?|peninsula|islands?|area|village|town|port|camp)$/.test(
      after.lower,
    )
  )
    return 'place';
  const before = tokens[first - 1];
  const oneName = words.every(
    (t) =>
      isNameLike(t) ||
      isHyphen(t) ||
      isPlaceWord(t) ||
      /^(?:El|Al|San|Santa|New|Saint|Port|Fort|Mount|Las|Los|La|Le|North|South|East|West)$/.test(t.text),
  );
  if (
    oneName &&
    words.length <= 3 &&
    before &&
    /^(?:in|near|at|from|to|outside|around|across|via|through|towards?|formerly)$/.test(before.lower)
  )
    return 'place';
  // 'the port of Velmora', '20 km north of Tarnby', 'a town called Ostrel'
  if (oneName && words.length <= 3 && before?.lower === 'of' && first > 1 && namesPlaces(tokens[first - 2]!)) return 'place';
  // 'Southern Velmora'
  if (
    words.length === 2 &&
    isPlaceWord(words[1]!) &&
    /^(?:(?:north|south)?(?:east|west)|north|south)(?:ern)?$|^(?:central|upper|lower)$/.test(words[0]!.lower)
  )
    return 'place';
  if (words.some((t) => isOrganisationNoun(t))) return 'organisation';
  return words.some((t) => !isPlainWord(t) || bare(t).length > 3) ? 'other' : undefined;
}

/** A common noun for a kind of place, or a point of the compass, of which a place is named with 'of'. */
const namesPlaces = ({ text, lower }: Token): boolean =>
  /^[a-z]/.test(text) &&
  /^(?:city|town|village|port|province|region|district|county|municipality|island|governorate|oblast|capital|suburb|settlement|hamlet|(?:north|south)?-?(?:east|west)|north|south|outskirts|coast|streets)$/.test(
    lower,
  );
