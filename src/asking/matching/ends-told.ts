import type { Question } from '../question/question.ts';
import type { SentenceView } from '../release/view.ts';

/** Verbs by which the start of something is asked for, and its end. */
const STARTS = /^(?:start|begin|commence|open|launch|resume|reopen|kick)$/;
const ENDS = /^(?:end|finish|conclude|close|terminate|expire|stop|cease)$/;
/** Words of sentences that tell it: dictionary forms, nouns among them. */
const START_WORDS =
  /^(?:start|begin|commence|open|opening|reopen|reopening|launch|inaugurate|inauguration|resume|resumption|outbreak|onset|erupt|beginning|commencement|kick)$/;
const END_WORDS =
  /^(?:end|finish|conclude|conclusion|close|closure|closing|terminate|termination|expire|expiry|expiration|stop|cease|complete|completion|ending)$/;

type SentenceDate = SentenceView['dates'][number];

/**
 * True where it is asked when something starts or ends and the sentence tells it without that verb: by another word for it, by a stretch of days ('held |
 * from 2 to 5 April') or by the preposition of a day ('open | until May', 'in force since 1998').
 */
export function tellsEnd({ kind, verb, tokens }: Question, s: SentenceView): boolean {
  const { tokens: told, dates } = s;
  if (kind !== 'when' || !verb) return false;
  const starts = STARTS.test(verb.lemma);
  if (!starts && !ENDS.test(verb.lemma)) return false;
  // 'when will they open | the bridge': done to something, which is no start of it.
  if (/^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tokens[verb.last + 1]?.pos ?? '')) return false;
  const isWord = starts ? START_WORDS : END_WORDS;
  if (told.some((t, i) => isWord.test(t.lemma) || (t.lemma === (starts ? 'break' : 'run') && told[i + 1]?.lower === 'out'))) return true;
  const before = starts ? /^(?:from|since|starting|of)$/ : /^(?:until|till|through|til)$/;
  return dates.some((d) => isStretch(d, s.text(d.first, d.last)) || before.test(told[d.first - 1]?.lower ?? ''));
}

/** Two days, no month or year that is told by its name alone. */
const isStretch = ({ value, grain }: SentenceDate, words: string): boolean =>
  grain === 'range' || (value.includes('/') && /[-–]|\b(?:to|and|until|through|till)\b/.test(words));
