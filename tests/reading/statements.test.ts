import { describe, expect, it } from 'vitest';
import type { Row } from './fixture.ts';
import { facts, read, table } from './fixture.ts';

/** Each statement as 'speaker > hearer: words', with 'not', 'planned', 'possible', 'attributed' in front where they hold. */
function statements(text: string, title?: string): string[] {
  return facts(read(text, title), 'statement').map((s) => {
    const marks = [s.polarity === 'negative' && 'not', s.modality !== 'happened' && s.modality, s.attributed && 'attributed'];
    const hearer = s.roles.hearer ? ` > ${s.roles.hearer.join(' + ')}` : '';
    const words = (s.roles.content ?? []).join(' / ').replace(/^["“]|["“”,.]+$/g, '');
    return [...marks.filter(Boolean), `${(s.roles.speaker ?? []).join(' + ')}${hearer}: ${words}`].join(' ');
  });
}

/** Wanted: who speaks, to whom, and the end points of what is said. Punctuation around it does not count. */
const says = (text: string, wanted: string): void => {
  expect(statements(text)).toContain(wanted);
};

describe('a reported statement', () => {
  table(
    [
      ['Ms. Ana Lind said that the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Ms. Ana Lind said the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Ms. Ana Lind stressed that the mission will stay.', 'Ana Lind: the mission will stay'],
      ['Mr. Bo Berg added that nothing had changed.', 'Bo Berg: nothing had changed'],
      ['Mr. Bo Berg recalled that the treaty is old.', 'Bo Berg: the treaty is old'],
      ['Ms. Ana Lind spoke first. She warned that time is short.', 'Ana Lind: time is short'],
      ['Minister Ana Lind pointed out that exports had doubled.', 'Ana Lind: exports had doubled'],
      ['Minister Ana Lind explained that the ferry would sail again in June.', 'Ana Lind: the ferry would sail again in June'],
      ['Mr. Bo Berg reaffirmed that the border stays open.', 'Bo Berg: the border stays open'],
      ['Mr. Bo Berg has confirmed that talks go on.', 'Bo Berg: talks go on'],
      ['Ms. Ana Lind, who arrived on Monday, described the reform as slow but sound.', 'Ana Lind: the reform as slow but sound'],
      [
        'Ms. Ana Lind, who arrived on Monday, described the reforms carried out over the last two years as slow but sound.',
        'Ana Lind: the reforms carried out over the last two years as slow but sound',
      ],
      ['In a statement, Ms. Ana Lind said that the ferry is safe.', 'Ana Lind: the ferry is safe'],
      ['According to Mr. Bo Berg, the ferry is safe.', 'Bo Berg: the ferry is safe'],
      ['The ferry is safe, according to Mr. Bo Berg.', 'Bo Berg: The ferry is safe'],
      ['The ferry is safe, according to the head of the harbour office, Mr. Bo Berg.', 'Bo Berg: The ferry is safe'],
      ["The ferry is safe, according to the Ministry of Fisheries' director, Ms. Ana Lind.", 'Ana Lind: The ferry is safe'],
      ['The Ministry of Fisheries said that the harbour is closed.', 'Ministry of Fisheries: the harbour is closed'],
      ['The ferry is safe, Ms. Ana Lind said on Monday.', 'Ana Lind: The ferry is safe'],
      ['The ferry is safe, Ms. Ana Lind told reporters.', 'Ana Lind > reporters: The ferry is safe'],
      [
        'Ms. Ana Lind discussed Norway’s close work with Latvia on the Harbour Council.',
        'Ana Lind: Norway’s close work with Latvia on the Harbour Council',
      ],
      ['The ferry is safe, Ms. Ana Lind told the Council of Elders.', 'Ana Lind > Council of Elders: The ferry is safe'],
      ['OSLO, May 3 — The Ministry of Fisheries said that the harbour is closed.', 'Ministry of Fisheries: the harbour is closed'],
      ['Ms. Ana Lind and Mr. Bo Berg agreed to reopen the harbour.', 'Ana Lind + Bo Berg: to reopen the harbour'],
    ],
    says,
  );
});

