import { foldKey } from '../../reading/fold.ts';
import { countryOfCapital, placeNames } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { countryOf, geoOf } from '../release/view.ts';

/** Places that lie in a country. */
const IN_A_COUNTRY =
  /^(?:city|cities|towns?|villages?|districts?|provinces?|count(?:y|ies)|municipalit(?:y|ies)|ports?|harbou?rs?|airports?|stations?|buildings?|rooms?|halls?|hotels?|palaces?|venues?|checkpoints?|crossings?|points?|camps?|neighbou?rhoods?|streets?|schools?|hospitals?|bases?|suburbs?|settlements?|governorates?|prefectures?|communes?|capitals?|ships?)$/;
/** Larger than any country. */
const REGION = /(?:asia|africa|europe|america|americas|east|balkans|sea|pacific|ocean|caribbean|caucasus|gulf)$/;

const TOWN = /^(?:city|cities|towns?|villages?|capitals?)$/;
/** What stands in a town and is none. */
const BUILDING =
  /\b(?:palace|hotel|residence|house|hall|office|headquarters|centre|center|building|secretariat|ministry|embassy|airport|station|hospital|university|school|museum|library|church|cathedral|mosque|court|stadium|theatre|embassy|university|room|chancellery|port|base|camp)$/i;

/** False for a country where a town, a district or a building in one is asked for, and for a building where a town is. */
export function suitsPlaceNoun({ focus, kind }: Question, place: string): boolean {
  if (!focus || focus.link || !/^(?:where|visit)$/.test(kind) || !IN_A_COUNTRY.test(focus.word)) return true;
  if (TOWN.test(focus.word) && BUILDING.test(place)) return false;
  const key = foldKey(place).replace(/^the /, '');
  const geo = geoOf(key) ?? placeNames.get(key);
  if (TOWN.test(focus.word) && geo === undefined && REGION.test(key)) return false;
  if (geo === undefined || countryOfCapital.has(geo) || countryOfCapital.has(key)) return true;
  return countryOf(geo) !== geo && !REGION.test(geo);
}
