import { describe, expect } from 'vitest';
import type { Row } from './fixture.ts';
import { facts, read, table } from './fixture.ts';

/** Each signing, adoption or opening as 'who: what (where; when)', with 'not', 'planned', 'possible', 'attributed' in front where they hold. */
const events = (text: string): string[] =>
  facts(read(text), 'event').map((e) => {
    const marks = [e.polarity === 'negative' && 'not', e.modality !== 'happened' && e.modality, e.attributed && 'attributed'];
    const around = [...(e.roles.place ?? []), ...(e.roles.date ?? [])].join('; ');
    return [
      ...marks.filter(Boolean),
      `${(e.roles.actor ?? []).join(' + ')}: ${e.roles.object!.join(' + ')}${around && ` (${around})`}`,
    ].join(' ');
  });

const check = (text: string, wanted: readonly string[]): void => {
  expect(events(text)).toEqual(wanted);
};

describe('something is signed, adopted, launched or opened', () => {
  table(
    [
      ['Ms. Ana Lind and Mr. Bo Berg signed the Velsund Agreement.', ['Ana Lind + Bo Berg: Velsund Agreement']],
      ['Ms. Ana Lind signed a memorandum on fisheries.', ['Ana Lind: a memorandum on fisheries']],
      ['The Velsund Agreement was signed by Ms. Ana Lind and Mr. Bo Berg.', ['Ana Lind + Bo Berg: Velsund Agreement']],
      ['The agreement was signed in Oslo on 3 May.', [': The agreement (Oslo; 3 May)']],
      ['The texts were signed in Oslo by Minister Ana Lind and Ambassador Bo Berg.', ['Ana Lind + Bo Berg: The texts (Oslo)']],
      ['The Security Council adopted Resolution 1244.', ['Security Council: Resolution 1244']],
      ['Parliament ratified the Tarnby Protocol on 3 May.', ['Parliament: Tarnby Protocol (3 May)']],
      ['The Council of Elders approved the budget.', ['Council of Elders: the budget']],
      ['Ms. Ana Lind opened the new harbour in Bergen.', ['Ana Lind: the new harbour (Bergen)']],
      ['Ms. Ana Lind inaugurated the Velsund Bridge.', ['Ana Lind: Velsund Bridge']],
      ['The European Union launched a new training programme.', ['European Union: a new training programme']],
      ['The two ministers initialled the treaty.', ['The two ministers: the treaty']],
      ['It recalls the agreement signed by Ms. Ana Lind in 2019.', ['Ana Lind: the agreement (2019)']],
      ['After the talks, Ms. Ana Lind signed the protocol.', ['Ana Lind: the protocol']],
      ['Mr. Bo Berg attended the signing of the Velsund Agreement by Ms. Ana Lind.', ['Ana Lind: Velsund Agreement']],
      ['Ms. Ana Lind welcomed the adoption of Resolution 1244 by the Security Council.', ['Security Council: Resolution 1244']],
      ['Ms. Ana Lind chaired the meeting.', ['Ana Lind: the meeting']],
      [
        'The agreement was signed by Karl Berg, Finance Secretary, on behalf of the Government, and Ana Lind, Director for Rivers.',
        ['Karl Berg + Ana Lind: The agreement'],
      ],
      ['In Oslo, Ms. Ana Lind and Deputy Minister Bo Berg, co-chaired the session.', ['Ana Lind + Bo Berg: the session (Oslo)']],
      ['The session was co-chaired by Ms. Ana Lind and Mr. Bo Berg.', ['Ana Lind + Bo Berg: The session']],
      [
        'On 3 May, at the Embassy of Norway, Ms. Ana Lind, Ambassador Extraordinary and Plenipotentiary of Norway to Chile, and Mr. Bo Berg, Head of the Lake Office, signed the contract.',
        ['Ana Lind + Bo Berg: the contract (3 May)'],
      ],
      [
        'The exchange of notes was signed by Mr. Bo Berg, Ambassador Extraordinary and Plenipotentiary of Norway to Chile, and Ms. Ana Lind, Permanent Secretary for Trade.',
        ['Bo Berg + Ana Lind: The exchange of notes'],
      ],
      [
        'Ms. Ana Lind opened the exhibition together with the Mayor of Oslo, Mr. Bo Berg, and the Director of Ports, Ms. Eva Holm.',
        ['Ana Lind + Bo Berg + Eva Holm: the exhibition'],
      ],
      ['Ms. Ana Lind opened the exhibition, and Mr. Bo Berg travelled on with Ms. Eva Holm.', ['Ana Lind: the exhibition']],
      ['Ms. Ana Lind met Mr. Bo Berg and signed the visitors’ agreement.', ['Ana Lind: the visitors’ agreement']],
    ],
    check,
  );
});

describe('signed later, perhaps, or not at all', () => {
  table(
    [
      ['Ms. Ana Lind will sign the Velsund Agreement.', ['planned Ana Lind: Velsund Agreement']],
      ['Ms. Ana Lind did not sign the Velsund Agreement.', ['not Ana Lind: Velsund Agreement']],
      ['Ms. Ana Lind refused to sign the Velsund Agreement.', ['not Ana Lind: Velsund Agreement']],
      ['Parliament has not ratified the Tarnby Protocol.', ['not Parliament: Tarnby Protocol']],
      ['The Velsund Agreement could be signed in May.', ['possible : Velsund Agreement (May)']],
      ['Mr. Bo Berg said that Ms. Ana Lind had signed the protocol.', ['attributed Ana Lind: the protocol']],
      ['No text was adopted at the meeting.', ['not : No text']],
      ['Ms. Ana Lind called for the ratification of the Tarnby Protocol.', ['possible : Tarnby Protocol']],
      ['They urged Parliament to ratify the Tarnby Protocol.', ['possible Parliament: Tarnby Protocol']],
    ],
    check,
  );
});

const NONE: readonly (readonly [string, 'not yet'?])[] = [
  ['Ms. Ana Lind read the Velsund Agreement.'],
  ['They discussed the Velsund Agreement.'],
  ['The force operates under Resolution 1244.'],
  ['Ms. Ana Lind opened the talks with a joke about ferries.', 'not yet'],
  ['The gunmen opened fire on the camp.'],
  ['The rebels launched an attack on the port.'],
  ['Ms. Ana Lind signed for the parcel.'],
  ['Ms. Ana Lind adopted a firm tone.'],
  ['The harbour is open.'],
  ['The family adopted two children.'],
  ['The Velsund Agreement protects the river.'],
  ['Ms. Ana Lind praised the text of the agreement.'],
  ['Both sides signalled their support.'],
  ['The signatories met in May.'],
  ['Ms. Ana Lind opened her eyes to the problem.'],
  ['Ms. Ana Lind launched into a long speech.'],
  ['The road opens the way to the port.'],
  ['The agreement entered into force.'],
  ['Ms. Ana Lind approved of the idea.'],
  ['The chair was taken by Ms. Ana Lind.'],
  ['The opening hours of the office are short.'],
  ['There are signs that the agreement holds.'],
];

describe('nothing signed, adopted, launched or opened', () => {
  table(
    NONE.map(([text, known]): Row<readonly string[]> => (known ? [text, [], known] : [text, []])),
    check,
  );
});