describe('a statement to somebody', () => {
  table(
    [
      ['Mr. Bo Berg told Ms. Ana Lind that time is short.', 'Bo Berg > Ana Lind: time is short'],
      ['Mr. Bo Berg assured Ms. Ana Lind that the road is open.', 'Bo Berg > Ana Lind: the road is open'],
      ['Mr. Bo Berg informed the Council of Elders that the road is open.', 'Bo Berg > Council of Elders: the road is open'],
      ['Mr. Bo Berg thanked Ms. Ana Lind for her support.', 'Bo Berg > Ana Lind: Ms. Ana Lind for her support'],
      ['Mr. Bo Berg congratulated Ms. Ana Lind on her election.', 'Bo Berg > Ana Lind: Ms. Ana Lind on her election'],
      ['Ms. Ana Lind called on Norway to open the strait.', 'Ana Lind > Norway: Norway to open the strait'],
      [
        'Ms. Ana Lind, who came on Monday, thanked the donors and called on the owners to see that nobody is left out.',
        'Ana Lind: the owners to see that nobody is left out',
      ],
      [
        'Ms. Ana Lind, who came on Monday, thanked the donors and called on the owners to see that nobody is left out.',
        'Ana Lind: the donors',
      ],
      ['Ms. Ana Lind urged the parties to return to the table.', 'Ana Lind > the parties: the parties to return to the table'],
    ],
    says,
  );
});

describe('a direct statement', () => {
  table(
    [
      ['“The mission will stay,” Ms. Ana Lind said.', 'Ana Lind: The mission will stay'],
      ['“The mission will stay,” said Ms. Ana Lind.', 'Ana Lind: The mission will stay'],
      ['“The mission will stay”, added Minister Ana Lind.', 'Ana Lind: The mission will stay'],
      ['Ms. Ana Lind said: “The mission will stay.”', 'Ana Lind: The mission will stay'],
      ['Ms. Ana Lind arrived. “The mission will stay,” she said.', 'Ana Lind: The mission will stay'],
      ['Ms. Ana Lind arrived. “The mission will stay,” she was quoted as saying.', 'Ana Lind: The mission will stay'],
      ['“The mission will stay,” Ms. Ana Lind told reporters.', 'Ana Lind > reporters: The mission will stay'],
      [
        'Admiral Bo Berg spoke. “The sea is calm,” the Admiral said to cadets at the school.',
        'Bo Berg > cadets at the school: The sea is calm',
      ],
      ['“The sea is calm,” stressed Bo Berg, Head of the Harbour Office in Velsund.', 'Bo Berg: The sea is calm'],
      // Over several paragraphs, each opened by a mark and the last one closed.
      [
        '“The mission will stay,” said Ms. Ana Lind. “I am glad to be here.\n\n“I also thank the camp,” she added.\n\nMr. Bo Berg said that time is short.',
        'Bo Berg: time is short',
      ],
      ['“The road is open,” said Mr. Bo Berg. “The bridge will follow in May.”', 'Bo Berg: The bridge will follow in May'],
      // A paragraph in marks that says nobody's name goes on with whoever spoke right above, or is the only one who speaks at all.
      [
        '“We sail at dawn,” Mr Bo Berg says.\n\n“The quota has doubled. The crew is glad.”\n\nThe crew counts two.',
        'Bo Berg: The crew is glad',
      ],
      [
        '“We sail at dawn,” Mr Bo Berg says.\n\nHe will see Ms. Ana Lind in Velsund.\n\n“The quota has doubled since May.”',
        'Bo Berg: The quota has doubled since May',
      ],
      ['The harbour office quoted Captain Bo Berg as saying that rebels held the pier.', 'Bo Berg: rebels held the pier'],
      ['Captain Bo Berg was quoted as saying that the pier was shut.', 'Bo Berg: the pier was shut'],
      [
        'Mr. Bo Berg said that the sailors “kept the harbour open in the worst months”.',
        'Bo Berg: the sailors “kept the harbour open in the worst months',
      ],
      ['Mr. Bo Berg made a statement:\n\n“The road is open.”', 'Bo Berg: The road is open'],
    ],
    says,
  );
});

describe('a position', () => {
  table(
    [
      ['Ms. Ana Lind welcomed the agreement.', 'Ana Lind: the agreement'],
      ['Ms. Ana Lind condemned the attack on the camp.', 'Ana Lind: the attack on the camp'],
      ['Ms. Ana Lind reaffirmed her support for the mission.', 'Ana Lind: her support for the mission'],
      ['Ms. Ana Lind expressed concern over the closure of the port.', 'Ana Lind: concern over the closure of the port'],
      ['Ms. Ana Lind raised the case of the two sailors.', 'Ana Lind: the case of the two sailors'],
      ['Ms. Ana Lind called for an end to the siege.', 'Ana Lind: an end to the siege'],
      ['The European Union condemns the attack on the camp.', 'European Union: the attack on the camp'],
    ],
    says,
  );
});

