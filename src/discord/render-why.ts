import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Answer, QuestionKind } from '../model/answer.ts';
import type { Fact, FactKind, Reading } from '../model/reading.ts';
import { type Citation, sourceText } from '../model/release.ts';
import { MAX_QUOTES } from './citations.ts';
import { cut } from './cut.ts';
import { escapeText } from './escape.ts';
import { MAX_TEXT, message, type Reply } from './message.ts';

const MAX_FACTS = 3;
const MAX_PART = 120;

interface Way {
  /** What such a question asks for. */
  readonly asks: string;
  /** Kinds of fact that answer it; empty where any may. */
  readonly facts: readonly FactKind[];
  /** What counts as an answer. */
  readonly rule: string;
}

const OPEN_RULE =
  'A sentence answers only if it accounts for every name and every weighty word of the question; of those, the part that stands in the place asked for is the answer. Below a fixed measure of certainty nothing is answered.';

const WAYS: Readonly<Record<QuestionKind, Way>> = {
  met: {
    asks: 'a meeting',
    facts: ['meeting'],
    rule: 'Only a meeting that the release itself says took place counts: not one that is planned, called for, denied, or told by somebody else.',
  },
  visit: {
    asks: 'a visit',
    facts: ['visit'],
    rule: 'Only a visit that the release itself says took place counts, unless the question asks about the future.',
  },
  said: {
    asks: 'a statement',
    facts: ['statement'],
    rule: 'Only what the release gives as the words or the view of that speaker counts.',
  },
  role: {
    asks: 'a post',
    facts: ['post'],
    rule: 'A person holds a post if the release sets the two side by side, or says so; the fullest wording comes first.',
  },
  mandate: {
    asks: 'a mandate',
    facts: ['mandate'],
    rule: 'The document must be the one that the release names as the ground on which that body acts.',
  },
  when: { asks: 'a time', facts: [], rule: 'The time must belong to the very verb or event that was asked about.' },
  where: { asks: 'a place', facts: [], rule: 'The place must belong to the very verb or event that was asked about.' },
  who: { asks: 'people or bodies', facts: [], rule: OPEN_RULE },
  count: { asks: 'a number', facts: [], rule: OPEN_RULE },
  why: { asks: 'a reason', facts: [], rule: OPEN_RULE },
  what: { asks: 'a thing or a deed', facts: [], rule: OPEN_RULE },
};

/** How an answer came about: what was looked for, the facts that were read from its sentences, the rule by which they answer. */
export function renderWhy(base: KnowledgeBase, answer: Answer, question: string, release: string | undefined): Reply {
  const way = WAYS[answer.kind];
  const scope = release === undefined ? `all ${base.size} releases` : `the release ${escapeText(cut(release, 80))}`;
  const looked = answer.status === 'answered' ? ` · found by: ${escapeText(cut(answer.understood, 200))}` : '';
  const blocks = [
    '**Why this answer**',
    `**Query** · asks for ${way.asks}${looked} · in ${base.size === 1 ? 'one release' : scope}\n> ${escapeText(cut(question, 500))}`,
    ...factsOf(base, answer, way),
    `**Rule** · ${way.rule}`,
    '-# The same question on the same releases always gets the same answer.',
  ];
  return message(fitting(blocks), { ephemeral: true });
}

function factsOf(base: KnowledgeBase, answer: Answer, way: Way): string[] {
  if (answer.status !== 'answered')
    return ['**Facts** · none that answers it. The sentences shown only share the most with the question; they are no answer.'];
  const lines = answer.citations.slice(0, MAX_QUOTES).flatMap((citation, i) => {
    const reading = base.reading(citation.release);
    const facts = reading ? factsIn(reading, citation, answer, way) : [];
    return facts.map((fact) => `\\[${i + 1}\\] ${factLine(reading!, fact)}`);
  });
  if (lines.length === 0) {
    const parts = answer.items.slice(0, 5).map((item) => `“${escapeText(cut(item, MAX_PART))}”`);
    return [`**Facts** · none was needed: the sentence itself holds ${parts.join(', ')}.`];
  }
  return [`**Facts** that were read from the sentences\n${lines.join('\n')}`];
}

/** The facts of a cited sentence that bear on the answer: those that hold a part of it come first. */
function factsIn(reading: Reading, { n }: Citation, answer: Answer, { facts: kinds }: Way): Fact[] {
  const all = reading.facts.filter((fact) => fact.evidence.includes(n) && (kinds.length === 0 || kinds.includes(fact.kind)));
  const holds = (fact: Fact) =>
    fact.roles.some((role) =>
      answer.spans.some((s) => s.release === reading.release.id && s.n === role.n && s.start < role.end && role.start < s.end),
    );
  const bearing = all.filter(holds);
  return (bearing.length > 0 ? bearing : kinds.length > 0 ? all : []).slice(0, MAX_FACTS);
}

function factLine({ release }: Reading, { kind, roles, modality, polarity, rule }: Fact): string {
  const parts = roles.map(({ role, n, start, end }) => `${role} “${escapeText(cut(sourceText(release, n).slice(start, end), MAX_PART))}”`);
  const sure = polarity === 'negative' ? 'denied' : modality;
  return `${kind}, ${sure}: ${parts.join(', ')} -# rule: ${escapeText(rule)}`.replace(' -# ', '\n-# ');
}

/** Leaves out what would be too long: the facts of a very long sentence, never the query or the rule. */
function fitting(blocks: readonly string[]): string[] {
  const length = blocks.join('').length;
  if (length <= MAX_TEXT) return [...blocks];
  return blocks.map((block) => (block.startsWith('**Facts**') ? '**Facts** · too long to show here.' : block));
}
