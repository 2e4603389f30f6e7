import { asks } from './asks.ts';

// Questions without a verb, as people label a line of a form: what kind of answer is wanted stands in the noun.

asks(
  'days, hours, places and figures asked for by a label',
  `The ferry Osvala sank off Cape Mirren on 4 May 2019. The navy of Velmora bought three frigates in 2016.

The embargo on timber has been in force since 1998 and will be lifted in September.

The new quota for students is 450. The monthly fee for vendors will rise from 20 to 35 dinars on 1 July. The cap on fishing boats is 240.

The library of Dorra was founded in 1911. The new bridge over the Tarn is 640 metres long.

The talks on fisheries began at 9:30 a.m. in the Ketter Hall. The workshop ended on Thursday in Ostrow.

Elections are scheduled for 9 July 2023.`,
  [
    ['year of the embargo?', ['1998'], ['The embargo on timber has been in force since 1998 and will be lifted in September']],
    ['year the ferry sank?', ['4 May 2019']],
    ['month the ferry sank', ['4 May 2019']],
    ["year of the navy's frigate purchase", ['2016']],
    ['fisheries talks: start time?', ['9:30']],
    ['workshop: place?', ['Ostrow']],
    ['workshop venue', ['Ostrow']],
    ['election date please', ['9 July 2023']],
    ["library's founding year?", ['1911']],
    ['bridge length?', ['640 metres']],
    ['new quota for students?', ['450']],
    ['new fee for vendors?', ['35 dinars']],
    ['limit for fishing boats', ['240']],
    ['when is the embargo lifted', ['September'], ['1998']],
    // Nothing tells of these.
    ['embargo end date', undefined],
    ['until when is the embargo in force', undefined],
    ['year the bridge sank?', undefined],
    ['workshop start date?', undefined],
    ['new quota for vendors?', undefined],
    ['library: closing time?', undefined],
    ['embargo lifted this year?', undefined],
  ],
);

asks(
  'where somebody met those whom somebody led',
  `The Minister of Finance, Mr Olav Brekke, today held talks with a delegation from the Lake Investment Fund (LIF) led by its Director, Ms Ada Quill, at the Harbour House, Selmo.

On Friday Mr Brekke will speak in Torva to a delegation of teachers.`,
  [
    ['Where did Brekke and the delegation hold talks?', ['Harbour House', 'Selmo']],
    ['where did Brekke hold talks with the LIF delegation', ['Harbour House', 'Selmo']],
    ['in which building did the minister hold talks with the delegation', ['Harbour House', 'Selmo']],
    ['in which building was the meeting of the minister and the delegation', ['Harbour House', 'Selmo']],
    ['Where did Brekke hold talks with the teachers?', undefined],
  ],
);

asks(
  'when, where and how many in other words',
  `Prime Minister Ana Dossi took office on 3 March. She met the President of Velmora, Mart Kuusk, at the Ketter Palace on Tuesday.

The previous session of the Joint Commission was held in Dorra in June 2021. The next round of consultations will be held in Selmo.

Latvia will contribute 12 million euros to the lake fund. The drought has affected 31 districts of Latvia.

Fourteen UN staff remain in detention in Torva. The ferry sank on 4 May 2019. The envoy will be in Oslo from 4 to 7 June.

Discussions between the President and the bank centred on the performance of the bank's projects in Estonia.`,
  [
    ['When did Dossi become head of government?', ['3 March']],
    ["Dossi's first day in office?", ['3 March']],
    ['How long ago did the ferry sink?', ['4 May 2019']],
    ['How long ago was the previous session of the Joint Commission, I mean which month?', ['June 2021']],
    ['From what day to what day is the envoy in Oslo?', ['4 to 7 June']],
    ['Which town have they picked for the next round of consultations?', ['Selmo']],
    ['What place was chosen for the consultations after this one?', ['Selmo']],
    ['which palace was the setting for the meeting of Dossi and Kuusk', ['Ketter Palace']],
    ["What is Latvia's contribution to the lake fund?", ['12 million euros']],
    ["The drought has affected what number of Latvia's districts?", ['31']],
    ['How many UN staff have still not been freed?', ['Fourteen']],
    // Nothing tells of these.
    ['When did Kuusk become head of state?', undefined],
    ["Kuusk's first day in office?", undefined],
    ['From what day to what day is the envoy in Madrid?', undefined],
    ['Which town have they picked for the lake fund?', undefined],
    ["What is Estonia's contribution to the lake fund?", undefined],
    ['venue of the meeting with the bank?', undefined],
    // Others of the kind.
    ['how long ago did Dossi take office', ['3 March']],
    ['which city have the two sides agreed on for the next round', ['Selmo']],
    ['how many UN employees have yet to be released', ['Fourteen']],
    ["Latvia's pledge to the lake fund", ['12 million euros']],
    ["which building served as the venue for Dossi's talks with Kuusk", ['Ketter Palace']],
  ],
);
