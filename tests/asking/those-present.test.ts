import { asks } from './asks.ts';

asks(
  'guests and hosts in one list',
  `OSLO, 30 April - The Head of the Peru Division of the European Union, Mr. Carl White, spoke about trade. He made these remarks during a meeting held today (30) at the Presidential Secretariat with President Ana Lind, as part of an official visit by a European Union (EU) delegation to Norway. Also present at the meeting were Deputy Minister of Labour Dr. Bo Berg, Minister of Justice Otto Salo, Additional Secretary to the President Rita Holm, the Ambassador of the European Union to Norway Carmen Luz, and Policy Officer of the European Commission Guido Neri.`,
  [
    ['where was the meeting with the EU official held?', ['Presidential Secretariat'], ['Norway']],
    ['which ministers sat in?', ['Berg', 'Salo'], ['Holm', 'Luz']],
    ['who was present for the EU besides White?', ['Luz', 'Neri'], ['Berg', 'Holm', 'White']],
    ['who was there from the EU?', ['White', 'Luz', 'Neri'], ['Berg']],
    ['eu people present besides White?', ['Luz', 'Neri'], ['Berg', 'White']],
    ['which ministers from Chile were present?', undefined],
  ],
);

asks(
  'a place behind a name with its post and a day',
  `President Ana Lind received Otto Salo, Director of the Fund, today (30) at the Presidential Secretariat. General Dag Moll saw Ida Moss, head of the port, on Monday in Castel Hall.`,
  [
    ['where did Lind receive Salo?', ['Presidential Secretariat']],
    ['where did Moll see Moss?', ['Castel Hall']],
  ],
);
