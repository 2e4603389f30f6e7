import { asks } from './asks.ts';

// Who somebody is, told by what that one heads; who did something for one side; countries counted; topics in one of several places.

asks(
  'somebody is whoever heads what is told',
  'The deputies met members of the Budget Panel of the Maltese Senate, chaired by Ms Ilda Branko. The wharf office is headed by Mr Otto Kesk, who spoke first. ' +
    'Dr Runa Vold, who heads the river institute in Oslo, showed them the gauges. The Icelandic delegation was led by Ms Tove Arn. ' +
    'Talks were chaired by Mr Jan Pirk. The mill was headed by Mr Abel Funk until 2019. A new board will be chaired by Ms Nora Quist.',
  [
    ["what's Ilda Branko's job?", ['Budget Panel']],
    ['who is Otto Kesk', ['wharf office'], ['spoke']],
    ['who is Ilda Branko?', ['Budget Panel'], ['deputies']],
    ['what does Runa Vold do?', ['river institute']],
    ["what is Tove Arn's job", undefined],
    ["Jan Pirk's job?", undefined],
    ["what's Abel Funk's job?", undefined],
    ["what's Nora Quist's job?", undefined],
  ],
);

asks(
  'who signed for one of two sides',
  'The pact on cables was signed on Monday by the Minister for Ports of Malta, Hanna Lund, and Norway’s State Secretary for Energy, Sigrun Haug. ' +
    'It was also welcomed by the Danish Minister for Industry, Pia Storm. A loan was signed for Chile by the Minister of Finance, Rosa Prieto. ' +
    'Peru and Brazil signed a note on tolls. The ministers signed a charter on rivers, Malta’s Minister of Water, Igor Vell, said.',
  [
    ['who signed the pact for Norway?', ['Sigrun Haug'], ['Lund']],
    ['who signed the cable pact for Malta', ['Hanna Lund'], ['Haug']],
    ["who signed the pact on Norway's behalf?", ['Haug'], ['Lund']],
    ['who signed for Norway?', ['Haug'], ['Lund', 'Malta']],
    ['who signed the pact for Denmark?', undefined],
    ['who signed the note on tolls for Peru?', undefined],
    ['who signed the loan for Norway?', undefined],
    ['who signed the charter for Malta?', undefined],
  ],
);

asks(
  'so many countries',
  'From 3 to 9 May, Mr. Edvin Tarsk, Minister for Trade, visited Norway and Iceland. The visit went as follows.\n\nVisit to Norway (3 to 5 May)\n\n' +
    'On 4 May Minister Tarsk met Ms. Lia Hovd in Bergen.\n\nVisit to Iceland (6 to 9 May)\n\nMinister Tarsk saw a geyser.',
  [
    ['which two countries did Tarsk visit?', ['Norway', 'Iceland']],
    ['what two countries did Tarsk go to?', ['Norway', 'Iceland']],
    ['which three countries did Tarsk visit?', undefined],
    ['which four countries did Tarsk visit?', undefined],
  ],
);

asks(
  'what comes up where',
  'In Oslo, the envoy will meet officials to discuss fish quotas, radio and the crisis in Chad. In Lima, she will meet the mayor to discuss trams. ' +
    'She will not discuss gold in Oslo.',
  [
    ['will fish quotas come up in Oslo?', ['yes']],
    ['will trams come up in Lima', ['yes']],
    ['will Chad come up in Oslo?', ['yes']],
    ['will trams come up in Oslo?', undefined],
    ['will radio come up in Lima', undefined],
    ['will fish quotas come up in Chad?', undefined],
  ],
);

asks(
  'heads, sides and topics told in other words',
  'The tenders are drawn up by the River Office, led by Mr Aldo Finch. The task force on dredging is headed by Captain Lars Eek. Ms Petra Vik leads the ' +
    'drafting of the report. The agreement on fish was initialled by Spain’s Director for Fisheries, Juan Sol, and Morocco’s chief negotiator, Amina Ziani. ' +
    'In Rome, they discussed salt and, in Kyiv, the price of gas.',
  [
    ['who is Aldo Finch?', ['River Office']],
    ['what does Lars Eek do?', ['task force on dredging']],
    ["what is Petra Vik's job", undefined],
    ['who initialled the agreement for Morocco', ['Amina Ziani'], ['Sol']],
    ['who initialled it for Italy', undefined],
    ['did salt come up in Rome', ['yes']],
    ['did salt come up in Kyiv?', undefined],
  ],
);
