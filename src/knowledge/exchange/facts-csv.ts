import Papa from 'papaparse';
import type { Release } from '../../model/release.ts';
import type { FactRecord } from '../fact-records.ts';

/**
 * Facts as CSV (RFC 4180), a row for each part of each fact. Offsets are UTF-16 code units of the release's body, or of
 * its title for sentence 0. What a spreadsheet would take for a formula has an apostrophe before it.
 */
export function factsCsv(facts: readonly { readonly release: Release; readonly records: readonly FactRecord[] }[]): string {
  const rows = facts.flatMap(({ release, records }) =>
    records.flatMap((fact, i) =>
      fact.roles.map((role) => ({
        release: release.id,
        date: release.date ?? '',
        url: release.url,
        fact: i + 1,
        kind: fact.kind,
        polarity: fact.polarity,
        modality: fact.modality,
        attributed_to: fact.attributedTo?.name ?? '',
        role: role.role,
        text: role.text,
        name: role.name ?? '',
        value: role.value ?? '',
        sentence: role.n,
        start: role.start,
        end: role.end,
        evidence: fact.evidence.map((e) => e.quote).join('\n'),
      })),
    ),
  );
  return `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n', columns: COLUMNS })}\r\n`;
}

const COLUMNS = 'release date url fact kind polarity modality attributed_to role text name value sentence start end evidence'.split(' ');
