import { sayingVerbs } from '../../reading/lexicon.ts';
import { assertionOf } from '../guards/assertion.ts';
import { matchTerm } from '../matching/align.ts';
import type { Question, Term } from '../question/question.ts';
import { cite, type Found, spanItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';
import { isDeniedVerb } from '../verdicts/clause.ts';

const NOUN =
  '(?:occasions?|events?|functions?|gatherings?|meetings?|ceremon(?:y|ies)|conferences?|forums?|summits?|sessions?|briefings?|receptions?|workshops?|seminars?|press conferences?|press briefings?)';
/** 'At what occasion did A speak about B', 'what was the occasion on which A signed it' */
const ASKS = new RegExp(`^(?:and )?(?:at|on|during|in) (?:what|which) (${NOUN}) (?:did|was|were|has|have|had|does|do|will|is|are) `);
const ANY = /^(?:occasion|event|function|gathering)s?$/;
/** Heads of phrases that tell an occasion. */
const OCCASION =
  /^(?:occasions?|events?|functions?|gatherings?|meetings?|ceremon(?:y|ies)|conferences?|forums?|forum|summits?|sessions?|briefings?|receptions?|workshops?|seminars?|talks|debates?|dinners?|luncheons?|lunch|banquets?|assembl(?:y|ies)|visits?|festivals?|fairs?|exhibitions?|dialogues?|rounds?|symposiums?|openings?|launch|inaugurations?|celebrations?|anniversar(?:y|ies)|interviews?|hearings?|games|congress|call|commemorations?)$/i;
const AT = /^(?:at|during|on|in)$/;

/** On which occasion somebody did or said something: the event behind 'at' or 'during' of the very verb ('During a briefing, A stressed B'). */
export function answerOccasion(view: ReleaseView, question: Question): Found | undefined {
  const noun = question.yesNo || question.terms.some((t) => t.unknown) ? undefined : ASKS.exec(question.shape)?.[1];
  if (!noun) return undefined;
  const at = question.tokens.findIndex((t) => t.lower === noun.split(' ')[0]);
  const others = question.terms.filter((t) => t.first > at + noun.split(' ').length - 1 && !(t.link === undefined && t.weight < 0.5));
  const deed = others.find((t) => t.isVerb);
  const named = others.filter((t) => t !== deed);
  if (named.length === 0) return undefined;
  for (const s of view.sentences.slice(1)) {
    if (named.some((t) => matchTerm(t, s).score < 0.7)) continue;
    for (const v of verbsOf(s, deed)) {
      if (assertionOf(s, v) !== (question.tense === 'future' ? 'planned' : 'told')) continue;
      const [event] = occasionsOf(s, v, noun);
      if (event === undefined || !named.every((t) => matchTerm(t, s).tokens.some((i) => s.tree.isBelow(i, v) && !within(s, i, event))))
        continue;
      const [first, last] = s.tree.nounPhrase(event);
      return { items: [spanItem(s, first, last)], citations: cite(view, [s.n]), score: 0.8, because: 'the occasion on which it was' };
    }
  }
  return undefined;
}

const within = (s: SentenceView, i: number, event: number): boolean => {
  const [first, last] = s.tree.span(event);
  return first <= i && i <= last;
};

/** Verbs that tell the deed; any verb of saying for 'speak', 'talk' and 'say'. */
function verbsOf(s: SentenceView, deed: Term | undefined): number[] {
  const says = deed === undefined || /^(?:speak|talk|say|tell|comment|mention|address)$/.test(deed.lemma);
  const own = deed && matchTerm(deed, s).score >= 0.7 ? matchTerm(deed, s).tokens : [];
  return [...s.tokens.keys()].filter(
    (v) => s.tokens[v]!.pos === 'VERB' && (own.includes(v) || (says && sayingVerbs.has(s.tokens[v]!.lemma))) && !isDeniedVerb(s, v),
  );
}

/** 'during | a joint briefing', 'on the occasion of | the fair' */
function occasionsOf(s: SentenceView, v: number, noun: string): number[] {
  const { tokens, tree } = s;
  const fits = (i: number): boolean =>
    OCCASION.test(tokens[i]!.lower) &&
    (ANY.test(noun) ||
      s
        .text(...tree.nounPhrase(i))
        .toLowerCase()
        .includes(noun.replace(/s$/, '')));
  return tree.kids(v, 'obl').filter((i) => tree.prepositions(i).some((p) => AT.test(p)) && fits(i));
}
