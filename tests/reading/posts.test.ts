import { describe, expect, it } from 'vitest';
import type { Row } from './fixture.ts';
import { facts, read, table } from './fixture.ts';

/** 'Name: post' for each post that somebody holds, with what is not so plain in front; a rank counts as one. */
const held = (text: string): string[] =>
  facts(read(text), 'post').map((p) => {
    const marks = [p.polarity === 'negative' && 'not', p.modality !== 'happened' && p.modality, p.attributed && 'attributed'];
    const since = p.roles.date ? ` (${p.roles.date.join(', ')})` : '';
    return [...marks.filter(Boolean), `${p.roles.holder![0]}: ${p.roles.post![0]}${since}`].join(' ');
  });

const check = (text: string, wanted: readonly string[]): void => {
  expect(held(text).sort()).toEqual([...wanted].sort());
};

describe('somebody holds a post', () => {
  table(
    [
      // An office beside a titled name, outside a list.
      [
        'The head of the Norwegian Trade Board (NTB), State Councillor Bo Berg, paid official visits to Latvia.',
        ['Bo Berg: State Councillor', 'Bo Berg: head of the Norwegian Trade Board (NTB)'],
      ],
      [
        'He came with the regional director of Border Police, Chief Inspector Bo Berg, who spoke.',
        ['Bo Berg: Chief Inspector', 'Bo Berg: regional director of Border Police'],
      ],
      ['She met the director of the port, Deputy Minister Bo Berg and Ms. Eva Holm.', ['Bo Berg: Deputy Minister']],
      // Whole posts, and nothing that stands before them.
      ['The course was given by Ms. Ana Lind, a former anti-fraud prosecutor from Riga.', ['Ana Lind: former anti-fraud prosecutor']],
      ['It was opened by the Director of the Office of His Majesty Bo Berg.', ['Bo Berg: Director of the Office of His Majesty']],
      ['He spoke to the Royal Court’s adviser on food, Dr. Eva Holm.', ['Eva Holm: Royal Court’s adviser on food']],
      [
        'Dr. Eva Holm was named the first coordinator of the Dialogue’s technical working group.',
        ['Eva Holm: first coordinator of the Dialogue’s technical working group'],
      ],
      ['The Queen received at Sund Palace Dutch Prime Minister Ana Lind.', ['Ana Lind: Dutch Prime Minister']],
      ['Minister of Trade Ana Lind spoke.', ['Ana Lind: Minister of Trade']],
      ['The Minister of Trade, Ana Lind, spoke.', ['Ana Lind: Minister of Trade']],
      // Two posts behind a name.
      ['Ana Lind, Minister of Ports and Deputy Prime Minister, spoke.', ['Ana Lind: Minister of Ports', 'Ana Lind: Deputy Prime Minister']],
      [
        'Ana Lind, Head of the Lake Fund, and Chair of the Coastal Forum, spoke.',
        ['Ana Lind: Head of the Lake Fund', 'Ana Lind: Chair of the Coastal Forum'],
      ],
      [
        'Ana Lind, chief financial officer and treasurer at the Lake Fund, spoke.',
        ['Ana Lind: chief financial officer', 'Ana Lind: treasurer at the Lake Fund'],
      ],
      ['Ana Lind, Head of the Lake Fund, and the Chair of the Coastal Forum, spoke.', ['Ana Lind: Head of the Lake Fund']],
      ['Ana Lind, a spokeswoman for the Danish military, spoke.', ['Ana Lind: spokeswoman for the Danish military']],
      ['Ana Lind, head of the Danish military mission, spoke.', ['Ana Lind: head of the Danish military mission']],
      // A body before 'and' is no piece of the post behind it.
      ['It was led by the Coastal Forum and Minister Ana Lind.', ['Ana Lind: Minister']],
      ['It was led by the Ports Authority and Prime Minister Ana Lind.', ['Ana Lind: Prime Minister']],
      ['It was led by the Resident and Humanitarian Coordinator Ana Lind.', ['Ana Lind: Resident and Humanitarian Coordinator']],
      ['The Minister of Trade, Ms. Ana Lind, spoke.', ['Ana Lind: Minister of Trade']],
      // Each of a row, its post before it, with 'the Hon' between.
      [
        'She was joined by the Minister for Water, the Hon Peter Lund MP, the Minister for Rail, the Hon Dr Ana Lind MP, and the Mayor, Bo Berg.',
        ['Peter Lund MP: Minister for Water', 'Ana Lind MP: Minister for Rail', 'Bo Berg: Mayor'],
      ],
      // A task besides an office, and the office before the name.
      [
        'It heard the Head of the Lake Mission, former Minister of Trade Ana Lind, who left.',
        ['Ana Lind: Head of the Lake Mission', 'Ana Lind: former Minister of Trade'],
      ],
      [
        'She saw the head of the Velsund delegation, Joint Secretary Ana Lind.',
        ['Ana Lind: Joint Secretary', 'Ana Lind: head of the Velsund delegation'],
      ],
      ['She saw the Speaker of the Assembly, Trade Minister Ana Lind, and Bo Berg.', ['Ana Lind: Trade Minister']],
      ['Ms. Ana Lind was appointed by the Chairperson of the Council as Special Envoy.', ['Ana Lind: Special Envoy']],
      ['The Government of Prime Minister Ana Lind lost the vote.', ['Ana Lind: Prime Minister']],
      ['A call by the President to Foreign Minister Ana Lind was arranged.', ['Ana Lind: Foreign Minister']],
      ['The centre works with the Princess Ana Reference Laboratory.', []],
      ['The Speaker of the dissolved National Assembly, Ana Lind, left.', ['Ana Lind: Speaker of the dissolved National Assembly']],
      [
        'H.E. Ana Lind, Minister of Foreign Affairs of the Federal Republic of Velsund and Chair of the Council, spoke.',
        ['Ana Lind: Minister of Foreign Affairs of the Federal Republic of Velsund', 'Ana Lind: Chair of the Council'],
      ],
      ['The Director of the Forestry Institute, Assoc. Prof. Ana Lind, spoke.', ['Ana Lind: Director of the Forestry Institute']],
      ['They met Lieutenant General Ward Stampe.', ['Ward Stampe: Lieutenant General']],
      // Two posts with a stroke between, and a bracket that says whose office it is.
      ['High Representative/Vice-President Ana Lind spoke.', ['Ana Lind: High Representative/Vice-President']],
      [
        'High Representative of the Union for Trade and Water/Vice-President of the Commission Ana Lind spoke.',
        ['Ana Lind: High Representative of the Union for Trade and Water/Vice-President of the Commission'],
      ],
      ["Director (Minister's Office) Ms. Ana Lind spoke.", ["Ana Lind: Director (Minister's Office)"]],
      ['The case was heard under Judge Ana Lind.', ['Ana Lind: Judge']],
      ['They met Ambassador Noor Imam Harun.', ['Noor Imam Harun: Ambassador']],
      [
        'They met the Special Envoy for Hostage Affairs, Ambassador Ana Lind.',
        ['Ana Lind: Ambassador', 'Ana Lind: Special Envoy for Hostage Affairs'],
      ],
      [
        'MINISTER FOR TRADE\n\nThe Hon Ana Lind MP\n\nI met Minister of Trade Bo Berg.',
        ['Ana Lind MP: MINISTER FOR TRADE', 'Bo Berg: Minister of Trade'],
      ],
      ['They came home.\n\nAna Lind\n\nPress Secretary', ['Ana Lind: Press Secretary']],
      ['Press Secretary\n\nThe bridge is closed.\n\nMs. Ana Lind spoke.', []],
      ['A three-member Eminent Persons Group was set up.', []],
      ['They toured the King Harald Central Hospital.', []],
      ['They met the Special Envoy to the Lakes, Air Chief Marshal (retd) Sir Bo Berg.', ['Bo Berg: Special Envoy to the Lakes']],
      ['Ana Lind, Minister of Trade, spoke.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind, the Minister of Trade of Norway, spoke.', ['Ana Lind: Minister of Trade of Norway']],
      ['Ms. Ana Lind is the Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Prime Minister Erna Holt spoke.', ['Erna Holt: Prime Minister']],
      ['Norwegian Prime Minister Erna Holt spoke.', ['Erna Holt: Norwegian Prime Minister']],
      ['U.S. Secretary of State John F. Ross spoke.', ['John F. Ross: U.S. Secretary of State']],
      ['The Director of the Centre for Peace, Dr. Eva Holm, spoke.', ['Eva Holm: Director of the Centre for Peace']],
      // A common noun closes what the post is of.
      ['Bo Berg, spokesman for the Norwegian navy, spoke.', ['Bo Berg: spokesman for the Norwegian navy']],
      ['The head of the OSCE mission, Ana Lind, left.', ['Ana Lind: head of the OSCE mission']],
      [
        'Ana Lind, commander of the Velsundian relief force, said the road is open.',
        ['Ana Lind: commander of the Velsundian relief force'],
      ],
      ['Bo Berg, leader of the Labour party, resigned.', ['Bo Berg: leader of the Labour party']],
      ['Ana Lind, editor of the Saturday paper, spoke.', ['Ana Lind: editor of the Saturday paper']],
      ['The President of the United States visits Oslo with Ms. Ana Lind.', []],
      // A chair that a minister has for a while; kin of the holder; whom an adviser serves.
      [
        'The Chairperson-in-Office, Foreign Minister Ilze Vana of Latvia, travelled to Oslo.',
        ['Ilze Vana: Chairperson-in-Office', 'Ilze Vana: Foreign Minister'],
      ],
      ['The President, Foreign Minister Ilze Vana and Bo Berg came.', ['Ilze Vana: Foreign Minister']],
      ['The wife of the Prime Minister, Mrs Alma Duarte, opened the clinic.', []],
      [
        "Ms. Ana Lind, the Transitional President's Special Adviser for Trade, spoke.",
        ["Ana Lind: Transitional President's Special Adviser for Trade"],
      ],
      // On whose behalf something is done; the first one to hold a post.
      ['Ms Ana Lind attended the summit on behalf of the Chairperson, Moussa Fakhri.', ['Moussa Fakhri: Chairperson']],
      ['On behalf of the Chairperson, Ana Lind thanked the hosts.', []],
      ['Ms. Ana Lind is the first woman to serve as Governor-General of the Union.', ['Ana Lind: Governor-General of the Union']],
      ['Ms. Ana Lind is the best woman to serve as Governor-General of the Union.', []],
      // Parliaments by their own names, and members of a Congress.
      ['Speaker of the Verkhovna Rada Ostap Lysen spoke.', ['Ostap Lysen: Speaker of the Verkhovna Rada']],
      ['Saeima Speaker Daiga Miera spoke.', ['Daiga Miera: Saeima Speaker']],
      [
        'It was led by the Chair of the House Trade Committee, Rep. Michael T. Brann (R-TX), and came.',
        ['Michael T. Brann: Chair of the House Trade Committee'],
      ],
      // Whom somebody serves, and first names that are ordinary words.
      ['Ana Lind, special envoy of the U.N. secretary-general, left.', ['Ana Lind: special envoy of the U.N. secretary-general']],
      ['A spokeswoman for Rasksund, Eva Holm, spoke to Mr. Ivo Rasksund.', ['Eva Holm: spokeswoman for Rasksund']],
      [
        'They met the ECOWAS Commissioner for Energy, Grace Lindqvist-Moe, in Oslo.',
        ['Grace Lindqvist-Moe: ECOWAS Commissioner for Energy'],
      ],
      ['They asked the UN Rapporteur on freedom of speech, Dr. Eva Holm, to come.', ['Eva Holm: UN Rapporteur on freedom of speech']],
      ['They saw the school, whose director, Eva Holm, spoke.', ['Eva Holm: director']],
      ['The Commander spoke on Monday, Ana Lind listened.', []],
      [
        'Ana Lind, Head of Division for Japan, Korea, New Zealand and the Pacific of the Union, spoke.',
        ['Ana Lind: Head of Division for Japan, Korea, New Zealand and the Pacific of the Union'],
      ],
      // No comma behind the name; a long post without any.
      ["Presenting the plan, Norway's Minister of Trade, Bo Berg said it would grow.", ["Bo Berg: Norway's Minister of Trade"]],
      ['In the presence of the Minister of Trade, Bo Berg signed the pact.', []],
      [
        'Director of the Office of Public Affairs of the Ministry of Justice Ana Lind spoke.',
        ['Ana Lind: Director of the Office of Public Affairs of the Ministry of Justice'],
      ],
      ['Minister of Justice Ana Lind spoke.', ['Ana Lind: Minister of Justice']],
      ['They met the KFOR Commander, Major General Ferenc Tóth.', ['Ferenc Tóth: KFOR Commander', 'Ferenc Tóth: Major General']],
      [
        'They met the Commander, General Ivo Senn, and the Director of the Centre, Dr. Eva Holm.',
        ['Ivo Senn: Commander', 'Ivo Senn: General', 'Eva Holm: Director of the Centre'],
      ],
      ['The Director General of the e-Harbour Academy, Ms. Ana Lind, spoke.', ['Ana Lind: Director General of the e-Harbour Academy']],
      ['Ana Lind (Minister of Trade) spoke.', ['Ana Lind: Minister of Trade']],
      // Fields joined by 'and' before the post, and what only stands beside it.
      ['Trade and Industry Minister Ana Lind spoke.', ['Ana Lind: Trade and Industry Minister']],
      ['Foreign Affairs, Trade and Defence Minister Ivo Senn spoke.', ['Ivo Senn: Foreign Affairs, Trade and Defence Minister']],
      ['Norway and Foreign Minister Bo Berg agreed.', ['Bo Berg: Foreign Minister']],
      ["Talks covered trade, energy and Defence Minister Ivo Senn's plans.", ['Ivo Senn: Defence Minister']],
      ['South and Central Asia Envoy Eva Holm spoke.', ['Eva Holm: South and Central Asia Envoy']],
      ['Middle East and North Africa Coordinator Otto Senn spoke.', ['Otto Senn: Middle East and North Africa Coordinator']],
      ['Adviser for Cyber and Emerging Technology Eva Holm spoke.', ['Eva Holm: Adviser for Cyber and Emerging Technology']],
      // A long title stands within the mention of its holder.
      [
        'Assistant Secretary of State for Oceans, Fisheries, and Polar Affairs Ana Lind spoke.',
        ['Ana Lind: Assistant Secretary of State for Oceans, Fisheries, and Polar Affairs'],
      ],
      // What somebody is by profession.
      ['According to human rights lawyer Ana Lind, nothing changed.', ['Ana Lind: human rights lawyer']],
      [
        'The office quoted immigration barrister Ana Lind, and campaigner Bo Berg.',
        ['Ana Lind: immigration barrister', 'Bo Berg: campaigner'],
      ],
      ['She talked to head teacher Ana Lind about the closure.', ['Ana Lind: head teacher']],
      ['They met chief medical officer Ana Lind.', ['Ana Lind: chief medical officer']],
      ['Novelist Ana Lind spoke.', ['Ana Lind: Novelist']],
      ['Mr. Bo Berg, a retired teacher, spoke.', ['Bo Berg: teacher']],
      ['Ana Lind, editor at large at the Morning Gazette, spoke.', ['Ana Lind: editor at large at the Morning Gazette']],
      ['Ana Lind, editor of the Sund Herald, spoke.', ['Ana Lind: editor of the Sund Herald']],
      ['The meeting was opened on Monday by teachers and Bo Berg.', []],
      ['Mr. Carl Baker and Ms. Eva Archer spoke.', []],
      // What a post is of: a list with an unknown word, a part of a country, a short form in between, a province without 'of'.
      [
        'Minister of Fisheries, Aquatic and Sea Resources Mr. Bo Berg spoke.',
        ['Bo Berg: Minister of Fisheries, Aquatic and Sea Resources'],
      ],
      [
        'The Minister of Farms, Animal Husbandry and Forests, Mr. Bo Berg, spoke.',
        ['Bo Berg: Minister of Farms, Animal Husbandry and Forests'],
      ],
      ['He met the Governor of North Velsund, Ms. Ana Lind.', ['Ana Lind: Governor of North Velsund']],
      ['Minister of the Royal Office General Bo Berg spoke.', ['Bo Berg: Minister of the Royal Office', 'Bo Berg: General']],
      [
        'The European Union Special Representative (EUSR) for the Lakes Region, Bo Berg, spoke.',
        ['Bo Berg: European Union Special Representative (EUSR) for the Lakes Region'],
      ],
      ['Chief Minister Velsund Syed Zulfiqar Shah joined.', ['Zulfiqar Shah: Chief Minister Velsund']],
      ['Secretary Economic Affairs Division Karim Afsal joined.', ['Karim Afsal: Secretary Economic Affairs Division']],
      ['Director General Rivers and Lakes Board Dr. Ana Lind joined.', ['Ana Lind: Director General Rivers and Lakes Board']],
      ['It was attended by Joint Secretary (LAC), Smt. Meera Nandal.', ['Meera Nandal: Joint Secretary (LAC)']],
      [
        'It was attended by Director General, Prime Minister’s Office, Ms. Clara Doyle.',
        ['Clara Doyle: Director General, Prime Minister’s Office'],
      ],
      [
        'The Commander of the Forces, Major-General (MG) Bo Berg, spoke.',
        ['Bo Berg: Commander of the Forces', 'Bo Berg: Major-General (MG)'],
      ],
      ['She met the Premier of the Western Cape, Adv. Thandi Brown.', ['Thandi Brown: Premier of the Western Cape']],
      ['She met the President, the European Commission, Mr. Carl Hale and others.', []],
      ['She met the Prime Minister, Foreign Ministry officials, Mr. Carl Hale and others.', []],
      ['Secretary State Department Visits Oslo.', []],
      ['The Chief Executive of the Lion Foundation, Dr Ana Lind, spoke.', ['Ana Lind: Chief Executive of the Lion Foundation']],
      ['Ana Lind, WFP’s Deputy Country Director in Sudan, spoke.', ['Ana Lind: WFP’s Deputy Country Director in Sudan']],
      [
        'OSCE Chairperson-in-Office and Finland’s Foreign Minister Ana Lind spoke.',
        ['Ana Lind: OSCE Chairperson-in-Office and Finland’s Foreign Minister'],
      ],
      [
        'The Under Secretary of State for Political Affairs, Vera Stone, spoke.',
        ['Vera Stone: Under Secretary of State for Political Affairs'],
      ],
      ['Former President Ana Lind spoke.', ['Ana Lind: Former President']],
      ['Acting Head of Mission Ana Lind spoke.', ['Ana Lind: Acting Head of Mission']],
      ['The outgoing Ambassador of Norway, Ms. Ana Lind, spoke.', ['Ana Lind: outgoing Ambassador of Norway']],
      ['President-elect Ana Lind spoke.', ['Ana Lind: President-elect']],
      [
        'Ms. Ana Lind, Special Envoy of the Secretary-General for Lake Velsund, spoke.',
        ['Ana Lind: Special Envoy of the Secretary-General for Lake Velsund'],
      ],
      ['Ms. Ana Lind, who heads the Velsund Monitoring Mission, spoke.', ['Ana Lind: heads the Velsund Monitoring Mission']],
      ['The deputy head of the mission, Mr. Bo Berg (retired), spoke.', ['Bo Berg: deputy head of the mission']],
      [
        'Special Envoy Ana Lind, Senior Adviser for River Talks, will return.',
        ['Ana Lind: Special Envoy', 'Ana Lind: Senior Adviser for River Talks'],
      ],
      ['They met with Chairman of the Government of Norland Bo Berg.', ['Bo Berg: Chairman of the Government of Norland'], 'not yet'],
      [
        'Kingdom of Norway First Deputy Minister of Energy Ana Lind spoke.',
        ['Ana Lind: Kingdom of Norway First Deputy Minister of Energy'],
      ],
      [
        'They met Chief of Naval Staff Rear Adm. Feroz Alam Qazi and Secretary to the Cabinet Wellington Chirwa.',
        ['Feroz Alam Qazi: Chief of Naval Staff', 'Feroz Alam Qazi: Rear Adm.', 'Wellington Chirwa: Secretary to the Cabinet'],
      ],
      [
        'They met the acting chair of the Commission, Brigadier General (Rtd.) Bo Berg.',
        ['Bo Berg: Brigadier General (Rtd.)', 'Bo Berg: acting chair of the Commission'],
      ],
      [
        'They met the Special Representative of the Secretary-General and head of UNAMO, Eva Holm.',
        ['Eva Holm: Special Representative of the Secretary-General and head of UNAMO'],
      ],
      [
        'The Special Envoys of the Quartet, Martin Olander (United States) and Dame Harriet Lowell (United Kingdom), came.',
        ['Martin Olander: Special Envoys of the Quartet', 'Harriet Lowell: Special Envoys of the Quartet'],
      ],
      [
        'Mr Bo Berg is a career diplomat with the Ministry of Trade and is currently First Assistant Secretary.',
        ['Bo Berg: career diplomat with the Ministry of Trade', 'Bo Berg: First Assistant Secretary'],
      ],
      [
        'Mr Bo Berg, a Swedish national and most recently head of the Border Academy, spoke.',
        ['Bo Berg: most recently head of the Border Academy'],
      ],
      ['Mr Bo Berg spoke. His earlier postings include Consul-General, Lima.', ['Bo Berg: Consul-General']],
      ['Mr Bo Berg served in Lima and, as Deputy High Commissioner, Suva.', ['Bo Berg: Deputy High Commissioner']],
      ['I announce the appointment of Mr Bo Berg as Norway’s next Ambassador to Chile.', ['Bo Berg: Ambassador to Chile']],
      ['The leaders, Ana Lind and Bo Berg, spoke.', []],
      ['The Ambassadors were away. Ana Lind and Bo Berg spoke.', []],
      [
        'Present were Minister of Labour Ana Lind, Deputy Minister of Finance Bo Berg and Ambassador Eva Holm.',
        ['Ana Lind: Minister of Labour', 'Bo Berg: Deputy Minister of Finance', 'Eva Holm: Ambassador'],
      ],
    ],
    check,
  );
});

