import { describe, expect } from 'vitest';
import type { FactKind } from '../../src/model/reading.ts';
import { facts, read, table } from './fixture.ts';

/** All facts of a kind with the roles named, in order: 'planned · participant A · purpose to …'. */
function whole(kind: FactKind, roles: readonly string[], text: string, title?: string): string[] {
  return facts(read(text, title), kind).map((f) =>
    [
      f.polarity === 'negative' ? 'not' : '',
      f.modality === 'happened' ? '' : f.modality,
      ...roles.flatMap((role) => (f.roles[role] ?? []).map((words) => `${role} ${words}`)),
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

describe('whose deed rests on a document', () => {
  table(
    [
      ['Ms. Ana Lind reaffirmed Norway’s commitment to the defence of Latvia under the Baltic Defence Treaty.', ['actor Norway']],
      ['Ms. Ana Lind welcomed President Berg’s decision on six new ports pursuant to the Coastal Trade Agreement.', ['actor Berg']],
      ['Ms. Ana Lind confirmed her country’s aid to Latvia under the Baltic Defence Treaty.', ['actor her country']],
      ['Ms. Ana Lind reiterated the duty to protect minors, including orphans, as stipulated in the Oslo Convention.', ['actor minors']],
      [
        'Ms. Ana Lind thanked the crew, and confirmed the United States’ long-term commitment to Latvia under the Baltic Defence Treaty.',
        ['actor United States'],
      ],
      ['The agency announced six loans under the Harbour Act.', ['actor six loans']],
      // The subject, where it does more than speak of it.
      ['The office works as laid down in the Coastal Trade Agreement.', ['actor The office']],
      ['Ms. Ana Lind said that the patrol works under the Strait Convention.', ['actor the patrol']],
      ['The force protects the strait under the Strait Convention.', ['actor The force']],
    ],
    (text, wanted) => expect(whole('mandate', ['actor'], text)).toEqual(wanted),
  );
});

describe('those who met, and nobody else', () => {
  table(
    [
      [
        'The Norwegian and Latvian teams held talks on fish, with Ms. Lind stressing peace.',
        ['participant The Norwegian and Latvian teams'],
      ],
      [
        'President Ana Lind held talks with Minister Bo Berg, with Ms. Holm also taking part.',
        ['participant Ana Lind · counterpart Bo Berg', 'participant Ana Lind · participant Bo Berg'],
      ],
      [
        'President Ana Lind received Prime Minister Bo Berg. Further, both leaders had in-depth discussions on ferries.',
        ['participant Ana Lind · counterpart Bo Berg', 'participant Ana Lind · participant Bo Berg'],
      ],
      [
        'President Ana Lind received Prime Minister Bo Berg. They exchanged views on fishing.',
        ['participant Ana Lind · counterpart Bo Berg', 'participant Ana Lind · participant Bo Berg'],
      ],
      // Leaders are heads of state or government, whoever came along.
      [
        'Invited by Ana Lind, President of Norway, Prime Minister Bo Berg came to Oslo with Minister of Trade Eva Holm and Minister of Ports Nils Dahl. The two leaders held talks at Oslo Castle on 3 May.',
        ['participant Ana Lind · participant Bo Berg'],
      ],
      // Not with each other, or nobody knows who.
      [
        'President Ana Lind received Prime Minister Bo Berg. The two leaders held separate meetings.',
        ['participant Ana Lind · counterpart Bo Berg'],
      ],
      ['The observers held talks.', []],
    ],
    (text, wanted) => expect(whole('meeting', ['participant', 'counterpart'], text)).toEqual(wanted),
  );
});

describe('a purpose, neither cut nor too long', () => {
  const purposes = (kind: FactKind, text: string): string[] => whole(kind, ['purpose'], text);
  table(
    [
      [
        'Ms. Ana Lind met Mr. Bo Berg to discuss the ferry and how both towns can pay for it.',
        'purpose to discuss the ferry and how both towns can pay for it',
      ],
      [
        'In Oslo, Mr. Dahl met with Mayor Ana Lind to renew our lasting support for the town’s harbour, inland roads, and grain stores.',
        'purpose to renew our lasting support for the town’s harbour, inland roads, and grain stores',
      ],
      ['Ms. Ana Lind met Mr. Bo Berg to discuss trade, and thanked him.', 'purpose to discuss trade'],
    ],
    (text, wanted) => expect(purposes('meeting', text)).toEqual([wanted]),
  );
  table(
    [
      ['I will visit the rescue stations to see how they work, and meet crews of the Red Cross.', 'planned · purpose to see how they work'],
      [
        'I will visit the rescue stations to see how they work, meet crews, and thank donors.',
        'planned · purpose to see how they work, meet crews, and thank donors',
      ],
      ['A visit to Bodo to open a dam had to be put off when a storm came.', 'not · purpose to open a dam'],
    ],
    (text, wanted) => expect(purposes('visit', text)).toEqual([wanted]),
  );
});

describe('a site by all the words that name it', () => {
  table(
    [
      ['visited a clinic treating burned children in Riga.', 'a clinic treating burned children in Riga'],
      [
        'visited a shelter supporting victims of sea-borne trade where the Red Cross works.',
        'a shelter supporting victims of sea-borne trade',
      ],
      ['visited the camp at Sund Primary School, where many stay.', 'the camp at Sund Primary School'],
      ['visited six posts in remote parts of Troms and Nordland regions.', 'six posts in remote parts of Troms and Nordland regions'],
      ['visited a school run by nuns, and spoke to the press.', 'a school run by nuns'],
      // What is told besides.
      ['visited the harbour at the invitation of Mr. Bo Berg.', 'the harbour'],
      ['visited the village in the morning.', 'the village'],
      ['visited the port with Mr. Nils Dahl.', 'the port'],
      ['visited the training centre in Sund with six officers.', 'the training centre in Sund'],
      ['visited a school in Riga on Monday and met Mr. Bo Berg.', 'a school in Riga'],
    ],
    (text, wanted) => expect(whole('visit', ['destination'], `Ms. Ana Lind ${text}`)).toEqual([`destination ${wanted}`]),
  );
});

describe('a journey in a headline', () => {
  table(
    [
      [
        'Minister Ana Lind will travel to Oslo on 20 May.',
        ['planned · visitor Ana Lind · destination Oslo', 'planned · visitor Ana Lind · destination Norway'],
      ],
      ['Minister Ana Lind travelled to Oslo on 2 May.', ['visitor Ana Lind · destination Oslo', 'visitor Ana Lind · destination Norway']],
      [
        'Minister Ana Lind travelled to Oslo on 2 May. She will go to Bodo today.',
        ['visitor Ana Lind · destination Oslo', 'planned · visitor Ana Lind · destination Bodo', 'visitor Ana Lind · destination Norway'],
      ],
      // Another's plan.
      [
        'Mr. Bo Berg will travel to Oslo on 20 May.',
        ['planned · visitor Bo Berg · destination Oslo', 'visitor Ana Lind · destination Norway'],
      ],
    ],
    (text, wanted) => expect(whole('visit', ['visitor', 'destination'], text, 'Minister Ana Lind’s Visit to Norway')).toEqual(wanted),
  );
});

describe('the place of a deed where a sentence tells two', () => {
  table(
    [
      [
        'In Riga, Minister Ana Lind was received by President Bo Berg; in Tallinn, she met Prime Minister Eva Holm.',
        ['place Riga · scene Riga', 'place Tallinn'],
      ],
      [
        'At Oslo Ms. Ana Lind met a group of elders, and in Riga, in the old town, she was received by Mayor Bo Berg.',
        ['place Oslo · scene Oslo', 'place Riga · place the old town'],
      ],
      // Where somebody was, in a clause of its own.
      ['While in Riga, Minister Ana Lind will meet with Governor Bo Berg.', ['planned · place Riga · scene Riga']],
      [
        'In Riga, where she welcomed the opening of a port in May, Minister Ana Lind met Governor Bo Berg, Mayor Eva Holm and Prefect Nils Dahl.',
        ['place Riga · scene Riga'],
      ],
      // One place for both.
      [
        'In Riga, Minister Ana Lind met President Bo Berg; she also met Prime Minister Eva Holm.',
        ['place Riga · scene Riga', 'scene Riga'],
      ],
      ['In Riga, Minister Ana Lind met President Bo Berg and Prime Minister Eva Holm.', ['place Riga · scene Riga']],
      // 'in P in Q, where': P.
      ['Ms. Ana Lind will travel to Riga in Westland, where ships are built, and meet Mr. Bo Berg.', ['planned · scene Riga']],
      ['At Camp Sund Ms. Ana Lind gave a speech. She then flew to Camp Vik, where she met Major Bo Berg.', ['scene Camp Vik']],
      // A place within what was talked of, and one that the sentence goes on to.
      [
        'In Riga, Minister Ana Lind met Governor Bo Berg. She also had lunch with Mayor Eva Holm, at which they discussed the ships that wait at the port of Sund, where prices fell. She then met Jan Vik.',
        ['place Riga · scene Riga', 'scene Riga', 'scene Riga'],
      ],
      [
        'In Riga, Minister Ana Lind met Governor Bo Berg. She also met Mayor Eva Holm and will go on to Oslo.',
        ['place Riga · scene Riga', 'scene Riga'],
      ],
      ['In the margins, Ms. Ana Lind spoke with Major Bo Berg.', ['']],
    ],
    (text, wanted) => expect(whole('meeting', ['place', 'scene'], text)).toEqual(wanted),
  );
});

describe('a journey with its traveller, goal, day and how sure it is', () => {
  table(
    [
      [
        'This was Ms. Lind’s second visit to the region; in May she attended a fair in Oslo, where her firm has a stall.',
        'visitor Lind · destination the region',
      ],
      [
        'In Riga, Ms. Ana Lind spoke. She visited in Oslo the new fish market.',
        'visitor Ana Lind · destination the new fish market · scene Oslo',
      ],
      [
        'This was Ms. Ana Lind’s second visit to the country, the first having taken place in July 2016.',
        'visitor Ana Lind · destination the country',
      ],
      ['In Riga, Ms. Ana Lind toured, together with Mr. Bo Berg, a school.', 'visitor Ana Lind · destination a school · scene Riga'],
      ['On 25 April the Panel travelled to Riga, on the island of Sund.', 'visitor Panel · destination Riga · date 25 April'],
      ['Mr. Bo Berg extended Ms. Ana Lind an invitation to visit Oslo.', 'possible · visitor Ana Lind · destination Oslo'],
      ['Ms. Ana Lind ended her visit to flood-hit northern Norway.', 'visitor Ana Lind · destination Norway'],
      [
        'The observer mission, which arrives in Riga on 20 May, will meet the Board.',
        'planned · visitor The observer mission · destination Riga · date 20 May',
      ],
      ['Ms. Ana Lind will act during His Majesty’s forthcoming visit to Latvia.', 'planned · visitor His Majesty · destination Latvia'],
      // Still to come, though told in the present.
      ['Ms. Ana Lind, who is in town, leaves for Oslo on Wednesday.', 'planned · visitor Ana Lind · destination Oslo · date Wednesday'],
      ['From Riga Ms. Ana Lind travels to Oslo, where she will meet Mr. Bo Berg.', 'planned · visitor Ana Lind · destination Oslo'],
      // It came to nothing.
      [
        'Ms. Ana Lind had been due to visit Riga but, after a storm, was instead briefed by video.',
        'not · planned · visitor Ana Lind · destination Riga',
      ],
      [
        'Ms. Ana Lind was also due to travel by helicopter to Riga but the flight was called off.',
        'not · planned · visitor Ana Lind · destination Riga',
      ],
      ['Ms. Ana Lind was due to visit Riga but first saw the port.', 'planned · visitor Ana Lind · destination Riga'],
    ],
    (text, wanted) => expect(whole('visit', ['visitor', 'destination', 'date', 'scene'], text)).toEqual([wanted]),
  );
  table(
    [
      ['Norwegian Board meets in Riga; Board fielding election mission to Kenya', []],
      ['Ms. Ana Lind ends visit to Kenya, calls for aid', ['visitor Ana Lind · destination Kenya']],
    ],
    (title, wanted) => expect(whole('visit', ['visitor', 'destination'], 'It rained.', title)).toEqual(wanted),
  );
});

describe('a meeting with all who took part', () => {
  const sides = ['participant', 'counterpart', 'companion'];
  table(
    [
      [
        'The mission will meet the Board, political parties, the Commissioner of Police and faith-based organisations, and will report on 8 June.',
        [
          'planned · participant The mission · counterpart Board · counterpart political parties · counterpart the Commissioner of Police · counterpart faith-based organisations',
        ],
      ],
      [
        'Minister Ana Lind met with members of the Norwegian community in Riga, estimated at nine thousand people, and with officials of six firms.',
        ['participant Ana Lind · counterpart members of the Norwegian community in Riga · counterpart officials of six firms'],
      ],
      [
        'Minister Ana Lind met Minister Bo Berg. Also present at the meeting were Ms. Eva Holm and Mr. Nils Dahl along with other Norwegian officials.',
        [
          'participant Ana Lind · counterpart Bo Berg',
          'participant Ana Lind · participant Bo Berg · companion Eva Holm · companion Nils Dahl · companion other Norwegian officials',
        ],
      ],
      [
        'Minister Ana Lind and Minister Bo Berg held talks. Ms. Eva Holm and Mr. Nils Dahl also participated, as did representatives of the Trade Board and the Harbour Agency.',
        [
          'participant Ana Lind · participant Bo Berg',
          'participant Ana Lind · participant Bo Berg · companion Eva Holm · companion Nils Dahl · companion representatives of the Trade Board and the Harbour Agency',
        ],
      ],
      ['His Majesty on Tuesday received at Sund Palace Dutch Prime Minister Ana Lind.', ['participant His Majesty · counterpart Ana Lind']],
      [
        'Ms. Ana Lind will remain in contact with the parties in the interim.',
        ['planned · participant Ana Lind · counterpart the parties'],
      ],
      // Held by nobody who is named: of whom the text is about, unless it came to nothing.
      [
        'Ms. Ana Lind toured Riga. A meeting with elders of the villages was held by video, as the road was closed.',
        ['participant Ana Lind · counterpart elders of the villages'],
      ],
      [
        'Ms. Ana Lind toured Riga. She spoke. The planned audience with President Bo Berg could not be held for lack of time.',
        ['not · participant Ana Lind · counterpart Bo Berg'],
      ],
      // What was spoken of is no part of who was met, but what a body is on is.
      [
        'Ms. Ana Lind met Mr. Bo Berg and members of the government on fishing rights and ferries.',
        ['participant Ana Lind · counterpart Bo Berg · counterpart members of the government'],
      ],
      // A list of bodies with their short names.
      [
        'Ms. Ana Lind will meet representatives from the International Port Agency (IPA) and the European Lake Office (ELO).',
        [
          'planned · participant Ana Lind · counterpart representatives from the International Port Agency (IPA) and the European Lake Office (ELO)',
        ],
      ],
      // Whose meeting it was, two people named as often leave open.
      ['Ms. Ana Lind spoke in Riga. Mr. Bo Berg spoke too. A meeting with elders of the villages was held.', []],
      ['Ms. Ana Lind also interacted with Norwegian students.', ['participant Ana Lind · counterpart Norwegian students']],
      ['A meeting with elders was held.', []],
      ['The Minister of Ports and Fisheries, Ms. Ana Lind, met Mr. Bo Berg.', ['participant Ana Lind · counterpart Bo Berg']],
    ],
    (text, wanted) => expect(whole('meeting', sides, text)).toEqual(wanted),
  );
  table(
    [
      [
        'King receives Dutch prime minister, UN relief chief; Crown Prince checks on convoy',
        ['participant King · counterpart Dutch prime minister · counterpart UN relief chief'],
      ],
      ['Readout of Consultations Between Minister Ana Lind and Secretary General Bo Berg', ['participant Ana Lind · participant Bo Berg']],
      ['Minister Ana Lind speaks on need for consultations with farmers', []],
    ],
    (title, wanted) => expect(whole('meeting', sides, 'It rained.', title)).toEqual(wanted),
  );
});
