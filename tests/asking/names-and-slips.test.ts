import { asks } from './asks.ts';

// A word that the release has is no slip for a name of it; short forms whose letters count 'of'.

asks(
  'a word of the release near a name',
  `Ramiro Ostos Velde, the leader of the Costa Verde network, was listed by the Office of Foreign Trade (OFT) along with the accountant Sara Pinho.`,
  [
    ['who leads the costa verde network', ['Velde'], ['Pinho']],
    ['who is ramiro ostos velda', ['leader of the Costa Verde network']],
    ['what does oft stand for', ['Office of Foreign Trade']],
    ['what is the full name of oft', ['Office of Foreign Trade']],
    ['who leads the novak network', undefined],
  ],
);
