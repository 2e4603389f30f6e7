import { asks } from './asks.ts';

asks(
  'what was done and what happened',
  `Deputy Minister Ida Holm will travel to Pellu, Orvik and Kettla from 2 to 9 May.

In Pellu, Holm will open a trade office and meet farmers. From Pellu, she will fly to Orvik. In Kettla, the Deputy Minister will give a lecture on river law.

To keep the road open, engineers from the Sudvarian battalion have built a ferry at Harven and are laying a second track. A stop in Lutna that had been planned for 10 May has been cancelled. The old customs house was burnt down in January. Inspectors would have visited the mill, but they had no permit. The mayor asked for help in rebuilding the lighthouse.

On the day after the vote, the results will be read out in the town hall. Nobody complained.`,
  [
    ['what will holm do in pellu', ['trade office'], ['lecture']],
    ['what will the deputy minister do in kettla', ['lecture on river law'], ['trade office']],
    ['what are the engineers doing there', ['ferry', 'second track']],
    ['what happened to the lutna stop', ['cancelled']],
    ['what happened to the old customs house', ['burnt down']],
    ['what happens the day after the vote', ['read out']],
    // In a place that is only passed, in the past, by others, to what nothing happened.
    ['what will holm do in orvik', undefined],
    ['what did holm do in pellu', undefined],
    ['what are the inspectors doing there', undefined],
    ['what happened to the town hall', undefined],
    ['what happened to the trade office', undefined],
    ['what happened to the mill', undefined],
    ['what happened to the lighthouse', undefined],
  ],
);

asks(
  'topics, comments and requests',
  `President Anna Rauta and President Seo Jin will hold talks in Orvik on 8 March. Topics to be discussed include the security of the strait, fisheries, trade and digital rules.

The spokesman said Minister Piet Maas had no comment on the blockade, which followed his appeal for calm. Envoy Karl Ekdal declined to comment on the tariff. The inspection was requested by the plant's operator.`,
  [
    ['what will rauta and seo talk about', ['security of the strait', 'digital rules']],
    ['what topics will be discussed', ['fisheries']],
    ['what did maas say about the blockade', ['had no comment']],
    ['what did ekdal say about the tariff', ['declined to comment']],
    ['who asked for the inspection', ['operator']],
    ['what did they talk about', undefined],
    ['what did ekdal say about the blockade', undefined],
    ['what did maas say about the tariff', undefined],
  ],
);

asks(
  'topics that were discussed, and no comment in a later sentence',
  `Minister Liis Tamm held talks with Mr Darel Ombo on 12 March. Topics discussed included the Lower Tarn dam, seasonal labour and fish stocks. Mr Ombo said that he would consider a ban. He declined to comment on reports that two trawlers had been seized.`,
  [
    ['what did the two ministers talk about', ['Lower Tarn dam', 'fish stocks']],
    ['what did ombo say about the seized trawlers', ['declined to comment']],
    ['what did tamm say about the seized trawlers', undefined],
  ],
);
