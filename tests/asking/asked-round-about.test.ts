import { asks } from './asks.ts';

asks(
  'meetings asked for by their noun, by guests, partners and lists',
  `Minister Ida Varnholt arrived in Tolmina on Sunday. On Monday, Varnholt met the Speaker of Parliament, Piet Ruskova, at the harbour office. On Tuesday she spoke by telephone with the Governor of Hellport, Otto Sorvik. In Tolmina, Varnholt was received by President Lena Amberg. She paid a courtesy call on Mayor Greta Oskarsen. Ambassador Nils Tarvik hosted a dinner for the delegation on Wednesday. The planned meeting with the Foreign Minister of Sudria did not take place.
Judge Rolf Emmert had no talks with the minister.`,
  [
    ["Varnholt's Monday meeting was with whom?", ['Ruskova'], ['Amberg', 'Sorvik']],
    ["with whom was Varnholt's Tuesday call?", ['Sorvik'], ['Ruskova']],
    ["who was Varnholt's meeting at the harbour office with?", ['Ruskova'], ['Amberg']],
    ['in Tolmina Varnholt was the guest of which president?', ['Amberg'], ['Ruskova']],
    ['whose guest was Varnholt in Tolmina?', ['Amberg']],
    ['which president granted Varnholt an audience?', ['Amberg']],
    ['to whom did Varnholt pay the courtesy visit?', ['Oskarsen'], ['Amberg']],
    ['who was Varnholt on the phone with on Tuesday?', ['Sorvik'], ['Ruskova']],
    ['did the talks between Varnholt and the Foreign Minister of Sudria take place?', ['no']],
    ["Varnholt's Thursday meeting was with whom?", undefined],
    ["Tarvik's Monday meeting was with whom?", undefined],
    ['whose guest was Tarvik in Tolmina?', undefined],
    ['to whom did Ruskova pay the courtesy call?', undefined],
    ['which president granted Sorvik an audience?', undefined],
    ['who was Ruskova on the phone with?', undefined],
  ],
);

asks(
  'leaders, places and doers asked for round about',
  `The northern fleet is commanded by Rear Admiral Jens Kolbrand. The river dialogue was co-chaired by Deputy Minister Hans Aldous and Commissioner Rosa Lindwall. Commissioner Lindwall visited Porvik and Esterby on 4 and 5 March at the invitation of Mayor Greta Oskarsen. From Esterby she travels to Hellport. In Porvik she was shown around the glass museum by its director, Karl Ostby. She was accompanied by Mila Trost and Captain Udo Reyer. The tour was organised by the Harbour League. The Free Reed Front claimed responsibility for the attack on the dam. The next dialogue will be hosted by Norland.
The Chief Executive of the Dam Authority, Ms. Vera Holmby, opened the workshop.`,
  [
    ['which admiral is in command of the northern fleet?', ['Kolbrand']],
    ['which two officials chaired the river dialogue together?', ['Aldous', 'Lindwall']],
    ['the river dialogue had what co-chairs?', ['Aldous', 'Lindwall']],
    ["what is Commissioner Lindwall's next stop?", ['Hellport'], ['Porvik']],
    ['where is Lindwall heading next?', ['Hellport'], ['Porvik']],
    ["to which towns did Lindwall's trip take her?", ['Porvik', 'Esterby']],
    ["who was Lindwall's guide in the glass museum?", ['Ostby'], ['Oskarsen']],
    ["Lindwall's companions on the tour?", ['Trost', 'Reyer'], ['Ostby']],
    ['who put together the tour?', ['Harbour League']],
    ['which movement says it is behind the attack on the dam?', ['Free Reed Front']],
    ['which country gets to host the next dialogue?', ['Norland']],
    ['the Dam Authority’s Chief Executive goes by what name?', ['Holmby']],
    ['please name the people who accompanied Lindwall', ['Trost', 'Reyer'], ['Ostby']],
    ['list the towns that Lindwall visited', ['Porvik', 'Esterby']],
    ['which admiral is in command of the southern fleet?', undefined],
    ["what is Oskarsen's next stop?", undefined],
    ["who was Aldous's guide in the glass museum?", undefined],
    ['which movement says it is behind the attack on the bridge?', undefined],
    ['which country gets to host the next election?', undefined],
    ['the river dialogue had what interpreters?', undefined],
    ["to which towns did Aldous's trip take him?", undefined],
    ['who put together the workshop?', undefined],
    ['list the towns that Aldous visited', undefined],
  ],
);

asks(
  'the same in words that came to mind afterwards',
  `Governor Otto Sorvik received Ambassador Lena Amberg at the old mint on Friday. Over lunch on Saturday, Amberg spoke with Senator Piet Ruskova about fishing. She was accompanied by Mila Trost. General Jens Kolbrand leads the border guard. The port forum was chaired by Rosa Lindwall. Amberg visited Porvik and Esterby in early June and will then travel to Hellport. Amberg was invited to Porvik by Mayor Greta Oskarsen. Ms. Vera Holmby is Finance Minister of Sudria and opened the mill.`,
  [
    ['who came to the old mint for talks with the governor?', ['Amberg']],
    ['which governor was host to Amberg on Friday?', ['Sorvik'], ['Oskarsen']],
    ['who was Amberg\u2019s Saturday conversation partner?', ['Ruskova'], ['Sorvik']],
    ['with whom did Amberg travel?', ['Trost'], ['Ruskova']],
    ['which woman presided over the port forum?', ['Lindwall']],
    ['which officer is at the head of the border guard?', ['Kolbrand']],
    ['who holds the finance portfolio in Sudria?', ['Holmby']],
    ['whose invitation to Porvik did Amberg accept?', ['Oskarsen']],
    ['the next port of call of the ambassador?', ['Hellport'], ['Porvik']],
    ['who holds the defence portfolio in Sudria?', undefined],
    ['which officer is at the head of the coast guard?', undefined],
    ['whose invitation to Esterby did Ruskova accept?', undefined],
    ['who was Oskarsen\u2019s Saturday conversation partner?', undefined],
  ],
);

asks(
  'what somebody was shown is no one met, and an event goes nowhere',
  `On Monday Minister Ida Varnholt met Governor Otto Sorvik in Esterby, where she toured the glass works. The signing of the charter took place in Porvik in early March.`,
  [
    ['what was Varnholt shown in Esterby?', ['glass works'], ['Sorvik'], 'not yet'],
    ['where was Varnholt on Monday?', ['Esterby']],
    ['where was the signing of the charter in early March?', ['Porvik'], ['Esterby']],
    ['what was Sorvik shown in Porvik?', undefined],
    ['where was Sorvik in early March?', undefined],
  ],
);
