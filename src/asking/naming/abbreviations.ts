import { foldKey } from '../../reading/fold.ts';
import { longForm } from '../extract/phrase.ts';
import type { Question } from '../question/question.ts';
import { cite, entityItem, type Found, rawItem, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

/** 'What does ABC stand for', 'ABC is short for?', 'ABC in full', 'what is the full name of ABC', 'ABC = ?' */
const ASKS = [
  /^what (?:does|do|did) (?:the )?(?:abbreviation |acronym |letters |short form )?(.+?) (?:stand for|mean|abbreviate)$/,
  /^(?:what(?:'s| is| are) )?(?:the )?(.+?) (?:is |are )?(?:short for|an? (?:abbreviation|acronym) (?:of|for))(?: what)?$/,
  /^(?:what(?:'s| is) )?(?:the )?(?:meaning|full (?:name|form|title)|long form) of (?:the )?(.+)$/,
  /^(?:what(?:'s| is) )?(?:the )?(.+?),? (?:in full|spelled out|written out|=)$/,
];

/** 'What is the ABC', 'what is ABC for Ports' */
const WHAT_IS = /^what(?:'s|s| is| are) (?:the |an? )?([\p{L}\p{N}+&-]{2,10}(?: \p{L}{2,12}){0,3})$/u;

/**
 * The long form of a short one: the name before '(ABC)', or behind 'ABC (' … ')'; else the full name of whoever is called so. 'silent' for a
 * question after a long form that the release does not give: no other sentence answers it.
 */
export function answerAbbreviation(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const plain = question.text
    .toLowerCase()
    .replace(/[?!.\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = ASKS.flatMap((shape) => shape.exec(plain)?.[1] ?? [])[0];
  if (!short || short.split(' ').length > 4) return explained(view, plain.replace(/’/g, "'"));
  return (
    longOf(view, question, foldKey(short)) ??
    (/\b(?:mean|abbreviate|stand for|full (?:name|form|title))\b/.test(plain) ? 'silent' : undefined)
  );
}

/** 'What is ABC', where the release itself spells it out in brackets. */
function explained(view: ReleaseView, plain: string): Found | undefined {
  const key = WHAT_IS.exec(plain)?.[1];
  if (key === undefined || key.split(' ').length > 4) return undefined;
  for (const s of view.sentences.slice(1)) {
    const span = longIn(s, foldKey(key));
    // '(2024)', '(Monday)' spell nothing out.
    const short = span && s.tokens.slice(span[0], span[1] + 4).some((t) => /\p{Lu}{2}/u.test(t.text));
    if (span && short && span[1] > span[0])
      return { items: [spanItem(s, ...span)], citations: cite(view, [s.n]), score: 0.85, because: 'the name before the short form' };
  }
  return undefined;
}

function longOf(view: ReleaseView, question: Question, key: string): Found | undefined {
  for (const s of view.sentences) {
    const span = longIn(s, key);
    if (span) return { items: [spanItem(s, ...span)], citations: cite(view, [s.n]), score: 0.9, because: 'the name before the short form' };
  }
  // 'full name of the ministry' is no short form.
  if (!/^[a-z]{2,6}s?$/.test(key) || !new RegExp(`\\b${key.replace(/s$/, '')}`, 'i').test(view.release.title + view.release.text))
    return undefined;
  const known = knownAs(view, key);
  if (known) return known;
  const spelled = spelledNames(view, key);
  if (spelled) return spelled;
  const ids = question.links.flatMap((l) => (l.kind === 'geo' || l.kind === 'person' ? [] : l.entities));
  const id = ids.find((e) => foldKey(view.entity(e)?.name ?? '').split(' ').length > 1);
  if (!id) return undefined;
  const named = view.reading.mentions.find((m) => m.entity === id && foldKey(view.roleText(m)).split(' ').length > 1);
  const { item, n } = entityItem(view, id, named?.n ?? 1);
  return foldKey(item.text).split(' ').length > 1
    ? { items: [item], citations: cite(view, [n]), score: 0.8, because: 'the full name of whoever is called so' }
    : undefined;
}

const KNOWN = /(?:\b(?:also )?known as|\bor) (?:the )?/gu;
/** A name of several capitalized words, small words between them. */
const NAME = /^\p{Lu}[\p{L}-]+(?: (?:(?:of|for|and|the|on|in) )*\p{Lu}[\p{L}-]+){1,7}/u;
/** How far behind the short form its name may stand, in code units. */
const FAR = 60;

/** 'the ABC+ relief, known as the | Able Body Clause', where the letters spell the name. */
function knownAs(view: ReleaseView, key: string): Found | undefined {
  for (const s of view.sentences.slice(1)) {
    const { start, end } = s.sentence;
    const text = view.release.text.slice(start, end);
    for (const { index, 0: lead } of text.matchAll(KNOWN)) {
      const before = text.slice(Math.max(0, index - FAR), index);
      const from = index + lead.length;
      const name = NAME.exec(text.slice(from))?.[0];
      const letters = (name?.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
      if (!name || letters !== key.replace(/s$/, '') || !new RegExp(`\\b${letters}\\b`, 'i').test(before)) continue;
      return {
        items: [rawItem(view, s.n, start + from, start + from + name.length)],
        citations: cite(view, [s.n]),
        score: 0.85,
        because: 'the name that it is known by',
      };
    }
  }
  return undefined;
}

/** The one name in the release whose capital letters spell the short form. */
function spelledNames(view: ReleaseView, key: string): Found | undefined {
  const fits = view.reading.mentions.filter(
    (m) =>
      m.form === 'name' && m.end - m.start > 8 && (view.roleText(m).match(/\b\p{Lu}(?=\p{Ll})/gu) ?? []).join('').toLowerCase() === key,
  );
  const [first] = fits;
  if (!first || new Set(fits.map((m) => foldKey(view.roleText(m)))).size > 1) return undefined;
  return {
    items: [rawItem(view, first.n, first.start, first.end)],
    citations: cite(view, [first.n]),
    score: 0.8,
    because: 'the name that the letters spell',
  };
}

function longIn(s: SentenceView, key: string): [first: number, last: number] | undefined {
  for (const [i, token] of s.tokens.entries()) {
    if (token.text !== '(') continue;
    const close = s.tokens.findIndex((t, k) => k > i && t.text === ')');
    if (close < 0 || close === i + 1) continue;
    const inside = foldKey(
      s.tokens
        .slice(i + 1, close)
        .map((t) => t.text)
        .join(' '),
    );
    if (isSame(inside, key) && i > 0) {
      const letters = key.replace(/ (?:for|of|the|and) .*$/, '').replace(/[^a-z]/g, '');
      for (const form of new Set([letters, letters.replace(/s$/, '')])) {
        const first = form.length > 1 ? longForm(s, i - 1, form) : -1;
        if (first >= 0) return [first, i - 1];
      }
      const syllables = bySyllables(s, i - 1, letters);
      if (syllables >= 0) return [syllables, i - 1];
      const mention = s.mentions.find((m) => m.last === i - 1 && m.last > m.first);
      if (mention) return [mention.first, mention.last];
    }
    // 'ABC (the long form)'
    if (i > 0 && isSame(foldKey(s.tokens[i - 1]!.text), key) && close - i > 2 && spells(inside, key)) return [i + 1, close - 1];
  }
  return undefined;
}

/** 'Lakeland Community (LAKECOM)': the first word of those before the bracket whose beginnings make up the short form; -1 when none do. */
function bySyllables(s: SentenceView, last: number, letters: string): number {
  const words: string[] = [];
  for (let i = last; i >= 0 && i > last - 7 && /^(?:NOUN|PROPN|ADJ)$/.test(s.tokens[i]!.pos); i--) {
    words.unshift(s.tokens[i]!.lower);
    if (words.length > 1 && isMadeOf(letters, words)) return i;
  }
  return -1;
}

/** True when the letters are beginnings of the words, one behind the other. */
function isMadeOf(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  for (let n = 1; n <= letters.length && word.startsWith(letters.slice(0, n)); n++) if (isMadeOf(letters.slice(n), rest)) return true;
  return false;
}

const isSame = (a: string, b: string): boolean => a === b || a.replace(/s$/, '') === b.replace(/s$/, '');

/** True when the first letters of the words, small words passed over, are the short form. */
const spells = (long: string, short: string): boolean =>
  long
    .split(' ')
    .filter((w) => !/^(?:and|of|the|for|in|on|to)$/.test(w))
    .map((w) => w[0])
    .join('')
    .startsWith(short.slice(0, 3));
