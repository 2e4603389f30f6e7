import type { Release } from '../../model/release.ts';

/** A release as a file of the knowledge folder: read again, it is the same to the letter. */
export function releaseFile({ title, date, source, url, text }: Release): string {
  // A string of JSON is one of YAML as well.
  const fields = [
    `title: ${JSON.stringify(title)}`,
    ...(date === null ? [] : [`date: ${date}`]),
    ...(source === '' ? [] : [`source: ${JSON.stringify(source)}`]),
    ...(url === '' ? [] : [`url: ${JSON.stringify(url)}`]),
  ];
  return `---\n${fields.join('\n')}\n---\n\n${text}`;
}
