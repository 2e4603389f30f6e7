import { describe, expect } from 'vitest';
import type { Row } from './fixture.ts';
import { read, table } from './fixture.ts';

/** Each legal basis, with 'not', 'planned', 'possible', 'attributed' in front where they hold. */
const bases = (text: string): string[] =>
  read(text)
    .facts.filter((m) => m.kind === 'mandate')
    .flatMap((m) => {
      const marks = [m.polarity === 'negative' && 'not', m.modality !== 'happened' && m.modality, m.attributedTo && 'attributed'];
      return m.roles.filter((r) => r.role === 'basis').map((r) => [...marks.filter(Boolean), text.slice(r.start, r.end)].join(' '));
    });

const check = (text: string, wanted: readonly string[]): void => {
  expect(bases(text).sort()).toEqual([...wanted].sort());
};

describe('a legal basis', () => {
  table(
    [
      [
        'KFOR operates under United Nations Security Council Resolution 1244 (1999).',
        ['United Nations Security Council Resolution 1244 (1999)'],
      ],
      ['The mission was established by Council Decision 2010/452.', ['Council Decision 2010/452']],
      ['The mission was established by Council Decision 2010/452/CFSP.', ['Council Decision 2010/452/CFSP']],
      ['Established by Council Decision (CFSP) 2010/452, the mission monitors the line.', ['Council Decision (CFSP) 2010/452']],
      ['Pursuant to the Paris Agreement, states report each year.', ['Paris Agreement']],
      ['The force acts in accordance with the Charter of the United Nations.', ['Charter of the United Nations']],
      ['Under its mandate from Resolution 1244, the force guards the border.', ['Resolution 1244']],
      ['The talks are held on the basis of the Helsinki Final Act.', ['Helsinki Final Act']],
      ['The force was deployed pursuant to Security Council resolution 99 of 1980.', ['Security Council resolution 99 of 1980']],
      ['The office acts in line with UNSCR 1325.', ['UNSCR 1325']],
      ['Data are processed under Regulation (EU) 2016/679.', ['Regulation (EU) 2016/679']],
      ['The list was drawn up under Executive Order 14001.', ['Executive Order 14001']],
      ['The permit was issued in accordance with Law No. 12/2019 on Waters.', ['Law No. 12/2019 on Waters']],
      ['The patrols are carried out under the Velsund Agreement and the Tarnby Protocol.', ['Velsund Agreement', 'Tarnby Protocol']],
      [
        'Her mandate derives from Security Council resolutions 2140 (2014) and 2216 (2015).',
        ['Security Council resolutions 2140 (2014)', '2216 (2015)'],
      ],
      ['The dialogue is held under the Partnership and Cooperation Agreement of 1999.', ['Partnership and Cooperation Agreement of 1999']],
      ['It derives from resolutions 99 (1990) and 101 (1991); the rest is old.', ['resolutions 99 (1990)', '101']],
      ['The observers were tasked by the 1994 Velsund Protocol with watching the ceasefire.', ['1994 Velsund Protocol']],
      ['The Agency is mandated by Article 7 of the River Convention to test the water.', ['Article 7 of the River Convention']],
      ['The tariff was cut under the terms of the Coastal Trade Agreement.', ['Coastal Trade Agreement']],
      ['The right is enshrined in Article 12 of the Constitution.', ['Article 12 of the Constitution']],
      ['The plan is laid down in Security Council resolution 435 of 1978.', ['Security Council resolution 435 of 1978']],
      ['The count was measured against the 1990 Copenhagen Document.', ['1990 Copenhagen Document']],
      ['The decree is contrary to Article 2 of the Supplementary Protocol.', ['Article 2 of the Supplementary Protocol']],
      ['The envoy works within the framework of the Lusaka Accord.', ['Lusaka Accord']],
      ['The ships were boarded pursuant to the 2014 bilateral law enforcement agreement.', ['2014 bilateral law enforcement agreement']],
      ['The report is prepared as required by the Clean Rivers Act of 2003.', ['Clean Rivers Act of 2003']],
      ['Consistent with the Ports Convention, the harbour stays open.', ['Ports Convention']],
    ],
    check,
  );
});

