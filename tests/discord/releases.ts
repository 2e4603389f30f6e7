import type { Release } from '../../src/model/release.ts';

/** Releases invented for the tests of the bot. */
export const harbour: Release = {
  id: 'harbour',
  title: 'Minister Hanna Vik visits the harbour of Sund',
  date: '2024-03-04',
  source: 'Ministry of Ports',
  url: 'https://ports.example/harbour',
  text: [
    'Minister Hanna Vik travelled to Sund on Monday.',
    'The weather was mild.',
    'Minister Hanna Vik met Mayor Jon Dahl in the town hall.',
    'They spoke about the new pier.',
    'A lunch followed.',
    'The pier will open in May.',
  ].join(' '),
};

/** A file as a person uploads it. */
export function textFile(name: string, text: string | Uint8Array): { name: string; type: string; bytes: Uint8Array } {
  return { name, type: 'text/plain', bytes: typeof text === 'string' ? Buffer.from(text) : text };
}

/** A release to add: what only its readers can know is that Lena Moe met Per Bakke. */
export const BRIDGE = `---
title: "Director Lena Moe opens the bridge"
date: 2024-05-06
---

Director Lena Moe met Governor Per Bakke in Fosse. The bridge cost nine million crowns.
`;
