import { asks } from './asks.ts';

// Who was received somewhere: the guest alone, and of other meetings nobody.

asks(
  'guests without their hosts',
  'Envoy Ina Holt received Consul Per Dahl in Oslo. Mayor Bo Rand was received by Governor Eva Lunn in Bergen. Ada Mori met Ivo Senn in Lima.',
  [
    ['who was received in Oslo?', ['Per Dahl'], ['Holt']],
    ['who was received in Bergen', ['Bo Rand'], ['Lunn']],
    ['who received the mayor in Bergen?', ['Eva Lunn'], ['Rand']],
    ['who was received in Lima?', undefined],
    ['who was received in Accra?', undefined],
  ],
);
