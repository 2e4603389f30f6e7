import { asks } from './asks.ts';

asks(
  'what is to come and what was last, in roundabout words',
  `Foreign Minister Ida Holm will travel to Sudvaria on 4 June. This will be the first visit by a Norlandian Foreign Minister to Sudvaria since 2009. In Pellu, she will sign an extradition treaty with her counterpart, Piet Maas. The Deputy Minister, Jon Lund, will open the new consulate in Harven.

The two sides agreed to hold the third round of consultations in Orvik in October. The last exercise of the two navies took place in May 2017. Minister Holm flew to Kettla in March.`,
  [
    ['what is holm going to sign in pellu', ['extradition treaty']],
    ['who is going to open the consulate in harven', ['Lund']],
    ['what are they gonna sign', ['extradition treaty']],
    ['last time a norlandian foreign minister was in sudvaria?', ['2009']],
    ['when was the last time the two navies held an exercise', ['May 2017']],
    ['when is the minister going to sudvaria', ['4 June']],
    ['where is she going in june', ['Sudvaria']],
    // Another deed, another place, another time.
    ['what is holm going to open in pellu', undefined],
    ['who is going to open the consulate in orvik', undefined],
    ['last time a norlandian defence minister was in sudvaria?', undefined],
    ['when was the last time the two navies held talks', undefined],
  ],
);

asks(
  'what was signed, of several',
  `In Vessa, a port in the south, Minister Holm held talks with Ms Sund. They spoke about nets. The Ministers signed two instruments, namely the Agreement on the Exemption of Visas for Holders of Service Passports, and the Memorandum of Understanding on Cooperation in Forestry.

In Kettla, Minister Holm met Foreign Minister Piet Maas. The two signed the Blue Shore Compact. She then flew to Orvik.

Letters were exchanged on the tariff.`,
  [
    ['what did they sign about visas', ['Exemption of Visas'], ['Forestry']],
    ['what do they sign about forestry', ['Forestry'], ['Visas']],
    ['what got signed in kettla', ['Blue Shore Compact'], ['Forestry']],
    ['what got signed in vessa', ['Forestry', 'Visas'], ['Compact']],
    ['what got signed in orvik', undefined],
    ['what did they sign about fisheries', undefined],
  ],
);

asks(
  'papers that were exchanged',
  `Memoranda of Understanding on double taxation and the training of nurses were exchanged in the presence of both leaders. Letters on the tariff and views on the border were exchanged too.`,
  [
    ['what was signed', ['double taxation'], ['Letters', 'views']],
    ['what did they sign', ['training of nurses'], ['tariff']],
    ['which treaty was signed', undefined],
  ],
);
