import { asks } from './asks.ts';

// What was talked of together, what short names stand for, what things are for, and lists before and behind their noun.

asks(
  'whether two talked of it',
  `Deputy Minister Petra Quill met Ambassador Dag Holm in Halvik on Monday.
They exchanged views on the Straits of Orl, Norland, the southern islands, Sarnia, and Torven.
Quill thanked Holm for his help in Brae. Foreign Minister Ines Moro and Governor Otto Falk discussed the eel fishery.
Falk and the Mayor of Halvik reviewed the ferry fares.`,
  [
    ['did Quill and Holm talk about Sarnia?', ['yes']],
    ['did holm and quill discuss norland', ['yes']],
    ['did moro and falk talk about eels?', ['yes']],
    ['did Moro and Falk discuss the eel fishery?', ['yes']],
    ['did Quill and Falk talk about Sarnia?', undefined],
    ['did Quill and Moro discuss the eel fishery', undefined],
    ['did Quill and Holm talk about Brae?', undefined],
    ['did Holm and Moro talk about Norland?', undefined],
  ],
);

asks(
  'deeds told by other nouns',
  `With Sarnia's agreement, Norland and four other states have triggered the harbour procedure.
Torven has sought Halvia's approval of the map.
With the approval of Orland, the fleet left port on Friday.`,
  [
    ['did sarnia agree to the step?', ['yes']],
    ['did sarnia consent to the harbour procedure being triggered?', ['yes']],
    ['did norland agree to the step?', undefined],
    ['did halvia agree to the map', undefined],
    ['did halvia agree to the step', undefined],
    ['did orland agree to the step', undefined],
    ['did torven consent to the harbour procedure being triggered', undefined],
  ],
);

asks(
  'the inaugural one',
  `Governor Lena Brandt hosted the inaugural Halvia-Sarnia 4+4 Meeting in Torven on Tuesday.
On Friday she will chair the first round of the Norland-Halvia Dialogue on Eels.
In May she attended the third session of the Tide Council.`,
  [
    ['was this the first 4+4?', ['yes']],
    ['is it the second round of the Norland-Halvia Dialogue on Eels?', ['no']],
    ['is it the first round of the dialogue on eels?', ['yes']],
    ['was it the first session of the Tide Council?', ['no']],
    ['was it the third session of the Tide Council?', ['yes']],
    ['was it the second 4+4 meeting?', ['no']],
    ['was it the first session of the harbour council?', undefined],
    ['was it the first visit to torven', undefined],
  ],
);

asks(
  'what letters stand for',
  `The council reviewed Norland's TPS+ tariff relief, known as the Tiered Preference Scheme.
The island keeps its MRQ status, also called the Blue Flag. The OPR, or Office of Port Records, is closed.
KLM stays shut.`,
  [
    ['what does TPS stand for', ['Tiered Preference Scheme']],
    ['TPS is short for what?', ['Tiered Preference Scheme']],
    ['what does OPR stand for?', ['Office of Port Records']],
    ['what does MRQ stand for', undefined],
    ['what does KLM stand for', undefined],
  ],
);

asks(
  'what things are for',
  `The barge carries planks and roofing materials weighing 40 tonnes, destined to the repair of schools for families hit by the storm in Brae.
Two cranes, intended for the new dock at Halvik, came on the same day.
The tents meant for Sarnia were sent back. The pumps were bought for 3,000 crowns.
The cabins are designed to house seasonal workers.`,
  [
    ['what are the roofing materials for?', ['repair of schools']],
    ['what are the cranes for?', ['new dock']],
    ['what are the cabins for', ['house seasonal workers']],
    ['what are the pumps for?', undefined],
    ['what are the ropes for?', undefined],
  ],
);

asks(
  'lists before and behind their noun',
  `The envoy visited the Election Bureau, which is mandated by law to run the coming plebiscite and council elections.
The jurists will look into violations of international refugee law and international labour law by the company.
They want wider backing for upholding the international law of the sea.
Docks must meet the highest safety, digital, and noise standards.`,
  [
    ['which votes is the bureau to run?', ['plebiscite', 'council elections']],
    ['which bodies of law did the company violate', undefined],
    ['which body of law do they want upheld', ['law of the sea']],
    ['which standards must docks meet?', ['safety', 'digital', 'noise']],
    ['what is the election bureau mandated to run', ['plebiscite', 'council elections']],
  ],
);

asks(
  'whose appeal, and for what',
  `Secretary General Ada Lund wrote to the council.
Spokesman Anselm Roth said the Secretary General had no comment on the raid, which followed her appeal last Monday for calm in the valley while she sought to arrange a truce between Torven and Brae.
Mayor Dag Holm's call on Sunday for an inquiry went unheard.`,
  [
    ['what had the secretary general appealed for?', ['calm'], ['truce']],
    ['what did the secretary general appeal for', ['calm'], ['truce']],
    ['what did mayor holm call for?', ['inquiry']],
    ['what did roth appeal for?', undefined],
  ],
);

