import { describe, expect, it } from 'vitest';
import { names, type Row, read, table } from './fixture.ts';

const people = (text: string, wanted: readonly string[]): void => {
  expect(names(read(text), 'person')).toEqual(wanted);
};

/** Each of these is among the names of this kind. */
const includes =
  (kind: 'organisation' | 'document' | 'place' | 'post') =>
  (text: string, wanted: readonly string[]): void => {
    expect(names(read(text), kind)).toEqual(expect.arrayContaining([...wanted]));
  };

const PEOPLE: Row<readonly string[]>[] = [
  // Honorifics and ranks.
  ['Ms. Ana Lind met Mr. Goran Rakić in Oslo.', ['Ana Lind', 'Goran Rakić']],
  ['H.E. Mr. Tomas Kral thanked Dr. Amina Bello.', ['Tomas Kral', 'Amina Bello']],
  ['General Mark Hale and Lt. Col. Ivo Senn inspected the camp.', ['Mark Hale', 'Ivo Senn']],
  ['Sir John Hale received Dame Ruth Ogilvy.', ['John Hale', 'Ruth Ogilvy']],
  ['Ambassador Luis Prado spoke.', ['Luis Prado']],
  ['Prime Minister Erna Holt met President Pedro Ruiz.', ['Erna Holt', 'Pedro Ruiz']],
  ['Foreign Minister Lena Cruz and Deputy Prime Minister Otto Frank agreed.', ['Lena Cruz', 'Otto Frank']],
  // Particles.
  ['Mr. Ludwig van den Berg met Ms. Ursula von der Heide.', ['Ludwig van den Berg', 'Ursula von der Heide']],
  ['Minister Maria dos Santos thanked Mr. Rafael da Silva.', ['Maria dos Santos', 'Rafael da Silva']],
  ['Mr. Hassan bin Talal spoke with Mr. Omar al-Fayed.', ['Hassan bin Talal', 'Omar al-Fayed']],
  ['President Charles de Roche visited Oslo.', ['Charles de Roche']],
  // Initials, hyphens, apostrophes, letters beyond Latin-1.
  ['Secretary John F. Ross met Mr. A. B. Jones.', ['John F. Ross', 'A. B. Jones']],
  ['Mr. Jean-Claude Morel met Ms. Anna-Lena Berg-Olsen.', ['Jean-Claude Morel', 'Anna-Lena Berg-Olsen']],
  ['Mr. Sean O’Neill met Ms. Pat O’Brien.', ['Sean O’Neill', 'Pat O’Brien']],
  ['Mr. Aleksandar Vučić met Ms. Şeyma Çağlar and Mr. Łukasz Żurek.', ['Aleksandar Vučić', 'Şeyma Çağlar', 'Łukasz Żurek']],
  // Family name in capitals.
  ['Foreign Minister WANG Jun met Mr. Jean DUPONT.', ['WANG Jun', 'Jean DUPONT']],
  ['Mr. KIM Sung-min thanked Ms. NGUYEN Thi Lan.', ['KIM Sung-min', 'NGUYEN Thi Lan'], 'not yet'],
  // Appositions and lists.
  ['The Minister of Trade, Ana Lind, met the Head of the Mission, Ambassador Luis Prado.', ['Ana Lind', 'Luis Prado']],
  ['Ana Lind, the Minister of Trade, met Luis Prado, Head of the Mission.', ['Ana Lind', 'Luis Prado']],
  [
    'They met the Commander, Major General Ferenc Tóth, and the Director of the Centre, Brigadier General Joachim Holz.',
    ['Ferenc Tóth', 'Joachim Holz'],
  ],
  ['Minister Ana Lind met her colleagues Bo Berg and Eva Holm.', ['Ana Lind', 'Bo Berg', 'Eva Holm'], 'not yet'],
  // One person under several names is one.
  ['Minister Ana Lind arrived. Ms. Lind left. Ana Lind will return.', ['Ana Lind']],
  ['President Pedro Ruíz arrived. Mr. Ruiz left.', ['Pedro Ruíz']],
];

