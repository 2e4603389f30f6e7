import type { Question } from '../question/question.ts';
import { type Item, rawItem } from '../release/found.ts';
import type { ReleaseView } from '../release/view.ts';
import { chunkFrom } from './place.ts';

/** Events and groups of many subjects, by the last word of a name. */
const OF_SUBJECTS =
  /^(?:Dialogue|Forum|Conference|Summit|Symposium|Workshop|Seminar|Committee|Commission|Working|Group|Council|Convention|Agreement|Memorandum|Understanding|Protocol|Declaration|Consultations|Talks|Initiative|Coalition|Partnership|Task|Force|Panel)$/;

/** 'Which dialogue': 'the A-B Dialogue | on Norland': the name with the subject that tells it from others, where 'which' or 'what' stands before its noun. */
export function withSubject(view: ReleaseView, { kind, focus }: Question, item: Item): Item {
  const { span } = item;
  if (!span || kind !== 'what' || !focus || focus.link) return item;
  const s = view.sentences[span.n]!;
  const last = s.tokens.findLastIndex((t) => t.end <= span.end);
  if (last < 1 || !OF_SUBJECTS.test(s.tokens[last]!.text) || s.stems[last] !== focus.stem || s.tokens[last + 1]?.lower !== 'on')
    return item;
  const subject = chunkFrom(s, last + 2);
  return subject && /^(?:NOUN|PROPN|ADJ)$/.test(s.tokens[last + 2]!.pos)
    ? rawItem(view, span.n, span.start, s.tokens[subject[1]]!.end)
    : item;
}
