import { asks } from './asks.ts';

asks(
  'a body whose name has a word of the question',
  'Many families fled to Agok. The World Food Programme distributed food to 2,150 of them. The Ministry of Health opened a health centre in Lenz. ' +
    'The Tarnby Water Board repaired the water pipes. Roads were cleared by the army.',
  [
    ['who distributed food?', ['World Food Programme']],
    ['who gave out food?', ['World Food Programme']],
    ['who opened the health centre?', ['Ministry of Health']],
    ['who repaired the water pipes?', ['Tarnby Water Board']],
    ['who cleared the roads?', ['army']],
    ['who closed the health centre?', undefined],
    ['who distributed blankets?', undefined, [], 'not yet'],
  ],
);

asks(
  'who stands in, who wanted it, who negotiates, and ranks',
  'State Secretary Anton Brugg will deputise for the Minister at the cabinet meeting. Minister Eva Reinholt travels to Oslo. ' +
    'The third forum was postponed from May at the request of the Senegalese side. Lieutenant General Vera Olsen sent letters. ' +
    'The negotiations were opened in Lima on 24 May and are led for Norway by Ms Gro Vik. The Council of Europe Commissioner for Human Rights, Ana Lind, left.',
  [
    ['who stands in for reinholt at the cabinet?', ['Anton Brugg']],
    ['who wanted the forum put off?', ['Senegalese']],
    ['who demanded that the forum be postponed?', ['Senegalese']],
    ['military rank of Vera Olsen', ['Lieutenant General']],
    ["who is norway's chief negotiator?", ['Gro Vik']],
    ['who is the coe human rights commissioner?', ['Ana Lind']],
    ['who wanted the summit put off?', undefined],
    ['who wanted the forum moved to oslo?', undefined],
    ["who is sweden's chief negotiator?", undefined],
    ['who stands in for brugg?', undefined],
  ],
);

asks(
  'a verb that could be a noun or describe one, with nothing else to carry the question',
  'During the night an unmanned glider spotted people inside the old fort. A heavy wave struck the pier on Monday. The watch heard two shots in the port.',
  [
    ['what spotted people inside the fort', ['glider']],
    ['what struck the pier', ['heavy wave']],
    ['what spotted people inside the port', undefined],
  ],
);
