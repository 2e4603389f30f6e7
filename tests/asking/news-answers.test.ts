import { asks } from './asks.ts';

// What a thing is said to be, and answers that belong to another year, deed, person or place.

asks(
  'what a thing is said to be',
  `The centrepiece of this rock concert is a tall rotating pig with lights.
The theme of the regatta is the sea, and Ms. Lind spoke of the hills.
The patron of the school is Ms. Ana Lind, a nurse.
The prize was not a medal.
The main attraction of the market was a wooden carousel from Oslo.
The motto of the choir is known to everybody.`,
  [
    ['centrepiece of the concert?', ['rotating pig'], ['centrepiece']],
    ['what is the centrepiece of the concert?', ['rotating pig'], ['centrepiece']],
    ['theme of the regatta?', ['the sea'], ['Lind', 'theme']],
    ['who is the patron of the school?', ['Lind'], ['patron']],
    ['what was the main attraction of the market?', ['wooden carousel']],
    ['theme of the market?', undefined],
    ['motto of the choir?', undefined, undefined, 'not yet'],
    ['centrepiece of the regatta?', undefined],
  ],
);

asks(
  'another year, deed, person or place',
  `The worst flood came with the 1987 regatta, in which 14 boats were lost.
Park Geun-sik received 3,200 votes, the most of all. Tanya Brodt was elected too.
The boat built in 2019 was sold to a museum by the harbour office.
The ferry repaired on Tuesday was turned back twice by the coast guard.
A crane fell on the quay near Tarnby, Norway, and hurt nine people.
The rain on Sunday made the visitors head for the station.
The council will hold two votes at a cost of 26 million euros. Professor Carla Lindt chairs the panel.`,
  [
    ['how many boats were lost at the 1999 regatta?', undefined],
    ['how many votes did Park Geun-sik receive?', ['3,200']],
    ['how many votes did Tanya Brodt receive?', undefined],
    ['when was the boat sold to a museum?', undefined],
    ['when was the ferry turned back?', undefined],
    ['when was the boat built?', ['2019']],
    ['where near Tarnby did the crane fall?', undefined],
    ['why did the visitors head for the station?', undefined],
    ['Lindt on the cost of the votes?', undefined],
    ['how much will Lindt pay?', undefined],
    ['what will the two votes cost?', ['26 million'], undefined, 'not yet'],
  ],
);

asks(
  'deeds told in the words of others',
  `The agency said: “General Bo Berg gave an order that the front-line units should leave the camp.”
An aide to Ms. Lind said the Northern Islanders accepted the draft.
The radio reported that Mayor Per Holm ordered a curfew in the old town.`,
  [
    ['who ordered the front-line units to leave the camp?', undefined, undefined, 'not yet'],
    ['what did the aide of Ms. Lind say they accepted?', ['the draft']],
    ['who ordered a curfew?', ['Holm'], ['radio']],
  ],
);
