import type { Question } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const GIVES = 'appoint|name|nominate|designate|choose|select|pick|promote|elect|install|tap';
const ASKS =
  /^(?:and )?who (?:has |had |have |was it (?:who|that) )?(?:just |recently |newly )?(?:appointed|named|nominated|designated|chose|selected|picked|promoted|elected|installed|tapped) (?:<person>|(?:him|her|she|he)\b)/;
const VERB = new RegExp(`^(?:${GIVES})$`);

/**
 * 'Who appointed A': the subject of the verb that gives A a post, the one behind 'by', or who announces 'the appointment of A as his envoy'. 'silent' where
 * the release tells that A was given a post, and not by whom; undefined for any other question.
 */
export function answerAppointedBy(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  if (question.yesNo || !ASKS.test(question.shape)) return undefined;
  const people = new Set(question.links.filter((l) => l.kind === 'person').flatMap((l) => l.entities));
  const [person] = people;
  if (people.size !== 1 || person === undefined) return undefined;
  const given = view
    .facts('post')
    .filter((f) => /appoint/.test(f.rule) && f.polarity === 'positive' && f.roles.some((r) => r.role === 'holder' && r.entity === person));
  for (const fact of given) {
    const post = fact.roles.find((r) => r.role === 'post')!;
    const s = view.sentences[post.n]!;
    const by = giverIn(
      s,
      s.tokens.findIndex((t) => t.start >= post.start),
      person,
    );
    if (by) return { items: [spanItem(s, by[0], by[1])], citations: cite(view, [s.n]), score: 0.9, because: 'who gave the post' };
  }
  return given.length > 0 ? 'silent' : undefined;
}

/** Who gives the post that begins at token `post` to the person. */
function giverIn(s: SentenceView, post: number, person: string): readonly [number, number] | undefined {
  const { tokens, tree } = s;
  const isPerson = (i: number): boolean => s.mentionAt(i)?.entity === person;
  const v = tokens.findLastIndex((t, i) => i < post && t.pos === 'VERB' && (VERB.test(t.lemma) || /^announced?s?$/.test(t.lower)));
  if (v < 0) return undefined;
  if (/^announce/.test(tokens[v]!.lower)) {
    // 'the appointment of A as | his | envoy': of the one who announces it.
    const own = tokens.slice(Math.max(0, post - 3), post + 1).some((t) => /^(?:his|her|its|their|my)$/.test(t.lower));
    return own ? subjectOf(s, v, isPerson) : undefined;
  }
  if (!tree.isPassive(v) && tree.kids(v, 'aux:pass').length === 0) return subjectOf(s, v, isPerson);
  const by = tokens.findIndex((t, i) => i > v && t.lower === 'by' && (tokens[t.head]?.head === v || i < post + 14));
  if (by < 0 || tokens.slice(v + 1, by).some((t) => t.pos === 'VERB' || /^[;:]$/.test(t.text))) return undefined;
  const head = tokens[by]!.dep === 'case' ? tokens[by]!.head : by + 1;
  const phrase = tree.nounPhrase(head);
  return [Math.max(phrase[0], by + 1), phrase[1]];
}

function subjectOf({ tokens, tree }: SentenceView, v: number, isPerson: (i: number) => boolean): readonly [number, number] | undefined {
  const [subject] = tree.subjects(v).filter((i) => !isPerson(i));
  if (subject === undefined || tokens[subject]!.pos === 'PRON') return undefined;
  const phrase = tree.nounPhrase(subject);
  return [tokens[phrase[0]]!.pos === 'DET' ? phrase[0] + 1 : phrase[0], phrase[1]];
}
