import type { Release } from '../../model/release.ts';
import { sourceText } from '../../model/release.ts';
import type { FactRecord } from '../fact-records.ts';

/** Words of schema.org and of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/); those that neither has are ours. */
const CONTEXT = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  '@vocab': 'urn:briefing:',
  id: '@id',
  type: '@type',
  headline: 'schema:headline',
  datePublished: 'schema:datePublished',
  publisher: 'schema:publisher',
  url: { '@id': 'schema:url', '@type': '@id' },
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
};

/**
 * Facts as JSON-LD: each release an article, each fact an annotation of the words that say so. A position counts Unicode
 * code points, as the Web Annotation Data Model has it; `startUtf16` and `endUtf16` are the offsets of everything else here.
 */
export function factsJsonLd(facts: readonly { readonly release: Release; readonly records: readonly FactRecord[] }[]): string {
  const graph = facts.flatMap(({ release, records }) => [article(release), ...records.map((fact, i) => annotation(release, fact, i + 1))]);
  return JSON.stringify({ '@context': CONTEXT, '@graph': graph }, undefined, 1);
}

const idOf = (release: Release, ...parts: (string | number)[]): string =>
  ['urn:briefing:release', release.id, ...parts].map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join(':');

function article(release: Release): object {
  const { title, date, source, url } = release;
  return {
    id: idOf(release),
    type: 'schema:NewsArticle',
    ...(title === '' ? {} : { headline: title }),
    ...(date === null ? {} : { datePublished: date }),
    ...(source === '' ? {} : { publisher: source }),
    ...(url === '' ? {} : { url }),
  };
}

function annotation(release: Release, fact: FactRecord, number: number): object {
  return {
    id: idOf(release, 'fact', number),
    type: 'oa:Annotation',
    body: {
      type: fact.kind,
      polarity: fact.polarity,
      modality: fact.modality,
      ...(fact.attributedTo ? { attributedTo: fact.attributedTo.name ?? fact.attributedTo.entity } : {}),
      part: fact.roles.map(({ role, n, start, end, name, value }) => ({
        role,
        ...(name === null ? {} : { name }),
        ...(value === null ? {} : { 'rdf:value': value }),
        ...selection(release, n, start, end),
      })),
    },
    target: fact.evidence.map(({ n, start, end }) => selection(release, n, start, end)),
  };
}

/** Words of the body, or of the title where the sentence is 0. */
function selection(release: Release, n: number, start: number, end: number): object {
  const text = sourceText(release, n);
  const points = (to: number): number => [...text.slice(0, to)].length;
  return {
    type: 'oa:SpecificResource',
    source: n === 0 ? idOf(release, 'title') : idOf(release),
    sentence: n,
    selector: [
      { type: 'oa:TextPositionSelector', start: points(start), end: points(end), startUtf16: start, endUtf16: end },
      { type: 'oa:TextQuoteSelector', exact: text.slice(start, end) },
    ],
  };
}
