import { describe, expect, it } from 'vitest';
import { plainForm } from '../../src/asking/wording/turns/plain-forms.ts';
import { asks } from './asks.ts';

describe('meetings, company and journeys in words of everyday are said plainly', () => {
  const rows: readonly (readonly [typed: string, plain: string | undefined])[] = [
    ['names of the people Lind talked to in Orvik', 'who did Lind talk to in Orvik'],
    ["everyone she's going to see in Tarn", 'who will she meet in Tarn'],
    ['names of the ministers Lind sat down with separately', 'which ministers did Lind meet separately'],
    ['the leaders the delegation met in Orvik, who were they?', 'which leaders did the delegation meet in Orvik'],
    ['in the Norlandic capital Lind sat down with which people? everyone', 'who did Lind meet in the Norlandic capital'],
    ['who was next to Lind on the harbour visit', 'who accompanied Lind on the harbour visit'],
    ['which mayor had Lind over in Orvik?', 'which mayor received Lind in Orvik'],
    ['whose office did Lind drop by in the morning?', 'who did Lind call on in the morning'],
    ['who all did Lind get together with while in Tarn', 'who did Lind meet in Tarn'],
    ['the special envoy who came before Lind, name?', 'who was special envoy before Lind'],
    ['Lind belongs to which political group?', 'which party is Lind from'],
    ["what's Lind's party", 'which party is Lind from'],
    ['towns Lind will be stopping in', 'which towns is Lind going to'],
    ['exact dates he goes to Tarn', 'when does he go to Tarn'],
    ['last day for the force in Tarn', 'when does the force in Tarn end'],
    // Another thing, another clause.
    ['who sat on the fence', undefined],
    ['everyone who met Lind', undefined],
    ['the papers the delegation saw in Orvik', undefined],
    ['the last day of the month', undefined],
    ['last day of the tour', undefined],
    ['whose office did Lind paint in the morning', undefined],
    ['which mayor had Lind in mind', undefined],
    ['who was next to Lind on the list', undefined],
  ];
  it.each(rows)('%s', (typed, plain) => expect(plainForm(typed)).toBe(plain));
});

asks(
  'asked in the words of everyday',
  `Minister Ada Lind visited Orvik on 3 May. In Orvik she met with the Minister of Labour, Piet Maas, and the Minister of Trade, Ida Holm. In Tarn she met the Mayor, Nils Rud.

The armed men abducted two nurses near Kettla. The wounded were evacuated to Tarn. The company Velk was blacklisted in 2021.`,
  [
    ['names of the ministers Lind sat down with in Orvik', ['Maas', 'Holm']],
    ['where were the ones who got hurt moved to', ['Tarn']],
    ['names of the ministers Lind sat down with in Kettla', undefined],
    ['where were the soldiers moved to', undefined],
  ],
);
