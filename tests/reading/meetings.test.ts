import { describe, expect } from 'vitest';
import { facts, type PlainFact, type Row, read, stated, table } from './fixture.ts';

const SIDES = ['participant', 'counterpart'];

/** Who met: both sides of each meeting that the release states, sorted. */
function meetings(text: string): string[] {
  return stated(read(text), 'meeting')
    .map((m) => SIDES.flatMap((side) => m.roles[side] ?? []).sort())
    .filter((who) => who.length > 1)
    .map((who) => who.join(' + '));
}

const met = (text: string, wanted: string): void => {
  expect(meetings(text)).toEqual([wanted.split(' + ').sort().join(' + ')]);
};

const nobodyMet = (text: string): void => {
  expect(meetings(text)).toEqual([]);
};

const LIND_BERG = 'Ana Lind + Bo Berg';
/** The days of the meetings that a text tells, and what they were about. */
const daysAndTopics = (text: string): string[] =>
  stated(read(text), 'meeting').flatMap((m) => [...(m.roles.date ?? []), ...(m.roles.topic ?? [])]);

describe('when and about what', () => {
  table(
    [
      ['Minister Ana Lind met with September 11 survivor Bo Berg.', []],
      ['Minister Ana Lind met 2021 laureate Bo Berg on Monday.', ['Monday']],
      ['On Saturday Minister Ana Lind met President Bo Berg.', ['Saturday']],
      ['Yesterday evening Minister Ana Lind met President Bo Berg.', ['Yesterday']],
      ['Ana Lind, Bo Berg and Eva Holm held a three-way meeting in Riga on the sidelines of the General Assembly.', []],
      ['Ana Lind and Bo Berg held a meeting in Riga on the rules for ports.', ['the rules for ports']],
    ],
    (text, wanted) => expect(daysAndTopics(text)).toEqual(wanted),
  );
});

const LIND_BERG_HOLM = 'Ana Lind + Bo Berg + Eva Holm';

