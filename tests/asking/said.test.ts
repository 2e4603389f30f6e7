import { describe, expect, it } from 'vitest';
import { answerFrom } from './fixture.ts';

// Questions for somebody's words: whose they are, what is done by saying them, what they are about.

/** Wanted: what the items together must hold; none where the bot must not answer. 'not yet' marks what it does not do. */
type Row = readonly [question: string, holds: readonly string[], known?: 'not yet'];

function asks(text: string, rows: readonly Row[]): void {
  for (const [question, holds, known] of rows) {
    const check = (): void => {
      const answer = answerFrom(text, question);
      if (holds.length === 0) expect(answer.items).toEqual([]);
      const given = answer.items.join(' | ');
      for (const words of holds) expect(given).toContain(words);
    };
    if (known) it.fails(`${known}: ${question}`, check);
    else it(`${question} (${holds.join(', ') || 'no answer'})`, check);
  }
}

describe('what somebody offers to do', () => {
  asks(
    'Secretary Batzorig Enkh offered to host the next round of the forum in Darkhan. She thanked the President for the loan of two boats.',
    [
      ['what did Secretary Enkh offer to host?', ['next round of the forum']],
      ['what did Enkh refuse to host?', []],
    ],
  );
});

describe('whose words are wanted, beside a whole question', () => {
  asks(
    'The Norwegian Minister of Fisheries, Ms. Ana Lind, visited the harbour of Split on Monday. She said that the new quota will save the sardine. ' +
      '“The small boats need a fair share of the catch,” she added. Mr. Bo Țepeș, head of the Sailors’ Union, stressed that wages must rise before winter. ' +
      'The ambassador of Croatia, Mr. Ivo Senn, said that the ferry line was the backbone of the islands.',
    [
      ['what will the new quota save, according to Lind?', ['sardine']],
      ['according to Ana Lind, what do small boats need?', ['fair share']],
      ["what do the small boats need, in the minister's words?", ['fair share']],
      ['what must rise before winter, in the view of Bo Tepes', ['wages']],
      ['what must rise before winter, says tepes', ['wages']],
      ["in Senn's opinion, what was the ferry line?", ['backbone']],
      ['what was the ferry line, according to the croatian ambassador', ['backbone']],
      ['what must rise before winter, according to Lind?', []],
      ["what will save the sardine in Senn's view?", []],
      ['what did the croatian ambassador say about the quota?', []],
    ],
  );
});

describe('what is done by saying it', () => {
  asks(
    'Ms. Ana Lind expressed her gratitude for the shelter given to the crew. She voiced concern over the closure of two schools. She called for an inquiry into the fire. ' +
      'Mr. Bo Berg assured her that the road would be open by June. He praised the firemen for their courage. Ms. Eva Holm urged the council to lower the toll.',
    [
      ['what did Lind thank them for?', ['shelter']],
      ['what is Lind worried about?', ['closure of two schools']],
      ['what worries did Lind raise?', ['closure of two schools']],
      ['what did lind demand', ['inquiry']],
      ['what did Berg promise?', ['road would be open']],
      ['what promise did Berg make?', ['road would be open']],
      ['what were the firemen commended for?', ['courage']],
      ['what did Holm want from the council?', ['lower the toll']],
      ['what is the council asked to do?', ['lower the toll']],
      ['what did Holm promise?', []],
      ['what did Berg complain about?', []],
      ['what is Holm worried about?', []],
      ['what did Lind thank Holm for?', []],
    ],
  );
});

describe('what somebody called or how somebody described it', () => {
  asks(
    'Ms. Ana Lind underlined that the treaty was indispensable. “The harbour is our lifeline,” said Mr. Bo Berg. Ms. Eva Holm described the talks as slow but sound. ' +
      'Ms. Eva Holm said that the talks would go on in Oslo.',
    [
      ['how did Lind describe the treaty?', ['indispensable']],
      ['what did Lind call indispensable?', ['treaty']],
      ['what did Berg call the harbour?', ['lifeline']],
      ['how does Berg see the harbour?', ['lifeline']],
      ['how did Holm characterise the talks?', ['slow but sound']],
      ['how did Lind describe the talks?', []],
      ['what did Holm call the harbour?', []],
    ],
  );
});

