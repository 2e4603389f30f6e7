import { behindAside } from './asides.ts';
import type { FactSentence, Part } from './context.ts';
import { isPeopleNoun } from './participants.ts';
import { roster } from './roster.ts';

/** How far behind its verb a list of people may begin, in tokens. */
const REACH = 26;
const STOPS = /^(?:[.;:]|"|”|who|whom|which|that|where|when|while|because|but|if)$/;

/**
 * People who stand behind a verb of meeting, by the order of words alone: for where the tree hangs them on something between
 * ('received at the palace on Wednesday | Minister A B', 'had talks on the margins of the forum | with A B'). `opener` is the word that
 * must open their list ('with', 'on'); without one they follow the verb itself, at most with a place or a day between.
 */
export function listBehind(s: FactSentence, v: number, opener?: RegExp): Part[] {
  const { tokens } = s.sentence;
  if (!opener) {
    const start = behindCircumstances(s, v + 1);
    return start < 0 ? [] : roster(s, start, true);
  }
  for (let i = v + 1; i < tokens.length && i < v + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    if (opener.test(lower)) {
      const people = roster(s, i + 1, true);
      if (people.length > 0) return people;
      continue;
    }
    if (STOPS.test(lower) || ((pos === 'VERB' || pos === 'AUX') && !isNote(s, i))) return [];
    // A person between stands on a side of his own.
    if (s.kindOf(s.mentionAt(i)?.entity) === 'person') return [];
  }
  return [];
}

/** '…, on trade, | and with C', 'A and, separately, | with B': the list goes on behind another such word, before any other verb. */
export function goesOnWith(s: FactSentence, from: number, word = 'with'): Part[] {
  const { tokens } = s.sentence;
  for (let i = from; i < tokens.length && i < from + REACH; i++) {
    const { lower, pos } = tokens[i]!;
    // 'members of the community, | estimated at nine thousand, | and with owners'
    const aside =
      pos === 'VERB' && /ed$/.test(lower) && tokens[i - 1]?.text === ',' ? tokens.findIndex((t, k) => k > i && t.text === ',') : -1;
    if (aside > 0 && aside < i + 9 && !tokens.slice(i + 1, aside).some((t) => /^(?:VERB|AUX|PRON)$/.test(t.pos))) {
      i = aside;
      continue;
    }
    if (STOPS.test(lower) || pos === 'VERB' || pos === 'AUX') return [];
    if (s.kindOf(s.mentionAt(i)?.entity) === 'person') return [];
    if (lower === word && tokens.slice(Math.max(from, i - 9), i).some((t) => /^(?:and|as)$/.test(t.lower))) return roster(s, i);
  }
  return [];
}

/** 'a meeting | held on Monday | with': says of the meeting how it was, and is no clause of its own. */
const isNote = (s: FactSentence, i: number): boolean =>
  /^(?:held|conducted|scheduled|hosted|organi[sz]ed|convened|calls|meeting|talks)$/.test(s.sentence.tokens[i]!.lower);

/** The first token that belongs to no day and no 'at P' from `from` on; -1 where another word than a person's description follows. */
function behindCircumstances(s: FactSentence, from: number): number {
  const { tokens } = s.sentence;
  let i = tokens[from]?.text === ',' ? behindAside(s, from) : from;
  while (i < tokens.length && i < from + REACH) {
    const { lower, pos } = tokens[i]!;
    if (s.inDate(i) || pos === 'ADV' || (lower === 'on' && s.inDate(i + 1))) i++;
    else if (lower === 'in' && tokens[i + 1]?.lower === 'audience') i += 2;
    else if (/^(?:at|in)$/.test(lower)) {
      const first = /^(?:the|his|her|their)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      const place = s.mentionAt(first);
      const nouns = placeNoun(s, first);
      if (place && s.kindOf(place.entity) !== 'person') i = place.last + 1;
      else if (nouns >= 0) i = nouns + 1;
      else return -1;
    } else if (lower === ',' && i > from && s.inDate(i - 1)) i++;
    else return /^(?:PROPN|NOUN|DET|ADJ)$/.test(pos) ? i : -1;
  }
  return -1;
}

/** 'at her | office': the noun that names a room or a house; -1 for another. */
function placeNoun(s: FactSentence, first: number): number {
  for (let i = first; i < first + 3; i++)
    if (
      /^(?:office|residence|palace|ministry|headquarters|airport|house|hotel|hall|building|premises|secretariat)$/.test(
        s.sentence.tokens[i]?.lower ?? '',
      )
    )
      return i;
  return -1;
}

/** 'King receives Dutch prime minister, | UN relief chief; …': in a headline a comma stands for 'and'. */
export function behindComma(s: FactSentence, last: number): Part[] {
  const { tokens } = s.sentence;
  if (tokens[last + 1]?.text !== ',') return [];
  const end = tokens.findIndex((t, i) => i > last + 1 && (t.pos === 'PUNCT' || t.pos === 'ADP' || t.pos === 'CCONJ') && t.text !== '-');
  const head = (end < 0 ? tokens.length : end) - 1;
  const plain = tokens.slice(last + 2, head + 1).every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.pos) || t.text === '-');
  const mention = s.mentionAt(head);
  const closes = end < 0 || /^[;:]$/.test(tokens[end]!.text);
  return head > last + 1 && plain && closes && (isPeopleNoun(s, head) || s.kindOf(mention?.entity) === 'person')
    ? [{ first: last + 2, last: head, ...(mention ? { entity: mention.entity } : {}) }]
    : [];
}