describe('a meeting', () => {
  table(
    [
      // A long dash without spaces parts words, and may close a dateline.
      ['Minister Ana Lind—the first to hold the post—met President Bo Berg.', LIND_BERG],
      ['Minister Ana Lind met President Bo Berg—who took office in May—in Oslo.', LIND_BERG],
      ['RIGA, 3 May—Minister Ana Lind met President Bo Berg.', LIND_BERG],
      ['The Adviser-General, Ana Lind, met the Vice-President, Bo Berg.', LIND_BERG],
      // Those who speak as 'we', by name behind their post.
      ['We, the Ministers of Trade, Ms. Ana Lind (Norway) and Mr. Bo Berg (Sweden), met in Oslo.', 'Ana Lind + Bo Berg + We'],
      // Whoever is named before others of a kind is one of them.
      ['Minister Ana Lind met Kranholm and other Danish officials.', 'Ana Lind + Kranholm + other Danish officials'],
      ['Minister Ana Lind met Kranholm.', 'Ana Lind + Kranholm', 'not yet'],
      // With whom the next thing was done; who met whom behind a refusal; a ring.
      ['Minister Ana Lind met with President Bo Berg, and, together with Ms. Eva Holm, toured the port.', LIND_BERG],
      ['Minister Ana Lind met President Bo Berg; a meeting with Ms. Eva Holm was requested but not granted.', LIND_BERG],
      ['Minister Ana Lind rang President Bo Berg on Sunday.', LIND_BERG],
      // Calls of a weekend, days of talks, an audience granted.
      ['Minister Ana Lind held separate phone calls over the weekend with the Mayor of Oslo, Bo Berg, and Ms. Eva Holm.', LIND_BERG_HOLM],
      ['Minister Ana Lind held separate phone calls on Monday with the Mayor of Oslo, Bo Berg.', LIND_BERG],
      ['Minister Ana Lind and President Bo Berg ended two days of talks in Oslo.', LIND_BERG],
      ['Minister Ana Lind was granted an audience by President Bo Berg.', LIND_BERG],
      // A wish that was fulfilled, and the house where it was.
      ['Minister Ana Lind was pleased to meet President Bo Berg.', LIND_BERG],
      ['Minister Ana Lind was moved to lay a wreath and to meet President Bo Berg.', LIND_BERG],
      ['Minister Ana Lind met President Bo Berg at the residence of the Consul, Ms. Eva Holm, whose house is new.', LIND_BERG],
      // Two posts of one person, with a stroke between.
      ['High Representative/Vice-President Ana Lind met President Bo Berg.', LIND_BERG],
      ['EU Special Representative for Water/Head of Delegation Ana Lind met President Bo Berg.', LIND_BERG],
      // A meeting that fell away, behind one that did not.
      ['Minister Ana Lind had a meeting with President Bo Berg; the meeting with Ms. Eva Holm could not be fitted in.', LIND_BERG],
      // A clause that says more of one in the list.
      ['Minister Ana Lind met President Bo Berg, who took office last week, and the Mayor of Oslo, Ms. Eva Holm.', LIND_BERG_HOLM],
      ['Minister Ana Lind met President Bo Berg, who took office last week, and Ms. Eva Holm left.', LIND_BERG],
      [
        'Minister Ana Lind met President Bo Berg, to whom she gave the plans for a port at the mouth of the river, and the Mayor of Oslo, Ms. Eva Holm.',
        LIND_BERG_HOLM,
      ],
      ['Minister Ana Lind met President Bo Berg, to whom she gave the plans, and the Mayor of Oslo, Ms. Eva Holm, left.', LIND_BERG],
      // The list goes on behind how long it was, another 'with', a clause with 'whom' and the group named last.
      ['Minister Ana Lind saw President Bo Berg for an hour on Monday, and Interior Minister Eva Holm twice.', LIND_BERG_HOLM],
      ['Minister Ana Lind spoke with President Bo Berg and, later the same day, with the Mayor of Oslo, Ms. Eva Holm.', LIND_BERG_HOLM],
      ['Minister Ana Lind received President Bo Berg, with whom she signed a treaty, and the Mayor of Oslo, Ms. Eva Holm.', LIND_BERG_HOLM],
      [
        'Minister Ana Lind had talks with members of the unions, including the head of the dockers, Eva Holm.',
        'Ana Lind + members of the unions + Eva Holm',
      ],
      // Behind a comma and 'and', of whom another verb tells.
      ['Minister Ana Lind saw President Bo Berg on Monday, and Interior Minister Eva Holm was abroad.', LIND_BERG],
      ['Minister Ana Lind saw President Bo Berg for an hour, and Interior Minister Eva Holm denied it.', LIND_BERG],
      [
        'Minister Ana Lind received President Bo Berg, with whom she signed a treaty, and the Mayor of Oslo, Eva Holm, criticised it.',
        LIND_BERG,
      ],
      // To meet, in all its forms.
      ['Minister Ana Lind met Mr. Bo Berg in Oslo.', LIND_BERG],
      ['Minister Ana Lind met with Mr. Bo Berg.', LIND_BERG],
      ['Mr. Bo Berg was met by Minister Ana Lind at the airport.', LIND_BERG],
      ['Ms. Ana Lind and Mr. Bo Berg met on Monday.', LIND_BERG],
      ['On Monday, Ms. Ana Lind also met Mr. Bo Berg and Ms. Eva Holm.', LIND_BERG_HOLM],
      ['Ms. Ana Lind had a meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind held a bilateral meeting with Mr. Bo Berg.', LIND_BERG],
      ['In her meeting with Mr. Bo Berg, Ms. Ana Lind stressed trade.', LIND_BERG],
      ['Minister Ana Lind met her counterpart Bo Berg in Oslo.', LIND_BERG],
      ['Minister Ana Lind met his wife Eva Holm and her colleague Bo Berg.', LIND_BERG_HOLM],
      ['Minister Ana Lind had met in Oslo the President of the National Assembly.', 'Ana Lind + the President of the National Assembly'],
      [
        'Minister Ana Lind held a meeting at the town hall with the Mayor of Sund, Bo Berg, and envoys of two of the groups that have signed.',
        'Ana Lind + Bo Berg + envoys of two of the groups that have signed',
      ],
      ['Minister Ana Lind thereafter called on Mr. Bo Berg, to whom she gave a letter.', LIND_BERG],
      ['Minister Ana Lind held a roundtable with nine founders of firms.', 'Ana Lind + nine founders of firms'],
      [
        'Minister Ana Lind met the Speaker of the State Hural, Bo Berg, and the Vice President for the Lakes Cluster, Madam Eva Holm.',
        LIND_BERG_HOLM,
      ],
      ['Minister Ana Lind met the Commander of Operation Alba, Major General Bo Berg.', LIND_BERG],
      [
        'Minister Ana Lind met with envoys of the community in Sund, to whom the Consul, Ms. Eva Holm, showed the rules.',
        'Ana Lind + envoys of the community in Sund',
      ],
      ['Minister Ana Lind, who had come with the Mayor, met Mr. Bo Berg.', LIND_BERG],
      ['Minister Ana Lind dined with Mr. Bo Berg, at the residence of the Consul, Eva Holm.', LIND_BERG],
      ['Minister Ana Lind met, at the office of the Union, eleven envoys of the opposition.', 'Ana Lind + eleven envoys of the opposition'],
      ['(Secretariat, Greater Sund, Guyana) Minister Ana Lind met Mr. Bo Berg.', LIND_BERG],
      // Talks and calls.
      ['Ms. Ana Lind held talks with Mr. Bo Berg.', LIND_BERG],
      ['Talks were held between Ms. Ana Lind and Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind spoke by phone with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind spoke with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind had a telephone call with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind exchanged views with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind sat down with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind consulted with Mr. Bo Berg and Ms. Eva Holm.', LIND_BERG_HOLM],
      // Hosts and guests.
      ['Ms. Ana Lind received Mr. Bo Berg in her office.', LIND_BERG],
      ['Mr. Bo Berg was received by Ms. Ana Lind.', LIND_BERG],
      ['Ms. Ana Lind welcomed Mr. Bo Berg to the ministry.', LIND_BERG],
      ['Ms. Ana Lind hosted Mr. Bo Berg for dinner.', LIND_BERG],
      ['Ms. Ana Lind paid a courtesy call on Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind was greeted by Mr. Bo Berg.', LIND_BERG],
      // In long sentences.
      [
        'During the visit, which lasted two days, Ms. Ana Lind, who was there for the first time, met with Mr. Bo Berg for talks on trade.',
        LIND_BERG,
      ],
      ['After opening the forum, Ms. Ana Lind met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind visited Oslo, where she met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind travels to Oslo to meet Mr. Bo Berg. She met him on Monday.', LIND_BERG],
      ['Ms. Ana Lind arrived on Monday. She met Mr. Bo Berg.', LIND_BERG],
      [
        'The Minister of Trade, Ms. Ana Lind, met the Head of the Mission, Ambassador Bo Berg, and the Director of the Centre, Dr. Eva Holm.',
        LIND_BERG_HOLM,
      ],
      ['On the margins of the summit, Ms. Ana Lind met Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind co-chaired the meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind hosted talks with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind attended a meeting with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind joined a call with Mr. Bo Berg.', LIND_BERG],
      ['Ms. Ana Lind held two lunches with Mr. Bo Berg.', LIND_BERG],
      ['Ana Lind met Bo Berg.', LIND_BERG],
      ['Ana Lind met with Bo Berg on Monday.', LIND_BERG],
    ],
    met,
  );
});