describe('a post without an article before a name', () => {
  table(
    [
      ['Norland High Commissioner to Velsund, Ana Lind, joined the Minister.', ['Ana Lind: Norland High Commissioner to Velsund']],
      [
        'Also present were Minister of Ports, Roads and Rivers, Bo Berg; Director of Finance, Eva Holm-Lund, and General Manager of the Velsund Ports Authority (VPA), Laura Finch.',
        [
          'Bo Berg: Minister of Ports, Roads and Rivers',
          'Eva Holm-Lund: Director of Finance',
          'Laura Finch: General Manager of the Velsund Ports Authority (VPA)',
        ],
      ],
      [
        'She spoke with the Supervisor of Elections, Bo Berg, the Commissioner of Police, Ana Lind, and the leaders of the parties.',
        ['Bo Berg: Supervisor of Elections', 'Ana Lind: Commissioner of Police'],
      ],
      [
        'They were briefed by the Facilitator for Sudland, retired Justice Ana Lind-Moor, on the talks.',
        ['Ana Lind-Moor: Facilitator for Sudland', 'Ana Lind-Moor: Justice'],
      ],
      [
        'He was joined by Secretary (Economic Relations) Smt. Ana Lind and Joint Secretary (East & South) Shri Bo Berg.',
        ['Ana Lind: Secretary (Economic Relations)', 'Bo Berg: Joint Secretary (East & South)'],
      ],
      [
        'It was attended by Chief of Defence Staff, Bo Berg, Permanent Secretary for Trade, Eva Holm, and Acting Head of Mission, Ana Lind.',
        ['Bo Berg: Chief of Defence Staff', 'Eva Holm: Permanent Secretary for Trade', 'Ana Lind: Acting Head of Mission'],
      ],
      [
        'They met Ana Lind, Minister of Ports, Bo Berg, Minister of Rivers, and Eva Holm, Minister of Labour.',
        ['Ana Lind: Minister of Ports', 'Bo Berg: Minister of Rivers', 'Eva Holm: Minister of Labour'],
      ],
      ['As Minister of Ports, Ana Lind signed many accords.', []],
      ['They met Minister of Trade, Oslo and others.', []],
    ],
    check,
  );
});

