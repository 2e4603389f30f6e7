import { asks } from './asks.ts';

// Everyday phrases for people and things, with the official noun in the release alone.

asks(
  'official nouns for what people say in two words',
  'The court in Arden acquitted 14 defendants on 3 May. The ministry trained 30 civil servants in Arden in June. ' +
    'The parties signed the peace agreement on 9 April 2019. Envoy Sara Lind opened the health centre in Dolna. ' +
    'The exercise will start on 4 June. The town council of Kelvo bought 12 buses.',
  [
    ['how many people on trial were acquitted?', ['14']],
    ['how many government workers were trained', ['30']],
    ['when was the peace deal signed?', ['9 April 2019']],
    ['who opened the clinic?', ['Sara Lind']],
    ['when will the war games start', ['4 June']],
    // What the release has nothing for stays as it is, and so does a phrase that it has itself.
    ['how many prison guards were acquitted?', undefined],
    ['how many aid workers were trained?', undefined],
    ['who opened the health clinic in Arden?', undefined],
    ['who opened the refugee camp?', undefined],
    ['how many buses did the town council buy', ['12']],
  ],
);
