import { asks } from './asks.ts';

asks(
  'what somebody did, who is the subject of a deed in the sentence',
  'The patrol spotted a trench of the Remmen Guard near the mill. Envoy Ida Voss sent a letter about the raid to the delegate of Kolda. ' +
    'The spokesman had no comment on the truce between Norland and Sudria. The port was closed by the Harbour Board. ' +
    'The grant includes support for the signalling of the Osk railway.',
  [
    ['what did the Remmen Guard do?', undefined],
    ['what did Kolda do?', undefined],
    ['what did Sudria do?', undefined],
    ['what did Norland do?', undefined],
    ['what did they sign?', undefined],
    ['what was signed?', undefined],
    ['what did Voss do?', ['letter']],
  ],
);

asks(
  'what somebody did: several sentences, other shapes',
  'The Kolda Guard cleared the road to Osk. In Remmen the mayor, Leo Tamm, opened a mill. The bridge was blown up by the Sund Brigade. Reporters asked the Velm Union about the strike, and the strike of the Velm Union went on.',
  [
    ['what did the Kolda Guard do?', ['cleared the road']],
    ['what did the Velm Union do?', undefined],
    ['what did Osk do?', undefined],
    ['what did the Sund Brigade do?', ['bridge was blown up']],
  ],
);
