import type { Question } from '../question/question.ts';
import { cite, distinct, entityItem, type Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const ASKED =
  /^(?:and |so )?(?:who|which (?:\S+ ){1,3}?)(?: else| all)? ?(?:has |had |have |is |are |will )?(?:take part|taking part|took part|takes? part|participat\w+|joined|joins?|attended|attends?|connected|was present|were present|present|came in|spoke|addressed)\b.*(?:\b(?:by|via|through|over|on) (?:a |the )?(?:secure |live )?(?:video|videolink|video-?conference|zoom|phone|telephone|satellite|screen)|\b(?:remotely|virtually|online)\b)/;
const TAKES_PART = /^(?:take|participate|join|attend|connect|dial|appear|contribute|intervene)$/;
const AFAR = /^(?:remotely|virtually|online)$/;
const LINK = /^(?:video|videolink|video-?conference|videoconference|zoom|phone|telephone|satellite|tele-?conference)$/;

/** 'Who took part by video link': those of whom a sentence tells that they did so from afar; 'silent' where none does, as others were there in person. */
export function answerTookPartAfar(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKED.test(question.shape)) return undefined;
  const named = new Set(question.links.filter((l) => l.kind === 'person').flatMap((l) => l.entities));
  const told = view.sentences.slice(1).flatMap((s) => whoIn(s).flatMap((id) => (named.has(id) ? [] : [entityItem(view, id, s.n)])));
  if (told.length === 0) return 'silent';
  const sentences = [...new Set(view.sentences.slice(1).flatMap((s) => (whoIn(s).length > 0 ? [s.n] : [])))];
  return { items: distinct(told.map((t) => t.item)), citations: cite(view, sentences), score: 0.85, because: 'who took part from afar' };
}

/** The people who are subjects of a verb of taking part that stands with a word for doing so from afar. */
function whoIn(s: SentenceView): string[] {
  const { tokens, tree, view } = s;
  const afar = tokens.findIndex(
    (t, i) =>
      AFAR.test(t.lower) ||
      (LINK.test(t.lower) && tokens.slice(Math.max(0, i - 4), i).some((o) => /^(?:by|via|through|over)$/.test(o.lower))),
  );
  if (afar < 0) return [];
  const v = tokens.findLastIndex((t, i) => i < afar && t.pos === 'VERB');
  const isPart = v >= 0 && TAKES_PART.test(tokens[v]!.lemma) && (tokens[v]!.lemma !== 'take' || tokens[v + 1]?.lower === 'part');
  if (!isPart || tree.isNegated(v)) return [];
  const heads = tree.subjects(v).flatMap((h) => tree.conjuncts(h));
  return [
    ...new Set(
      s.mentions.flatMap((m) =>
        heads.some((h) => m.first <= h && h <= m.last) && view.entity(m.entity)?.kind === 'person' ? [m.entity] : [],
      ),
    ),
  ];
}