describe('the whole name of a document', () => {
  table(
    [
      [
        'Troops were sent in terms of the Norland Protocol on Politics, Defence and Security Co-operation.',
        ['Norland Protocol on Politics, Defence and Security Co-operation'],
      ],
      ['It acts under the Peace, Trade and Transit Framework signed in Oslo.', ['Peace, Trade and Transit Framework']],
      ['Aid is given under the Strategy to Prevent Hunger and Promote Growth.', ['Strategy to Prevent Hunger and Promote Growth']],
      ['Prisoners are protected under the Convention against Torture.', ['Convention against Torture']],
      ['Exports are free under the Generalised Scheme of Preferences.', ['Generalised Scheme of Preferences']],
      [
        'They recalled the Agreement between Norway and Chad on Transit Trade (NCTT), under which 40 trucks had moved.',
        ['Agreement between Norway and Chad on Transit Trade'],
      ],
      ['They recalled the Tarnby Treaty, by virtue of which ships pass free of toll.', ['Tarnby Treaty']],
      [
        'The Mission is deployed under the agreement on privileges and immunities signed in Oslo on 3 May by Ms. Ana Lind.',
        ['agreement on privileges and immunities signed in Oslo on 3 May'],
      ],
      [
        'The visit was made pursuant to the decision of the 61st Ordinary Session of the Assembly held in Oslo.',
        ['decision of the 61st Ordinary Session of the Assembly'],
      ],
      [
        'They are bound by the Treaty on Friendship, Transit and Cooperation of 1994.',
        ['Treaty on Friendship, Transit and Cooperation of 1994'],
      ],
      [
        'The Lusaka Convention and Paris Agreement were praised. It acts under the Lusaka Convention and Paris Agreement.',
        ['Lusaka Convention', 'Paris Agreement'],
      ],
      ['They praised the Trade, Transport and Energy teams, which work under the Charter.', ['Charter']],
      ['It was agreed under the terms on which they met.', []],
    ],
    check,
  );
});

describe('a basis that is denied, planned or told by somebody', () => {
  table(
    [
      ['The force does not operate under Resolution 1244.', ['not Resolution 1244']],
      ['The force will operate under Resolution 1244.', ['planned Resolution 1244']],
      ['Ms. Ana Lind said that the force operates under Resolution 1244.', ['attributed Resolution 1244']],
      ['The mission could be established under the Velsund Agreement.', ['possible Velsund Agreement']],
    ],
    check,
  );
});

const NONE: readonly (readonly [string, 'not yet'?])[] = [
  ['The Council adopted Resolution 1244.'],
  ['They discussed the Paris Agreement.'],
  ['The camp lies under the bridge.'],
  ['Ms. Ana Lind recalled Resolution 1244.'],
  ['Ms. Ana Lind signed the Velsund Agreement.'],
  ['The Velsund Agreement entered into force in May.'],
  ['The parties praised the Tarnby Protocol.'],
  ['The talks took place under the chairmanship of Ms. Ana Lind.'],
  ['Work is under way on a new Convention.'],
  ['According to Ms. Ana Lind, the Treaty is old.'],
  ['The work is based on trust, and the Treaty came later.'],
  ['The rules were set up by Ms. Ana Lind before the Convention was signed.'],
  ['The mission was established by the Council.'],
  ['The bridge was created by Norland engineers.'],
  ['The draft Law on Waters is under discussion.'],
  ['They called for full implementation of the Paris Agreement.'],
  ['The meeting was held in the framework of the visit.'],
  ['Ms. Ana Lind reaffirmed her support for the Charter.'],
  ['The mission is tasked with watching the border.'],
  ['The text of the Convention was made in Velsund.'],
  ['The rise is in line with the forecast.'],
  ['Under Ms. Ana Lind, the Agency grew.'],
];

describe('no legal basis', () => {
  table(
    NONE.map(([text, known]): Row<readonly string[]> => (known ? [text, [], known] : [text, []])),
    check,
  );
});
