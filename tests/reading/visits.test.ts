import { describe, expect } from 'vitest';
import { facts, type PlainFact, read, stated, table } from './fixture.ts';

const plain = (roles: Readonly<Record<string, readonly string[]>>): string =>
  `${(roles.visitor ?? []).join(' + ')} → ${(roles.destination ?? []).join(' + ')}`;

describe('a visit', () => {
  table(
    [
      ['Ms. Ana Lind visited Oslo.', 'Ana Lind → Oslo'],
      ["After Ms. Ana Lind's visit to Oslo in May, Norway and Sweden are planning a port.", 'Ana Lind → Oslo'],
      ['Ms. Ana Lind travelled to Rio de Janeiro on Monday.', 'Ana Lind → Rio de Janeiro'],
      ['From Riga the delegation continued to Oslo.', 'the delegation → Oslo'],
      ['Ms. Ana Lind paid a visit to Oslo.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind travelled to Oslo on Monday.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind traveled to Norway and Sweden.', 'Ana Lind → Norway + Sweden'],
      ['Ms. Ana Lind arrived in Oslo.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind went to Oslo for talks.', 'Ana Lind → Oslo'],
      ['Ms. Ana Lind concluded a two-day visit to Norway.', 'Ana Lind → Norway'],
      ['Ms. Ana Lind made her first visit to Norway.', 'Ana Lind → Norway'],
      ['Ms. Ana Lind toured Norway.', 'Ana Lind → Norway'],
      ['During her visit to Norway, Ms. Ana Lind met nobody.', 'Ana Lind → Norway'],
      ['Ms. Ana Lind paid a visit to Oslo, on 3 May, and spoke to Riga.', 'Ana Lind → Oslo'],
      [
        'Ms. Ana Lind travelled to Oslo, to the port of Bodo in Norway, and to Kiruna.',
        'Ana Lind → Oslo + the port of Bodo in Norway + Kiruna',
      ],
      [
        'Ms. Ana Lind went to Riga, to the camp of Vik in Nordland, and spoke to the press.',
        'Ana Lind → Riga + the camp of Vik in Nordland',
      ],
      ['Ms. Ana Lind visited the burial site and the training centre.', 'Ana Lind → the burial site + the training centre'],
      ['Ms. Ana Lind visited the market and the Sund Training Centre yesterday.', 'Ana Lind → the market + Sund Training Centre'],
      ['This is the visit of the Prime Minister of Norway to Latvia.', 'the Prime Minister of Norway → Latvia'],
      [
        'Ms. Ana Lind visited the training centre in Sund, where apprentices learn, and gave a prize.',
        'Ana Lind → the training centre in Sund',
      ],
      ['Ms. Ana Lind travelled not to Oslo but directly to Riga.', 'Ana Lind → Riga'],
      ['Ms. Ana Lind visited, together with Mayor Bo Berg, a school in Riga.', 'Ana Lind → a school in Riga'],
      ['Ms. Ana Lind carried out a tour of Norway and Latvia.', 'Ana Lind → Norway + Latvia'],
      ['Ms. Ana Lind visited a museum in Riga, together with Mayor Bo Berg.', 'Ana Lind → a museum in Riga'],
      ['Norway was visited by Ms. Ana Lind.', 'Ana Lind → Norway'],
      ['On Monday, Ms. Ana Lind and Mr. Bo Berg visited Oslo.', 'Ana Lind + Bo Berg → Oslo'],
    ],
    (text, wanted) => {
      expect(stated(read(text), 'visit').map((v) => plain(v.roles))).toEqual([wanted]);
    },
  );
});

describe('no visit that took place', () => {
  table(
    [
      'Ms. Ana Lind will visit Oslo.',
      'Ms. Ana Lind did not visit Oslo.',
      'Ms. Ana Lind cancelled her visit to Oslo.',
      'Ms. Ana Lind hopes to visit Oslo.',
      'Ms. Ana Lind was invited to visit Oslo.',
      'Ms. Ana Lind visited our site.',
      'Ms. Ana Lind comes from Oslo.',
      'A return visit by Ms. Ana Lind to Oslo is envisaged for 2030.',
      'Her next visit, to Oslo, is being arranged.',
      'A visit to Oslo which was to have closed the tour had to be called off.',
      'A stop in Oslo that had been foreseen will not form part of the journey.',
      'A trip to Oslo that had been announced could not take place.',
      'Of the sum, €12 million goes to Norway and €3 million to Latvia.',
      'They opened a fund, two-thirds of which goes to Norway.',
      'Ms. Ana Lind spoke about Oslo.',
      'Mr. Bo Berg said that Ms. Ana Lind had visited Oslo.',
    ].map((text) => [text, null] as const),
    (text) => {
      expect(stated(read(text), 'visit').map((v) => plain(v.roles))).toEqual([]);
    },
  );
});

