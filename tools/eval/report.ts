import type { Counts, Judged, Tally } from './tally.ts';

const COLUMNS = ['kind', 'asked', 'right %', 'cited %', 'wrong', 'silent', 'no answer', 'refused %'];

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}

function row(name: string, c: Counts): string[] {
  return [
    name,
    String(c.answerable),
    percent(c.right, c.answerable),
    percent(c.cited, c.answerable),
    String(c.wrong),
    String(c.silent),
    String(c.unanswerable),
    percent(c.refused, c.unanswerable),
  ];
}

/** One row per kind of question, the commonest first, and one for all. */
export function table({ byKind, total }: Tally): string {
  const kinds = [...byKind].sort(([, a], [, b]) => b.answerable + b.unanswerable - a.answerable - a.unanswerable);
  const rows = [COLUMNS, ...kinds.map(([kind, counts]) => row(kind, counts)), row('all', total)];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((r) => r[i]!.length)));
  return rows.map((r) => r.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')).join('\n');
}

/** The figures in one line. */
export function summary({ total, judged, quotes, brokenQuotes, missing }: Tally): string {
  const asked = judged.length;
  return [
    `right ${percent(total.right + total.refused, asked)} % of ${asked}`,
    `answered right ${percent(total.right, total.answerable)} % of ${total.answerable}`,
    `refused right ${percent(total.refused, total.unanswerable)} % of ${total.unanswerable}`,
    `wrong answers ${percent(total.wrong, asked)} %`,
    `gold sentence cited ${percent(total.cited, total.answerable)} %`,
    `quotes not verbatim ${brokenQuotes} of ${quotes}`,
    `missing ${missing}`,
  ].join('; ');
}

/** Over all sets together, one row for each way to answer, as Markdown: it goes into README.md as it is. */
export function comparison(rows: readonly (readonly [name: string, tallies: readonly Tally[]])[]): string {
  const cells = rows.map(([name, tallies]) => {
    const sum = (key: keyof Counts): number => tallies.reduce((n, t) => n + t.total[key], 0);
    const asked = sum('answerable') + sum('unanswerable');
    return [
      name,
      percent(sum('right') + sum('refused'), asked),
      percent(sum('right'), sum('answerable')),
      percent(sum('refused'), sum('unanswerable')),
      percent(sum('wrong'), asked),
      percent(sum('cited'), sum('answerable')),
    ];
  });
  const heads = ['%', 'right', 'answered right', 'refused right', 'wrong', 'right sentence cited'];
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  return [line(heads), line(widths.map((w, i) => (i === 0 ? '-'.repeat(w) : `${'-'.repeat(w - 1)}:`))), ...cells.map(line)].join('\n');
}

/** What was not right, of one kind or of all: the question, what was wanted, what came, where it stands. */
export function failures({ judged }: Tally, kind?: string): string {
  return judged
    .filter((j) => j.verdict.outcome !== 'right' && (kind === undefined || j.gold.kind === kind))
    .map(failure)
    .join('\n\n');
}

function failure({ gold, answer, verdict }: Judged): string {
  const wanted = gold.must ? `all of ${gold.must.join('; ')}` : `any of ${gold.answer.join('; ')}`;
  const never = gold.mustNot ? `, none of ${gold.mustNot.join('; ')}` : '';
  const uncited = verdict.outcome === 'wrong' && gold.answerable && !verdict.cited ? ' (gold sentence not cited)' : '';
  return [
    `${gold.id} · ${gold.kind} · ${verdict.outcome}${uncited}`,
    `  asked   ${gold.question}`,
    `  wanted  ${gold.answerable ? wanted + never : 'not stated'}`,
    `  got     ${answer?.status ?? 'nothing'} ${JSON.stringify(answer?.items ?? [])}`,
    ...gold.sentence.map((sentence) => `  stands  ${sentence}`),
  ].join('\n');
}