describe('somebody takes or has a post by a verb', () => {
  table(
    [
      ['Ms. Ana Lind was appointed Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind was appointed Minister of Trade on 3 May.', ['Ana Lind: Minister of Trade (3 May)']],
      ['Ms. Ana Lind serves as Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind has been named Director of the Centre for Peace.', ['Ana Lind: Director of the Centre for Peace']],
      ['Ms. Ana Lind was elected President of the Assembly.', ['Ana Lind: President of the Assembly']],
      ['Ms. Ana Lind was sworn in as Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind took office as Minister of Trade on 3 May.', ['Ana Lind: Minister of Trade (3 May)']],
      ['Ms. Ana Lind assumed the post of Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['The King appointed Ms. Ana Lind as Minister of Trade.', ['Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind succeeds Mr. Bo Berg as Director of the Centre.', ['Ana Lind: Director of the Centre']],
      ['The Council announced the appointment of Ms. Ana Lind as Head of Mission.', ['Ana Lind: Head of Mission']],
      ['Ms. Ana Lind ended a visit to Suva on Monday, her first as Minister of Ports.', ['Ana Lind: Minister of Ports']],
      ['Ms. Ana Lind was in Suva, on her last official trip as Head of Mission.', ['Ana Lind: Head of Mission']],
      ['Ms. Ana Lind became Minister of Trade in 2019.', ['Ana Lind: Minister of Trade (2019)']],
    ],
    check,
  );
});

describe('a post not held, or not yet', () => {
  table(
    [
      ['Ms. Ana Lind is not the Minister of Trade.', ['not Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind was not appointed Minister of Trade.', ['not Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind will serve as Minister of Trade.', ['planned Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind may become Minister of Trade.', ['possible Ana Lind: Minister of Trade']],
      ['Mr. Bo Berg said that Ms. Ana Lind is the Minister of Trade.', ['attributed Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind was never Minister of Trade.', ['not Ana Lind: Minister of Trade']],
      ['Ms. Ana Lind is to become Minister of Trade.', ['planned Ana Lind: Minister of Trade']],
    ],
    check,
  );
});

it.each(['U.S. and Minister', 'H.E. and Minister', 'The Ports Authority and Director'])('reads a text that ends in a post: %s', (text) => {
  expect(held(text)).toEqual([]);
});

it('leaves the title of the next in a headline to the next', () => {
  expect(held('President Ana Lind, Norwegian Prime Minister meet in Velsund.')).toEqual(['Ana Lind: President']);
});

const NOBODY: readonly (readonly [string, 'not yet'?])[] = [
  ['Ms. Ana Lind met the Minister of Trade.'],
  ['The Minister of Trade met Ms. Ana Lind.'],
  ['Ms. Ana Lind and the Minister of Trade agreed.'],
  // Where they met.
  ['Ms. Ana Lind held talks with the Foreign Minister at Velsund House.'],
  ['Ms. Ana Lind recalled the visit of the Prime Minister to Velsund.'],
  ['The Minister of Trade thanked Ms. Ana Lind, Mr. Bo Berg and others.'],
  ['Ms. Ana Lind wrote to the Director of the Centre.'],
  ['Ms. Ana Lind praised the Commander and Mr. Bo Berg.'],
  ['On behalf of the Prime Minister, Ms. Ana Lind thanked them.'],
  ['In the presence of the Minister of Trade, Ms. Ana Lind signed the text.'],
  ['Accompanied by the Minister of Trade, Ms. Ana Lind toured the port.'],
  ['Ms. Ana Lind briefed the Chair, the Secretary-General and the members.'],
  ['Ms. Ana Lind asked the Council to appoint a Head of Mission.'],
  ['Ms. Ana Lind, accompanied by the Minister of Trade, toured the port.'],
  ['Ms. Ana Lind handed the letter to the President of Norway.'],
  ['Ms. Ana Lind applied for the post of Director of the Centre.'],
  ['Ms. Ana Lind heads north on Monday.'],
  ['Ms. Ana Lind, attorney-at-law, spoke.'],
  ['Ms. Ana Lind leads by example.'],
  ['Ms. Ana Lind, together with the Governor, opened the bridge.'],
  ['Ms. Ana Lind spoke to the Chair about the appointment of judges.'],
  ['The post of Minister of Trade is vacant, Ms. Ana Lind noted.'],
  ['After talks with the Minister of Trade, Ms. Ana Lind left.'],
  ['Ms. Ana Lind, like the Minister of Trade, is from Velsund.'],
  ['According to the Minister of Trade, Ms. Ana Lind is right.'],
];

describe('nobody holds a post', () => {
  table(
    NOBODY.map(([text, known]): Row<readonly string[]> => (known ? [text, [], known] : [text, []])),
    check,
  );
});