describe('no meeting that took place', () => {
  const rows: Row<null>[] = [
    // Planned.
    ['Ms. Ana Lind will meet Mr. Bo Berg on Friday.', null],
    ['Ms. Ana Lind is scheduled to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind plans to meet Mr. Bo Berg next week.', null],
    ['Ms. Ana Lind is expected to hold talks with Mr. Bo Berg.', null],
    // Given shelter, or sent over.
    ['Norway hosts over 960,000 refugees, more than half of whom are children.', null],
    ['The fund, to be hosted by Norway, is new.', null],
    ['The two sides agreed to exchange data on fish stocks.', null],
    ['Ms. Ana Lind, Mr. Bo Berg and Ms. Eva Holm received 200 evacuees.', null],
    // Wished for.
    ['Ms. Ana Lind called for a meeting with Mr. Bo Berg.', null],
    ['Ms. Ana Lind hopes to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind invited Mr. Bo Berg to a meeting.', null],
    ['If Ms. Ana Lind met Mr. Bo Berg, talks would begin.', null],
    ['Ms. Ana Lind could meet Mr. Bo Berg.', null],
    // Denied, declined, called off.
    ['Ms. Ana Lind did not meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind declined to meet Mr. Bo Berg.', null],
    ['Ms. Ana Lind never met Mr. Bo Berg.', null],
    ['Ms. Ana Lind refused to receive Mr. Bo Berg.', null],
    ['The meeting between Ms. Ana Lind and Mr. Bo Berg was cancelled.', null],
    // Another's word.
    ['Mr. Otto Frank said that Ms. Ana Lind had met Mr. Bo Berg.', null],
    // Other senses of the words.
    ['Ms. Ana Lind met the demand of Mr. Bo Berg.', null],
    ['Ms. Ana Lind met the criteria.', null],
    ['Ms. Ana Lind spoke about Mr. Bo Berg.', null],
    ['Ms. Ana Lind received a letter from Mr. Bo Berg.', null],
    ['Ms. Ana Lind welcomed the report of Mr. Bo Berg.', null],
    ['Ms. Ana Lind thanked Mr. Bo Berg.', null],
    ['Ms. Ana Lind succeeded Mr. Bo Berg.', null],
  ];
  table(rows, nobodyMet);
});

