import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/index.ts';
import { KnowledgeBase } from '../../src/knowledge/base.ts';
import { readRelease } from '../../src/reading/index.ts';

// 'Who is COUNTRY's POST': only a holder whom the release gives to that country.
function holders(release: { title: string; source: string; text: string }, rows: readonly (readonly [string, string | undefined])[]): void {
  describe(release.title, () => {
    const base = new KnowledgeBase([readRelease({ id: 'r', date: '2024-05-14', url: '', ...release })]);
    it.each(rows)('%s', (question, wanted) => {
      const answer = ask(base, question, { release: 'r' });
      expect(answer.status === 'answered' ? answer.items.join(' ; ') : undefined).toBe(wanted);
    });
  });
}

holders(
  {
    title: 'Visit to Kenya, Ghana and Togo',
    source: 'Ministry of Foreign Affairs of Norway',
    text: `Foreign Minister Ina Berg will visit Kenya, Ghana and Togo from 3 to 9 June.

In Kenya she will meet President Samuel Otieno and Minister of Health Grace Wanjiru.

Her visit to Ghana on 5 and 6 June will be the first by a Norwegian minister since 2011. She will be meeting Prime Minister Kofi Owusu and Trade Minister Ama Mensah to discuss cocoa.

She will visit Togo on 7-9 June for discussions with Prime Minister Koffi Agbo. Togo and Ghana are both important partners for Norway, as Prime Minister Lars Dahl said in Oslo.`,
  },
  [
    ["who is kenya's president?", 'President Samuel Otieno'],
    ['who is the prime minister of ghana?', 'Prime Minister Kofi Owusu'],
    ["who is togo's prime minister?", 'Prime Minister Koffi Agbo'],
    ["who is norway's foreign minister?", 'Foreign Minister Ina Berg'],
    ["who is norway's prime minister?", 'Prime Minister Lars Dahl'],
    ["who is ghana's trade minister?", 'Trade Minister Ama Mensah'],
    ["who is ghana's president?", undefined],
    ["who is norway's president?", undefined],
    ["who is norway's minister of health?", undefined],
    ["who is togo's trade minister?", undefined],
    ["who is kenya's foreign minister?", undefined],
    ["who is sweden's prime minister?", undefined],
    ['who is the president of togo?', undefined],
  ],
);

holders(
  {
    title: 'Special Envoy Reed’s Visit to Qatar and Oman',
    source: 'US Department of State',
    text: `In Qatar, Special Envoy Tom Reed met with the Minister of Trade, Ali Saleh, and with officials of the port. They spoke of the U.S. and Qatari plan that President Carter Hale announced at the forum in Lima and of investment in Peru’s railways.

In Oman, he met with Foreign Minister Khalid Nasser. They discussed fisheries, which Oman and Chile hope to develop.`,
  },
  [
    ['who is the us president?', 'President Carter Hale'],
    ["who is qatar's president?", undefined],
    ["who is peru's president?", undefined],
    ["who is oman's foreign minister?", 'Foreign Minister Khalid Nasser'],
    ["who is chile's foreign minister?", undefined],
    ['who is the foreign minister of the united states?', undefined],
    ["who is qatar's minister of trade?", 'Ali Saleh'],
    ["who is oman's minister of trade?", undefined],
    ['who is the president of qatar?', undefined],
  ],
);

holders(
  {
    title: 'Council President Receives Letters From Malta and Cyprus',
    source: 'Harbour News Agency',
    text: `NICOSIA, May 13 - Council of Ports President Ivo Bruni, the delegate of Malta, received two letters on Monday.

One came from Foreign Minister Eleni Markou of Cyprus, the other from Maltese Prime Minister Joseph Zahra. The two countries want a ferry. Greece's King Paul is to open the line with Chancellor Maria Gruber.`,
  },
  [
    ['who is the president of malta?', undefined],
    ["who is cyprus's president?", undefined],
    ["who's the prime minister of malta?", 'Maltese Prime Minister Joseph Zahra'],
    ['who is the prime minister of cyprus?', undefined],
    ["who is cyprus's foreign minister?", 'Foreign Minister Eleni Markou'],
    ["who is malta's foreign minister?", undefined],
    ["who is greece's chancellor?", undefined],
    ["who is austria's chancellor?", undefined],
  ],
);

holders(
  {
    title: 'Minister Vogel concludes tour of the Andes',
    source: 'Federal Ministry of Economic Affairs of Germany',
    text: `Minister Anna Vogel concluded her tour of Bolivia and Ecuador today.

On Monday she called on President Luis Arana in La Paz and opened a school. On Tuesday in Quito, Minister Vogel held talks with Energy Minister Rosa Vera and the Mayor, Juan Rios.

Chancellor Otto Brandt had invited both countries to Berlin. Brazil's Minister of Energy, Clara Dias, joined the talks in Quito.`,
  },
  [
    ["who is bolivia's president?", 'President Luis Arana'],
    ["who is ecuador's president?", undefined],
    ["who is ecuador's energy minister?", 'Energy Minister Rosa Vera'],
    ["who is brazil's energy minister?", 'Clara Dias'],
    ["who is germany's energy minister?", undefined],
    ["who is germany's chancellor?", 'Chancellor Otto Brandt'],
    ["who is bolivia's chancellor?", undefined],
    ["who is germany's president?", undefined],
    ["who is peru's president?", undefined],
  ],
);
