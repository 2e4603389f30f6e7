/** Items wanted, each by what it must hold: all of them in order and none besides, or `all` in any order and nothing of `not`. */
export type Wanted = readonly string[] | { readonly all: readonly string[]; readonly not?: readonly string[] };

/**
 * `proof` stands in the sentence that must be cited.
 * 'not yet' marks what a reader would answer so and the bot does not: take it away when its test fails.
 */
export type Row = readonly [question: string, wanted: Wanted, proof: string, known?: 'not yet'];

const CHISINAU = 'In Chisinau on March 8';
const TBILISI = 'held talks in Tbilisi';
const BEFORE_SUMMIT = 'Before the summit, the Minister met';
const AFTER_SUMMIT = 'After the summit, she held';
const CETINJE = 'was received by the President of Montenegro';
const COMMERCE = 'On Monday, 17 June';
const JUNE = 'On Tuesday, 18 June';
const LOAN = 'signed a loan agreement';
const FOMBONI = 'In Fomboni, Ms. Nwosu met';
const CALLED_ON = 'called on Prime Minister Semi Naivalu';
const LEVUKA = 'Mr. Tran later visited Levuka';
const TAPA = 'visited the Baltic Guard in Tapa';
const WELCOMED = 'He was welcomed by';
const TALLINN = 'In Tallinn, the Deputy Secretary General met';
const OUTLOOK = 'They discussed the Strategic Outlook';
const COMMAND = 'took over the command';
const CO_CHAIRED = 'It was co-chaired by';
const BEFORE_COMMITTEE = 'Before the Committee';
const AFTER_COMMITTEE = 'After the Committee';
const COMMITTEE = 'The fifth meeting of the Joint Committee';
const MAUN = 'On Tuesday, the delegation visited Maun';
const OSLO = 'Last year, the Speaker met';

