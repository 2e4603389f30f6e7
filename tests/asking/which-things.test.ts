import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/asking/wording/plain-question.ts';
import { asks } from './asks.ts';

describe('a question whose question word stands where the answer would is put in order', () => {
  const rows: readonly (readonly [typed: string, plain: string])[] = [
    ['Brandt announced what?', 'what did Brandt announce'],
    ['the old ferries called at which ports', 'at which ports did the old ferries call'],
    ['she was pressing for a treaty between which two states', 'between which two states was she pressing for a treaty'],
    ['the town relies on what', 'what does the town rely on'],
    ['the boats built in Turku were sold to which firm', 'to which firm were the boats built in Turku sold'],
    ['the county will ask the centre to do what', 'what will the county ask the centre to do'],
    ['the envoy met whom in Oslo', 'whom did the envoy meet in Oslo'],
    // What is asked so as it stands, what is direct already, and what is not clear.
    ['the volunteers work under which rules', 'the volunteers work under which rules'],
    ['Lind is what?', 'Lind is what?'],
    ['Lind heads what', 'Lind heads what'],
    ['apart from the mayor, which people did she meet', 'apart from the mayor, which people did she meet'],
    ['soldiers of which states patrol the zone', 'soldiers of which states patrol the zone'],
    ['did she say what the plan was', 'did she say what the plan was'],
    ['she hoped it was sold to which firm', 'she hoped it was sold to which firm'],
  ];
  for (const [typed, plain] of rows) it(typed, () => expect(plainQuestion(typed)).toBe(plain));
});

asks(
  'what is asked for behind its verb, and only of whom it is told',
  'The Port Authority of Halden relies mostly on ferry fees from Sweden. Director Ola Brandt announced a new pier for cruise ships. The rescue centre will ask the county to pay for two boats. The museum belongs to the Nordby Foundation. Mr. Brandt was pressing for a treaty between Norway and Denmark on towing. The tram depends on power from the Ribeira dam. The council will examine the budget; it will vote in May.',
  [
    ['brandt announced what?', ['a new pier']],
    ['the port authority relies mostly on what', ['ferry fees']],
    ['brandt was pressing for a treaty between which two countries', ['Norway', 'Denmark']],
    ['the rescue centre will ask the county to do what', ['two boats']],
    ['the museum belongs to which foundation', ['Nordby Foundation']],
    ['what will the council examine?', ['the budget'], ['May']],
    ['what is the council examining', ['the budget'], ['May']],
    ['the tram depends on what', ['power']],
    ['the dam depends on what', undefined],
    ['what does the dam depend on', undefined],
    ['the museum belongs to which bank', undefined],
    ['brandt rejected what', undefined],
    ['the museum relies on what', undefined],
  ],
);

asks(
  'which bodies were met, of the kind and the place asked for',
  "Deputy Minister Carla Venn will travel to Oslo and Bergen next week. In Oslo she will meet Foreign Minister Nils Aas, members of the Norwegian Shipowners' Association and students from the Nansen Academy. In Bergen she will hold talks with officials from the Ocean Agency and the Ocean Research Council, and meet fishermen and trade unionists. She will also meet the founder of Fjordtech, Ida Moe.",
  [
    ['which association will she meet?', ['Association'], ['Aas', 'Academy', 'Agency']],
    ['which ocean bodies will she meet', ['Ocean Agency', 'Ocean Research Council'], ['Academy', 'fishermen']],
    ['which agency will she have talks with in Bergen', ['Ocean Agency'], ['Council', 'fishermen']],
    ["which shipowners' group does she meet", ['Association'], ['Academy', 'Agency']],
    ['which organisations will she meet in Oslo', ['Association', 'Academy'], ['Aas', 'Agency']],
    ['which agency will she have talks with in Oslo', undefined],
    ['which defence minister will she meet?', undefined],
    ['which bank will she meet?', undefined],
    ['which companies will she meet', undefined],
    ['which shipping association will she meet in Bergen', undefined],
  ],
);

asks(
  'lists between semicolons are whole',
  "The two ministries agreed to hold further rounds in autumn at expert level to address fisheries, including quotas; ferry safety; customs; youth exchanges; and tourism. The new programme covers roads; water supply, including wells; and rural clinics. Ms. Orr praised the volunteers; the mayor thanked them. Mr. Pell's talks with the ambassador covered solar power; the role of regional banks; and training.",
  [
    [
      'what will be addressed at expert level in the further rounds?',
      ['fisheries, including quotas', 'ferry safety', 'customs', 'youth exchanges', 'tourism'],
    ],
    ['what will the ministries address in autumn', ['fisheries', 'ferry safety', 'customs', 'youth exchanges', 'tourism']],
    ['what does the new programme cover?', ['roads', 'water supply, including wells', 'rural clinics']],
    ['what is covered by the new programme', ['roads', 'water supply', 'rural clinics']],
    ['whom did the mayor praise?', undefined],
    ['what did the old programme build', undefined],
  ],
);

asks(
  'towns are told by the meetings in them, what is done by the verb that is asked about',
  'Envoy Dana Holt completed a two day visit to Portugal where she consulted with business leaders. In Braga, Holt met with Mayor Iva Stone and the harbour master. In Faro, Holt met with President Omar Reed of the Union of Ports. She opened a school in Sintra. The fund was built by taxing tobacco. She is committed to a lasting peace between the islands. The plans for scaling up wind and tidal power were laid out by the Ministry of Energy. The office pays nurses, teachers and midwives.',
  [
    ['in what cities did she have meetings', ['Braga', 'Faro'], ['Portugal', 'Sintra']],
    ['which towns did Holt have meetings in', ['Braga', 'Faro'], ['Portugal']],
    ['in which country did Holt have meetings', ['Portugal']],
    ['what outcome for the islands is she committed to', ['a lasting peace']],
    ['what does the ministry of energy plan to scale up', ['wind', 'tidal power']],
    ['what was built by taxing tobacco', ['The fund']],
    ['who is paid by the office', ['nurses', 'teachers', 'midwives']],
    ['what was sold by taxing tobacco', undefined],
    ['in which villages did she have meetings in Sintra', undefined],
    ['what outcome for the schools is she opposed to', undefined],
  ],
);

asks(
  'members that stand behind a noun for all of them',
  'The new rules cover many risky toys, especially slingshots and magnets. The grants pay for rural jobs such as herding, work in forests and the repair of walls. Two regions, among them Apulia, will vote on the rules. The talks covered shared concerns, including piracy off the coast, overfishing and the trade in shark fins. Twelve donors, among them Japan and Canada, promised to pay for the dam.',
  [
    ['which toys do the new rules cover', ['slingshots', 'magnets']],
    ['which rural jobs do the grants pay for', ['herding', 'forests', 'walls'], [], 'not yet'],
    ['which shared concerns did they talk about', ['piracy off the coast', 'overfishing', 'shark fins']],
    ['which regions will vote on the rules', ['Apulia']],
    ['which countries are among the donors', ['Japan', 'Canada']],
    ['which urban jobs do the grants pay for', undefined],
    ['which toys do the grants pay for', undefined],
    ['which countries will vote on the rules', undefined],
    ['which countries do the new rules cover', undefined],
  ],
);
