import { asks } from './asks.ts';

// A gift is the giver's to give and the receiver's to get: never the other way round.

asks(
  'gifts between countries',
  `Norland gave Kestovia 12 trucks and 300 tents.

Serpel received 40 pumps from Dorran in March.

The 25 boats were handed to Lusanga by Norland.

Askel was given 7 buses by Tessaly.

Norland will provide Vornia with 19 generators.

Ravonia lent 4 million dollars to Mirova.

A consignment of 60 masks donated by Ordania arrived in Pelmar.`,
  [
    ['how many trucks did Kestovia give?', undefined],
    ['how many trucks did Kestovia get?', ['12'], ['300']],
    ['how many trucks did Norland get?', undefined],
    ['how many trucks did Norland give to Kestovia?', ['12']],
    ['how many tents was Kestovia given?', ['300']],
    ['how many tents was Norland given?', undefined],
    ['how many pumps did Dorran receive?', undefined],
    ['how many pumps did Serpel get?', ['40']],
    ['how many pumps did Dorran give?', ['40']],
    ['how many pumps did Serpel give?', undefined],
    ['how many boats did Norland hand over?', ['25']],
    ['how many boats did Lusanga receive?', ['25']],
    ['how many boats did Norland receive?', undefined],
    ['how many buses did Askel get?', ['7']],
    ['how many buses did Tessaly get?', undefined],
    ['how many buses did Askel give?', undefined],
    ['how many buses did Tessaly give?', ['7']],
    ['how many generators will Vornia get?', ['19']],
    ['how many generators will Vornia provide?', undefined],
    ['how much did Ravonia lend Mirova?', ['4 million']],
    ['how much did Mirova lend Ravonia?', undefined],
    ['how much did Ravonia receive?', undefined],
    ['how many masks did Ordania donate?', ['60']],
    ['how many masks did Ordania get?', undefined],
  ],
);
