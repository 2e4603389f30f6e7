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
  // A title in brackets behind another.
  ['Hon. (Dr.) Tomas Kral, OBE, met Amb. (Prof.) Amina Bello.', ['Tomas Kral', 'Amina Bello']],
  ['Lt. Gen. (Dr.) Ivo Senn and Chief (Mrs.) Ruth Ogilvy spoke.', ['Ivo Senn', 'Ruth Ogilvy']],
  ['Sir John Hale received Dame Ruth Ogilvy.', ['John Hale', 'Ruth Ogilvy']],
  ['Ambassador Luis Prado spoke.', ['Luis Prado']],
  ['Prime Minister Erna Holt met President Pedro Ruiz.', ['Erna Holt', 'Pedro Ruiz']],
  ['Foreign Minister Lena Cruz and Deputy Prime Minister Otto Frank agreed.', ['Lena Cruz', 'Otto Frank']],
  // A family name that looks like a verb, and the plural that closes the name of a body.
  ['According to the paper, Professor John Burrows, the chairman of the panel, spoke.', ['John Burrows']],
  ['Professor Anna Rivers said the flag is old.', ['Anna Rivers']],
  ['Minister Anna Meets the Council', ['Anna']],
  ['The Chairman of the Centre for Control of Marine Disorders says it is small.', []],
  // Given names of two syllables with nothing beside them that shows a person.
  ['The winners were the lists of Kwok Wai-keung and of Yau Siu-lai.', ['Kwok Wai-keung', 'Yau Siu-lai']],
  ['The Lund-led force sailed to Novi Sund-wide ports.', []],
  // Two of one family name: whoever was named first until the other comes.
  ['Tarek Odell came. Odell spoke.\n\nHis mother, Greta Odell, watched.', ['Tarek Odell', 'Greta Odell']],
  ['Tarek Odell and Greta Odell came. Odell spoke.', ['Tarek Odell', 'Greta Odell', 'Odell']],
  ['Tarek Odell came.\n\nGreta Odell watched. Odell later wrote to the city.', ['Tarek Odell', 'Greta Odell']],
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
  // A short word that closes a name of three syllables; a title that an apostrophe cuts in two; the province behind a post.
  ['The Chairman of the Assembly, Tran Quoc Hung, spoke.', ['Tran Quoc Hung']],
  ['H.E. Le Van Thai, Ambassador, spoke.', ['Le Van Thai']],
  ['The Minister of Trade, YB Dato’ Fadzil Mansor, met Mr. Bo Berg.', ['Fadzil Mansor', 'Bo Berg']],
  ['Chief Minister Velsund Syed Zulfiqar Shah joined.', ['Zulfiqar Shah']],
  ['Ms Clara Mbuyi wa Kalala met Mr Daniel arap Kirui.', ['Clara Mbuyi wa Kalala', 'Daniel arap Kirui']],
  // Family name in capitals.
  ['Foreign Minister WANG Jun met Mr. Jean DUPONT.', ['WANG Jun', 'Jean DUPONT']],
  ['Mr. KIM Sung-min thanked Ms. NGUYEN Thi Lan.', ['KIM Sung-min', 'NGUYEN Thi Lan']],
  // Given names of two syllables, also where the first is an ordinary word; not 'Lund-led'.
  ['President Oh Jae-in met Prime Minister Han Duck-soo.', ['Oh Jae-in', 'Han Duck-soo']],
  ['The Deputy Minister for Political Affairs Seo Min-jae chaired.', ['Seo Min-jae']],
  // An ordinary word as family name behind a post and a given name.
  ['Administrator Laura Finch met Foreign Minister John Stone in Accra.', ['Laura Finch', 'John Stone']],
  ['Deputy Minister for Political Affairs Rachel Green spoke.', ['Rachel Green']],
  ['Minister Anna Remarks on Trade', ['Anna']],
  ['TARNBY, May 13 (Agency) - U.N. envoy Lars Ekberg met President Ali Rezaei.', ['Lars Ekberg', 'Ali Rezaei']],
  ['Present were Ms. TANI Haruka and Mr. ONO Kenji of the House of Councillors.', ['TANI Haruka', 'ONO Kenji']],
  // Short family names, elided and Malay, Irish and Catalan particles, a name that looks like a word.
  ['The Minister of Ports, Ms. Awa Lamine Bâ, met Foreign Minister Fatou Sy Kane.', ['Awa Lamine Bâ', 'Fatou Sy Kane']],
  ['Ms Claire d’Arbois, Ambassador to Peru, spoke with Mr Jordi Pons i Roca.', ['Claire d’Arbois', 'Jordi Pons i Roca']],
  ['The team is led by Ms. Noor Aini binti Hamid of the agency.', ['Noor Aini binti Hamid']],
  ['He met Foreign Minister Khalid bin Nasser Al Said and General Joseph Ole Karasi.', ['Khalid bin Nasser Al Said', 'Joseph Ole Karasi']],
  ['Somalia’s Minister of Trade, Yusuf Omar Haji, left.', ['Yusuf Omar Haji']],
  ['The Reverend Lado Okech of the Council of Churches came.', ['Lado Okech']],
  ['They were briefed by Lt. Gen. (ret.) Jochen Ostermann.', ['Jochen Ostermann']],
  // A given name that is a place as well, behind the place of the post.
  ['U.S. Ambassador to Mongolia Douglas Pettiford was there.', ['Douglas Pettiford']],
  ['They met a teacher named Nyakiir.', ['Nyakiir']],
  // A line with a name alone, before its post; lines of a list.
  ['Contacts\n\nRiikka Sandlund-Oja\n\nSpokesperson of the Chairmanship', ['Riikka Sandlund-Oja']],
  ['Members\n\nMiltiadis Kyriakos (EPP, Cyprus)\n\nIlze Berzona (Greens, Latvia)', ['Miltiadis Kyriakos', 'Ilze Berzona']],
  // The family name is known from elsewhere.
  ['The appointment of Aino Kettula was announced. Ms. Kettula takes office in May.', ['Aino Kettula']],
  // Initials without spaces, behind a title, a post or nothing.
  ['They thanked Mr. A.K.M. Faruq Bari and Vice President J.D. Vannes.', ['A.K.M. Faruq Bari', 'J.D. Vannes']],
  ['Foreign Minister S.M. Raonal met K.P. Olander.', ['S.M. Raonal', 'K.P. Olander']],
  ['A.H.M. Kamran, Secretary of the Division, spoke.', ['A.H.M. Kamran']],
  // Titles of two words, titles of the father, and a title before a post.
  ['Minister Tan Sri Dato Haji Yusof Rahman met Puan Sri Aminah Daud.', ['Yusof Rahman', 'Aminah Daud']],
  ['Minister Tan Wei met Datuk Seri Johari Abdul.', ['Tan Wei', 'Johari Abdul']],
  ['Major-General Pengiran Dato Seri Haji Zulfadli bin Pengiran Haji Damsal called.', ['Zulfadli bin Pengiran Haji Damsal']],
  ['The Hon’ble Minister of Trade, Hon’ble Ana Lind, met the Hon’ble Foreign Minister.', ['Ana Lind']],
  // Appositions and lists.
  ['The Minister of Trade, Ana Lind, met the Head of the Mission, Ambassador Luis Prado.', ['Ana Lind', 'Luis Prado']],
  ['Ana Lind, the Minister of Trade, met Luis Prado, Head of the Mission.', ['Ana Lind', 'Luis Prado']],
  [
    'They met the Commander, Major General Ferenc Tóth, and the Director of the Centre, Brigadier General Joachim Holz.',
    ['Ferenc Tóth', 'Joachim Holz'],
  ],
  ['Minister Ana Lind met her colleagues Bo Berg and Eva Holm.', ['Ana Lind', 'Bo Berg', 'Eva Holm']],
  // One person under several names is one.
  ['Minister Ana Lind arrived. Ms. Lind left. Ana Lind will return.', ['Ana Lind']],
  ['President Pedro Ruíz arrived. Mr. Ruiz left.', ['Pedro Ruíz']],
];