describe('speakers without their names', () => {
  asks(
    'A Kenyan Foreign Ministry spokeswoman, Ms. Ada Mori, said the border would open in May. Peru’s delegate asked for a vote on Friday. ' +
      'The two sides agreed to exchange prisoners. Secretary of State Mr. Otto Frank told the press that the bridge was safe.',
    [
      ['what did the kenyan spokeswoman say?', ['border would open']],
      ['what did Peru ask for?', ['vote']],
      ['what did they agree on?', ['exchange prisoners']],
      ['what did the kenyan say about the border?', ['border would open']],
      ['what did the Peruvian spokeswoman say?', []],
      ['what did Kenya say about the bridge?', []],
    ],
  );
});

describe('words that nobody said, and deeds that nobody did', () => {
  asks(
    'The ministers met in Oslo. No communique was issued after the talks. Nobody from the crew was injured. The members did not discuss Chad.',
    [
      ['did the talks end with a communique?', ['no']],
      ['was a communique issued?', ['no']],
      ['was anyone of the crew hurt?', ['no']],
      ['did the members talk about Chad?', ['no']],
      ['did the ministers discuss Mali?', []],
    ],
  );
});

describe('a speaker whom a line under the quotation names', () => {
  asks(
    'Quotes\n\n“The clinic opens its doors in May. It will serve ten villages.”\n\n- Ana Lind, Minister of Health\n\n“Our nurses have waited for this for years.”\n\n- Bo Berg, Mayor of Split\n\nQuick facts\n\n- The clinic cost $2 million.',
    [
      ['what did Lind say about the villages?', ['serve ten villages']],
      ['what did Berg say about the nurses?', ['waited for this for years']],
      ['what did Berg say about the clinic?', []],
      ['what did Lind say about the nurses?', []],
    ],
  );
});

describe('words that are asked for with a verb of saying, whatever they are about', () => {
  asks(
    'Foreign Minister Ana Lind commended Kenya for sheltering the crew of the trawler. She said that the role of the harbour police had grown since June. ' +
      'Ambassador Bo Berg appealed for a longer fishing season. He also requested help with two new cranes, and thanked the pilots for their patience. ' +
      'Mayor Eva Holm denied that the bridge had been closed. She expressed gratitude to the divers for clearing the channel. ' +
      'The two ministers signed a protocol on pilotage and exchanged charts of the strait.',
    [
      ['what did Lind commend Kenya for?', ['sheltering the crew']],
      ["what did the foreign minister say about the harbour police's role?", ['had grown since June']],
      ['what did Berg appeal for?', ['longer fishing season']],
      ['what help did the ambassador ask for?', ['two new cranes']],
      ['what does Berg thank the pilots for?', ['patience']],
      ['what did Holm thank the divers for', ['clearing the channel']],
      ['what did the mayor deny?', ['bridge had been closed']],
      ['what did the ministers sign?', ['protocol on pilotage']],
      ['what did the two ministers exchange?', ['charts of the strait']],
      ['what did Lind thank the pilots for?', []],
      ['what did Holm appeal for?', []],
      ['what did Berg deny?', []],
      ['what did Lind commend Norway for?', []],
    ],
  );
});

describe('a word for words that is itself the matter', () => {
  asks(
    'President Ana Lind said that crews had the emergency response under control. Mr. Bo Berg said the last line of the map was blurred.',
    [
      ['what did President Lind say about the emergency response?', ['under control']],
      ['what did Berg say about the last line of the map?', ['blurred']],
      ['what did Berg say about the emergency response?', []],
    ],
  );
});