describe('how sure a meeting is', () => {
  table(
    [
      ['Ms. Ana Lind met Mr. Bo Berg.', 'positive happened'],
      ['Ms. Ana Lind will meet Mr. Bo Berg on Friday.', 'positive planned'],
      ['Ms. Ana Lind is scheduled to meet Mr. Bo Berg.', 'positive planned'],
      ['Ms. Ana Lind hopes to meet Mr. Bo Berg.', 'positive possible'],
      ['Ms. Ana Lind could meet Mr. Bo Berg.', 'positive possible'],
      ['Ms. Ana Lind did not meet Mr. Bo Berg.', 'negative happened'],
      ['Mr. Otto Frank said that Ms. Ana Lind had met Mr. Bo Berg.', 'positive happened attributed'],
    ],
    (text, wanted) => {
      const found = facts(read(text), 'meeting').map((m) => `${m.polarity} ${m.modality}${m.attributed ? ' attributed' : ''}`);
      expect(found).toEqual([wanted]);
    },
  );
});

describe('where, when and why', () => {
  const part =
    (role: string) =>
    (text: string, wanted: readonly string[]): void => {
      expect(stated(read(text), 'meeting').flatMap((m) => m.roles[role] ?? [])).toEqual(wanted);
    };
  describe('place', () => {
    table(
      [
        ['Ms. Ana Lind met Mr. Bo Berg in Oslo.', ['Oslo']],
        ['In Oslo, Ms. Ana Lind met Mr. Bo Berg.', ['Oslo']],
        ['Ms. Ana Lind met Mr. Bo Berg.', []],
        ['Ms. Ana Lind met Mr. Bo Berg of the University of Oslo.', []],
      ],
      part('place'),
    );
  });
  describe('date', () => {
    table(
      [
        ['Ms. Ana Lind met Mr. Bo Berg on Monday.', ['Monday']],
        ['On 3 May 2024, Ms. Ana Lind met Mr. Bo Berg.', ['3 May 2024']],
        ['Ms. Ana Lind met Mr. Bo Berg in Oslo today.', ['today']],
        ['Ms. Ana Lind met Mr. Bo Berg.', []],
      ],
      part('date'),
    );
  });
});