describe('not said so, or not yet', () => {
  table(
    [
      ['Ms. Ana Lind did not say that the mission will stay.', 'not Ana Lind: the mission will stay'],
      ['Ms. Ana Lind never promised that the port would open.', 'not Ana Lind: the port would open'],
      ['Ms. Ana Lind refused to say that the mission will stay.', 'not Ana Lind: the mission will stay'],
      ['Ms. Ana Lind will call for an end to the siege.', 'planned Ana Lind: an end to the siege'],
      ['Ms. Ana Lind is expected to urge restraint.', 'planned Ana Lind: restraint'],
      ['Ms. Ana Lind would welcome a new round.', 'possible Ana Lind: a new round'],
      ['Ms. Ana Lind would support a new round.', 'possible Ana Lind: a new round'],
      ['Ms. Ana Lind said that Mr. Bo Berg had told her that time is short.', 'attributed Bo Berg > Ana Lind: time is short'],
      ['Mr. Bo Berg denied that the port is closed.', 'Bo Berg: the port is closed'],
    ],
    says,
  );
});

it('gives the words of a speech to whom its title names', () => {
  const body = 'Dear friends, I am glad to be here.\n\nOur harbour is open again.\n\nMr. Bo Berg said that the bridge will follow.';
  const found = statements(body, 'Remarks by Minister Ana Lind at the opening of Velsund harbour');
  expect(found).toContain('Ana Lind: Our harbour is open again');
  expect(found).toContain('Bo Berg: the bridge will follow');
  expect(found.join('\n')).not.toMatch(/Ana Lind: (?:Mr\. Bo Berg|the bridge)/);
});

it('leaves a report about somebody else to nobody', () => {
  const body = 'Mr. Bo Berg met the mayor in Velsund.';
  expect(statements(body, 'Statement by Spokesperson Ana Lind on the travel of Mr. Bo Berg')).toEqual([]);
});

it('keeps a quotation of several paragraphs apart from what follows it', () => {
  const text =
    '“We met,” said Ms. Ana Lind. “I am glad.\n\n“I also thank the camp,” she added.\n\nMr. Bo Berg spoke of trade. The talks went well.';
  expect(statements(text).join('\n')).not.toMatch(/talks went well|spoke of trade/);
});

it('leaves a paragraph in marks to nobody where two people speak and none of them right above', () => {
  const text = '“We sail,” Mr. Bo Berg said.\n\n“We wait,” said Ms. Eva Holm.\n\nThe crew met both.\n\n“The quota has doubled since May.”';
  expect(statements(text).join('\n')).not.toContain('quota');
});

it('reads each quotation once', () => {
  expect(statements('“The mission will stay,” Ms. Ana Lind said.')).toHaveLength(1);
});

const NOT_HERS: readonly (readonly [string, 'not yet'?])[] = [
  ['The mission will stay.'],
  ['Ms. Ana Lind visited the mission.'],
  ['Mr. Bo Berg said that Ms. Ana Lind is right.'],
  ['“The mission will stay,” Mr. Bo Berg told Ms. Ana Lind.'],
  ['Ms. Ana Lind heard that the mission will stay.'],
  ['According to Mr. Bo Berg, Ms. Ana Lind is right.'],
  ['Ms. Ana Lind is said to be in Velsund.'],
  ['Ms. Ana Lind was told that the port is closed.'],
  ['Ms. Ana Lind was thanked by Mr. Bo Berg.'],
  ['Ms. Ana Lind was urged to return to the table.'],
  ['The report that Ms. Ana Lind read says that the port is closed.'],
  ['Ms. Ana Lind added two officers to the team.'],
  ['Ms. Ana Lind raised the flag over the harbour.'],
  ['Ms. Ana Lind shared a meal with the crew.'],
  ['Ms. Ana Lind extended her stay in Velsund by a day.'],
  ['The school supported by Ms. Ana Lind is open.'],
  ['Mr. Bo Berg read out a letter addressed to Ms. Ana Lind.'],
  ['The statement was read in the absence of Ms. Ana Lind.'],
  ['It was stressed that Ms. Ana Lind had done well.'],
  ['“Rivers First” is the name of the plan that Ms. Ana Lind leads.'],
  ['Ms. Ana Lind arrived. “The sea is calm,” said Mr. Bo Berg.'],
  ['Mr. Bo Berg called Ms. Ana Lind on Monday.'],
  ['Mr. Bo Berg welcomed Ms. Ana Lind at the airport.'],
  ['Ms. Ana Lind called Mr. Bo Berg on Monday.'],
  ['A plan backed by Ms. Ana Lind and criticised by Mr. Bo Berg failed.'],
  ['Ms. Ana Lind took a flight to a state that reports no cases.'],
  ['After a speech by Ms. Ana Lind, Mr. Bo Berg welcomed the agreement.'],
  ['Ms. Ana Lind offered seats to the guests.'],
  ['The errors that Ms. Ana Lind committed in Velsund are forgiven.'],
];