/** Names of other things, of which nobody is a person. */
const NOBODY = [
  'Sri Lankan officials came.',
  'The Head of the Sub-Office and the Co-ordination Unit left.',
  'The typhoon made landfall over Quang Tri at dawn.',
  'The Director of the Royal Office left.',
  'The North Atlantic Council met in Brussels.',
  'The Oslo Agreement was signed in the Netherlands.',
  'The Working Group on Trade met on Monday.',
  'The European Union welcomed the Paris Agreement.',
  'On Friday the Security Council adopted Resolution 1244.',
  'The Strait of Hormuz and the Black Sea are open.',
  'The Ministry of Foreign Affairs of Norway issued a statement.',
  'The University of Tirana opened the Balkan Security Forum.',
  'Human Rights Day is in December.',
  'The U.S. Coast Guard and the U.N. Mission came.',
  'They flew to Washington D.C. on Monday.',
  'The B.J. Harbour Company opened.',
  'The Hon’ble Prime Minister left.',
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
  // Two aims before one head, also behind whose it is; two bodies stay two.
  ['They visited the NATO-Norway Joint Training and Advice Centre.', ['NATO-Norway Joint Training and Advice Centre']],
  ['The Joint Partnership and Cooperation Programme began.', ['Joint Partnership and Cooperation Programme']],
  ['The Norway Coast Guard and Border Police Centre opened.', ['Norway Coast Guard', 'Border Police Centre']],
  ['EU officials came and the EU reiterated its support.', ['EU']],
  [
    'A French Foreign Ministry spokeswoman and the National Human Rights Commission spoke.',
    ['French Foreign Ministry', 'National Human Rights Commission'],
  ],
  ['The Organization for Trade and Co-operation in Africa (OTCA) met.', ['Organization for Trade and Co-operation in Africa']],
  [
    'The High Commissioner for Rivers and Lakes (HCRL) and the Joint Centre for Control and Co-ordination (JCCC) agreed.',
    ['High Commissioner for Rivers and Lakes', 'Joint Centre for Control and Co-ordination'],
  ],
];

