import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Who did what a noun, a participle or a gerund tells of; and that nobody is said to have done what another's sentence only mentions.

type Row = readonly [text: string, question: string, items: readonly string[]];

function table(rows: readonly Row[]): void {
  for (const [text, question, items] of rows)
    it(`${question} (${items.join(', ') || 'no answer'}) · ${text}`, () => expect(answerFrom(text, question).items).toEqual(items));
}

describe('the doer of a deed told by a noun', () => {
  const welcome = "The Prime Minister welcomed Minister Lind's announcement of two new ferries. Minister Lind spoke on Monday.";
  const decision = 'Ambassador Bo Berg praised the decision by the Harbour Council to open the quay.';
  const thanks = 'Governor Otto Frank hailed the rescue of twelve miners and thanked Colonel Ada Mori for leading the search.';
  table([
    [welcome, 'who announced the ferries?', ['Minister Lind']],
    [welcome, 'who announced the two new ferries', ['Minister Lind']],
    [welcome, 'who welcomed the announcement', ['The Prime Minister']],
    [decision, 'who decided to open the quay', ['Harbour Council']],
    [decision, 'who praised the decision', ['Ambassador Bo Berg']],
    ['President Ana Lind condemned the attack on the port by the Red Brigade.', 'who attacked the port?', ['Red Brigade']],
    ['President Lind regretted the rejection of the treaty by the Senate.', 'who rejected the treaty', ['Senate']],
    [thanks, 'who led the search?', ['Colonel Ada Mori']],
    [thanks, 'who rescued the miners?', []],
    ['The Minister, Ana Lind, thanked the crew for their rescue of two divers.', 'who thanked the crew', ['Minister, Ana Lind']],
    // Verbs that say of such a deed only that their subject does it.
    ['The Lenz Council launched an attack on the depot in Lenz.', 'who attacked the depot', ['Lenz Council']],
  ]);
});

describe('the doer of a deed told by a participle or a gerund', () => {
  const plan = 'Secretary Eva Holm recalled that the fisheries plan adopted in Lenz last year protects the coast.';
  const list = 'The ambassador noted the mission proposed in Lenz by Norland and the list of crews drawn up in March.';
  table([
    [plan, 'who adopted the fisheries plan', []],
    [plan, 'who adopted the plan?', []],
    [plan, 'who recalled the plan', ['Secretary Eva Holm']],
    ['Secretary Holm discussed the dam built in 1990 with Minister Eva Mori.', 'who built the dam', []],
    [list, 'who proposed the mission', ['Norland']],
    [list, 'who drew up the list', []],
    ['Minister Ana Lind and Commissioner Bo Berg discussed the loan approved last week.', 'who approved the loan', []],
    ['The report praises the new bridge opened by the mayor, Ivo Senn.', 'who opened the bridge', ['Ivo Senn']],
    [
      'The calm was possible because of the steady work done by the Norland police in guarding the bridge.',
      'who guarded the bridge',
      ['the Norland police'],
    ],
  ]);
});

describe('a thing does not answer who', () => {
  table([
    ['The storm destroyed the pier. Minister Ana Lind visited the town.', 'who destroyed the pier', []],
    ['Rapid growth led the recovery of the ports, said Minister Ana Lind.', 'who led the recovery?', []],
    ['Army engineers rebuilt the pier. Minister Ana Lind visited the town.', 'who rebuilt the pier', ['Army engineers']],
    ['Two gunmen raided the depot. Minister Ana Lind visited the town.', 'who raided the depot', ['Two gunmen']],
  ]);
});

describe('one person once', () => {
  const journey =
    "Deputy National Security Advisor for Cyber and Emerging Technology Eva Holm traveled to Peru on 4 May. Ms. Holm's trip to Peru shows the strength of the ties.";
  const full = 'Deputy National Security Advisor for Cyber and Emerging Technology Eva Holm';
  table([
    [journey, 'who travelled to Peru', [full]],
    [journey, 'who went to Peru?', [full]],
  ]);
});

describe('the whole title', () => {
  const rows: readonly (readonly [title: string, text: string, question: string, items: readonly string[]])[] = [
    [
      "Readout of Assistant Secretary Lind's Visit to Norway",
      'Assistant Secretary of State for Oceans, Fisheries, and Polar Affairs Ana Lind visited Norway on 3-4 May.',
      'who is Lind?',
      ['Assistant Secretary of State for Oceans, Fisheries, and Polar Affairs'],
    ],
    [
      "Statement on Middle East and North Africa Coordinator Senn's Travel to Jordan",
      'Deputy Assistant to the President and Coordinator for the Middle East and North Africa Otto Senn completed a visit to Jordan.',
      'who is senn',
      ['Deputy Assistant to the President and Coordinator for the Middle East and North Africa'],
    ],
    [
      "Statement on Middle East and North Africa Coordinator Senn's Travel to Jordan",
      'Deputy Assistant to the President and Coordinator for the Middle East and North Africa Otto Senn completed a visit to Jordan.',
      'who went to Jordan',
      ['Deputy Assistant to the President and Coordinator for the Middle East and North Africa Otto Senn'],
    ],
    [
      'Deputy Minister Berg meets teachers',
      'Deputy Minister of Education, Science, Youth and Sport Bo Berg met with teachers in Lenz.',
      'who is Bo Berg',
      ['Deputy Minister of Education, Science, Youth and Sport'],
    ],
  ];
  for (const [title, text, question, items] of rows)
    it(`${question} · ${title}`, () => expect(answerFrom(text, question, { title }).items).toEqual(items));
});

describe('somebody, never what somebody does', () => {
  const calls =
    'Prime Minister Otto Frank called on Kestovia to ratify the pact before the summer. President Ana Lind thanked Norvania for its help and ' +
    'invited King Bo to the harbour days.';
  table([
    [calls, 'who wants it ratified', []],
    [calls, 'who invited the king', ['President Ana Lind']],
    [calls, 'who thanked norvania', ['President Ana Lind']],
    ['Mayor Ida Moss thanked General Otto Frank.', 'who was thanked by moss', ['General Otto Frank']],
    ['Mayor Ida Moss thanked General Otto Frank.', 'who was thanked', ['General Otto Frank']],
    ['Mayor Ida Moss thanked General Otto Frank.', 'who was thanked by frank', []],
    ['Mayor Ida Moss thanked General Otto Frank.', 'who is thanking frank', ['Mayor Ida Moss']],
    ['Mayor Ida Moss invited King Bo to the harbour days.', 'who was invited to the harbour days by moss', ['King Bo']],
    ['Minister Lind was congratulated by Ambassador Bo Berg on the award.', 'who was congratulated by berg', ['Minister Lind']],
  ]);
});