describe('direct speech that only the lines beside it tell from the rest', () => {
  asks(
    'The ferry to Split opened on Monday.\n\nTransport Minister Ana Lind said:\n\nThe island has waited for this ferry since the war. The pier will be lit at night.\n\n' +
      'We are paying for it with the harbour dues.\n\nThe line is run by a company from Bar.\n\nCroatia’s Ambassador, Bo Berg, added:\n\nOur fishermen keep half of the berths.\n\n' +
      'The tide makes our work slow and dear, and we accept that.\n\nEva Holm, Director of the Port Authority\n\nThe port has 40 berths and two cranes.\n\nContact\n\nOla Nord, Press Officer, 555-0101',
    [
      ['what did Lind say about the pier?', ['lit at night']],
      ['what did the transport minister say about the harbour dues?', ['paying for it']],
      ['what did Berg say about the fishermen?', ['half of the berths']],
      ['what did Holm say about the tide?', ['slow and dear']],
      ['what did Berg say about the tide?', []],
      ['what did Lind say about the company from Bar?', []],
      ['what did Nord say about the cranes?', []],
      ['what did Holm say about the berths?', []],
    ],
  );
});

describe('verbs and phrases that tell of words', () => {
  asks(
    'Governor Ana Lind made it clear that the toll would stay. Mr. Bo Berg indicated that the survey would last until May. ' +
      'The spokesman, Mr. Ivo Senn, made it plain that no ship had left. Ms. Eva Holm decried the loss of the archive. ' +
      'Dr. Ada Mori let it be known that she would not stand again. The mechanic indicated the valve.',
    [
      ['what did Lind say about the toll?', ['would stay']],
      ['what did Berg say about the survey?', ['until May']],
      ['what did Senn say about the ships?', ['no ship had left']],
      ['what did Holm criticise?', ['loss of the archive']],
      ['what did Mori say?', ['would not stand again']],
      ['what did the mechanic say?', []],
    ],
  );
});

describe('a question for what was said, and a sentence in which nobody says anything', () => {
  asks(
    'Ms. Ana Lind will carry a letter from President Bo Berg to President Eva Holm. Later she called on Minister Ivo Senn and saw the list of goods.',
    [
      ['what does the letter from Berg to Holm say?', []],
      ['what did Ivo Senn say about the list of goods?', []],
    ],
  );
});

describe('what moves somebody', () => {
  asks(
    'The Commissioner for Fisheries, Ana Lind, travelled to Velsund on Monday. The Commissioner met Mayor Bo Berg. She expressed concern about the draft law on trawling. ' +
      'She was pleased with the new pier. Mr. Berg underlined that silt remained the single greatest danger to the harbour. ' +
      'He voiced alarm at the closure of the fish school. The European Union is worried about the catch of young cod.',
    [
      ['what worries the commissioner?', ['draft law on trawling']],
      ['which draft law worries Lind?', ['trawling']],
      ['which law is Lind concerned about?', ['trawling']],
      ['what alarms Berg?', ['closure of the fish school']],
      ['what alarmed the mayor?', ['closure of the fish school']],
      ['what does Berg see as the greatest danger?', ['silt']],
      ['what does the mayor regard as the biggest danger to the harbour?', ['silt']],
      ['what worries Holm?', []],
      ['which school worries Lind?', []],
      ['what does Lind see as the greatest danger?', []],
      ['what worries the mayor about the pier?', []],
    ],
  );
});

describe('what somebody is saying', () => {
  asks(
    'Ambassador Eva Holm called on the owners to open the strait. She demanded an inquiry into the fire. She promised to rebuild two schools. ' +
      'Mr. Jon Dahl is calling for lower tolls. He is urging the council to widen the road. The team is repairing the quay.',
    [
      ['what is Holm calling on the owners to do?', ['open the strait']],
      ['what is the ambassador calling on the owners to do', ['open the strait']],
      ['what is Holm demanding?', ['inquiry into the fire']],
      ['what is Dahl calling for?', ['lower tolls']],
      ['what was Dahl urging the council to do?', ['widen the road']],
      ['what is Holm promising?', ['rebuild two schools']],
      ['what is Holm calling for on tolls?', []],
      ['what is Dahl demanding?', ['lower tolls']],
      ['what is Holm urging the council to do?', []],
    ],
  );
});

