import { describe, expect, it } from 'vitest';
import { everydayForm } from '../../src/asking/wording/asked/everyday-forms.ts';
import { asks } from './asks.ts';

describe('what people type in constructions of their own is said plainly', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['Whose signatures are on the ferry deal?', 'who signed the ferry deal?'],
    ['the two people who put pen to paper on the pact', 'who put pen to paper on the pact'],
    ['on the Norlandic side, the person who did the signing was?', 'who did the signing on the Norlandic side?'],
    ['the clinic she took a look at, which one was it?', 'which clinic did she take a look at?'],
    ['which clinic did she take a look at?', 'which clinic did she tour?'],
    ['Which school was the envoy shown around?', 'Which school did the envoy tour?'],
    ['once she is in Velsund, who will she see?', 'who will she see in Velsund'],
    ['who did Lind talk to during her stay in Velsund', 'who did Lind talk to in Velsund'],
    ['names of those Lind saw', 'who did Lind see'],
    ['name of the admiral now commanding the fleet', 'who is commanding the fleet'],
    ["the man in charge of fisheries - what's he called?", 'who is in charge of fisheries?'],
    ["Lind's employer when she was in Velsund?", 'which organisation did Lind work for in Velsund?'],
    ['what post was Lind recently given', "what is Lind's new job"],
    ['what would Lind like the council to do?', 'what did Lind ask the council to do?'],
    ['what gave Lind hope?', 'what encouraged Lind?'],
    ['how many miners walked out of prison in May', 'how many miners were freed in May'],
    ["how long has Tarn been in the rebels' hands", 'since when have the rebels held Tarn'],
    ['how big is the Norlandic contingent in Tarn?', 'how many Norlandic troops are in Tarn?'],
    ["the port's share of the money comes to how much?", 'how much of the money does port get?'],
    ['First and last day of her visit to Tarn', 'dates of her visit to Tarn'],
    ['the next round of talks, in which city?', 'where will the next round of talks be?'],
    ["Tuesday's calls: who was on the line with her?", 'who was on the line with her on Tuesday?'],
    ["islands on the envoy's trip (Ada Lind)", "islands on Ada Lind's trip"],
    ['when was the attack on that ferry, the Northern Star?', 'when was the attack on the Northern Star?'],
    ['Harbour Shield 7, number of sailors taking part?', 'number of sailors taking part in Harbour Shield 7?'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(everydayForm(typed)).toBe(plain));
});

describe('what only looks like one of these stays as it is', () => {
  const rows = [
    'who signed the deal?',
    'whose signatures did the council collect?',
    'which school did the envoy praise?',
    'when was she in Velsund?',
    'who met Lind during the first stop?',
    'what did Lind give the council?',
    'what would Lind like?',
    'what made the council late?',
    'how big is the fund?',
    'how big is the crowd in Tarn?',
    'how much longer will the talks go on?',
    'how long has Lind been in Tarn?',
    'the talks: when do they start?',
    'what was the treaty named?',
    'what does the agreement cover?',
    'which areas does the defence pact cover?',
    'where is the next round?',
    'name of the ferry',
    'who should the ministers call?',
    'what is on the other side of the strait?',
    'which minister signed the deal?',
  ];
  for (const typed of rows) it(typed, () => expect(everydayForm(typed)).toBe(typed));
});

asks(
  'answers to such questions',
  'Minister Ada Lind will visit Velsund from 3 to 5 June. In Velsund she will meet Mayor Bo Karst and Governor Ina Moltke. ' +
    'The ferry agreement was signed by Ms Lind and Ambassador Ole Brandt. On Monday she toured the harbour clinic with its director. ' +
    'She was heartened by the pledges of the council. Earlier in her career, Ms Lind worked for the Blue Lamp Society in Tarnby. ' +
    'Norland keeps 240 soldiers in Sudland. Seven fishermen were freed on 9 May.',
  [
    ['once she is in Velsund, who is Lind going to see?', ['Bo Karst', 'Ina Moltke']],
    ['whose signatures are on the ferry agreement', ['Lind', 'Ole Brandt']],
    ['the clinic she took a look at, which one was it?', ['harbour clinic']],
    ['what gave Lind hope?', ['pledges of the council']],
    ['what gave Karst hope?', undefined],
    ["Lind's employer when she was in Tarnby?", ['Blue Lamp Society']],
    ["Brandt's employer when he was in Tarnby?", undefined],
    ['how many fishermen got out of jail on 9 May', ['Seven']],
    ['which school was Lind shown around?', undefined],
  ],
);