/** Ten ways in which people ask, twelve questions each, over all releases of the folder 'releases'. */
export const STYLES: Readonly<Record<string, readonly Row[]>> = {
  'short, in lower case, without a question mark': [
    ['who did reinertsen meet in tallinn', ['Raudsepp', 'Lepik'], TALLINN, 'not yet'],
    ['who met nwosu in fomboni', ['Youssoufa', 'Ravelo'], FOMBONI],
    ['baltic guard mandate', ['Karlskrona Protocol of 1998'], 'The Baltic Guard operates'],
    ['unamco mandate', ['resolution 2791 (2023)'], 'UNAMCO was established'],
    ['who heads unamco', ['Adaeze Nwosu'], 'The Head of the United Nations Assistance Mission'],
    ['when will the delegation leave for windhoek', ['Friday', '2024-04-19'], 'The delegation will leave for Windhoek'],
    ['where was the strategic outlook adopted', ['Aarhus'], OUTLOOK],
    ['when will the elections be held', ['24 November 2024', '2024-11-24'], 'The elections will be held'],
    ['how many soldiers does the baltic guard have', ['1,150'], 'It has 1,150 soldiers'],
    ['post of thabo seretse', ['Clerk of the Assembly'], 'The Clerk of the Assembly'],
    ['who visited the baltic guard', ['Reinertsen'], TAPA],
    ['what did draghici tell the moldovan community', ['Energy is freedom'], 'Energy is freedom'],
  ],
  'surnames only, without diacritics': [
    ['who did saulite meet before the summit', ['Radunović', 'Vukotić'], BEFORE_SUMMIT],
    ['who received saulite', ['Perović'], CETINJE],
    ['who met ravunidiki', ['Tran'], LEVUKA],
    ['did draghici meet steinacher', ['yes'], JUNE],
    ['where did perovic receive saulite', ['Cetinje'], CETINJE],
    ['when did draghici meet steinacher', ['18 June', '2024-06-18'], JUNE],
    ['what post does ozolins hold', ['Commander of the Baltic Guard'], WELCOMED],
    ["joesaar's post", ['Head of the NSO Liaison Office in Tallinn'], WELCOMED],
    ['what did radunovic deny', ['Montenegro had asked for a delay of the accession talks'], 'Radunović denied'],
    ['who is kalejs', ['State Secretary of the Ministry'], 'Andris Kalējs'],
    ['what did saulite say about enlargement', ['enlargement was a duty and not a favour'], 'a duty and not a favour'],
    ['which town did kalejs visit', ['Kotor'], 'visited Kotor'],
  ],
  'one or two letters wrong in a name': [
    ['who did Reinertson meet in Tallinn?', ['Raudsepp', 'Lepik'], TALLINN, 'not yet'],
    ['did Saulite meet Draghichi?', ['yes'], AFTER_SUMMIT],
    ['what post does Holmedahl hold?', ['Force Commander'], 'Its Force Commander'],
    ['did Whitcomb meet Kordzaya?', ['yes'], TBILISI],
    ['who did Merriwether receive?', ['Drăghici'], COMMERCE],
    ['where did Witcombe meet Kordzaia?', ['Tbilisi'], TBILISI],
    ['what did Etchegarai stress?', ['Uruguay generates 94 percent of its electricity from renewable sources'], 'Etchegaray stressed'],
    ['who is Steinnacher?', ['President of the Danube Bank'], JUNE],
    ['who did Brandel meet before the Committee?', ['Larralde'], BEFORE_COMMITTEE],
    ['who did Aaslund meet in Maun?', ['Ntsima'], MAUN],
    ['what did Yousoufa ask for?', ['forty vehicles'], 'asked for forty vehicles'],
    ['did Molefe meet Nordhagen?', ['yes'], OSLO],
  ],
  synonyms: [
    ['who did Reinertsen sit down with in Tallinn?', ['Raudsepp', 'Lepik'], TALLINN, 'not yet'],
    ['who did Nwosu see in Fomboni?', ['Youssoufa', 'Ravelo'], FOMBONI],
    ['who did Whitcombe hold talks with in Tbilisi?', ['Kordzaia'], TBILISI],
    ['who is the boss of UNAMCO?', ['Adaeze Nwosu'], 'The Head of the United Nations Assistance Mission'],
    ['who is in charge of the African Union Police Mission?', ['Joseph Tembo'], 'It is headed by'],
    ["what's Seretse's job?", ['Clerk of the Assembly'], 'The Clerk of the Assembly'],
    ['how come two boats of UNAMCO sank?', ['their moorings gave way in a storm'], 'Two of its boats sank'],
    ['on what legal basis does the Baltic Guard operate?', ['Karlskrona Protocol of 1998'], 'The Baltic Guard operates'],
    [
      'what is the legal basis of the Joint Committee?',
      ['Article 29 of the Framework Cooperation Agreement'],
      'The Committee meets under',
      'not yet',
    ],
    ['who chairs the Okavango Water Board?', ['Lesego Ntsima'], MAUN],
    ['how come Cebanu did not take part in the visit?', ['she was ill'], 'did not take part in the visit'],
    ['who did Drăghici have talks with on 18 June?', ['Whitcombe', 'Steinacher'], JUNE],
  ],
  'passives and inversions': [
    ['who was received by Merriweather?', ['Drăghici'], COMMERCE],
    ['Saulīte was received by whom?', ['Perović'], CETINJE],
    ['Reinertsen met whom in Tallinn?', ['Raudsepp', 'Lepik'], TALLINN, 'not yet'],
    ['by whom was Reinertsen welcomed?', ['Ozoliņš', 'Jõesaar'], WELCOMED],
    ['who was met by Nwosu in Fomboni?', ['Youssoufa', 'Ravelo'], FOMBONI],
    ['Drăghici was received by whom on 17 June', ['Merriweather'], COMMERCE],
    ['by whom is the African Union Police Mission headed?', ['Joseph Tembo'], 'It is headed by'],
    ['the Memorandum of Understanding was signed by whom?', ['Waqavou', 'Le Thi Hoa'], 'A Memorandum of Understanding'],
    ['with whom did Brandl meet after the Committee?', ['Olmedo'], AFTER_COMMITTEE],
    ['Molefhe received whom on Wednesday', ['delegation of seven members'], 'The Speaker of the National Assembly'],
    ['by whom was the Joint Committee co-chaired?', ['Etchegaray', 'Brandl'], CO_CHAIRED],
    ['the loan agreement was signed by who', ['Petru Lozan'], LOAN],
  ],
  'yes or no': [
    ['did Whitcombe meet Plop?', ['yes'], CHISINAU],
    ['did Whitcombe meet Veronica Stânga?', ['no'], 'did not meet the leader of the opposition'],
    ['did Raudsepp meet Ozoliņš?', ['no'], 'The President did not meet General Ozoliņš'],
    ['has Reinertsen met Lepik?', ['yes'], TALLINN],
    ['was Drăghici received by Merriweather?', ['yes'], COMMERCE],
    ['did Tran visit Levuka?', ['yes'], LEVUKA],
    ['did Tran meet Naivalu?', ['yes'], CALLED_ON],
    ['did Reinertsen visit the Baltic Guard?', ['yes'], TAPA],
    ['is Jõesaar the head of the NSO Liaison Office?', ['yes'], WELCOMED],
    ['did Holmedal meet Bacari?', ['no'], 'General Holmedal has not met'],
    ['did Cebanu take part in the visit?', ['no'], 'did not take part in the visit'],
    ['did Lozan sign a loan agreement?', ['yes'], LOAN],
  ],
  'lists and counts': [
    ['everybody Whitcombe met in Chisinau', ['Drăghici', 'Cebanu', 'Plop'], CHISINAU],
    ['list all the people Nwosu met in Fomboni', ['Youssoufa', 'Ravelo'], FOMBONI],
    ['name everyone Reinertsen met in Tallinn', ['Raudsepp', 'Lepik'], TALLINN, 'not yet'],
    ['who accompanied Whitcombe?', ['Haskell', 'Oyelaran'], 'He was accompanied by'],
    ['everyone who welcomed Reinertsen', ['Ozoliņš', 'Jõesaar'], WELCOMED],
    ['who was also present when Tran called on Naivalu?', ['Deo', 'Korovou'], 'were also present on this occasion', 'not yet'],
    ['how many people did Whitcombe meet in Chisinau?', { all: ['3'] }, CHISINAU],
    ['how many people did Nwosu meet in Fomboni?', { all: ['2'] }, FOMBONI],
    ['how many people accompanied Whitcombe?', { all: ['2'] }, 'He was accompanied by'],
    ['how many staff does UNAMCO have?', ['312'], 'UNAMCO has 312 staff'],
    ['how many farms use satellite collars?', ['1,200'], '1,200 farms'],
    ['which countries did Whitcombe travel to?', ['Moldova', 'Georgia'], 'traveled to Moldova and Georgia'],
  ],
  'two questions in one': [
    ['who did Tran meet in Levuka and what is his post?', { all: ['Ravunidiki', 'General Manager of the cannery'] }, LEVUKA, 'not yet'],
    ['who received Saulīte and where?', { all: ['Perović', 'Cetinje'] }, CETINJE],
    ['when and where did Whitcombe meet Kordzaia?', { all: ['March 10', '2024-03-10', 'Tbilisi'] }, TBILISI],
    ['who did Whitcombe meet on March 10 and where?', { all: ['Kordzaia', 'Tbilisi'], not: ['Drăghici'] }, TBILISI],
    ['who did Aasland meet on Tuesday and where?', { all: ['Ntsima', 'Maun'], not: ['Molefhe'] }, MAUN],
    ['who received Drăghici and when?', { all: ['Merriweather', '17 June'], not: ['Whitcombe', '18 June'] }, COMMERCE],
    ['where and when was the Strategic Outlook adopted?', { all: ['Aarhus', '4 June 2024', '2024-06-04'] }, OUTLOOK],
    [
      'when and where did the fifth meeting of the Joint Committee take place?',
      { all: ['Montevideo', '20 November 2024', '2024-11-20'], not: ['Brussels'] },
      COMMITTEE,
    ],
    [
      'who opened a voter registration centre and where?',
      { all: ['Nwosu', 'Fomboni'], not: ['MORONI'] },
      'opened a voter registration centre',
    ],
    ['how many soldiers does the Baltic Guard have and from how many nations?', { all: ['1,150', 'eleven'] }, 'It has 1,150 soldiers'],
    ['who took over from Sandell and when?', { all: ['Ozoliņš', '1 August'] }, COMMAND],
    ['who signed the loan agreement and how much is it?', { all: ['Lozan', '60 million dollars'] }, LOAN, 'not yet'],
  ],
  'first, last and next, over several releases': [
    ['when did Whitcombe last meet Drăghici?', ['18 June', '2024-06-18'], JUNE],
    ['when did Whitcombe first meet Drăghici?', ['March 8', '2024-03-08'], CHISINAU],
    ['where did Whitcombe first meet Drăghici?', ['Chisinau'], CHISINAU],
    ['who did Drăghici meet last?', ['Whitcombe', 'Steinacher'], JUNE, 'not yet'],
    ['on which day did Drăghici last meet Whitcombe?', ['18 June', '2024-06-18'], JUNE],
    ['when was the first meeting of Whitcombe and Drăghici?', ['March 8', '2024-03-08'], CHISINAU],
    ['when did Molefhe last meet Nordhagen?', { all: ['Last year'] }, OSLO],
    ['when was the latest meeting of Drăghici and Steinacher?', ['18 June', '2024-06-18'], JUNE],
    ['who did Whitcombe last meet?', ['Drăghici'], JUNE],
    ['when will the next meeting of the Joint Committee take place?', { all: ['2026'] }, 'The sixth meeting of the Joint Committee'],
    ['where will the next summit of the Forum be held?', ['Jūrmala'], 'The next summit of the Forum'],
    ['when was the last meeting of the Joint Committee?', ['20 November 2024', '2024-11-20'], COMMITTEE, 'not yet'],
  ],
  'filtered by place, day or occasion': [
    ['who did Drăghici meet on 18 June?', ['Whitcombe', 'Steinacher'], JUNE],
    ['who did Whitcombe meet on March 8?', ['Drăghici', 'Cebanu', 'Plop'], CHISINAU],
    ['who did Saulīte meet after the summit?', { all: ['Drăghici'], not: ['Radunović', 'Vukotić'] }, AFTER_SUMMIT],
    ['who did Brandl meet in Nueva Palmira?', ['Olmedo'], AFTER_COMMITTEE, 'not yet'],
    ['who did Aasland meet in Maun?', ['Ntsima'], MAUN],
    ['who did Whitcombe meet in Georgia?', ['Kordzaia'], TBILISI],
    ['who received Drăghici on 17 June?', ['Merriweather'], COMMERCE],
    ['who met Saulīte in Cetinje?', ['Perović'], CETINJE],
    ['who did Molefhe meet in Oslo?', ['Nordhagen'], OSLO],
    ['who did Tran meet in Suva?', ['Naivalu'], CALLED_ON],
    ['who did Molefhe meet last year?', ['Nordhagen'], OSLO],
    ['who did Whitcombe meet between 9 and 11 March?', ['Kordzaia'], TBILISI],
  ],
};
