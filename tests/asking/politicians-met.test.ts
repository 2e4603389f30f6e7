import { asks } from './asks.ts';

// Politicians are no families or mothers; at a building is in the town that the release is set in.

asks(
  'politicians met in the town of the visit',
  'Latvia will provide new aid, Trade Minister Ola Holt announced today during a visit to Lima. At Chavez International Airport she was welcomed by Ambassador Jo Pell. She later met caretaker Prime Minister Tarek Mun and the Minister of Environment, Dr. Rola Had, and spoke to displaced mothers at a school. At the Hotel Bolivar in Cusco she met Governor Ina Paz. “Families I met today want to go home,” she said.',
  [
    ['which politicians did Holt talk to in lima', ['Mun', 'Had'], ['mothers', 'Families', 'Paz']],
    ['which leaders did Holt meet in Lima', ['Mun', 'Had'], ['mothers', 'Families', 'Paz']],
    ['who did Holt meet in lima', ['Mun', 'Had'], ['Paz']],
    ['which politicians did Holt meet in cusco', ['Paz'], ['Mun', 'Families']],
    ['who did Holt meet in Quito', undefined],
    ['which politicians did Holt meet in Bogota', undefined],
  ],
);
