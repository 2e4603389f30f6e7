import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb, verdictOn } from './clause.ts';

/** 'Is A part of the forces', 'was B among the guests', 'is C one of the partners' */
const ASKS =
  /^(?:and |so |but )?(?:is|are|was|were) (?:the )?(.+?) (?:also |really |actually )?(?:part of|among|amongst|included (?:in|among)|counted (?:as|among)|one of|some of|considered (?:a )?part of) (.+)$/;
const LEADS = /^(?:including|notably|namely|especially|particularly)$/;
/** How many tokens a list of members may reach. */
const REACH = 30;

/** Yes for 'is A part of the forces' where the release has 'the forces, including A and B'. */
export function answerOneOf(view: ReleaseView, question: Question): Found | undefined {
  const parts = question.yesNo && !question.terms.some((t) => t.unknown) ? ASKS.exec(question.shape) : null;
  if (!parts) return undefined;
  const turn = question.tokens.findIndex((t, i) => i > 1 && /^(?:part|among|amongst|included|counted|one|some|considered)$/.test(t.lower));
  const member = question.terms.filter((t) => t.last < turn && !/^(?:also|really|actually)$/.test(t.word));
  const group = question.terms.filter((t) => t.first > turn && !/^(?:part|among|included|counted|one|some|considered)$/.test(t.word));
  if (turn < 0 || member.length === 0 || group.length === 0) return undefined;
  const s = view.sentences.slice(1).find((o) => isListed(o, member, group));
  return s && verdictOn(view, s.n, 'yes', 'it is told as one of them');
}

/** 'the forces, | including A and B' */
function isListed(s: SentenceView, member: readonly Term[], group: readonly Term[]): boolean {
  const { tokens, tree } = s;
  return tokens.some((t, i) => {
    const such = t.lower === 'such' && tokens[i + 1]?.lower === 'as';
    if (i < 1 || !(LEADS.test(t.lower) || such)) return false;
    const head = tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[head]?.pos ?? '')) return false;
    const end = tokens.findIndex(
      (o, k) =>
        k > i &&
        (/^[.;:]$/.test(o.text) ||
          (o.pos === 'VERB' && /^(?:root|conj|advcl|ccomp)$/.test(o.dep)) ||
          (o.pos === 'ADP' && tokens[k - 1]!.text === ',')),
    );
    const last = Math.min(end < 0 ? tokens.length : end, i + REACH);
    const [first] = tree.nounPhrase(head);
    const isGroup = group.every((g) => matchTerm(g, s).score >= 0.9 && matchTerm(g, s).tokens.some((k) => k >= first - 1 && k <= head));
    const isMember = member.every((m) => matchTerm(m, s).score >= 0.9 && matchTerm(m, s).tokens.some((k) => k > i && k < last));
    const verb = tree.verbOf(head);
    return (
      isGroup &&
      isMember &&
      !(verb >= 0 && isDeniedVerb(s, verb)) &&
      !tokens.slice(i, last).some((o) => /^(?:not|except|without|excluding)$/.test(o.lower))
    );
  });
}
