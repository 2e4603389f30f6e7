import { asks } from './asks.ts';

// How many of those that were counted are or did something, how many there are of all, and how much of a sum each gets.

asks(
  'parts of a number',
  `The Red Crescent said that 340 fishermen are being held on the islands, 41 of them minors. The storm destroyed 120 boats, 35 of which belonged to widows.

The observers have been withdrawn from 18 of their 26 posts. Seven of the twelve clinics promised in the plan are already open.

At least 61 people were hurt, among them 22 nurses, eleven of whom were under the age of thirty. The court has 15 judges, of whom six are women.`,
  [
    ['how many of the detained fishermen are minors?', ['41']],
    ['how many of the destroyed boats were owned by widows', ['35'], ['120']],
    ['from how many posts were the observers pulled out', ['18'], ['26']],
    ['how many posts did the observers leave?', ['18'], ['26']],
    ['how many posts do the observers have', ['26'], ['18']],
    ['how many clinics were promised?', ['twelve']],
    ['how many clinics are open', ['Seven']],
    ['how many of the nurses were less than thirty', ['eleven']],
    ['how many of the judges are women', ['six']],
    ['how many judges does the court have', ['15']],
    ['how many clinics are closed', undefined],
    ['how many of the nurses were over thirty', undefined],
    ['how many of the judges are men?', undefined],
    ['how many of the judges are not women', undefined],
    ['how many of the boats belonged to the church?', undefined],
    ['how many of the fishermen are widows', undefined],
  ],
);

asks(
  'shares of a sum',
  `The Union announced a package for the region. Of this grant, $12 million will go to Pelia, $9 million to Norland and $3 million to the islands. Sudland paid $5 million to a firm in Teria last year.

The tin council fixed the quotas for May at 4,500 tonnes for Teria and 3,000 tonnes for Sudland.`,
  [
    ['how much does Norland get?', ['$9 million'], ['12']],
    ["how much is Norland's share of the grant", ['$9 million'], ['12']],
    ['how much goes to Pelia', ['$12 million']],
    ['how much is for the islands?', ['$3 million']],
    ["Teria's quota in tonnes?", ['4,500'], ['3,000']],
    ["what is Norland's share", ['$9 million']],
    ['how much does Ostland get', undefined],
    ['how much does the Union get', undefined],
  ],
);