const SITES: Row<readonly string[]>[] = [
  ['They met at the Prime Minister’s House.', ['Prime Minister’s House']],
  ['They visited the Val d’Ombre National Park.', ['Val d’Ombre National Park']],
  ['It lies 20 km north-east of Velmora, near Tarnby (formerly Ostrel).', ['Velmora', 'Tarnby', 'Ostrel']],
  ['He visited Oslo and Port Sudan, and schools in Côte d’Ivoire.', ['Port Sudan', 'Côte d’Ivoire']],
  ['Ships sailed to Southern Lebanon and the towns of Sega and Timbal regions.', ['Southern Lebanon', 'Timbal']],
];

describe('sites', () => {
  table(SITES, includes('place'));
});

describe('bodies', () => {
  table(BODIES, includes('organisation'));
  table(
    [
      ["The Norland Women's Forum met the People's Party of Norway.", ["Norland Women's Forum", "People's Party of Norway"]],
      ["Ms. Lind joined the Farmers' Union of Peru.", ["Farmers' Union of Peru"]],
      ["She wrote to the United Nations Children's Fund.", ["United Nations Children's Fund"]],
      ["Norway's Council met the World Bank's Board of Governors.", ['World Bank']],
    ],
    includes('organisation'),
  );

  it('go by the short form that the text gives them', () => {
    const reading = read('The Organization for Security and Cooperation in Europe (OSCE) met. The OSCE is based in Vienna.');
    const osce = reading.entities.filter((e) => [e.name, ...e.aliases].includes('OSCE'));
    expect(osce.length).toBe(1);
    expect(reading.mentions.filter((m) => m.entity === osce[0]!.id).map((m) => m.n)).toEqual(expect.arrayContaining([1, 2]));
  });
});

describe('a short form', () => {
  it.each([
    ['before the long one', 'The NFB met on Monday. The Northern Fisheries Board is in Oslo.', 'NFB', [1, 2]],
    ['that is known everywhere', 'The European Union met Peru. The EU was content.', 'EU', [1, 2]],
    ['behind a long one that was cut', 'The Safety Aspects of Long Operation (SALO) mission came. SALO left.', 'SALO', [1, 2]],
  ])('%s is the same body', (_what, text, short, sentences) => {
    const reading = read(text);
    const bodies = reading.entities.filter((e) => [e.name, ...e.aliases].includes(short));
    expect(bodies.length).toBe(1);
    expect([...new Set(reading.mentions.filter((m) => m.entity === bodies[0]!.id).map((m) => m.n))]).toEqual(sentences);
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
