import { asks } from './asks.ts';

// What a thing will do, and what good it does.

asks(
  'what good a thing will do',
  'Ms. Ada Fox welcomed four new bridges, which will shorten journeys and bring trade to villages. The new law will protect tenants and lower rents. ' +
    'The ferry, which was late, may be sold. Minister Jon Berg hopes that the canal would save water.',
  [
    ['what good will the four bridges do?', ['shorten journeys']],
    ['what will the bridges do for villages?', ['bring trade']],
    ['what good will the new law do?', ['protect tenants', 'lower rents']],
    ['what will the law do', ['protect tenants']],
    ['what good will the ferry do?', undefined],
    ['what good will Fox do?', undefined],
    ['what good did Fox do?', undefined],
  ],
);

asks(
  'what a thing does, in other words',
  'Norway will finance a cable to the isles. The cable, which will carry power to 900 homes, is to cost nine million euros. The annual fair brings ' +
    'buyers to Kesh. The old barrier would not stop the flood. The plant was built in 2001. "This treaty will make the seas safer and help ' +
    'fishermen", said Ada Fox. The tunnel could be closed.',
  [
    ['what good will the cable do?', ['carry power']],
    ['what does the fair bring?', ['buyers']],
    ['what will the treaty do for fishermen?', ['make the seas safer']],
    ['what benefits will the treaty have?', ['make the seas safer']],
    ['what good will the barrier do?', undefined],
    ['what good did the plant do?', undefined],
    ['what will the tunnel do?', undefined],
  ],
);
