import { asks } from './asks.ts';

// Numbers of lists, numbers of before and now, what is held against somebody.

asks(
  'the verb told once, with the first',
  `Denmark contributed USD 3.5 million in April and Japan USD 2 million in March.
Germany pledged 5 million euros for food, France 4 million for water and Italy 3 million for schools.
Norland sent 12 trucks and Kestovia another seven.`,
  [
    ['how much did japan give?', ['2 million'], ['3.5']],
    ['how much did denmark give?', ['3.5 million'], ['2 million']],
    ['how much did france pledge?', ['4 million']],
    ['how much did italy pledge for schools?', ['3 million']],
    ['how much did italy pledge for food?', undefined],
    ['how much did sweden give?', undefined],
  ],
);

asks(
  'numbers in brackets',
  `A total of 8,540 people applied for asylum.
The main countries of origin were Türkiye (2,310), Afghanistan (1,990) and Eritrea (760).`,
  [
    ['how many people came from afghanistan?', ['1,990'], ['2,310']],
    ['how many applicants were from eritrea?', ['760']],
    ['how many people came from syria?', undefined],
    ['how many schools are there in eritrea?', undefined],
  ],
);

asks(
  'before and now',
  `The Reform Party won 71 of the 150 seats, down from 84 in 2019.
The number of new cases fell to 31 last week from 118 the week before.
Two attackers were shot dead by police, the mayor said, and a third was captured.
In April, the office processed 2,150 applications; 640 persons were granted asylum.`,
  [
    ['how many seats did the reform party win?', ['71'], ['84']],
    ['how many seats did it win in 2019?', ['84'], ['71']],
    ['how many new cases were there the week before?', ['118'], ['31']],
    ['how many attackers were captured?', undefined],
    ['how many attackers were shot?', ['Two']],
    ['how many were granted asylum?', ['640'], ['2,150']],
  ],
);

asks(
  'prices that are not told, ways and days',
  `Under the contract the firm will supply gas for ten years. The price has not been disclosed.
The capacity of the pipeline is to be doubled at a cost of 180 million euros.
The convoy was travelling from Sevara to Timbo.
The commission on Monday announced the results of the 30 April parliamentary elections.`,
  [
    ['what is the price of the gas?', undefined],
    ['how much does it cost to double the capacity?', ['180 million']],
    ['where was the convoy going?', ['Timbo'], ['Sevara']],
    ['where did the convoy come from?', ['Sevara'], ['Timbo']],
    ['when were the elections?', ['30 April'], ['Monday']],
    ['when did the commission announce the results?', ['Monday'], ['April']],
  ],
);

asks(
  'what is held against somebody',
  `A court on Tuesday sentenced Goran Mirk, the former mayor of Dolna, to four years in prison for abuse of office.
His deputy, Vesna Tal, was acquitted of all charges.
Ada Lind was found guilty of fraud and bribery.
Three men were charged on Monday with planning to attack the ministry.`,
  [
    ['what was Mirk convicted of?', ['abuse of office'], ['four']],
    ['what was Lind convicted of?', ['fraud and bribery']],
    ['what are the men accused of?', ['planning to attack the ministry']],
    ['what was Tal convicted of?', undefined],
    ['what is Lind accused of?', undefined],
    ['what were the men convicted of?', undefined],
  ],
);
