import type { Token } from '../../../model/reading.ts';
import { analyse } from '../../../reading/language.ts';
import type { ReleaseView } from '../../release/view.ts';

/** How far from its auxiliary 'going to' stands: 'are | the two ministers of trade | going to sign'. */
const FAR = 9;

/**
 * The tokens of a question with what is roundabout said plainly: 'what are they going to sign' and 'what are they supposed to sign' as 'what
 * will they sign', so that nobody goes anywhere; 'last time A was in P' as 'when last A was in P'; 'what made prices fall' as 'why did prices fall'. Offsets are those of the words replaced.
 */
export const withPlainWording = (view: ReleaseView, tokens: readonly Token[]): Token[] =>
  withWhy(withWhen(withWill(view, tokens))).map(withBe);

/** Participles that taggers take for something else, and those that end in no '-ed' and no '-en'. */
const PARTICIPLE =
  /^(?:[a-z]+(?:ed|en|wn|ught)|hurt|hit|shot|cut|put|set|shut|sent|built|burnt|sold|told|paid|laid|left|lost|held|kept|met|made|won|found|done|struck|stuck|sunk|hung|read|fed|led|dug|torn|sworn)$/;

/** 'who | got | hurt', 'what got finished today': reads as 'who was hurt'. Not 'who got married', nor 'got hurt feelings'. */
function withBe(token: Token, i: number, tokens: readonly Token[]): Token {
  const [next, behind] = [tokens[i + 1], tokens[i + 2]];
  const isDone =
    PARTICIPLE.test(next?.lower ?? '') && next!.lower !== 'married' && (next!.lower !== next!.lemma || !/en$/.test(next!.lower));
  const isLast =
    behind === undefined ||
    /^(?:ADP|ADV|PUNCT|SCONJ|PART|CCONJ)$/.test(behind.pos) ||
    /^(?:today|yesterday|last|this|on)$/.test(behind.lower);
  if (!/^(?:got|gets)$/.test(token.lower) || i === 0 || !isDone || !isLast) return token;
  // 'has got', 'the towns got'
  if (/^(?:have|has|had|'ve|'s)$/.test(tokens[i - 1]!.lower)) return token;
  const isMany = /s$/.test(tokens[i - 1]!.lower) || tokens[i - 1]!.lower === 'people' || tokens.some((t, k) => k < i && t.lower === 'many');
  const be = token.lower === 'gets' ? 'is' : isMany ? 'were' : 'was';
  return word(be, token.start, token.end)[0] ?? token;
}

/** By which people ask for what is planned. A release that has the word itself may tell no more than that. */
const PLANNED = /^(?:supposed|meant|scheduled|slated|planning|due|set)$/;

function withWill(view: ReleaseView, tokens: readonly Token[]): Token[] {
  const isPlan = ({ lower, lemma }: Token): boolean => lower === 'going' || (PLANNED.test(lower) && !view.words.has(lower, lemma));
  const going = tokens.findIndex((t, i) => isPlan(t) && tokens[i + 1]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? ''));
  const aux = tokens.findLastIndex(
    (t, i) => i < going && i >= going - FAR && /^(?:is|are|am|'s|'re)$/.test(t.lower) && (t.pos !== 'PART' || i === going - 1),
  );
  if (going < 0 || aux < 0) return [...tokens];
  const verb = tokens[going + 2]!;
  return tokens.flatMap((t, i) => {
    if (i === aux) return word('will', t.start, t.end);
    if (i === going || i === going + 1) return [];
    return i === going + 2 ? [{ ...verb, start: tokens[going]!.start }] : [t];
  });
}

/** Deeds that taggers take for nouns at the end of a question. */
const DEED =
  /^(?:trip|sink|fall|stop|close|rise|drop|crash|stall|fail|resign|leave|change|burn|flood|slide|turn|move|break|collapse|slow|slip|flee|rush|run|halt|quit|walk|climb|jump|shrink|grow|wait|return)$/;

/** What people are made, which has a room of its own, and what says nothing by itself. */
const FELT =
  /^(?:happy|happier|glad|delighted|pleased|heartened|encouraged|proud|relieved|satisfied|thrilled|optimistic|sad|sorry|disappointed|upset|unhappy|worried|concerned|alarmed|afraid|anxious|uneasy|nervous|angry|possible|so|different|special|better|worse)$/;

/** 'what made | the walkers | trip', which is no 'what made the walkers glad'. */
function withWhy(tokens: readonly Token[]): Token[] {
  if (tokens[0]?.lower !== 'what' || !/^(?:made|makes)$/.test(tokens[1]?.lower ?? '')) return [...tokens];
  const end = tokens.findLastIndex((t) => /[\p{L}\p{N}]/u.test(t.text));
  const deed = tokens.findIndex((t, i) => i > 2 && t.lemma === t.lower && (t.pos === 'VERB' || (i === end && DEED.test(t.lower))));
  // 'What made the trains | late'
  const state = tokens[end]!;
  const isState = deed < 0 && end > 2 && state.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.pos) && !FELT.test(state.lower);
  if (isState) {
    const was = word(/s$/.test(tokens[end - 1]!.lower) ? 'were' : 'was', tokens[1]!.start, tokens[1]!.end);
    return [...word('why', tokens[0]!.start, tokens[0]!.end), ...was, ...tokens.slice(2)];
  }
  if (deed < 0 || /^(?:feel|seem|look|be|sound)$/.test(tokens[deed]!.lower) || tokens[deed - 1]!.lower === 'to') return [...tokens];
  const did = word(tokens[1]!.lower === 'made' ? 'did' : 'does', tokens[1]!.start, tokens[1]!.end);
  const verb: Token = { ...tokens[deed]!, pos: 'VERB' };
  return [...word('why', tokens[0]!.start, tokens[0]!.end), ...did, ...tokens.slice(2, deed), verb, ...tokens.slice(deed + 1)];
}

/** 'last time …', 'when was the last time …' */
function withWhen(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((t, i) => t.lower === 'last' && tokens[i + 1]?.lower === 'time');
  if (at < 0) return [...tokens];
  const before = tokens
    .slice(0, at)
    .map((t) => t.lower)
    .join(' ');
  const clause = tokens.slice(at + 2);
  const isClause = clause.length > 2 && clause.some((t) => /^(?:VERB|AUX)$/.test(t.pos));
  if (!isClause || !/^(?:the|when (?:was|is|'s) the|and when was the)?$/.test(before)) return [...tokens];
  return [...word('when', tokens[0]!.start, tokens[at]!.start), tokens[at]!, ...clause];
}

const word = (text: string, start: number, end: number): Token[] => analyse(text).map((t) => ({ ...t, start, end }));