/** Names of other things, of which nobody is a person. */
const NOBODY = [
  'The North Atlantic Council met in Brussels.',
  'The Oslo Agreement was signed in the Netherlands.',
  'The Working Group on Trade met on Monday.',
  'The European Union welcomed the Paris Agreement.',
  'On Friday the Security Council adopted Resolution 1244.',
  'The Strait of Hormuz and the Black Sea are open.',
  'The Ministry of Foreign Affairs of Norway issued a statement.',
  'The University of Tirana opened the Balkan Security Forum.',
  'Human Rights Day is in December.',
];

describe('people', () => {
  table(PEOPLE, people);
  table(
    NOBODY.map((text) => [text, []]),
    people,
  );
});

describe('people keep their name however it is typed', () => {
  const plain = ['Sean O’Neill', 'Bo Berg'];
  const check = (text: string): void => {
    expect(names(read(text), 'person').map((name) => name.replace(/\s+/g, ' ').replace("'", '’'))).toEqual(plain);
  };

  it.each([
    ['curly', 'Minister Sean O’Neill met Mr. Bo Berg.'],
    ['straight', "Minister Sean O'Neill met Mr. Bo Berg."],
    ['no-break spaces', 'Minister\u00a0Sean\u00a0O’Neill met Mr.\u00a0Bo\u00a0Berg.'],
    ['two spaces', 'Minister  Sean  O’Neill  met  Mr.  Bo  Berg.'],
  ])('%s', (_what, text) => check(text));

  it('broken lines, where a whole text is broken at a width', () => {
    check(
      [
        'The talks on trade and on the use of the river were held in the capital on',
        'Monday. They were opened by the Minister for Foreign Affairs, Minister Sean',
        'O’Neill, and closed by the Head of the Delegation of the Republic, Mr. Bo',
        'Berg. Both sides agreed to go on with the work that was begun last spring,',
        'and to meet again.',
      ].join('\n'),
    );
  });
});

const BODIES: Row<readonly string[]>[] = [
  ['The Organization for Security and Cooperation in Europe (OSCE) met.', ['Organization for Security and Cooperation in Europe']],
  ['The European Union Rule of Law Mission in Kosovo (EULEX) helps.', ['European Union Rule of Law Mission in Kosovo'], 'not yet'],
  ['NATO and the African Union signed.', ['NATO', 'African Union']],
  ['She thanked the United Nations High Commissioner for Refugees and the World Bank.', ['World Bank']],
  ['The North Atlantic Council visited.', ['North Atlantic Council']],
];

describe('bodies', () => {
  table(BODIES, includes('organisation'));

  it('go by the short form that the text gives them', () => {
    const reading = read('The Organization for Security and Cooperation in Europe (OSCE) met. The OSCE is based in Vienna.');
    const osce = reading.entities.filter((e) => [e.name, ...e.aliases].includes('OSCE'));
    expect(osce.length).toBe(1);
    expect(reading.mentions.filter((m) => m.entity === osce[0]!.id).map((m) => m.n)).toEqual(expect.arrayContaining([1, 2]));
  });
});

const DOCUMENTS: Row<readonly string[]>[] = [
  ['It acts under United Nations Security Council Resolution 1244 (1999).', ['United Nations Security Council Resolution 1244 (1999)']],
  ['It acts under Resolution 1244 of 1999.', ['Resolution 1244 of 1999'], 'not yet'],
  ['It rests on Article 5 of the North Atlantic Treaty.', ['Article 5 of the North Atlantic Treaty']],
  ['They recalled the Paris Agreement and the Vienna Document.', ['Paris Agreement', 'Vienna Document']],
  ['The Charter of the United Nations is clear.', ['Charter of the United Nations']],
  ['It was set up by Council Decision 2010/452/CFSP.', ['Council Decision 2010/452/CFSP']],
];

describe('documents', () => {
  table(DOCUMENTS, includes('document'));
});

const PLACES: Row<readonly string[]>[] = [
  ['They met in Oslo and in Pristina.', ['Oslo', 'Pristina']],
  ['She flew from Addis Ababa to New York.', ['Addis Ababa', 'New York']],
  ['He spoke of the Western Balkans and of Ukraine.', ['Western Balkans', 'Ukraine']],
  ['The ship lies in the port of Durrës.', ['Durrës']],
];

describe('places', () => {
  table(PLACES, includes('place'));
});
