/** Questions for posts and who holds them: the text, the question, the keys that the items must hold; none where the text does not say. */
export type RoleRow = readonly [text: string, question: string, keys: readonly string[]];

export const ROLES: readonly RoleRow[] = [
  // Asked of a person, in people's own order.
  ['Prime Minister Ingrid Solvang received Ambassador Kofi Mensah-Boateng.', 'solvang - which office does she hold?', ['Prime Minister']],
  ['Ms. Petra Novotná, Director of the River Commission, opened the session.', 'novotna works as what', ['Director']],
  ['Ms. Petra Novotná, Director of the River Commission, opened the session.', 'petra novotna??? what does she do', ['Director']],
  ['Ms. Petra Novotná, Director of the River Commission, opened the session.', 'what is novotna in charge of', ['River Commission']],
  [
    'Brigadier-General Omar Haddad-Leroux, Deputy Commander of the Sahel Task Force, spoke.',
    'rank of haddad-leroux?',
    ['Brigadier-General'],
  ],
  [
    'Brigadier-General Omar Haddad-Leroux, Deputy Commander of the Sahel Task Force, spoke.',
    'haddad-leroux: rank and position',
    ['Brigadier-General', 'Deputy Commander'],
  ],
  ['Health Minister Lucía Ferrán and Mr. Tom Ode met in Lima.', 'what portfolio does ferran have', ['Health Minister']],
  ['Health Minister Lucía Ferrán and Mr. Tom Ode met in Lima.', "ferran's job?", ['Health Minister']],
  ['Sven Aalto, a former Finnish trade commissioner, arrived on Monday.', 'what was aalto before?', ['former Finnish trade commissioner']],
  ['Commodore Ruth Adeyemi, Commander of the Western Naval Command, was present.', 'adeyemi commands what', ['Western Naval Command']],
  [
    'Ambassador Lena Kruse, Permanent Representative of Austria and Chair of the Forum, welcomed them.',
    'function of kruse',
    ['Permanent Representative', 'Chair'],
  ],
  // The post stands before the name, with courtesy words, countries and whom it serves.
  ['He was received by the Deputy Minister of Fisheries, the Hon. Tevita Moala.', 'who is the deputy fisheries minister', ['Moala']],
  [
    'They thanked the United Nations Resident and Humanitarian Coordinator, Amina Traoré-Keller.',
    'post of traore-keller',
    ['Resident and Humanitarian Coordinator'],
  ],
  [
    'The commander of the Lake Chad observer force, Kenyan Lieutenant-General Peter Wafula, said so.',
    'who commands the lake chad observer force?',
    ['Wafula'],
  ],
  ['The delegation was led by the ECCAS Secretary General, H.E. Amb. Célestin Mabiala.', 'who is secretary general of eccas', ['Mabiala']],
  ['The government sent word through its ambassador here, Col. Idris Yunusov.', 'what post does yunusov hold', ['ambassador']],
  ['“We are ready,” said team leader Marek Dvorský, an engineer at the Agency.', 'dvorsky - what is he', ['team leader']],
  // The post belongs to a body that other words name.
  [
    'The OSCE Mission to Brenland opened an office. Its head, Ambassador Nils Thorsen, attended.',
    'who heads the osce mission to brenland',
    ['Thorsen'],
  ],
  [
    'They visited the EU Border Mission in Brenland (EUBM). The mission’s Commander, General Ada Rossi, briefed them.',
    'who commands the EUBM?',
    ['Rossi'],
  ],
  [
    'The Council commends the Joint Sahel Force and its Force Commander, Major General Yaya Diarra, for their work.',
    'force commander of the joint sahel force?',
    ['Diarra'],
  ],
  ['The hospital’s director is Dr. Noor Al-Hamdan.', 'what is al-hamdan director of?', ['hospital']],
  ['The hospital’s director is Dr. Noor Al-Hamdan.', 'who is the director of the hospital', ['Al-Hamdan']],
  ['European Maritime Safety Agency Executive Director Joana Pires spoke.', 'who runs EMSA', ['Pires']],
  // The holder of a post described in other words.
  ['In Peru, she met President Rosa Quispe and Foreign Minister Luis Alva.', "peru's head of state?", ['Quispe']],
  ['In Peru, she met President Rosa Quispe and Foreign Minister Luis Alva.', 'perus foreign minister?', ['Alva']],
  ['In Peru, she met President Rosa Quispe and Foreign Minister Luis Alva.', 'who was peruvian FM at the time', ['Alva']],
  ['Libya’s representative, Salem Ben Omran, thanked the members.', 'who speaks for libya', ['Ben Omran']],
  ['Joseph Okello (Greens, FR), rapporteur on Ghana, took the floor.', 'rapporteur on ghana?', ['Okello']],
  [
    'The Vice President, Ms. Dana Cole, spoke. The Vice President, then Governor of Tarsia, had visited in June.',
    'what was cole before she became vice president',
    ['Governor of Tarsia'],
  ],
  // Not said.
  ['Sven Aalto, a Finnish citizen, arrived on Monday.', 'what was aalto before?', []],
  ['Ms. Petra Novotná opened the session.', 'novotna works as what', []],
  ['In Peru, she met President Rosa Quispe. In Chile, she met Foreign Minister Luis Alva.', 'perus foreign minister?', []],
  ['Chile’s representative, Salem Ben Omran, thanked the members from Libya.', 'who speaks for libya', []],
  ['Director Ana Lopez visited the Lake University.', 'rector of the lake university?', []],
  ['Prime Minister Ingrid Solvang spoke.', 'who is the head of state', []],
  [
    'The Council commends the Joint Sahel Force. Major General Yaya Diarra, Force Commander of the River Force, spoke.',
    'force commander of the joint sahel force?',
    [],
  ],
  ['Health Minister Lucía Ferrán and Mr. Tom Ode met in Lima.', "ode's job?", []],
  ['Mr. Tom Ode, Director of the River Commission, was there. Ms. Eva Holm led the talks.', 'what does holm do for a living', []],
  ['Ms. Ana Lind did not say who the director is. Mr. Bo Berg will visit the hospital.', 'who is the director of the hospital', []],
  ['The hospital’s director was absent. Dr. Noor Al-Hamdan spoke for the clinic.', 'who is the director of the hospital', []],
];
