import { asks } from './asks.ts';

// Each number of a sentence has words of its own: what is told of another number of it is no answer.

asks(
  'two numbers with a deed each',
  `Storms over Port Askel
Some 4,300 houses were damaged and 700 were completely destroyed.
Sixteen roads have been cleared and five more are under repair.
The army spotted 21 lorries and six trailers near Dorran, in violation of the withdrawal lines.
Two nurses were killed and nine patients injured.
Eighty schools are used as shelters.
Seven of the 12 targets were met.
The first 30 boats are to be delivered in May.
Ten of our instructors are training Kestovian divers in Serpel.
The crew consisted of four sailors and a cook.
Soldiers drove past with Falcon 3 carriers in Serpel.`,
  [
    ['how many houses were destroyed?', ['700'], ['4,300']],
    ['how many houses were damaged?', ['4,300'], ['700']],
    ['how many trailers were withdrawn?', undefined],
    ['how many trailers were spotted?', ['six']],
    ['how many schools were destroyed?', undefined],
    ['how many schools are used as shelters?', ['Eighty']],
    ['how many targets were met?', ['Seven']],
    ['how many targets are there?', ['12']],
    ['how many boats were delivered?', undefined],
    ['how many boats will be delivered?', ['30']],
    ['how many divers are trained?', undefined],
    ['how many cooks did the crew have?', undefined],
    ['how many carriers were there?', undefined],
    ['how many nurses are there?', undefined],
    ['how many nurses were killed?', ['Two']],
  ],
);

asks(
  'sums with a giver and a purpose each',
  `Donors meet in Port Askel
Norway has given US$ 6 million and Denmark US$ 2.5 million; Canada has promised 3 million Canadian dollars.
The Lake Bank will provide US$ 80 million for bridges and 15 million for clinics.
The works cost 9 million euros, of which Finland pays a third.
The decision allows a payment of US$ 40 million, bringing total payments so far to US$ 190 million.`,
  [
    ['how much did canada pay?', undefined],
    ['how much has norway given?', ['6 million']],
    ['how much does the Lake Bank provide for clinics?', ['15 million'], ['80']],
    ['how much does the Lake Bank provide for bridges?', ['80 million'], ['15']],
    ['how much does the Lake Bank provide for museums?', undefined],
    ['how much does finland pay?', undefined],
  ],
);

asks(
  'numbers and days of another time or clause',
  `News from Serpel
The kitchen gave meals to 5,200 people in August, twice as many as in July.
The fair, which was due to open on 4 May, has been postponed.
A truce of 40 days is to enter into force on 1 June.
No shots were heard in the Askel district.
On Monday he went to Dorran, where he saw the border crossing with the mayor, and laid a wreath at the memorial to the sailors.`,
  [
    ['how many people got meals in august?', ['5,200']],
    ['how many people got meals in july?', undefined],
    ['when does the truce begin?', ['1 June']],
    ['where were the shots heard?', undefined],
    ['where did he lay a wreath?', undefined],
  ],
);
