import type { KnowledgeBase } from '../knowledge/base.ts';
import { prove } from '../knowledge/prove.ts';
import type { Answer } from '../model/answer.ts';
import type { Citation } from '../model/release.ts';

/** The answer as scripts get it. Every quote is proved first; throws CitationError. */
export function answerRecord(base: KnowledgeBase, answer: Answer) {
  for (const citation of [...answer.citations, ...answer.also]) prove(base, citation);
  return {
    status: answer.status,
    kind: answer.kind,
    text: answer.text,
    items: answer.items,
    citations: answer.citations.map(citationRecord),
    also: answer.also.map(citationRecord),
    understood: answer.understood,
  };
}

function citationRecord({ release, n, start, end, quote }: Citation) {
  return { release, n, start, end, quote };
}

/** The answer as people read it on a terminal: the text, then numbered citations. */
export function answerText(base: KnowledgeBase, answer: Answer): string {
  const lines = [answer.text];
  if (answer.citations.length > 0) lines.push('', ...answer.citations.map((c, i) => citationLine(base, c, i + 1)));
  if (answer.also.length > 0) lines.push('', 'Nearest to it:', ...answer.also.map((c, i) => citationLine(base, c, i + 1)));
  return lines.map(visible).join('\n');
}

function citationLine(base: KnowledgeBase, citation: Citation, number: number): string {
  const release = prove(base, citation);
  const place = citation.n === 0 ? 'title' : `sentence ${citation.n}`;
  const parts = [release.title || release.id, release.date ?? '', place, release.url];
  return `[${number}] "${citation.quote}" — ${parts.filter((p) => p !== '').join(', ')}`;
}

/** A release may hold escape sequences that move the cursor or colour the terminal: control characters are shown as '�'. */
export function visible(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