describe('no statement of hers', () => {
  table(
    NOT_HERS.map(([text, known]): Row<null> => (known ? [text, null, known] : [text, null])),
    (text) => {
      expect(statements(text).filter((s) => /^(?:\w+ )*?Ana Lind(?: \+|:| >)/.test(s))).toEqual([]);
    },
  );
});

describe('a phrase that says it', () => {
  table(
    [
      ['Ms. Ana Lind made clear that the ferry stays.', 'Ana Lind: the ferry stays'],
      ['Mr. Bo Berg paid tribute to the crew of the ferry.', 'Bo Berg: the crew of the ferry'],
      ['Mr. Bo Berg took note of the proposal for a new ferry.', 'Bo Berg: the proposal for a new ferry'],
      ['Ms. Ana Lind drew attention to the state of the pier.', 'Ana Lind: the state of the pier'],
      ['Mr. Bo Berg told the meeting the pier was safe.', 'Bo Berg: the pier was safe'],
    ],
    says,
  );
});

describe('a paragraph of a resolution, whose speaker is not named again', () => {
  table(
    [
      ['Commends the crew for its courage;', ': the crew for its courage'],
      ['Strongly condemns the attack on the ferry;', ': the attack on the ferry'],
    ],
    says,
  );
});

describe('a line under a quotation that names the speaker', () => {
  table(
    [
      ['“The clinic opens in May.”\n\n- Ana Lind, Minister of Health', 'Ana Lind: The clinic opens in May'],
      ['“The clinic opens in May.”\n\n- Denis Lind-Holm, Executive Director, Harbour Fund', 'Lind-Holm: The clinic opens in May'],
      ['“The clinic opens in May.”\n\nAna Lind, Minister of Health', 'Ana Lind: The clinic opens in May'],
    ],
    says,
  );
});

/** Wanted: a beginning that no statement of the text has. */
const saysNot = (text: string, unwanted: string): void => {
  expect(statements(text).filter((s) => s.includes(unwanted))).toEqual([]);
};

describe('whose words stand between marks', () => {
  table(
    [
      ['Mayor Inga Sol issued a statement on the school.\n\n"I am sorry that it closes. We tried."', 'Inga Sol: I am sorry that it closes'],
      ['Governor Pal Tor posted on his channel:\n\n"The valley is proud of you."', 'Pal Tor: The valley is proud of you'],
      ['Bishop Carlo Venti called the ruling "hasty" (in Latin):\n\n"Nobody asked the schools."', 'Carlo Venti: Nobody asked the schools'],
      [
        'Colonel Idris Hamad said, "Those who were hurt and the missing have been found. All is well."',
        'Idris Hamad: Those who were hurt and the missing have been found',
      ],
      [
        'Ms. Ana Lind said "All is well."\n\nMr. Bo Berg wrote a letter to the staff.\n\n"The yard will close in May."',
        'Bo Berg: The yard will close in May',
      ],
      [
        'Deputy Mayor Ola Fenn released a short video.\n\n"We will rebuild the bridge by June."',
        'Ola Fenn: We will rebuild the bridge by June',
      ],
      ['Captain Per Lund sent a message to the crew:\n\n"Come home safe, all of you."', 'Per Lund: Come home safe, all of you'],
    ],
    says,
  );
  table(
    [
      [
        'Ms. Ana Lind said "All is well in port."\n\nMr. Bo Berg visited the yard on Monday.\n\n"The yard will close in May."',
        'Ana Lind: The yard',
      ],
      ['Mr. Bo Berg issued a passport to the sailor.\n\n"The yard will close in May."', 'Bo Berg: The yard'],
      ['Ms. Ana Lind was sent a message:\n\n"The yard will close in May."', 'Ana Lind: The yard'],
      ['Mr. Bo Berg said "the yard is shut" and left for Norway.', 'left for Norway'],
    ],
    saysNot,
  );
});

describe('a source without a comma, or between two', () => {
  table(
    [
      [
        'According to the Ministry of Fisheries over 300 boats have been lost near Oslo, Norway.',
        'Ministry of Fisheries: over 300 boats have been lost near Oslo, Norway',
      ],
      ['According to Mr. Bo Berg the harbour has been closed since Monday.', 'Bo Berg: the harbour has been closed since Monday'],
      ['The plan was costly and, according to Mr. Bo Berg, the harbour needs another one.', 'Bo Berg: the harbour needs another one'],
    ],
    says,
  );
  table([['According to Mr. Bo Berg of the harbour office in Oslo, the mole is old.', ': of the harbour']], saysNot);
});