describe('how sure a visit is', () => {
  table(
    [
      ['Ms. Ana Lind will visit Oslo.', 'positive planned'],
      ['Ms. Ana Lind will travel to Oslo next week.', 'positive planned'],
      ['Ms. Ana Lind did not visit Oslo.', 'negative happened'],
      ['Ms. Ana Lind hopes to visit Oslo.', 'positive possible'],
    ],
    (text, wanted) => {
      expect(facts(read(text), 'visit').map((v) => `${v.polarity} ${v.modality}`)).toEqual([wanted]);
    },
  );
});

/** One visit in a line: how sure it is, who, where to, 'on' its date. */
function line({ polarity, modality, attributed, roles }: PlainFact): string {
  const sure = [polarity === 'negative' ? 'denied: ' : '', attributed ? 'said: ' : '', modality === 'happened' ? '' : `${modality}: `];
  return [...sure, plain(roles), roles.date ? ` on ${roles.date.join(' + ')}` : ''].join('');
}

/** All visits of the text, sure or not, one line each. */
const reads = (text: string, wanted: readonly string[]): void => {
  expect(facts(read(text), 'visit').map(line)).toEqual(wanted);
};

const MAREK_KENYA = 'Ilona Marek → Kenya';

describe('a visit as ministries, offices and missions tell it', () => {
  table(
    [
      // By whom, where the tree hangs it on the place.
      ['The talks preceded a three-day visit to Kenya by Minister Ilona Marek.', [MAREK_KENYA]],
      ['The trip came before a visit to Kenya by the Minister of Trade, Ilona Marek.', [MAREK_KENYA]],
      ['Foreign Minister Ilona Marek paid an official visit to Kenya on 12 May 2024.', [`${MAREK_KENYA} on 12 May 2024`]],
      ['Minister Ilona Marek undertook a two-day working visit to Kenya.', [MAREK_KENYA]],
      ['President Ilona Marek ended her three-day visit to Kenya on Monday.', [`${MAREK_KENYA} on Monday`]],
      ['OSLO, 14 May 2024 – Minister Ilona Marek concluded a visit to Kenya.', [MAREK_KENYA]],
      ['During her visit to Kenya, Minister Ilona Marek praised the mission.', [MAREK_KENYA]],
      ['The visit of President Ilona Marek to Kenya ended on Monday.', [`${MAREK_KENYA} on Monday`]],
      ["President Ilona Marek's trip to Kenya ended on Monday.", [`${MAREK_KENYA} on Monday`]],
      ['Minister Ilona Marek, who is on a three-day visit to Kenya, opened a school.', [MAREK_KENYA]],
      ['Minister Ilona Marek, currently on a visit to Kenya, opened a school today.', [MAREK_KENYA]],
      ['Minister Ilona Marek, who is visiting Kenya, opened a school.', [MAREK_KENYA]],
      ['Minister Ilona Marek is visiting Kenya this week.', [`${MAREK_KENYA} on this week`]],
      ['Minister Ilona Marek was in Kenya on Monday.', [`${MAREK_KENYA} on Monday`]],
      ['Minister Ilona Marek travelled from Norway to Kenya.', [MAREK_KENYA]],
      ['Minister Ilona Marek flew to Kenya on Monday.', [`${MAREK_KENYA} on Monday`]],
      ['Minister Ilona Marek arrived on Monday in Nairobi for talks.', ['Ilona Marek → Nairobi on Monday']],
      ['President Ilona Marek, accompanied by Mr. Paul Odoi, arrived in Nairobi.', ['Ilona Marek → Nairobi']],
      ['Minister Ilona Marek departed for Kenya on Monday.', [`${MAREK_KENYA} on Monday`]],
      ['Minister Ilona Marek made a stop in Nairobi.', ['Ilona Marek → Nairobi']],
      ['Minister Ilona Marek toured the port of Mombasa.', ['Ilona Marek → the port of Mombasa']],
      ['Minister Ilona Marek visited a school in Nairobi.', ['Ilona Marek → a school in Nairobi']],
      [
        'A delegation of the European Parliament visited Kenya last week.',
        ['A delegation of the European Parliament → Kenya on last week'],
      ],
      ['Minister Ilona Marek and Mr. Paul Odoi visited Kenya.', ['Ilona Marek + Paul Odoi → Kenya']],
      ['The convoy arrived in Nairobi on Monday.', ['The convoy → Nairobi on Monday']],
      ['Minister Ilona Marek will be the first minister to visit Kenya.', [`planned: ${MAREK_KENYA}`]],
      ['Lisbon, 14 May 2024 (Agency) – Minister Ilona Marek has today visited Kenya.', [`${MAREK_KENYA} on today`]],
      ['The signing was not held because of the visit of Minister Ilona Marek to Kenya.', [MAREK_KENYA]],
      ['Minister Ilona Marek visited Nairobi and went on to Lisbon.', ['Ilona Marek → Nairobi', 'Ilona Marek → Lisbon']],
    ],
    reads,
  );
});

