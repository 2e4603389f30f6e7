import { asks } from './asks.ts';

asks(
  'a meeting that was asked for and a meeting that was hoped for',
  `A delegation of the Committee on Trade of Parliament, led by Ana Lind, visited Norland from 3 to 5 May. In Brenna the Members met the Speaker of the Assembly, Bo Berg.
The Members had requested a meeting with Prime Minister Otto Salo, which could not be arranged owing to his visit to Paris. They had also hoped to see the Mayor of Brenna, Rita Holm, but she was unavailable.
They wanted to see General Dag Moll, who received them later. Ambassador Ivo Farr had sought a meeting with Bishop Olan Bere, but was turned down.`,
  [
    ['did they meet Salo?', ['no']],
    ['did the members meet the prime minister?', ['no']],
    ['did the delegation see Otto Salo?', ['no']],
    ['did they see the mayor?', ['no']],
    ['did they meet Berg?', ['yes']],
    ['who did they meet in Brenna?', ['Bo Berg'], ['Members']],
    ["did they meet Holm's deputy?", undefined],
    ['did they see General Moll?', undefined],
    ['did they meet the bishop?', undefined],
    ['did Salo meet Berg?', undefined],
  ],
);

asks(
  'a stop that was planned and came to nothing',
  `Minister Ana Lind concluded a visit to Norland today. The Minister was due to visit Velmora but this part of the programme was postponed owing to bad weather.
She had been scheduled to travel to Port Sund, but the flight was cancelled. President Salo was to visit Castel Moor, but could not do so.
She was expected to fly to Tarn on Monday; she landed there on Tuesday. She planned to visit Gask but only reached it later, as the road was not available at first.`,
  [
    ['did she make it to Velmora in the end?', ['no']],
    ['did Lind go to Velmora?', ['no']],
    ['did she visit Velmora?', ['no']],
    ['did she get to Port Sund?', ['no']],
    ['did she travel to Port Sund', ['no']],
    ['did she visit Norland?', ['yes']],
    ['did she go to Castel Moor?', undefined],
    ['did she make it to Tarn?', undefined],
    ['did she go to Gask?', undefined],
    ['did she get to see Velmora fort?', undefined],
    ['will she visit Velmora?', undefined],
  ],
);

asks(
  'two who did not meet each other',
  `Special Envoy Ana Lind visited Brenna on 3 May. She said that the Foreign Ministers of Peru and Chile, Bo Berg and Eero Niemi, were both in Brenna that day. "They did not meet each other, and I did not ask them to," the Envoy told reporters.
The generals Dag Moll, Olan Bere and Ivo Farr spoke next. They have not met one another since.`,
  [
    ['did the two foreign ministers meet?', ['no']],
    ['did Berg and Niemi meet?', ['no']],
    ['did Berg meet Niemi?', ['no']],
    ['have the foreign ministers met each other?', ['no']],
    ['did Lind meet Niemi?', undefined],
    ['did Moll meet Bere?', undefined],
    ['did the presidents meet?', undefined],
    ['will Berg and Niemi meet?', undefined],
  ],
);

asks(
  'meetings of one who speaks of himself',
  `This morning I spoke with the Deputy Prime Minister of Tonga, the Hon Sione Fale. On Friday in Suva I will meet the Secretary-General of the Forum, Noel Levi, and the Leader of the Opposition.`,
  [
    ['will she meet Levi?', ['yes']],
    ['will he see the opposition leader?', ['yes']],
    ['is she going to meet the leader of the opposition?', ['yes']],
    ['will she meet Fale?', undefined],
    ['did she meet Levi?', undefined],
    ['will she meet the governor?', undefined],
  ],
);
