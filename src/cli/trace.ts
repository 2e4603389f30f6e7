import { ExpectedError } from '../expected-error.ts';
import type { Fact, Reading } from '../model/reading.ts';
import { sourceText } from '../model/release.ts';
import { readInStages, type Trial } from '../reading/index.ts';
import { visible } from './output.ts';

/** Which sentences to trace: all, or one by its number. */
export type TraceOf = 'all' | number;

/**
 * How sentences of a release were read, for people: their mentions, dates, tree, and every fact rule that was tried with what it
 * came to. Reads the release anew, so that it shows the reading code as it is and not a stored reading.
 * Throws ExpectedError for a sentence that the release does not have.
 */
export function* traceLines(stored: Reading, of: TraceOf): Generator<string> {
  const trials: Trial[] = [];
  const reading = readInStages(
    stored.release,
    () => {},
    (trial) => trials.push(trial),
  );
  const wanted = reading.sentences.filter((s) => of === 'all' || s.n === of);
  if (wanted.length === 0) {
    throw new ExpectedError(
      `'${reading.release.id}' has no sentence ${of}; its sentences are 0 (the title) to ${reading.sentences.length - 1}`,
    );
  }
  for (const { n } of wanted)
    yield* sentenceLines(
      reading,
      n,
      trials.filter((t) => t.n === n),
    ).map(visible);
}

function sentenceLines(reading: Reading, n: number, trials: readonly Trial[]): string[] {
  const { release, sentences } = reading;
  const { start, end, tokens } = sentences[n]!;
  const slice = (part: { n: number; start: number; end: number }): string =>
    oneLine(sourceText(release, part.n).slice(part.start, part.end));
  const mentions = reading.mentions
    .filter((m) => m.n === n)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((m) => {
      const entity = reading.entities.find((e) => e.id === m.entity)!;
      return `${slice(m)}  →  ${entity.name} (${entity.kind}, ${entity.id}; ${m.form})`;
    });
  const plurals = reading.plurals
    .filter((p) => p.n === n)
    .map((p) => `${slice(p)}  →  ${p.entities.map((id) => reading.entities.find((e) => e.id === id)!.name).join(', ')}`);
  const dates = reading.dates.filter((d) => d.n === n).map((d) => `${slice(d)}  →  ${d.value || 'no day can be told'} (${d.grain})`);
  const tree = tokens.map((t, i) => {
    const head = t.head < 0 ? '' : ` of ${tokens[t.head]!.text}`;
    return `${String(i).padStart(3)} ${t.text.padEnd(22)} ${t.pos.padEnd(6)} ${t.dep}${head}`;
  });
  const tried = trials.flatMap((t) =>
    t.facts.length > 0
      ? t.facts.map((f) => `${t.word}  ${t.rule}: yes, ${factLine(f, slice)}`)
      : [`${t.word}  ${t.rule}: no${t.reason ? `, ${t.reason}` : ''}`],
  );
  // Some facts are no single rule's: those of several sentences, and posts, which belong to people.
  const others = reading.facts
    .filter((f) => f.evidence[0] === n && !trials.some((t) => t.facts.some((own) => own.rule === f.rule && own.kind === f.kind)))
    .map((f) => `${f.kind} ${factLine(f, slice)}`);
  return [
    `[${n}] ${oneLine(sourceText(release, n).slice(start, end))}`,
    ...section('mentions', mentions),
    ...section('plurals', plurals),
    ...section('dates', dates),
    ...section('tree', tree),
    ...section('rules tried', tried),
    ...section('other facts', others),
    '',
  ];
}

function factLine(fact: Fact, slice: (part: { n: number; start: number; end: number }) => string): string {
  const sure = [fact.polarity === 'negative' ? 'denied' : '', fact.modality === 'happened' ? '' : fact.modality].filter(Boolean);
  const roles = fact.roles.map((r) => `${r.role} “${slice(r)}”${r.value ? ` = ${r.value}` : ''}`);
  return `“${fact.rule}”${sure.length > 0 ? ` (${sure.join(', ')})` : ''}: ${roles.join('; ')}`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
