import { matchTerm } from '../matching/align.ts';
import { tellsEnd } from '../matching/ends-told.ts';
import type { Question, Term } from '../question/question.ts';
import type { Found } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

// Deeds that undo, refuse or lose are never left unsaid: 'how many were released' is not answered by how many are held.

const KINDS = /^(?:count|when|where|mandate)$/;
const UNDOES =
  /^(?:abandon|abolish|allow|amend|annul|ban|block|cancel|close|cut|damage|decline|decrease|delay|delete|deny|deport|destroy|disappear|dismantle|dismiss|dissolve|drop|end|escape|evict|exclude|expel|expire|flee|forbid|free|halt|interrupt|lapse|leave|limit|miss|oppose|permit|postpone|prevent|prohibit|quit|reduce|refuse|reject|release|remove|repeal|replace|rescind|resign|return|revoke|sack|scrap|shut|split|steal|stop|suspend|terminate|veto|withdraw|withhold)$/;

/** True where the question's verb is such a deed and no sentence of the answer has it, nor the one before. */
export function lacksContraryDeed(view: ReleaseView, question: Question, { citations, because }: Found): boolean {
  // 'When was this released': the release itself.
  if (!KINDS.test(question.kind) || because === 'the date of the release') return false;
  const deeds = question.terms.filter(
    (t) => t.isVerb && (UNDOES.test(t.lemma) || isLost(question, t)) && !PARTICLE.test(question.tokens[t.last + 1]?.lower ?? ''),
  );
  if (deeds.length === 0) return false;
  const told = citations.flatMap(({ n }) => [view.sentences[n]!, ...(n > 1 ? [view.sentences[n - 1]!] : [])]);
  return deeds.some((t: Term) => told.every((s) => matchTerm(t, s).score < 0.7 && !hasNoun(t, s) && !tellsEnd(question, s)));
}

/** 'The closure' for 'was closed': a word that begins alike. */
const hasNoun = ({ lemma }: Term, { tokens }: SentenceView): boolean => tokens.some((t) => t.lower.startsWith(lemma.slice(0, 4)));

/** 'cut | off', 'split | up' are other deeds. */
const PARTICLE = /^(?:off|up|out|down|for|over|behind)$/;

/** 'were | lost', not 'lost their homes', which may be told in many ways. */
const isLost = ({ tokens }: Question, { first, word }: Term): boolean =>
  word === 'lost' && /^(?:was|were|been|be|is|are|got)$/.test(tokens[first - 1]?.lower ?? '');
