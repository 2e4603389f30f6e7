import type { Token } from '../../model/reading.ts';
import { joinBodiesOfSeveral } from './bodies-of-several.ts';
import { type BodyName, kindOf } from './body-kind.ts';

export type { BodyName } from './body-kind.ts';

import {
  actBehind,
  documentAhead,
  headsName,
  isAim,
  isAimOfPlan,
  isArticle,
  isPactAhead,
  lettersExchanged,
  linksAct,
  listOfAims,
  matterBehind,
  matterGoesOn,
  numberedDocument,
  paperBehind,
  titled,
} from './document-names.ts';
import {
  isAcronym,
  isCapital,
  isDemonym,
  isDocumentNoun,
  isHonorific,
  isHyphen,
  isMonthOrDay,
  isNameLike,
  isOrganisationNoun,
  isPlaceWord,
  isPlainWord,
  isPostNoun,
  placeEnd,
} from './shape.ts';

/**
 * Finds the names of organisations, documents, places and other things: runs of capitalised words, with 'of', 'for',
 * 'and' and 'on' inside where the head asks for more ('Organization for Security and Cooperation in Europe').
 * `taken` tells the tokens that belong to people.
 */
export function findBodies(tokens: Token[], taken: (i: number) => boolean): BodyName[] {
  const found: BodyName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opens(tokens, i) || taken(i)) continue;
    const place = placeEnd(tokens, i);
    let last = runEnd(tokens, i, taken);
    if (place > last) last = place;
    const kind = kindOf(tokens, i, last);
    if (kind) found.push({ first: i, last, kind });
    i = last;
    if (kind === 'document') i = moreNumbers(tokens, last, found);
  }
  spreadPlaces(tokens, found);
  return spellOut(tokens, joinBodiesOfSeveral(tokens, found, taken), taken);
}

/**
 * Where a short form in brackets follows a name that was cut, its letters tell where the name starts: in 'Organisation for Trade and
 * Co-operation in Africa (OTCA)' and 'High Commissioner for Rivers (HCR)' all of it is one name. After Schwartz and Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text" (2003), with letters matched to the beginnings of words only.
 */
function spellOut(tokens: Token[], found: BodyName[], taken: (i: number) => boolean): BodyName[] {
  let bodies = found;
  for (let open = 2; open < tokens.length - 2; open++) {
    const short = tokens[open + 1]!;
    if (tokens[open]!.text !== '(' || tokens[open + 2]!.text !== ')' || !isAcronym(short)) continue;
    const letters = short.text
      .replace(/[^A-Za-z]/g, '')
      .replace(/s$/, '')
      .toUpperCase();
    const first = letters.length < 3 ? -1 : spelledFrom(tokens, open - 1, letters);
    if (first < 0 || tokens.slice(first, open).some((_, k) => taken(first + k) && isNameLike(tokens[first + k]!))) continue;
    const covering = bodies.find((b) => b.first <= first && first <= b.last);
    if (covering && covering.last >= open - 1) continue;
    const start = covering?.first ?? first;
    const inside = bodies.filter((b) => b.first >= start && b.last < open);
    // What is already joined by its place ('Mission in Velmora (MV)') needs no mending.
    if (
      inside.length === 2 &&
      covering &&
      inside[1]!.kind === 'place' &&
      lettersOf(tokens, covering.first, covering.last).includes(letters)
    )
      continue;
    const kind = kindOf(tokens, start, open - 1);
    bodies = [
      ...bodies.filter((b) => !inside.includes(b)),
      {
        first: start,
        last: open - 1,
        kind: kind === undefined || kind === 'post' || kind === 'place' || kind === 'other' ? 'organisation' : kind,
      },
    ];
  }
  return bodies.sort((a, b) => a.first - b.first);
}

