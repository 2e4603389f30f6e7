import { asks } from './asks.ts';

// Countries whose name has an 'and' in it are one place; a number told of two countries is of neither alone.

asks(
  'numbers told of a country of two names',
  `Nearly 7,600 persons remain missing in Bosnia and Herzegovina. About 300 families are without power in Trinidad and Tobago.

Some 4,000 farmers were trained in Kenya and Uganda. Two clinics were opened in Antigua and Barbuda.`,
  [
    ['how many people are still missing in bosnia?', ['Nearly 7,600 persons']],
    ['how many people are missing in Bosnia and Herzegovina', ['Nearly 7,600 persons']],
    ['how many families are without power in Trinidad and Tobago', ['About 300 families']],
    ['how many clinics were opened in Antigua and Barbuda', ['Two clinics']],
    ['how many farmers were trained in Kenya and Uganda', ['Some 4,000 farmers']],
    ['how many farmers were trained in Kenya', undefined],
    ['how many farmers were trained in uganda', undefined],
    ['how many farmers were trained in Bosnia', undefined],
  ],
);
