import { asks } from './asks.ts';

// Questions in everyday words, in which neither the noun of the post nor the verb of the officials stands.

asks(
  'posts and people in everyday words',
  `The Norlandic Minister for Trade, Ms Ada Quill, visited Velmora from 3 to 5 May at the invitation of the Minister of Finance of Velmora, Mr Olav Brekke. She was accompanied by the Director of the Harbour Fund, Mr Jens Tolk.

In Selmo she met with the Minister of Foreign Affairs of Velmora, Mr Mart Kuusk, and visited the glass works. Ms Quill co-chaired with Mr Brekke the third session of the Joint Council.

A spokesman for the Lake Agency, Tom Ferrer, said the work would go on.`,
  [
    ['Who is in charge of foreign affairs in Velmora?', ['Kuusk']],
    ['who looks after finance in the Velmoran government?', ['Brekke'], ['Quill']],
    ['Who does Ferrer speak for?', ['Lake Agency']],
    ['ferrer talks to the press on behalf of which organisation', ['Lake Agency']],
    ['what does Brekke do in the government?', ['Minister of Finance']],
    ['Which body does Tolk head?', ['Harbour Fund']],
    ["who else is in the trade minister's group?", ['Tolk'], ['Kuusk']],
    ['On whose request did Quill go to Velmora?', ['Brekke']],
    ['quill velmora trip - who asked her to come?', ['Brekke']],
    ['the other head of the session, next to Quill?', ['Brekke']],
    ["quill's partner in running the joint council session", ['Brekke']],
    ['which official ran the session alongside Quill', ['Brekke']],
    ['On what days was Quill over there?', ['3 to 5 May']],
    ['On what days was Ferrer over there?', undefined],
    ['Which people did Quill see during her stop in Selmo?', ['Kuusk']],
    // Nothing tells of these.
    ['Who is in charge of defence in Velmora?', undefined],
    ['who runs foreign affairs in the Tornish government', undefined],
    ['Who does Kuusk speak for?', undefined],
    ['which body does Ferrer head?', undefined],
    ['On whose request did Brekke go to Velmora?', undefined],
    ["who else is in Kuusk's group?", undefined],
    ['Which people did Quill see during her stop in Torva?', undefined],
  ],
);

asks(
  'days, numbers and reasons in everyday words',
  `The mandate of the Lake Mission (LAMIS) was extended until 15 November 2023. Operation Heron has been renewed until 31 March 2025.

The Velmora-Norland Free Trade Agreement came into force on 1 January 2015. At least 56 people were killed in the attacks on Dorra. The talks with the guild did not take place because the guild master was ill.

On Monday the guests were received by the Commander of the Lake Mission, General Ugo Salt, who took over from General Per Holm on 4 October.

The Water Agency has to suspend its assistance to farmers because of a lack of funds. Minister Ada Quill praised the city of Torva for its work on clean water. Of the package of 36 million euros, 14 million is earmarked for scanners in the ports.`,
  [
    ['Until when is LAMIS allowed to stay?', ['15 November 2023'], ['2025']],
    ["What's the new end date of Operation Heron?", ['31 March 2025'], ['2023']],
    ['start date of the free trade pact between velmora and norland', ['1 January 2015']],
    ['Since when has the trade deal between Velmora and Norland applied?', ['1 January 2015']],
    ['the day the free trade agreement took effect', ['1 January 2015']],
    ['death toll of the attacks', ['56']],
    ['How many lost their lives?', ['56']],
    ['reason the talks with the guild fell through', ['ill']],
    ["why can't the water agency keep helping farmers?", ['lack of funds']],
    ['Quill praised Torva. What for?', ['clean water']],
    ['what slice of the package will be spent on scanners?', ['14 million']],
    // Nothing tells of these.
    ['Until when is the Water Agency allowed to stay?', undefined],
    ['death toll of the attacks on Selmo', undefined],
    ['Since when has Holm been in charge of the Lake Mission?', undefined],
    ['start date of the embargo', undefined],
    ['reason the session of the council fell through', undefined],
    ['what slice of the package will be spent on boats?', undefined],
    ['Quill praised Dorra. What for?', undefined],
  ],
);