/** The first word of the words up to `last` whose beginnings spell `letters`; small words may be left out. -1 when they do not. */
function spelledFrom(tokens: Token[], last: number, letters: string): number {
  let left = letters.length - 1;
  for (let i = last; i >= 0 && i > last - letters.length * 2 - 3; i--) {
    const token = tokens[i]!;
    if (/^[.;:()"]$/.test(token.text)) return -1;
    if (/^[,&-]$/.test(token.text) || /^'s?$/.test(token.text)) continue;
    if (token.text.charAt(0).toUpperCase() === letters[left]) left--;
    else if (isCapital(token) && i === last && placeEnd(tokens, i) >= 0) continue;
    else if (isCapital(token)) return -1;
    else if (!/^(?:of|for|and|the|in|on|to|at|against|with|a|an)$/.test(token.lower)) return -1;
    if (left < 0) return isCapital(token) ? i : -1;
  }
  return -1;
}

const lettersOf = (tokens: Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .filter((t) => isCapital(t))
    .map((t) => t.text[0])
    .join('');

/** 'resolutions 99 (1990) | and 101 (1991)': each further number with its year is a document of its own. Returns the last token used. */
function moreNumbers(tokens: Token[], last: number, found: BodyName[]): number {
  let at = last;
  for (;;) {
    let j = at + 1;
    while (tokens[j]?.text === ',' || tokens[j]?.lower === 'and') j++;
    if (
      j === at + 1 ||
      !/^\d{2,4}$/.test(tokens[j]?.text ?? '') ||
      tokens[j + 1]?.text !== '(' ||
      !/^(?:1[89]|20)\d\d$/.test(tokens[j + 2]?.text ?? '')
    )
      return at;
    // The bracket may be one token with what follows it: then the number stands alone.
    at = tokens[j + 3]?.text === ')' ? j + 3 : j;
    found.push({ first: j, last: at, kind: 'document' });
  }
}

function opens(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (numberedDocument(tokens, i) > i) return true;
  // 'the Right to Water Act', where 'Right' opens no title of courtesy
  const honours = isHonorific(token) && !(i > 0 && tokens[i + 1] && linksAct(tokens, i + 1));
  if (!isCapital(token) || isMonthOrDay(token) || honours) return false;
  if (token.text === 'I' || token.text === 'A') return false;
  const next = tokens[i + 1];
  const opening = i === 0 || /^["(:•-]$/.test(tokens[i - 1]!.text) || isBehindHour(tokens, i);
  if (opening && isPlainWord(token))
    return Boolean(
      next &&
        isCapital(next) &&
        ((token.pos === 'PROPN' && !isPlainWord(next)) || (describes(token) && isPlainWord(next) && headsAhead(tokens, i + 2))),
    );
  if (opening && !isAcronym(token) && /^(?:DET|PRON|ADP|SCONJ|CCONJ|AUX|ADV)$/.test(token.pos)) return false;
  return true;
}

/** '10:00 | Talks with A', '10.30 a.m. | Courtesy call on A': in a diary the hour stands before the first word. */
const isBehindHour = (tokens: readonly Token[], i: number): boolean =>
  i < 9 &&
  tokens.slice(0, i).some((t) => /^\d{1,2}(?:[.:h]\d{2})?/.test(t.lower)) &&
  tokens
    .slice(0, i)
    .every((t) => /^(?:\d{1,2}(?:[.:h]\d{0,2})?|[.:,h–—-]|[ap]\.?m\.?|hrs?|hours|noon|from|to|at|gmt|utc|cet|est)$/.test(t.lower));

/** A word that can open the name of a body at the head of a sentence: 'Foreign Affairs Council', not 'Senior Government officials'. */
const describes = (token: Token): boolean =>
  /^(?:ADJ|NOUN|PROPN)$/.test(token.pos) &&
  !/^(?:senior|several|many|some|most|all|new|joint|former|current|other|key|top|local)$/.test(token.lower);

/** End of the capitalised run from `i`, with the small words inside a long name. */
function runEnd(tokens: Token[], i: number, taken: (i: number) => boolean): number {
  const letters = lettersExchanged(tokens, i);
  if (letters > i) return letters;
  let last = Math.max(i, numberedDocument(tokens, i));
  let heads = headsName(tokens[i]!) ? 1 : 0;
  if (last > i && !isArticle(tokens[i]!) && !titled(tokens, i, last)) return last;
  if (last > i) heads = 1;
  for (let j = last + 1; j < tokens.length && !taken(j); j++) {
    const token = tokens[j]!;
    const next = tokens[j + 1];
    if (isMonthOrDay(token)) break;
    const numbered = numberedDocument(tokens, j);
    if (numbered > j) {
      last = numbered;
      if (!isArticle(token) && !titled(tokens, j, numbered)) break;
      j = numbered;
      heads++;
      continue;
    }
    const matter = matterBehind(tokens, j);
    if (matter >= j) {
      j = matter;
      heads++;
    } else if (isCapital(token) && !isHonorific(token) && token.text !== 'I') {
      if (isPostNoun(token) && !isOrganisationNoun(token) && !isDocumentNoun(token) && heads === 0 && j - i >= 1 && startsPerson(tokens, j))
        break;
      if (headsName(token)) heads++;
      last = j;
    } else if (/^\d[\d./()-]*$/.test(token.text) && isDocumentNoun(tokens[j - 1]!)) last = j;
    // 'C5+1 Secretariat', 'the GSP+ scheme'
    else if (/^\+\d?$/.test(token.text) && token.start === tokens[j - 1]!.end && isAcronym(tokens[j - 1]!)) last = j;
    // 'Val d'Ombre National Park'
    else if (/^d'[A-Z]/.test(token.text) && last === j - 1) last = j;
    else if (/^\d$/.test(token.text) && tokens[j - 1]!.text === '+' && token.start === tokens[j - 1]!.end) last = j;
    else if (
      /^(?:agreement|treaty|convention|accord|accords|protocol|memorandum|declaration|charter|pact)$/.test(token.text) &&
      last === j - 1 &&
      j - i >= 2 &&
      !isPlaceWord(tokens[j - 1]!) &&
      !isDemonym(tokens[j - 1]!)
    ) {
      // 'the Northern Grain Transit agreement'
      last = j;
      break;
    } else if (
      /^\d{2,4}$/.test(token.text) &&
      (isAcronym(tokens[j - 1]!) || (isHyphen(tokens[j - 1]!) && tokens[j - 1]!.start === tokens[j - 2]?.end)) &&
      token.start - tokens[j - 1]!.end <= 0
    )
      last = j;
    else if (
      isHyphen(token) &&
      next &&
      token.start === tokens[j - 1]!.end &&
      next.start === token.end &&
      (isCapital(next) || /^[a-z\d]/.test(next.text))
    ) {
      last = j + 1;
      j++;
      if (!isCapital(next)) {
        const after = tokens[j + 1];
        if (!after || !isCapital(after)) break;
      }
    } else if (
      /^(?:'s|')$/.test(token.lower) &&
      next &&
      isCapital(next) &&
      !isMonthOrDay(next) &&
      chainsPossessive(tokens, j) &&
      !taken(j + 1)
    )
      continue;
    else if (
      /^(?:of|for|on)$/.test(token.lower) &&
      (heads > 0 || (token.lower === 'of' && (BUILT.test(tokens[j - 1]!.text) || (i > 0 && documentAhead(tokens, j + 1))))) &&
      next &&
      !taken(j + 1) &&
      continues(tokens, j + 1)
    )
      continue;
    else if (i > 0 && linksAct(tokens, j) && !taken(j + 1)) continue;
    else if (token.lower === 'to' && /^(?:commissioner|adviser|advisor)$/.test(tokens[j - 1]!.lower) && next && isCapital(next)) continue;
    else if (token.lower === 'the' && /^(?:of|for|on)$/.test(tokens[j - 1]!.lower) && next && isCapital(next)) continue;
    else if (isAimOfPlan(tokens, j)) continue;
    else if (matterGoesOn(tokens, i, j) && !taken(j + 1)) continue;
    else if (paperBehind(tokens, j) >= j) j = paperBehind(tokens, j);
    else if (/^(?:and|&)$/.test(token.lower) && next && isCapital(next) && !taken(j + 1) && joins(tokens, i, j)) continue;
    else if (token.lower === 'in' && heads > 0 && next && /^(?:Europe|Africa|Asia)$/.test(next.text) && insideFor(tokens, i, j)) continue;
    else if (token.text === ',' && next && isCapital(next) && (commaInside(tokens, i, j) || listOfAims(tokens, i, j))) continue;
    // 'Strategy | to Protect Rivers', 'Convention | against Hunger'
    else if (/^(?:to|against)$/.test(token.lower) && next && isDocumentNoun(tokens[j - 1]!) && isCapital(tokens[j - 1]!) && isAim(next)) {
      heads++;
    } else if (token.text === '(' && actBehind(tokens, j) > j) {
      last = actBehind(tokens, j);
      j = last;
      heads++;
    } else break;
  }
  return last;
}

function startsPerson(tokens: Token[], j: number): boolean {
  const next = tokens[j + 1];
  return Boolean(next && isNameLike(next));
}

function continues(tokens: Token[], k: number): boolean {
  const token = tokens[k]!;
  return isCapital(token) || (token.lower === 'the' && Boolean(tokens[k + 1] && isCapital(tokens[k + 1]!)));
}

const OF_PEOPLE =
  /^(?:(?:wo)?men's|people's|children's|(?:worker|farmer|teacher|employer|veteran|writer|lawyer|soldier|mother|peasant|miner|sailor|seafarer|consumer)s')$/;

/** A possessive inside a name: only the second part heads it ('World Bank's Office' is two names, 'Leaders' Summit' one). */
function chainsPossessive(tokens: Token[], j: number): boolean {
  // 'Women's Forum', 'People's Party', 'Farmers' Union': whom the body is of.
  if (OF_PEOPLE.test(`${tokens[j - 1]!.lower}${tokens[j]!.lower}`) && isCapital(tokens[j - 1]!)) return headsAhead(tokens, j + 1);
  return (
    /s$/.test(tokens[j - 1]!.lower) &&
    tokens[j]!.text === "'" &&
    /^(?:Summit|Meeting|Conference|Council|Forum|Statement|Declaration)$/.test(tokens[j + 1]!.text)
  );
}

/** What is built for those whom its name tells: 'the Memorial | of the Drowned'. */
const BUILT = /^(?:Memorial|Monument|Tomb|Cemetery|Museum|Palace|Square|Cathedral|Church|Mosque|Temple|Hall|Garden|Gardens|Wall)$/;

/** 'Security | and | Cooperation' inside a name that still waits for its end: after 'of' or 'for', or before a head noun that closes both. */
function joins(tokens: Token[], first: number, and: number): boolean {
  const next = tokens[and + 1]!;
  if (isPlaceWord(next) && !headsAhead(tokens, and + 1)) return false;
  let link = false;
  for (let k = first; k < and; k++) if (/^(?:of|for|on|to|against)$/.test(tokens[k]!.lower)) link = true;
  if (isAcronym(next) || isAcronym(tokens[and - 1]!)) return false;
  if (link) {
    // 'Ministry of Justice and Ministry of Finance' are two; 'Ministry of Trade and Industry' is one.
    if (headsName(next) || isPostNoun(next)) return false;
    if (isNameLike(next) || isDemonym(next)) return false;
    if (isPlaceWord(tokens[and - 1]!)) return false;
    return !(tokens[and + 2] && headsName(tokens[and + 2]!));
  }
  // 'Training and Advice Team', 'Fish and Grain Board': no head before, one after.
  // 'NATO-Norland Joint Training | and Advice Centre': whose it is, and then what it is for.
  const plain = (t: Token): boolean =>
    isCapital(t) && !isNameLike(t) && !headsName(t) && !isPostNoun(t) && !isPlaceWord(t) && !isDemonym(t);
  if (plain(tokens[and - 1]!) && plain(next) && and - first > 2 && tokens.slice(first, and).every((t) => !headsName(t) && !isPostNoun(t)))
    return headsAhead(tokens, and + 1);
  // 'Individual Partnership | and Cooperation Programme'
  if (
    and - first > 1 &&
    /^(?:Partnership|Association|Assistance|Action|Training|Capacity)$/.test(tokens[and - 1]!.text) &&
    tokens.slice(first, and - 1).every(plain) &&
    plain(next)
  )
    return /^(?:Agreement|Programme|Program|Plan|Process|Framework|Mechanism|Initiative|Project|Treaty)$/.test(tokens[and + 2]?.text ?? '');
  for (let k = first; k < and; k++)
    if (headsName(tokens[k]!) || isPostNoun(tokens[k]!) || isPlaceWord(tokens[k]!))
      return k === first && (isAcronym(tokens[k]!) || isPactAhead(tokens, and + 1)) ? headsAhead(tokens, and + 1) : false;
  return headsAhead(tokens, and + 1);
}

function headsAhead(tokens: Token[], k: number): boolean {
  for (let i = k; i < tokens.length && i < k + 4; i++) {
    if (!isCapital(tokens[i]!)) return false;
    if (headsName(tokens[i]!)) return true;
  }
  return false;
}

function insideFor(tokens: Token[], first: number, at: number): boolean {
  for (let k = first; k < at; k++) if (/^(?:for|on)$/.test(tokens[k]!.lower)) return true;
  return false;
}

/** 'Ministry of Ports, Roads and Rivers', 'Protocol on Trade, Fisheries and Ports': a comma inside, closed by 'and' with an ordinary capitalised word. */
function commaInside(tokens: Token[], first: number, comma: number): boolean {
  const link = tokens.findIndex((t, k) => k > first && k < comma && /^(?:of|for|on)$/.test(t.lower));
  if (link < 0 || !(isOrganisationNoun(tokens[first]!) || isDocumentNoun(tokens[link - 1]!))) return false;
  const isPart = (t: Token | undefined): boolean =>
    Boolean(t && isCapital(t) && !isNameLike(t) && !isAcronym(t) && !headsName(t) && !isPostNoun(t) && !isPlaceWord(t));
  if (!isPart(tokens[comma - 1]) || !isPart(tokens[comma + 1])) return false;
  for (let k = comma + 2; k < comma + 8 && k < tokens.length; k++) {
    if (tokens[k]!.lower === 'and') return isPart(tokens[k + 1]);
    if (tokens[k]!.text !== ',' && !isCapital(tokens[k]!)) return false;
  }
  return false;
}

/** In 'Oslo, Velsund and Tarnby' the unknown names beside a place are places too. */
function spreadPlaces(tokens: Token[], found: BodyName[]): void {
  const beside = (a: BodyName | undefined, b: BodyName | undefined): boolean =>
    Boolean(
      a &&
        b &&
        tokens.slice(a.last + 1, b.first).every((t) => t.text === ',' || t.lower === 'and' || t.lower === 'or') &&
        b.first - a.last <= 3,
    );
  const isName = (body: BodyName): boolean =>
    tokens
      .slice(body.first, body.last + 1)
      .every((t) => isNameLike(t) || isHyphen(t) || isPlaceWord(t) || /^(?:Port|San|Fort|Saint|New|El|Al)$/.test(t.text));
  for (const order of [found, [...found].reverse()]) {
    for (const [k, body] of order.entries()) {
      const other = order[k - 1];
      if (body.kind !== 'other' || other?.kind !== 'place' || !isName(body)) continue;
      if (order === found ? beside(other, body) : beside(body, other)) body.kind = 'place';
    }
  }
}
