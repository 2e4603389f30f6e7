import type { RoleRow } from './roles.rows.ts';

/** Texts about posts and careers, each with questions; a key that opens with '!' must not stand in the items. */
const TEXTS: readonly (readonly [text: string, questions: readonly (readonly [question: string, keys: readonly string[]])[]])[] = [
  [
    'Ms Greta Hollis is a career diplomat with the Ministry of Trade and is currently First Assistant Secretary, Pacific Division. She has previously served overseas in Lima, Hanoi and, as Deputy Head of Mission, Jakarta.',
    [
      ["what is hollis's current job", ['First Assistant Secretary']],
      ['what is hollis now?', ['First Assistant Secretary']],
      ["what was hollis's post in jakarta", ['Deputy Head of Mission']],
      ['what post did hollis hold in Jakarta?', ['Deputy Head of Mission']],
      ['what post did hollis hold in Hanoi?', []],
      ['what did she do in Jakarta?', ['Deputy Head of Mission']],
    ],
  ],
  [
    'Mr Owen Tarrant is a senior career officer with the Department of Foreign Affairs and was, most recently, Director, Papua New Guinea Section. His earlier overseas postings include Consul-General, Chennai (2011-2014) and First Secretary, Honiara.',
    [
      ["what was tarrant's most recent job?", ['Director']],
      ['what was tarrant before', ['Director']],
      ["tarrant's post in honiara", ['First Secretary']],
      ["tarrant's post in chennai", ['Consul-General']],
      ["what was tarrant's post in Suva?", []],
    ],
  ],
  [
    'Ms Adaora Mbeki-Hale has been High Commissioner in Port Moresby since 2019. Before that she was Deputy Secretary of the Treasury. She will become Ambassador to Japan in June.',
    [
      ["what is mbeki-hale's current post", ['High Commissioner']],
      ['what was mbeki-hale before', ['Deputy Secretary of the Treasury']],
      ['what will mbeki-hale be next?', ['Ambassador to Japan']],
      ['who will be the next ambassador to japan?', ['Mbeki-Hale']],
      ['who was deputy secretary of the treasury?', ['Mbeki-Hale']],
    ],
  ],
  [
    'I am pleased to announce the appointment of Mr Duncan Farleigh as the next High Commissioner to Samoa. Mr Farleigh is expected to take up his post in March, replacing Ms Ruth Olander.',
    [
      ['who is going to be the new high commissioner in samoa?', ['Farleigh', '!Olander']],
      ['who will be the next high commissioner to Samoa', ['Farleigh', '!Olander']],
      ['who does farleigh replace?', ['Olander', '!Farleigh']],
      ['whom does the new high commissioner replace', ['Olander', '!Farleigh']],
      ['who was high commissioner to Samoa before farleigh', ['Olander', '!Farleigh']],
      ["farleigh's predecessor?", ['Olander', '!Farleigh']],
      ['who succeeds olander', ['Farleigh', '!Olander']],
      ['when does he take up his post', ['March']],
    ],
  ],
  [
    'Ambassador Jon Hegg, who succeeds Dr Lena Porsche as head of the mission, arrived on Monday. Ms Tove Brandt took over as spokesperson from Karl Nyman.',
    [
      ['who did hegg take over from?', ['Porsche', '!Hegg']],
      ['who is the former head of the mission?', ['Porsche', '!Hegg']],
      ['who was spokesperson before brandt', ['Nyman', '!Brandt']],
      ["brandt's predecessor", ['Nyman']],
    ],
  ],
  [
    'The Special Envoys of the Quartet, Martin Oakes-Villiers (United States), Dame Harriet Lowell (United Kingdom) and Ingeborg Strand (Norway), visited Khartoum.',
    [
      ["britain's special envoy?", ['Lowell', '!Strand', '!Oakes']],
      ['who is norways special envoy', ['Strand', '!Lowell']],
      ['american special envoy?', ['Oakes', '!Lowell']],
      ['what is harriet lowell?', ['Special Envoy']],
      ["france's special envoy?", []],
      ['who are the special envoys of the quartet?', ['Oakes', 'Lowell', 'Strand']],
    ],
  ],
  [
    'The foreign ministers of the three countries — Ana Wirth of Austria, Bo Kriz of Czechia and Jana Hudak of Slovakia — met in Brno.',
    [
      ['who is the austrian foreign minister?', ['Wirth', '!Kriz']],
      ["slovakia's foreign minister", ['Hudak', '!Kriz']],
      ['what is bo kriz', ['foreign minister']],
    ],
  ],
  [
    'The Assistant Commissioner for Protection, Teófilo Marín Arce, flew to Gao this week with the Agency’s Regional Director, Odile Nkemba. The WFP’s Country Director, Yuki Morinaga, stayed in Bamako.',
    [
      ['marin arce is what at the agency', ['Assistant Commissioner for Protection']],
      ['what is marin arce', ['Assistant Commissioner']],
      ['wfp country director?', ['Morinaga']],
      ['what does nkemba do', ['Regional Director']],
      ['who runs wfp in the country', ['Morinaga']],
      ['nkemba - whats her post', ['Regional Director']],
    ],
  ],
  [
    'PM’s Economic Adviser Md. Kamrul Islam Sarkar briefed the reporters after the call. Foreign Secretary Nurun Begum was present.',
    [
      ["who briefed reporters and what's his post", ['Sarkar', 'Economic Adviser']],
      ["who is the pm's economic adviser", ['Sarkar']],
      ['foreign secretary?', ['Nurun Begum']],
      ['sarkars position', ['Economic Adviser']],
    ],
  ],
  [
    'In Amman, she met with Foreign Secretary Tariq Omar Rahmat, Chief of Naval Staff Rear Adm. Feroz Alam Qazi, and WFP Country Director Yuki Morinaga.',
    [
      ["Qazi - what's his post?", ['Chief of Naval Staff']],
      ['chief of naval staff?', ['Qazi']],
      ["who's morinaga", ['WFP Country Director']],
    ],
  ],
  [
    'They were briefed by the acting chair of the Joint Monitoring Commission, Brigadier General (Rtd.) Simon Wekesa Barasa, and by the Special Representative of the Secretary-General and head of UNAMO, Julio Cordero Paz.',
    [
      ['what does Cordero Paz do', ['Special Representative']],
      ['who heads UNAMO?', ['Cordero Paz']],
      ['who chairs the joint monitoring commission?', ['Barasa']],
      ["barasa's rank?", ['Brigadier General']],
      ['special representative of the secretary-general?', ['Cordero Paz']],
    ],
  ],
  [
    'Navarro, a former finance minister of Ecuador, met Prime Minister Kostas Leventis in the morning. The special envoy of the OSCE, Esteban Navarro, will stay until Friday.',
    [
      ['what was the envoy before he worked for the osce?', ['finance minister']],
      ['what was navarro before', ['finance minister']],
      ["navarro's former job", ['finance minister']],
      ['what is navarro', ['envoy']],
      ['who was finance minister of ecuador', ['Navarro']],
    ],
  ],
  [
    'Welcoming the guests, Rector Tomás Vidal of the University of Granada thanked the Ambassador. The memorandum was signed between the Diplomatic Academy and Granada University by Director Sofia Lindh and Rector Tomás Vidal.',
    [['who is the rector of the diplomatic academy?', []]],
  ],
  [
    'Colombia’s delegate, Pilar Roca Ibarra, said the draft was balanced. The representative of Chad, speaking for the three African members, abstained. Also speaking was Mr. Jiro Onda (Japan).',
    [
      ['who speaks for Colombia at the council?', ['Roca Ibarra']],
      ["colombia's representative?", ['Roca Ibarra']],
      ['who represented japan', ['Onda']],
      ["who is chad's representative", []],
    ],
  ],
  [
    'Under the command of Major Ivana Petrak, deputy chief of the Fire Service of Moravia, the Slovak team searched 12 buildings. The 2023 review team was led by Anders Moe.',
    [
      ['who commanded the slovak team?', ['Petrak']],
      ['who led the 2023 review team', ['Moe']],
      ['what is petrak', ['deputy chief']],
    ],
  ],
  [
    'The Council heard a briefing by the Secretary General of the Union, Gulnora Sharipova, and the Chief Observer, Leena Rautio.',
    [
      ['secretary general of the union?', ['Sharipova']],
      ['who is the chief observer', ['Rautio']],
      ['what is rautio', ['Chief Observer']],
    ],
  ],
  [
    'Statement by Spokesperson Dana Whitlock. “We are concerned,” said Whitlock. The Deputy Prime Minister and Minister of Justice, Arben Kola, disagreed.',
    [
      ['who is minister of justice?', ['Kola']],
      ["kola's posts", ['Deputy Prime Minister', 'Justice']],
      ['who issued the statement and what is she?', ['Whitlock', 'Spokesperson']],
    ],
  ],
  [
    'Deputy National Coordinator for Trade Policy Helen Marsh, Kingdom of Norway First Deputy Minister of Energy Transition Halvor Brekkum, and Secretary of the Water Council of Peru Ilario Vendrami convened the second Water Dialogue in Lima.',
    [
      ["Halvor Brekkum's post?", ['First Deputy Minister']],
      ['what is vendrami', ['Secretary of the Water Council']],
      ['who is secretary of the water council of peru', ['Vendrami']],
      ["norway's first deputy minister of energy?", ['Brekkum']],
      ["what's marsh's job", ['Deputy National Coordinator']],
    ],
  ],
  [
    'The Deputy Secretary will travel with Republic of Kenya Second Assistant Minister of Blue Economy Wanjiru Thande and Senior Director for Coral Reefs Odette Brisbane.',
    [
      ["thande's post?", ['Second Assistant Minister of Blue Economy']],
      ['what is odette brisbane', ['Senior Director for Coral Reefs']],
      ["what is the deputy secretary's name", []],
    ],
  ],
  [
    'Attending were Chief of Defence Intelligence Vice Adm. Henrik Lassen-Boe, Director General of Customs Col. (ret.) Marit Ulvang, and Head of the Office of the Auditor General Petros Zikos.',
    [
      ['lassen-boe is what?', ['Chief of Defence Intelligence']],
      ['who is director general of customs', ['Ulvang']],
      ['rank of ulvang', ['Col.']],
      ['zikos - what does he do', ['Head of the Office of the Auditor General']],
      ['chief of defence intelligence?', ['Lassen-Boe']],
      ['who is the auditor general?', []],
    ],
  ],
  [
    'Dr Hanna Kivela was Ambassador to Nepal from 2016 to 2019 and is now Director General for Asia. Earlier she served as Consul in Mumbai and as Second Secretary in Hanoi.',
    [
      ["kivela's current position", ['Director General for Asia']],
      ['what post did kivela have in nepal?', ['Ambassador']],
      ['what was kivela in Hanoi?', ['Second Secretary']],
      ['what was kivela in mumbai', ['Consul']],
      ['what was kivela before', ['Ambassador to Nepal']],
      ['was kivela ever consul in Delhi?', []],
      ['what post did kivela hold in Delhi?', []],
    ],
  ],
  [
    "On 1 March Colonel Pavel Hruby took over command of the battalion from Colonel Igor Macek. Macek's predecessor, Colonel Dana Stolz, was also there.",
    [
      ['who did hruby replace?', ['Macek', '!Hruby']],
      ["who is macek's successor", ['Hruby']],
      ['who preceded macek', ['Stolz']],
      ['who was predecessor of macek?', ['Stolz', '!Hruby']],
      ['who commanded the battalion before hruby', ['Macek', '!Hruby']],
      ['who replaces stolz?', ['Macek']],
    ],
  ],
  [
    'Ms Iris Vandam will succeed Mr Otto Reich as Executive Secretary of the Alpine Convention on 1 July. Mr Reich has held the post since 2017.',
    [
      ['next executive secretary of the alpine convention?', ['Vandam', '!Reich']],
      ['who will replace reich', ['Vandam']],
      ['whom will vandam succeed', ['Reich']],
      ['since when has reich held the post', ['2017']],
    ],
  ],
  [
    'He was succeeded by Brigadier Lwazi Ndaba. Brigadier Simon Petal led the force until May. He was replaced in June by Brigadier Lwazi Ndaba.',
    [['who succeeded petal', ['Ndaba', '!Petal']]],
  ],
  [
    'Co-chairs Amal Darwish (Jordan) and Petra Lund (Sweden) opened the conference. Ambassadors Kwesi Boadu of Ghana and Lin Mei of China took the floor. The Presidents of the two chambers, Ivo Mraz and Zuzana Blaha, spoke.',
    [
      ['co-chair from sweden?', ['Lund', '!Darwish']],
      ['who are the co-chairs?', ['Darwish', 'Lund']],
      ["ghana's ambassador", ['Boadu', '!Lin']],
      ['what is lin mei', ['Ambassador']],
      ['who is the chinese ambassador?', ['Lin Mei', '!Boadu']],
      ['what is zuzana blaha', ['President']],
      ['who is the ambassador of togo', []],
    ],
  ],
  [
    'PM’s Special Envoy for Climate, Mohd. Faizal Rahim, and the Prime Minister’s Adviser, Siti Noor, briefed the press. Prime Minister Hassan Jalil was absent.',
    [
      ["who's the prime minister", ['Jalil', '!Siti', '!Faizal']],
      ["prime minister's adviser", ['Siti Noor', '!Jalil']],
    ],
  ],
  [
    'The Vice-President of the Commission and High Representative for Oceans, Lucia Farro, met Assistant to the President Grant Hollow. The President was in Rome.',
    [
      ['who is the president?', []],
      ["farro's posts?", ['Vice-President of the Commission', 'High Representative for Oceans']],
      ['high representative for oceans?', ['Farro']],
    ],
  ],
  [
    'The newly appointed head of the regional health board, Olena Tkach, met the outgoing head, Roman Bilyk. Olena Tkach was previously a surgeon.',
    [
      ["what is tkach's new job?", ['head of the regional health board']],
      ['who is the outgoing head?', ['Bilyk', '!Tkach']],
      ['tkachs former job', ['surgeon']],
      ['who is the new head of the regional health board', ['Tkach', '!Bilyk']],
    ],
  ],
];

export const CAREERS: readonly RoleRow[] = TEXTS.flatMap(([text, questions]) =>
  questions.map(([question, keys]) => [text, question, keys] as const),
);