/**
 * One meeting in a line: how sure it is ('planned: ', 'possible: ', 'denied: ', 'said: '), both sides, 'with' those who came
 * along, 'in' its place, 'on' its date.
 */
function line({ polarity, modality, attributed, roles }: PlainFact): string {
  const list = (...names: string[]): string => names.flatMap((name) => roles[name] ?? []).join(' + ');
  const sure = [polarity === 'negative' ? 'denied: ' : '', attributed ? 'said: ' : '', modality === 'happened' ? '' : `${modality}: `];
  const place = list('place') || list('scene');
  return [
    ...sure,
    SIDES.flatMap((side) => roles[side] ?? [])
      .sort()
      .join(' + '),
    roles.companion ? ` with ${list('companion')}` : '',
    place ? ` in ${place}` : '',
    roles.date ? ` on ${list('date')}` : '',
  ].join('');
}

/** All meetings of the text, sure or not, one line each. */
const reads = (text: string, wanted: readonly string[]): void => {
  expect(facts(read(text), 'meeting').map(line)).toEqual(wanted);
};

const MAREK_ODOI = 'Ilona Marek + Paul Odoi';
const NDELE_VASIK = 'Amara Ndele + Teodor Vasik';

describe('a meeting as ministries, offices and missions tell it', () => {
  table(
    [
      ['Minister Ilona Marek was kept from seeing Mr. Paul Odoi.', [`denied: ${MAREK_ODOI}`]],
      // Titles before and after the names, in any order.
      [
        'Foreign Minister Ilona Marek met today in Vienna with the Minister of Defence of Portugal, Paul Odoi.',
        [`${MAREK_ODOI} in Vienna on today`],
      ],
      [
        'Ms. Ilona Marek, Minister of Foreign Affairs, met on Monday with Mr. Paul Odoi, Special Envoy of the Secretary-General.',
        [`${MAREK_ODOI} on Monday`],
      ],
      ['Minister ZHOU Weiling met with Mr. Paul Odoi in Nairobi.', ['Paul Odoi + ZHOU Weiling in Nairobi']],
      ['Minister TAN Weiling met with Mr. Paul Odoi in Nairobi.', ['Paul Odoi + TAN Weiling in Nairobi']],
      ['Minister Ilona Marek met bilaterally with Mr. Paul Odoi.', [MAREK_ODOI]],
      // A journey that was not made is no scene.
      [
        'In Vienna, Minister Ilona Marek toured the port. A stop in Nairobi was cancelled. Minister Marek met Mr. Paul Odoi instead.',
        ['Ilona Marek + Paul Odoi in Vienna'],
      ],
      ['Mr. Paul Odoi accompanied Minister Ilona Marek together with Ms. Greta Holm.', ['Ilona Marek with Greta Holm + Paul Odoi']],
      ['OSLO, 14 May 2024 – Minister Ilona Marek met with Mr. Paul Odoi.', [MAREK_ODOI]],
      ['Having met Mr. Paul Odoi, Minister Ilona Marek left the hall.', [MAREK_ODOI]],
      ['After meeting with Mr. Paul Odoi in Nairobi, Minister Ilona Marek praised the mission.', [`${MAREK_ODOI} in Nairobi`]],
      ['Minister Ilona Marek opened her stay by meeting Mr. Paul Odoi.', [MAREK_ODOI]],
      ['Mr. Paul Odoi, whom Minister Ilona Marek met on Monday, leads the mission.', [`${MAREK_ODOI} on Monday`]],
      [
        'Minister Ilona Marek met with the Speaker of Parliament, Greta Holm, the Minister of Justice, Paul Odoi, and the Ombudsman, Nadir Aliyev.',
        ['Greta Holm + Ilona Marek + Nadir Aliyev + Paul Odoi'],
      ],
      [
        'Minister Ilona Marek met with senior officials, including Interior Minister Paul Odoi and Mayor Greta Holm.',
        ['Greta Holm + Ilona Marek + Paul Odoi + senior officials'],
      ],
      [
        'Minister Ilona Marek met with representatives of the valley, including flood survivors, whistleblowers, and paramedics.',
        ['Ilona Marek + flood survivors + paramedics + representatives of the valley + whistleblowers'],
      ],
      ['Minister Ilona Marek met tenants and sculptors.', ['Ilona Marek + sculptors + tenants']],
      [
        'The leaders of Norway, Portugal and Kenya met in Vienna on Monday.',
        ['The leaders of Norway, Portugal and Kenya in Vienna on Monday'],
      ],
      [
        'Minister Ilona Marek, who was there for the first time, met Mr. Paul Odoi, and then had an exchange with Ms. Greta Holm.',
        [MAREK_ODOI, 'Greta Holm + Ilona Marek'],
      ],
      [
        'On Monday, Minister Ilona Marek was received by Mr. Paul Odoi and spoke to students.',
        [`${MAREK_ODOI} on Monday`, 'Ilona Marek + students on Monday'],
      ],
      ['The observer mission, for its part, met with Mr. Paul Odoi.', ['Paul Odoi + The observer mission']],
      ['Minister Ilona Marek consulted with a range of opposition leaders.', ['Ilona Marek + a range of opposition leaders']],
      // Hosts and guests.
      ['President Teodor Vasik was met by Prime Minister Amara Ndele.', [NDELE_VASIK]],
      ['President Teodor Vasik was met at the airport by Prime Minister Amara Ndele.', [`${NDELE_VASIK} in the airport`]],
      ['President Teodor Vasik was welcomed by Prime Minister Amara Ndele in Lisbon.', [`${NDELE_VASIK} in Lisbon`]],
      ['Prime Minister Amara Ndele was received on Monday by President Teodor Vasik.', [`${NDELE_VASIK} on Monday`]],
      ['Prime Minister Amara Ndele was received in audience by President Teodor Vasik.', [NDELE_VASIK]],
      ['President Teodor Vasik received Prime Minister Amara Ndele for talks on energy.', [NDELE_VASIK]],
      ['President Teodor Vasik has today received Prime Minister Amara Ndele.', [`${NDELE_VASIK} on today`]],
      [
        'Prime Minister Amara Ndele hosted President Teodor Vasik and Mrs. Elena Vasik for a working lunch.',
        ['Amara Ndele + Elena Vasik + Teodor Vasik'],
      ],
      ['Minister Ilona Marek welcomed her counterpart, Mr. Paul Odoi, in Oslo on Friday.', [`${MAREK_ODOI} in Oslo on Friday`]],
      ['Ambassador Paul Odoi paid a courtesy call on Minister Ilona Marek on Monday.', [`${MAREK_ODOI} on Monday`]],
      ['Ambassador Paul Odoi paid a farewell call on Minister Ilona Marek.', [MAREK_ODOI]],
      ['Ambassador Paul Odoi called on Minister Ilona Marek to discuss trade.', [MAREK_ODOI]],
      // Talks, sessions, calls.
      ['Minister Ilona Marek held a phone call with Mr. Paul Odoi on Monday.', [`${MAREK_ODOI} on Monday`]],
      ['Minister Ilona Marek spoke by phone on Monday with Mr. Paul Odoi.', [`${MAREK_ODOI} on Monday`]],
      ['Minister Ilona Marek and Mr. Paul Odoi spoke by telephone.', [MAREK_ODOI]],
      ['Minister Ilona Marek took office in 2020. The Minister spoke today with Mr. Paul Odoi.', [`${MAREK_ODOI} on today`]],
      ['Minister Ilona Marek telephoned Mr. Paul Odoi on Monday.', [`${MAREK_ODOI} on Monday`]],
      ['On the sidelines of the Forum, Minister Ilona Marek had bilateral talks with her Kenyan counterpart, Paul Odoi.', [MAREK_ODOI]],
      [
        'Minister Ilona Marek and the Head of the EU Delegation, Ambassador Paul Odoi, co-chaired the third session of the Joint Committee in Oslo.',
        [`${MAREK_ODOI} in Oslo`],
      ],
      ['The session was co-chaired by Minister Ilona Marek and Ambassador Paul Odoi.', [MAREK_ODOI]],
      ['The meeting between Minister Ilona Marek and Mr. Paul Odoi took place in Vienna on 10 May.', [`${MAREK_ODOI} in Vienna on 10 May`]],
      ['Minister Ilona Marek had separate meetings with Mr. Paul Odoi and Ms. Greta Holm.', ['Greta Holm + Ilona Marek + Paul Odoi']],
      ['During her meeting with Mr. Paul Odoi, Minister Ilona Marek praised the mission.', [MAREK_ODOI]],
      ['Mr. Paul Odoi arrived on Monday. During his talks with Minister Ilona Marek, he praised the mission.', [MAREK_ODOI]],
      ['Minister Ilona Marek held a trilateral meeting with Mr. Paul Odoi and Ms. Greta Holm.', ['Greta Holm + Ilona Marek + Paul Odoi']],
      ['President Teodor Vasik chaired talks between Ms. Ilona Marek and Mr. Paul Odoi.', [MAREK_ODOI]],
      ['Minister Ilona Marek conferred with Mr. Paul Odoi in Nairobi.', [`${MAREK_ODOI} in Nairobi`]],
      ['Minister Ilona Marek recalled her talks on Monday in Vienna with Mr. Paul Odoi.', [`${MAREK_ODOI} in Vienna on Monday`]],
      ['Minister Ilona Marek hosted a dinner in honour of Mr. Paul Odoi.', [MAREK_ODOI]],
      ['Minister Ilona Marek met Mr. Paul Odoi at the Palace in Lisbon.', [`${MAREK_ODOI} in Palace + Lisbon`]],
      ['Minister Ilona Marek met Mr. Paul Odoi and will fly to Nairobi, where she is to speak.', [MAREK_ODOI]],
      ['Minister Ilona Marek received Mr. Paul Odoi, their first meeting since her stop in Nairobi in April 2023.', [MAREK_ODOI]],
      // Those who came along.
      ['President Teodor Vasik was accompanied by Minister Ilona Marek.', ['Teodor Vasik with Ilona Marek']],
      [
        'President Teodor Vasik was joined at the talks by Minister Ilona Marek and Mr. Paul Odoi.',
        ['Teodor Vasik with Ilona Marek + Paul Odoi'],
      ],
      [
        'President Teodor Vasik met Prime Minister Amara Ndele. Also present were Minister Ilona Marek and Mr. Paul Odoi.',
        [NDELE_VASIK, 'Teodor Vasik with Ilona Marek + Paul Odoi'],
      ],
      ['Minister Ilona Marek accompanied President Teodor Vasik.', ['Teodor Vasik with Ilona Marek']],
    ],
    reads,
  );
});

