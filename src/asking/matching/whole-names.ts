import { commonWords, placeNouns } from '../../reading/lexicon.ts';
import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

/** Nouns that head the names of sites, beside those of places. */
const SITE =
  /^(?:centre|center|park|school|college|institute|academy|museum|university|hospital|base|camp|programme|program|agreement|partnership|reserve|airport)$/;
/** Words before the noun of a site that tell no one of them from another. */
const ANY_SITE = /^(?:national|international|primary|secondary|central|regional|the|a|an|new|local|main|public)$/;

/**
 * An item grown to the whole of what it names: the digits of '9' in '9,412', 'National Park' behind 'Lake Rosa', 'Exercise Centre' behind
 * 'the Joint Training and', 'the primary school' before its name in quotes, 'a checkpoint' before 'near Vardo', 'a Council decision' before
 * its number between commas.
 */
export function whole(view: ReleaseView, question: Question, item: Item): Item {
  if (!item.span) return item;
  const { n, start, end } = item.span;
  const text = n === 0 ? view.release.title : view.release.text;
  const from = grownLeft(question, text.slice(Math.max(0, start - 80), start), item.text);
  const to = grownRight(question, text.slice(end, end + 80), item.text);
  const { sentence } = view.sentences[n]!;
  const isInside = start - from >= sentence.start && end + to <= sentence.end;
  return from + to > 0 && isInside ? rawItem(view, n, start - from, end + to) : item;
}

/** Letters before an item that belong to it. */
function grownLeft({ kind }: Question, before: string, item: string): number {
  if (/^\d/.test(item)) return /\d[\d.,]*[.,]$/.exec(before)?.[0].length ?? 0;
  if (!/^(?:visit|where|what|mandate)$/.test(kind) || !/^[A-Z]/.test(item)) return 0;
  const words = item.split(/\s+/);
  const head = words.at(-1)!.toLowerCase();
  if (!SITE.test(head) && !placeNouns.has(head)) return 0;
  // 'the Joint Training and | Exercise Centre': ordinary words, one article for both.
  const joint = /\b(?:the|an?|its|their) ((?:[A-Z][\p{L}\p{N}-]* ){1,4}and )$/u.exec(before);
  if (
    joint &&
    words.length > 1 &&
    joint[1]!
      .split(/[ -]/)
      .filter(Boolean)
      .some((w) => commonWords.has(w.toLowerCase())) &&
    !hasHead(joint[1]!)
  )
    return joint[1]!.length;
  if (!words.slice(0, -1).every((w) => ANY_SITE.test(w.toLowerCase()))) return 0;
  return /(?<=\bthe )(?:[A-Z][\p{L}\p{N}'’-]* (?:(?:d|de|of|du|la|le)[ '’])?){1,3}$/u.exec(before)?.[0].length ?? 0;
}

/** 'the Regional Hospital and …': a site of its own. */
const hasHead = (words: string): boolean =>
  words
    .toLowerCase()
    .split(' ')
    .some((w) => SITE.test(w) || placeNouns.has(w));

/** Letters behind an item that belong to it. */
function grownRight({ kind }: Question, after: string, item: string): number {
  if (kind === 'count' && /\d$/.test(item)) return /^(?:[.,]\d+)+/.exec(after)?.[0].length ?? 0;
  if (kind === 'mandate' && !/\d/.test(item))
    return /^,? (?=[A-Z])[A-Z]+(?:\/[A-Z][\w().]*|\/\d[\d()]*)+(?: \d+)?(?=[,.; ])/.exec(after)?.[0].length ?? 0;
  if (!/^(?:visit|where)$/.test(kind)) return 0;
  const noun = item.split(/\s+/).at(-1)!;
  if (/^[a-z]+$/.test(noun)) {
    const quoted = /^ [“"][^”"]{2,40}[”"]/.exec(after);
    if (quoted) return quoted[0].length;
  }
  if (/^an? [a-z -]+$/.test(item))
    return /^ (?:near|in|at|outside) (?:the )?[A-Z][\p{L}'’-]*(?: [A-Z][\p{L}'’-]*)*/u.exec(after)?.[0].length ?? 0;
  return 0;
}

/**
 * 'the UN | observer force, UNOFOR': a body's name that only says whose group it is, grown to the group and to the name that stands beside it;
 * for who is asked. Any other item is left as it is.
 */
export function wholeGroup(view: ReleaseView, { wh, yesNo }: Question, item: Item): Item {
  const { span } = item;
  if (!span || yesNo || !/^whom?$/.test(wh)) return item;
  const s = view.sentences[span.n]!;
  const { tokens, tree } = s;
  const mention = s.mentions.find((m) => m.end === span.end && m.start >= span.start && m.form === 'name');
  const kind = mention && view.entity(mention.entity)?.kind;
  let first = tokens.findIndex((t) => t.start >= span.start);
  let last = tokens.findLastIndex((t) => t.end <= span.end);
  if (mention && (kind === 'organisation' || kind === 'place')) {
    const head = tokens[last]!.head;
    const isFront = tokens[last]!.dep === 'compound' && head > last && head - last <= 4 && /^[a-z]/.test(tokens[head]!.text);
    if (
      isFront &&
      tokens[head]!.pos === 'NOUN' &&
      tokens.slice(last + 1, head).every((t) => /^(?:NOUN|ADJ)$/.test(t.pos) && /^[a-z]/.test(t.text))
    ) {
      last = head;
      if (/^(?:the|an?)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 1]!.head === head) first--;
    }
  }
  const beside =
    tokens[last + 1]?.text === ',' && /^[a-z]/.test(tokens[last]!.text)
      ? s.mentions.find((m) => m.first === last + (tokens[last + 2]?.lower === 'the' ? 3 : 2) && m.form === 'name')
      : undefined;
  const isName =
    beside && tokens[beside.last]!.dep === 'appos' && tokens[beside.last]!.head === last && tree.kids(beside.last, 'conj').length === 0;
  if (isName && view.entity(beside.entity)?.kind === 'organisation' && tokens[last]!.pos === 'NOUN') last = beside.last;
  const isSame = tokens[first]!.start === span.start && tokens[last]!.end === span.end;
  return isSame || first < 0 ? item : rawItem(view, span.n, tokens[first]!.start, tokens[last]!.end);
}
