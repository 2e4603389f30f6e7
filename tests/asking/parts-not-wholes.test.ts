import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// The very part that is asked for: the side, the capacity, the place or person in somebody's words, the days, the whole list.

const WORKSHOP =
  'OSLO, 12 March 2023 – Thirty customs officers took part in a two-day workshop on smuggling, which ended today in Bergen. A second workshop is planned for June in Stavanger. ' +
  "The workshop was funded by the Governments of Denmark, Iceland and Sweden. Ms. Marit Lund visited the programme's fish hatching station outside the city. " +
  "They discussed ways to strengthen cooperation on border security, river patrols and drug policy. Lund confirmed President Holt's commitment to the outcome of the border talks with Sweden. " +
  'The two sides agreed to continue the talks at ministerial and expert levels. She stressed the need for open debate and a fair reform of the courts, in coordination with parties, unions and churches. ' +
  'Troops remaining in the valley advise the army to ensure the militia can never return. The meeting weighed progress with 27 conventions on labour. ' +
  'The Norwegian side was led by Marit Lund, Deputy Minister of Trade, and the Danish side by Mr. Nils Bach, Director of Customs. ' +
  'On 4 March, State Secretary Ola Berg attended the ceremony held in Tromso as special envoy of the King. He is also Chair of the Arctic Fund.';

describe('the part asked for', () => {
  it.each<[question: string, items: string[]]>([
    ['where did the workshop take place', ['Bergen']],
    ['who paid for the workshop?', ['Governments of Denmark, Iceland and Sweden']],
    ['what did Lund go and see?', ["the programme's fish hatching station outside the city"]],
    ['what did they discuss?', ['ways to strengthen cooperation on border security, river patrols and drug policy']],
    ["which president's commitment did lund confirm", ['President Holt']],
    ['with whom should the reform be coordinated according to Lund?', ['parties', 'unions', 'churches']],
    ['what do the troops ensure?', ['the militia can never return']],
    ['who headed the danish delegation?', ['Mr. Nils Bach']],
    ['who led the norwegian side', ['Marit Lund']],
    ['in what capacity was berg at the ceremony', ['special envoy of the King']],
    ['in which role did berg attend the ceremony', ['special envoy of the King']],
    // What is told of another side, event, part or matter.
    ['who headed the swedish delegation', []],
    ['in what capacity did berg attend the dinner?', []],
    ['which of the 27 conventions has Norway not carried out', []],
    ['with whom should the border be closed according to Lund?', []],
    ['at which levels does the militia return?', []],
    ['at which levels will the talks continue?', ['ministerial and expert levels']],
    ['at which levels does the station return?', []],
    ['at which levels do the unions advise?', []],
    ['when did the second workshop take place?', []],
  ])('%s %j', (question, items) => {
    expect(answerFrom(WORKSHOP, question).items).toEqual(items);
  });
});

const TRIP =
  'President Ida Lund will travel to Norway and Iceland next month on an official visit. The visit will take place from Monday, 10th June to Friday, 14th June, 2024. ' +
  'In Oslo she will hold talks with Prime Minister Nils Bach. The report was drawn up in April. The survey ran from 1 to 5 May.';

describe('the days told most closely', () => {
  it.each<[question: string, first: string | undefined]>([
    ['when is the trip', 'Monday, 10th June to Friday, 14th June, 2024'],
    ['when will lund travel to norway?', 'Monday, 10th June to Friday, 14th June, 2024'],
    ['which ministers travelled with the president?', undefined],
    ['which ministers went with lund?', undefined],
    ['when did Bach travel to Iceland?', undefined],
  ])('%s %s', (question, first) => {
    expect(answerFrom(TRIP, question).items[0]).toBe(first);
  });
});

const AID =
  'Norland announced 20 million dollars in aid for the region. In Tarvia, where refugees make up one fifth of the population, the bishop met aid workers. ' +
  'The Council thanked the European Union for its support to the mission, out of a budget of US$18.4 million. Iceland gave 3 million dollars to the mission.';

describe('the sum asked for', () => {
  it.each<[question: string, items: string[]]>([
    ['how many dollars did Iceland give to the mission?', ['3 million dollars']],
    ['how much aid did Norland announce?', ['20 million dollars']],
    ['how much of the 20 million goes to Tarvia', []],
    ['how many dollars did the EU give to the mission?', []],
    ['how much did the European Union contribute to the mission?', []],
  ])('%s %j', (question, items) => {
    expect(answerFrom(AID, question).items).toEqual(items);
  });
});

const MEMBERS =
  'The envoy backed the Tarn Framework Agreement, whose 20th anniversary is marked this year. The Fund, of which Norway held the presidency until June, has 18 donors. ' +
  'A seven-strong delegation left on Monday. In Oslo, councillors met Prime Minister Nils Bach and Speaker Eva Moe. She will host a table with Danish battery manufacturers who are considering investments. ' +
  'The two sides held the first high-level meeting of the dialogue on ports.';

describe('the one of a row, and who is no more', () => {
  it.each<[question: string, items: string[]]>([
    ['what anniversary of the tarn agreement is it this year', ['20th anniversary']],
    ['which anniversary of the agreement is marked', ['20th anniversary']],
    ['which country held the presidency of the fund?', ['Norway']],
    ['whom did the delegation meet in Oslo?', ['Prime Minister Nils Bach', 'Speaker Eva Moe']],
    ['whom did the fund meet in Oslo?', []],
    ['which country holds the presidency of the fund now?', []],
    ['who currently holds the presidency of the fund', []],
    ['which danish battery makers come to the table', []],
    ['at which levels does the dialogue on ports go on?', []],
  ])('%s %j', (question, items) => {
    expect(answerFrom(MEMBERS, question).items).toEqual(items);
  });
});

const TALKS =
  'On the afternoon of 12 March, at the Government Guesthouse in Oslo, Foreign Minister Ola Berg held talks with Minister Eva Moe of Finland. ' +
  'The two sides noted that two-way trade reached USD 512 million in 2024, up 18 per cent. They agreed to convene the sixth consultation at Deputy Minister level in Bergen. ' +
  'The Memorandum between the Norwegian Academy and the Finnish Institute was signed by the Acting President of the Academy, Ida Lan, and the Director of the Institute, Mikko Leht. ' +
  'Admiral Joost Wier presided over the Conference, and was joined by the 32 Chiefs of Defence and General Tom Kess. The Conference was hosted by the Chief of Staff, General Dom Perk.';

describe('neither manner nor all who were there', () => {
  it.each<[question: string, items: string[]]>([
    ['where in Oslo did the talks take place?', ['the Government Guesthouse']],
    ['trade between the two in 2024?', ['USD 512 million']],
    ['who hosted the conference?', ['General Dom Perk']],
    ['where will the sixth consultation be held?', ['Bergen']],
    ['who did general Kess meet with bilaterally?', []],
    ['who hosted the conference in Oslo?', []],
    ['who signed the memorandum for the Finnish side?', []],
  ])('%s %j', (question, items) => {
    expect(answerFrom(TALKS, question).items).toEqual(items);
  });
});

const FORUM = 'She will speak at the Tarn Forum, where more than 300 firms from 26 countries are expected.';

describe('those who are still to come', () => {
  it.each<[question: string, items: string[]]>([
    ['how many firms are coming to the forum', ['more than 300 firms']],
    ['how many firms will come to the forum?', ['more than 300 firms']],
    ['how many firms came to the forum?', []],
  ])('%s %j', (question, items) => {
    expect(answerFrom(FORUM, question).items).toEqual(items);
  });
});
