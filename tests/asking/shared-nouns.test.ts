import { asks } from './asks.ts';

// What several share, asked for by its noun.

asks(
  'a common goal, vision or interest',
  'The sides reaffirmed their shared vision of a calm and open Baltic Sea and discussed piracy. The two ministers reiterated their common goal of ' +
    'ending hunger by 2030. Envoy Sara Lind said the mutual interest in trade was growing. "Our common concern is the price of grain", said Jon Berg. ' +
    'Ms. Lind has no shared position on whaling with Peru. Mr. Berg has a vision of cheap trains.',
  [
    ['common vision of the region?', ['calm and open Baltic Sea'], ['discussed', 'trains']],
    ['what is their shared vision?', ['calm and open Baltic Sea'], ['trains']],
    ['what vision do they share', ['calm and open Baltic Sea'], ['trains']],
    ['shared goal of the ministers?', ['ending hunger']],
    ['what is the common goal of the two ministers', ['ending hunger']],
    ['what common aim do the two ministers have?', ['ending hunger']],
    ['what is their common concern?', ['price of grain']],
    ['what is the shared position on whaling?', undefined],
    ['what is the common vision of trains?', undefined],
    ['what is their common goal in space?', undefined],
  ],
);
