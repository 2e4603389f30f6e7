import { asks } from './asks.ts';

// Several meetings of one text, each with its own place, way and people; what fell away or is yet to come answers for none that was.

asks(
  'a call and a meeting in one sentence',
  `Ahead of the climate summit in Bergen, Minister Ana Lind talked by phone to Latvian President Doina Kalns on Monday and sat down in Riga with Minister Otto Salo.`,
  [
    ['who did Lind phone', ['Kalns'], ['Salo']],
    ['where did Lind meet Salo', ['Riga'], ['Bergen']],
    ['where did Lind meet Kalns', undefined],
    ['who did Lind see in Bergen', undefined],
  ],
);

asks(
  'a journey that was not made',
  `The Minister of Defence was to have travelled to Ankara for consultations with his Turkish counterpart, Selim Karadayi, but the trip was postponed owing to bad weather. Instead, Minister Petr Havranek spoke with Mr Karadayi by telephone.`,
  [
    ['where did the two ministers meet', undefined],
    ['who did havranek speak with', ['Karadayi']],
  ],
);

asks(
  'callers received together',
  `King Ola received in audience the Ambassador of Japan, Mr Kenji Moritani, who paid a farewell call, and the Ambassador of Chile, Ms Pilar Undurraga, who presented her letters of credence.`,
  [
    ['who did the king receive', ['Moritani', 'Undurraga']],
    ['who paid a farewell call', ['Moritani'], ['Undurraga']],
  ],
);

asks(
  'a delegation with its head and its members',
  `A delegation of the Trade Committee, led by its Chair, Ms Britta Ahlgren, and including members Jonas Ekdahl and Siri Norling, paid a visit to Pristina. Kenyan President Josphat Mwangome held talks with visiting Ethiopian Prime Minister Tesfaye Alemu on a disputed dam, aides said. The two leaders later addressed reporters at State House.`,
  [
    ['who was the delegation headed by', ['Ahlgren'], ['Ekdahl', 'Norling']],
    ['what did mwangome and alemu talk about', ['a disputed dam'], ['reporters']],
    ['who did ekdahl meet', undefined],
  ],
);

asks(
  'who came along and who kept away',
  `The SRSG traveled on 2 May to Abyei, accompanied by Force Commander Lieutenant General Bikram Thapaliya. SRSG Henriette Lubanzu met with the chief, Deng Arop. Minister Shigeo Amamiya was unable to attend the summit owing to a typhoon and was represented by Minister Kaori Todoroki.`,
  [
    ['who went to abyei with the srsg', ['Thapaliya'], ['Lubanzu', 'area']],
    ["why didn't amamiya come", ['typhoon'], ['represented']],
    ['did thapaliya meet arop', undefined],
  ],
);

asks(
  'meals, seats at a table and what is briefed',
  `Sultan Faisal bin Thuwaini hosted a luncheon at Al Alam Palace in honour of King Wilhelm. Ministers Karel Dvorsky (Slovakia) and Balazs Kertesz (Hungary) met in Kosice; Poland was represented by Deputy Minister Pawel Grabowicz. Ambassador Caoimhe Brannagh, Permanent Representative of Ireland, briefed the members of the Security Council. Earlier this week Brannagh received Minister Rania Mashhour.`,
  [
    ['who gave the lunch', ['Faisal'], ['Wilhelm']],
    ['who hosted the summit', undefined],
    ['who represented poland at the meeting', ['Grabowicz']],
    ['who represented hungary', undefined],
    ['who did brannagh brief', ['members of the Security Council']],
    ['who did brannagh receive today', undefined],
  ],
);

asks(
  'clauses behind a semicolon and journeys that go on',
  `Yesterday General Rowan Blakeney called on Secretary Adan Wako and observed training at the unit in Nanyuki; today he will take part in a seminar with his counterparts from Uganda, Rwanda and Tanzania. State Secretary Eivind Torsvik and Minister Halyna Kravets met for the third time. The meeting was held in Lviv. From Lviv the State Secretary went on to Rzeszow.`,
  [
    ['what did blakeney watch in nanyuki', ['training at the unit'], ['seminar']],
    ['who did torsvik meet in rzeszow', undefined],
    ['who did torsvik meet', ['Kravets']],
  ],
);