describe('a meeting that is planned, wished for, denied or told by another', () => {
  table(
    [
      ['A meeting between Minister Ilona Marek and Mr. Paul Odoi is scheduled for Friday.', [`planned: ${MAREK_ODOI} on Friday`]],
      ['Minister Ilona Marek is to meet Mr. Paul Odoi on Friday.', [`planned: ${MAREK_ODOI} on Friday`]],
      ['Minister Ilona Marek looks forward to meeting Mr. Paul Odoi.', [`planned: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek has agreed to meet Mr. Paul Odoi.', [`planned: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek is due to receive Mr. Paul Odoi on Friday.', [`planned: ${MAREK_ODOI} on Friday`]],
      ['Minister Ilona Marek leaves for Oslo tomorrow, where she is expected to meet Mr. Paul Odoi.', [`planned: ${MAREK_ODOI} in Oslo`]],
      ['Minister Ilona Marek would be ready to meet Mr. Paul Odoi.', [`possible: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek proposed a meeting with Mr. Paul Odoi.', [`possible: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek offered to host Mr. Paul Odoi.', [`possible: ${MAREK_ODOI}`]],
      ['Had Minister Ilona Marek met Mr. Paul Odoi, the talks would have ended.', [`possible: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek was unable to meet Mr. Paul Odoi.', [`denied: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek has yet to meet Mr. Paul Odoi.', [`denied: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek was not received by Mr. Paul Odoi.', [`denied: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek will be the guest of honour and meet Mr. Paul Odoi.', [`planned: ${MAREK_ODOI}`]],
      ['Neither Minister Ilona Marek nor Ms. Greta Holm met Mr. Paul Odoi.', ['denied: Greta Holm + Ilona Marek + Paul Odoi']],
      ['Minister Ilona Marek denied that she had met Mr. Paul Odoi.', [`denied: said: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek denied having met Mr. Paul Odoi.', [`denied: said: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek denied a meeting with Mr. Paul Odoi.', [`denied: ${MAREK_ODOI}`]],
      ['No meeting between Minister Ilona Marek and Mr. Paul Odoi took place.', [`denied: ${MAREK_ODOI}`]],
      ["Minister Ilona Marek's meeting with Mr. Paul Odoi was postponed.", [`denied: ${MAREK_ODOI}`]],
      [
        'Minister Ilona Marek arrived on Monday. Her meeting with Mr. Paul Odoi, announced last week, was cancelled.',
        [`denied: ${MAREK_ODOI}`],
      ],
      ['Mr. Otto Frank told reporters that Minister Ilona Marek had met Mr. Paul Odoi.', [`said: ${MAREK_ODOI}`]],
      ['According to Mr. Otto Frank, Minister Ilona Marek met Mr. Paul Odoi.', [`said: ${MAREK_ODOI}`]],
      ['Minister Ilona Marek met Mr. Paul Odoi, Mr. Otto Frank said.', [`said: ${MAREK_ODOI}`]],
    ],
    reads,
  );
});

describe('other senses of the words for meeting', () => {
  table(
    [
      'There are no plans for Minister Ilona Marek to meet Mr. Paul Odoi.',
      'Heavy snow prevented Minister Ilona Marek from meeting Mr. Paul Odoi.',
      'The members of the delegation of Minister Ilona Marek were thanked by Mr. Paul Odoi.',
      'Minister Ilona Marek came to Oslo at the invitation of the Mayor, Mr. Paul Odoi.',
      'The bank met its targets for Mr. Paul Odoi.',
      'The committee met the requirements set by Minister Ilona Marek.',
      'The proposal met with the approval of Minister Ilona Marek.',
      'The two bills met with opposition from Mr. Paul Odoi.',
      'The meeting room of Minister Ilona Marek was repaired by Mr. Paul Odoi.',
      'Minister Ilona Marek received a letter from Mr. Paul Odoi.',
      'Mr. Paul Odoi received the Order of Merit from Minister Ilona Marek.',
      'The exhibition was hosted by the Ministry of Trade.',
      'The report calls on Minister Ilona Marek to resign.',
      'Minister Ilona Marek called on Mr. Paul Odoi to release the prisoners.',
      'Minister Ilona Marek called upon Mr. Paul Odoi to sign the treaty.',
      'Minister Ilona Marek welcomed the decision of Mr. Paul Odoi.',
      'Minister Ilona Marek welcomed the appointment of Mr. Paul Odoi.',
      'Minister Ilona Marek spoke of Mr. Paul Odoi with respect.',
      'Minister Ilona Marek joined Mr. Paul Odoi in condemning the attack.',
      'Minister Ilona Marek saw the need for reform.',
      'Minister Ilona Marek aims at strengthening engagement with the Ministry of Trade.',
      'The negotiations with Kenya are covered by the report of Minister Ilona Marek.',
      'Minister Ilona Marek hosted the exhibition of Mr. Paul Odoi.',
      'Minister Ilona Marek sat on the board with distinction.',
      'Minister Ilona Marek stressed the importance of talks with the Ministry of Trade.',
      'The centre receives thousands of refugees.',
      'The goals of Minister Ilona Marek were met by the bank.',
    ].map((text) => [text, []] as const),
    reads,
  );
});