describe('a clause that is said without that', () => {
  table(
    [
      [
        'The Ministry of Fisheries said Ms. Ana Lind, the harbour master, contacted the owner over the leak.',
        'Ministry of Fisheries: Ms. Ana Lind, the harbour master, contacted the owner over the leak',
      ],
      ['The Ministry of Fisheries said the skipper called the owner.', 'Ministry of Fisheries: the skipper called the owner'],
    ],
    says,
  );
});

describe('who says what, and nothing besides', () => {
  table(
    [
      // What somebody is besides does not speak beside him.
      ['Ms. Petra Voss, Director of the Harbour Institute, and Chair of the Coastal Forum, says it is time.', 'Petra Voss: it is time'],
      ['Petra Voss, a former pilot and current member of the Coastal Council, has claimed that it sank.', 'Petra Voss: it sank'],
      ['Petra Voss, mayor of Nordvik, and a spokesman for the port said that it sank.', 'Petra Voss + a spokesman: it sank', 'not yet'],
      ['Ms. Petra Voss, the mayor, and Mr. Olaf Brenk, the pilot, said that it sank.', 'Petra Voss + Olaf Brenk: it sank'],
      // What is done by somebody, not what stands behind 'by'.
      ['The plan was rejected by Minister Olaf Brenk over fears that it would fail.', 'Olaf Brenk: The plan'],
      ['The study, which was supported by the Coastal Forum, came late.', 'Coastal Forum: The study'],
      ['The crews were urged by the Coastal Forum to leave the ports.', 'Coastal Forum: to leave the ports'],
      ['They were told by the Head of the Forum, Ms. Petra Voss, that it sank.', 'Petra Voss: it sank'],
      ['We were briefed by the Port Commander, General Olaf Brenk, on the plans.', 'Olaf Brenk: the plans'],
      // Where and when it is said is no part of it.
      ['Minister Olaf Brenk said in a statement that the port would reopen.', 'Olaf Brenk: the port would reopen'],
      ['Ms. Petra Voss told reporters in Nordvik on Monday that it sank.', 'Petra Voss > reporters: it sank'],
      ['The Harbour Institute announced on Friday that it would close.', 'Harbour Institute: it would close'],
      ['Ms. Petra Voss insisted on rules that bind all.', 'Petra Voss: on rules that bind all'],
      // A clause behind 'who' ends before the verb of the one it tells of.
      ['Ms. Petra Voss, who has written three books on ports, will stand in May.', 'Petra Voss: three books on ports'],
      ['Ms. Petra Voss, who said that talks go on, thanked Norway.', 'Petra Voss: talks go on'],
      ['Mr. Olaf Brenk, who said that the port, which had closed, was safe, left.', 'Olaf Brenk: the port, which had closed, was safe'],
      ['We heard Mr. Olaf Brenk, who said that ports, roads and rails were safe.', 'Olaf Brenk: ports, roads and rails were safe'],
      ['General Olaf Brenk, spokesman for the Danish military, said crews saw the boat.', 'Olaf Brenk: crews saw the boat'],
      // 'Not' within the marks denies nothing.
      ['“The boat is ready, but the road is not,” Minister Olaf Brenk wrote.', 'Olaf Brenk: The boat is ready, but the road is not'],
      ['Warning of a “great risk,” Ms. Petra Voss urged the public to leave.', 'Petra Voss > public: the public to leave', 'not yet'],
      ['The ports, said Mr. Olaf Brenk, are closed.', 'Olaf Brenk: The ports, said Mr. Olaf Brenk, are closed'],
      ['Ms. Petra Voss rose. She continued: “We have a plan for all.”', 'Petra Voss: We have a plan for all'],
    ],
    says,
  );
  table(
    [
      ['Warning of a “great risk,” Ms. Petra Voss urged the public to leave.', 'Petra Voss: great risk'],
      ['It was welcomed by the Coastal Forum.', 'Coastal Forum: by the Coastal Forum'],
      ['The team was led by the Coastal Forum and Minister Olaf Brenk, who spoke.', 'Coastal Forum and Minister Olaf Brenk: by the team'],
      ['On Friday Ms. Petra Voss, said to be ill, left.', 'Petra Voss: On Friday Ms. Petra Voss, said to be ill, left'],
    ],
    saysNot,
  );
});
