/** Words for the invented sentences. In `phrase` notation: modifiers are compounds unless marked `:amod`. */
const words = (list: string): string[] => list.split(/\s*,\s*/);

export const FIRST_NAMES = words(
  'Anna, Marko, Elena, Piotr, Ingrid, Samuel, Aisha, Tomas, Lucia, Henrik, Fatima, Dimitri, Claire, Yusuf, Marta, Erik, Leila, Janos, Sofia, Peter, Nadia, Karim, Olga, Miguel, Hana, Stefan, Grace, Ivan, Maria, Takeshi, Ruth, Besnik, Vesna, Arben, Ilir, Mirela, Goran, Kwame, Thandi, Omar, Julia, Nils, Pavel, Rita, Jean, Hugo, Amina, Viktor, Zeynep, Lars',
);
export const LAST_NAMES = words(
  'Novak, Berg, Petrov, Lindqvist, Okafor, Haddad, Moreau, Kowalski, Silva, Jansen, Rossi, Tanaka, Demir, Popescu, Horvat, Larsen, Weber, Costa, Ivanova, Mensah, Dubois, Nagy, Virtanen, Molina, Ozturk, Hoxha, Krasniqi, Jovic, Stone, Marsh, Whitfield, Adams, Keller, Bianchi, Fischer, Nielsen, Sato, Rahman, Diallo, Mbeki, Castillo, Vargas, Ortega, Brandt, Zeman, Kral, Duda, Lukic, Todorov, Ahmeti',
);
export const HONORIFICS = words('Mr., Ms., Mrs., Dr., Mr., Ms.');
export const TITLES = words(
  'Ambassador, President, Minister, General, Commissioner, Foreign:amod Minister, Prime:amod Minister, Defence Minister, Major:amod General, Brigadier General, Lieutenant General, Lieutenant Colonel, Colonel, Admiral, Vice Admiral, Deputy Prime:amod Minister, Special:amod Representative, Professor, Senator, Governor, Secretary:nmod General, Chancellor, High:amod Commissioner, Vice President, Captain, Judge, Special:amod Envoy, State Secretary, Interior:amod Minister, Deputy Minister',
);
/** Posts that stand before a body or place: 'the Mission Commander'. */
export const POSTS = words(
  'Commander, Director, Foreign:amod Minister, Deputy Secretary:nmod General, Secretary:nmod General, Chief, President, Special:amod Representative, Ambassador, Minister, Prime:amod Minister, Deputy Commander, Head, Spokesperson, Chairman, Envoy, Governor, Executive:amod Director, High:amod Representative, Permanent:amod Representative, Deputy Director, Chairperson, Mayor, Speaker',
);
export const POSTS_IN_PLURAL = words(
  'Ambassadors, Ministers, Heads, Representatives, Commanders, Directors, Presidents, Foreign:amod Ministers, Defence Ministers, leaders, members, representatives, officials, experts, delegates, chiefs',
);
export const ACRONYMS = words(
  'EUFOR, NATO, EU, UN, OSCE, KFOR, UNMIK, WHO, IAEA, EULEX, UNICEF, UNHCR, AU, IMF, WTO, UNDP, ASEAN, SFOR, ISAF, ICRC',
);
export const BODIES = words(
  'European:amod Union, United:amod Nations, World Bank, European:amod Commission, Security Council, African:amod Union, Military:amod Committee, General:amod Assembly, Human:amod Rights Council, International:amod Committee, Defence College, Monitoring Mission, Training Centre, Joint:amod Force Command, Red:amod Cross, National:amod Assembly, Steering Group, Police Mission, North:amod Atlantic:amod Council, Armed:amod Forces, Contact Group, Arab:amod League, European:amod Parliament',
);
/** First and second half of a body whose name has an 'and' inside. */
export const DOUBLE_BODIES: readonly (readonly [string, string, string])[] = [
  ['Ministry', 'Education', 'Science'],
  ['Organization', 'Security', 'Cooperation'],
  ['Ministry', 'Trade', 'Industry'],
  ['Department', 'Peace', 'Security'],
  ['Committee', 'Budget', 'Finance'],
  ['Office', 'Drugs', 'Crime'],
  ['Agency', 'Energy', 'Climate'],
  ['Directorate', 'Justice', 'Consumers'],
];
export const PLACES = words(
  'Vienna, Geneva, Kosovo, Brussels, Pristina, Sarajevo, Oslo, Madrid, Belgrade, Skopje, Tirana, Athens, Ankara, Kabul, Nairobi, Tokyo, Ottawa, Lisbon, Prague, Warsaw, Riga, Tallinn, Vilnius, Rome, Cairo, Amman, Tunis, Rabat, Kyiv, Helsinki',
);
export const COUNTRIES = words(
  'France, Germany, Italy, Norway, Spain, Poland, Canada, Turkey, Japan, Kenya, Ukraine, Albania, Serbia, Croatia, Slovenia, Greece, Portugal, Finland, Sweden, Denmark, Romania, Bulgaria, Hungary, Ghana, Jordan, Egypt, Brazil, Chile',
);
export const MONTHS = words('January, February, March, April, May, June, July, August, September, October, November, December');
export const DAYS = words('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
/** Things talked about, `phrase` notation. */
export const TOPICS = words(
  'trade, energy, migration, security, climate change, regional:amod security, the security:compound situation, the peace process, economic:amod cooperation, defence reform, the situation, cyber security, human:amod rights, maritime:amod security, development aid, food prices, border management, counter-terrorism, arms control, public:amod health, the recent:amod elections, bilateral:amod relations, military:amod training, the rule, energy supply, the reform agenda',
);
export const EVENTS = words('visit, meeting, conference, summit, ceremony, talks, session, exercise, forum, briefing');
/** Verbs of meeting and the like: past form. */
export const TRANSITIVE = words(
  'met, visited, received, welcomed, hosted, thanked, congratulated, briefed, addressed, praised, joined, accompanied, greeted, honoured, supported, invited',
);
export const PARTICIPLES = words('received, welcomed, accompanied, joined, greeted, briefed, hosted, escorted, represented, invited');
export const SAYING = words(
  'said, stressed, noted, added, recalled, stated, announced, underlined, emphasised, explained, confirmed, reaffirmed',
);
export const INTRANSITIVE = words('travelled, arrived, spoke, returned, participated, continued');