describe('a visit that is planned, wished for, denied or told by another', () => {
  table(
    [
      ['Minister Ilona Marek will travel to Kenya May 20-24.', [`planned: ${MAREK_KENYA} on May 20-24`]],
      ['Minister Ilona Marek leaves for Kenya tomorrow.', [`planned: ${MAREK_KENYA} on tomorrow`]],
      ['Minister Ilona Marek is due to arrive in Nairobi on Friday.', ['planned: Ilona Marek → Nairobi on Friday']],
      ['Tomorrow Minister Ilona Marek leaves for Kenya.', [`planned: ${MAREK_KENYA} on Tomorrow`]],
      ['Mr. Otto Frank said Minister Ilona Marek would fly to Kenya.', [`said: planned: ${MAREK_KENYA}`]],
      ['A stop in Kenya, foreseen for Monday, is not part of the programme.', ['denied:  → Kenya']],
      ['Minister Ilona Marek is to visit Kenya.', [`planned: ${MAREK_KENYA}`]],
      ["Minister Ilona Marek's visit to Kenya next week will be her first.", [`planned: ${MAREK_KENYA} on next week`]],
      ['Minister Ilona Marek will meet Mr. Paul Odoi before leaving for Kenya.', [`planned: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek is looking forward to visiting Kenya.', [`planned: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek would like to visit Kenya.', [`possible: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek was invited to visit Kenya.', [`possible: ${MAREK_KENYA}`]],
      ['President Teodor Vasik extended an invitation to Minister Ilona Marek to visit Kenya.', [`possible: ${MAREK_KENYA}`]],
      ['President Teodor Vasik invited Minister Ilona Marek to visit Kenya.', [`possible: ${MAREK_KENYA}`]],
      ['If Minister Ilona Marek visited Kenya, talks would begin.', [`possible: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek did not travel to Kenya.', [`denied: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek postponed her trip to Kenya.', [`denied: ${MAREK_KENYA}`]],
      ["Minister Ilona Marek's visit to Kenya was cancelled.", [`denied: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek was unable to visit Kenya.', [`denied: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek was not allowed to visit Kenya.', [`denied: ${MAREK_KENYA}`]],
      ['Minister Ilona Marek denied having visited Kenya.', [`denied: said: ${MAREK_KENYA}`]],
      ['According to Mr. Otto Frank, Minister Ilona Marek visited Kenya.', [`said: ${MAREK_KENYA}`]],
      ['Mr. Otto Frank said that Minister Ilona Marek was in Kenya on Monday.', [`said: ${MAREK_KENYA} on Monday`]],
    ],
    reads,
  );
});

describe('other senses of the words for visiting', () => {
  table(
    [
      'For more information, please visit the website of the Ministry.',
      'Visit our site.',
      'To register, visit the page of the Ministry of Trade.',
      'Half of the money goes to Kenya.',
      'The contract went to the Ministry of Trade.',
      'Minister Ilona Marek came to a decision.',
      'A cook in Oslo has been boiling leaves for nine days.',
      'Minister Ilona Marek arrived at the conclusion of Mr. Paul Odoi.',
      'The talks in Lisbon came to an end.',
      'The bill goes to Parliament on Monday.',
      'The tour of duty of the Commander ends in June.',
      'The mandate of the mission to Kenya was extended.',
      'Minister Ilona Marek will report on the crisis to the Council in Vienna.',
      'The travel advice for Kenya was changed.',
      'Minister Ilona Marek was in talks with Kenya.',
      'Minister Ilona Marek left office in May.',
      'Minister Ilona Marek will report on her trip to the Council.',
      'The award for the best film went to Mr. Paul Odoi.',
      // What is left, let go or given leads nobody anywhere; ages, plans and deals are no places.
      'We cannot let the prize go to the Harbour Institute.',
      'The house had been left to the city by its owner.',
      'The trucks were left behind for the rebels.',
      'Minister Ilona Marek left the choice to the experts.',
      'Many left for the evening.',
      'The delegation arrived at a common position.',
      'Minister Ilona Marek arrived at a deal on ports.',
      'Minister Ilona Marek came to office at the age of 43, and all has gone to plan.',
      'Minister Ilona Marek visited President Paul Odoi and other key partners.',
    ].map((text) => [text, []] as const),
    reads,
  );
});