asks(
  'money for whom',
  `I announced 30 million crowns for the League's Safe Shore fund to help build better lives for these children.
I also went to Torven, which hosts many of them, and to Sarnia. Ms Moro announced 4 million crowns for Halvik.`,
  [
    ['did moro announce money for halvik?', ['yes']],
    ['did she announce money for torven?', undefined],
    ['did she announce money for the government of sarnia', undefined],
    ['did she announce money for sarnia', undefined],
  ],
);

asks(
  'no in other words',
  `"Ours is a non-military mission," she said. The mission at Brae is a non-combat mission.
The team told the board of a shell on the road between Brae and Orl; the shell had not been removed.
Guards turned the monitors back at the mill, citing "orders from above". Work on the third well is awaiting parts.
The team's freedom of movement continued to be restricted at the mill.
Mayor Dag Holm confirmed that the fleet had left Halvik. He claimed that the dam had burst.`,
  [
    ['is the mission at brae a combat one?', ['no']],
    ['is it a combat mission?', ['no']],
    ['has the shell near orl been removed?', ['no']],
    ['what excuse did the guards give?', ['orders from above']],
    ['is the third well fixed?', undefined],
    ['was the team still restricted?', ['yes']],
    ['has the fleet left halvik?', ['yes']],
    ['has the fleet left orl?', undefined],
    ['did the dam burst?', undefined],
    ['is the mission at orl a combat one?', undefined],
  ],
);

asks(
  'the same of others',
  `President Aino Wirth received Chancellor Jan Brede in Orlstad. The two leaders discussed grain prices, visas and the Kelm border dispute.
Wirth then saw Minister Sofia Lind, with whom she talked about fisheries.
With the consent of Vestmark, the fleet was moved to Kelm. Vestmark's agreement on the dam is still awaited.
With Ostmark's consent, observers were sent to the valley.
Brede opened the 2+2 dialogue between Kelm and Vestmark, the seventh of its kind.
The fifth session of the Joint Fisheries Commission was held in Orlstad in May.
The pledge of Kelm, called PFK for short, stands. The talks on the North Sea Accord (NSA) go on.
A grant of 5 million marks, earmarked for the harbour of Kelm, was announced by Brede.
The boats, intended for patrols, and the radars were delivered on Sunday.
She underlined the freedom of navigation and the rule of law. The guards cited heavy fog as they closed the road.
It will comply with local, national or international rules.
They met Greek fishers, pilots, and night workers.
Wirth's plea on Monday for patience was heard. Chancellor Brede's call for new elections was rejected.`,
  [
    ['did Wirth and Brede discuss visas?', ['yes']],
    ['did brede and wirth talk about the kelm border dispute', ['yes']],
    ['did Wirth and Lind discuss visas', undefined],
    ['did brede and lind talk about fisheries', undefined],
    ['did vestmark agree to the dam', undefined],
    ['did ostmark agree to the move?', undefined],
    ['did kelm agree to the step', undefined],
    ['was it the fourth session of the joint fisheries commission?', ['no']],
    ['is this the fifth session of the fisheries commission', ['yes']],
    ['was this the first 2+2?', undefined],
    ['what are the radars for?', undefined],
    ['what are the boats for?', ['patrols']],
    ['what is the grant for?', ['harbour of Kelm']],
    ['what does NSA stand for?', ['North Sea Accord']],
    ['did brede announce money for vestmark', undefined],
    ['did brede announce money for kelm', ['yes']],
    ['which rules will it comply with', ['local', 'national', 'international']],
    ['which workers did they meet?', ['night workers'], ['pilots']],
    ['what did wirth plead for?', ['patience']],
    ['what did brede call for', ['new elections']],
    ['what did lind call for', undefined],
  ],
);

asks(
  'the numbers of a vote, and what a body is charged with',
  `The resolution on Halvik was adopted by a vote of 13 in favour to none against, with 2 abstentions (Sarnia, Norland).
Under resolution 12, the Halvik Mission is mandated to guard wells, run the ferry and report on fees.
The Tide Board oversees the harbour accord. The Eel Council is responsible for counting the catch.
The Fee Panel's mandate is to review the tariff. The Salt Office is not responsible for the dam. The Oyster Fund met the Tide Board.`,
  [
    ['did anyone vote against?', ['no']],
    ['did any country vote against it', ['no']],
    ['did anyone abstain?', ['yes']],
    ['did any country vote against the fees', undefined],
    ["what is the halvik mission's mandate?", ['guard wells', 'run the ferry', 'report on fees']],
    ["what's the job of the tide board", ['oversees the harbour accord']],
    ['what is the task of the eel council', ['counting the catch']],
    ["what is the fee panel's mandate", ['to review the tariff']],
    ['what is the job of the salt office', undefined],
    ['what is the job of the oyster fund', undefined],
  ],
);

asks(
  'two votes that differ',
  `Draft A was adopted by a vote of 9 in favour to 4 against. Draft B passed with 11 in favour to none against.`,
  [
    ['did anyone vote against?', undefined],
    ['did anyone vote against draft B?', ['no']],
  ],
);