describe('a speaker whom the question describes', () => {
  asks(
    'The mission, led by Captain Ana Lind, arrived on Monday. “The nets are too fine,” Captain Lind said. Mr. Bo Berg, head of the harbour office, said that the nets were old. ' +
      'The Minister for Fisheries, Eva Holm, said that new nets would be bought.',
    [
      ['what did the head of the mission say about the nets?', ['too fine']],
      ['what did the leader of the mission say about the nets?', ['too fine']],
      ['what did the head of the harbour office say about the nets?', ['old']],
      ['what did the minister for fisheries say about nets?', ['new nets would be bought']],
      ['what did the head of the school say about the nets?', []],
      ['what did the minister for trade say about the nets?', []],
    ],
  );
});

describe('who spoke of something', () => {
  asks(
    'Ms. Ana Lind indicated that the port faced a funding shortfall of two million. Mr. Bo Berg, her deputy, claimed that divers had cut the mooring ropes. Ms. Eva Holm denied the claim. ' +
      'Mr. Jon Dahl turned down a plan to widen the lock. He described the talks as long but fair. “This ferry project is a gift to the islands,” Ms. Holm said.',
    [
      ['who talked about a funding shortfall?', ['Lind']],
      ['who spoke of the funding shortfall', ['Lind']],
      ['who mentioned mooring ropes?', ['Berg']],
      ['who denied cutting the mooring ropes?', ['Holm']],
      ['what did Dahl turn down?', ['plan to widen the lock']],
      ['how did Dahl describe the talks?', ['long but fair']],
      ['what did Holm call the ferry project?', ['gift to the islands']],
      ['who talked about the school roof?', []],
      ['who spoke of the mooring fees?', []],
      ['what did Holm turn down?', []],
      ['how did Lind describe the talks?', []],
      ['what did Holm call the lock project?', []],
    ],
  );
});

describe('whom the words are said to', () => {
  asks(
    'Ambassador Eva Holm encouraged the two captains, Bo Berg from Velsund and Ivo Senn from Split, to sign the treaty on pilots without delay. ' +
      'She briefed the members of the council on the state of the dredging. The Norwegian side said that pilots “saved the ferry in the worst storm in years”.',
    [
      ['what did Holm ask Berg and Senn to do?', ['sign the treaty on pilots']],
      ['what did the ambassador encourage Berg to do?', ['sign the treaty']],
      ['what did Holm brief the council on?', ['state of the dredging']],
      ['on what did Holm brief the council?', ['state of the dredging']],
      ['what did the norwegian side say about pilots?', ['saved the ferry']],
      ['what did Holm ask Dahl to do?', []],
      ['what did the danish side say about pilots?', []],
      ['what did Berg brief the council on?', []],
    ],
  );
});

describe('a deed that the words tell of', () => {
  asks(
    '“Every crew I met had lost its nets. What they ask for is simple: twine, a shed and work,” said Ms. Ana Lind. ' +
      'Mr. Bo Berg announced a new pier for the people of Velsund. “The people of Velsund want one thing: to fish in peace,” he said.',
    [
      ['what do the crews ask for, according to Lind?', ['twine']],
      ['what does Berg say the people of Velsund want?', ['to fish in peace']],
      ['what does Lind say the people of Velsund want?', []],
    ],
  );
});

describe('a pronoun for the one who said it', () => {
  asks(
    'President Bo Berg received Ambassador Jon Dahl in Velsund on Monday. President Berg welcomed the ambassador. President Berg recalled the old treaty. ' +
      'Ambassador Dahl thanked Norway for its gift of two lifeboats. Ms. Ana Lind said that the dredging fund was empty.',
    [
      ['what did he thank Norway for?', ['two lifeboats']],
      ['what did he recall?', ['old treaty']],
      ['what did he say about the dredging fund?', []],
      ['what did he thank Denmark for?', []],
    ],
  );
});
