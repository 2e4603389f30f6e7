import type { Question } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';

const LETTER = 'letter|note|message|telegram|cable|missive|memo|envelope';
/** 'What is in the letter', 'what does the note say', 'contents of the message' */
const ASKS = new RegExp(
  `^what(?:'s| is| was| were| stands| stood)? (?:written |said |told )?in (?:the|this|that|his|her|their|its|a) (?:\\S+ ){0,4}?(${LETTER})$|^what (?:does|did|do) (?:the|this|that|his|her|their|its) (?:\\S+ ){0,4}?(${LETTER}) (?:say|contain|read|state|tell|hold)$|\\bcontents? of (?:the|this|that|his|her|their|its) (?:\\S+ ){0,4}?(${LETTER})$`,
);
const DELIVERS = /^(?:deliver|hand|send|receive|bring|present|convey|pass|forward|carry|give|write|get|transmit)$/;
/** Words behind a letter that open what it says. */
const OPENS_WORDS =
  /^(?:that|which|where|wherein|saying|stating|expressing|concerning|inviting|calling|asking|regarding|informing|requesting|thanking|urging|congratulating|about|on|containing|in|assuring|proposing|confirming)$/;

/** 'What is in the letter' is not answered by that it was delivered: the sentence tells only who brought it, and nothing of its words. */
export function isOnlyDelivered(view: ReleaseView, { shape }: Question, { items }: Found): boolean {
  const asked = ASKS.exec(shape)?.slice(1).find(Boolean);
  const span = items[0]?.span;
  if (!asked || !span) return false;
  const { tokens } = view.sentences[span.n]!;
  const at = tokens.findIndex((t) => t.lemma === asked);
  if (at < 0) return false;
  const verb = tokens[tokens[at]!.head];
  const delivered = tokens[at]!.dep === 'obj' || tokens[at]!.dep === 'nsubj:pass' ? DELIVERS.test(verb?.lemma ?? '') : false;
  // 'called on the King and delivered a letter'
  if (delivered && span.end <= tokens[at]!.start) return true;
  const behind = tokens.slice(at + 1).filter((t) => t.start < span.end);
  return delivered && !behind.some((t) => OPENS_WORDS.test(t.lower) || /^["“:]$/.test(t.text));
}
