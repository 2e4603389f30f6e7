import { asks } from './asks.ts';

asks(
  'those who came for a side, and those on the other end',
  `The joint committee met in Bern on Monday. The Ghanaian delegation was headed by Mr Kofi Mensah, Minister of Ports, and comprised the Director of Customs, Ms Ama Boateng, and the Ambassador to Switzerland, Mr Yaw Osei. The Swiss delegation included Ms Ana Frei, State Secretary, and Mr Urs Keller. President Ivan Petrak spoke by phone on Tuesday with Prime Minister Timo Kallas. On Wednesday in Keld, President Petrak received in audience the new Ambassador of Portugal, Ms Rita Reis. Minister Lea Novak held a private meeting with Mayor Karel Dusek on Friday; she was accompanied by Ms Eva Holm.`,
  [
    ['who came for Ghana?', ['Mensah', 'Boateng', 'Osei'], ['Frei', 'Keller']],
    ['who was there for Switzerland?', ['Frei', 'Keller'], ['Osei', 'Mensah']],
    ['who was on the Ghanaian delegation?', ['Mensah', 'Boateng', 'Osei'], ['Frei']],
    ['who was in the Swiss delegation?', ['Frei', 'Keller'], ['Mensah', 'Osei']],
    ['who came for Norway?', undefined],
    ['who was on the call with Petrak?', ['Kallas'], ['Reis']],
    ['who was on the line with Keller?', undefined],
    ['whom did Petrak receive in audience?', ['Reis'], ['Kallas']],
    ['who was received in audience by Novak?', undefined],
    ['who came to see Petrak?', ['Reis'], ['Kallas']],
    ['who came to see Keller?', undefined],
    ['who attended the private meeting with Novak?', ['Dusek']],
  ],
);

asks(
  'sides and callers of other talks',
  `The Estonian delegation was led by Ms Mari Kask, Minister of Energy, and included the Head of the Grid Office, Mr Jaan Tamm. Speaker Olga Brandt received in audience at the palace on Friday the Bishop of Turku, Mr Erik Sund. Ms Brandt spoke by telephone with Premier Ken Oda on Sunday. Minister Rui Salgado held a working dinner with Governor Abla Sossou in Lome.`,
  [
    ['who represented Estonia?', ['Kask', 'Tamm']],
    ['who was on the phone with Brandt?', ['Oda'], ['Sund']],
    ['who was at the dinner with Salgado?', ['Sossou']],
    ['who did Brandt receive in audience?', ['Sund'], ['Oda']],
    ['who was there for Finland?', undefined],
    ['who was on the line with Salgado?', undefined],
    ['who was received in audience by Salgado?', undefined],
  ],
);
