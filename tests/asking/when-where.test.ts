import { asks } from './asks.ts';

// Days of a stay, the next of a row of meetings, and where the meeting was that the release is about.

asks(
  'a journey of several stops',
  `Commissioner Petra Lindqvist will travel to Ghana, Togo and Benin from 3 to 9 June 2024.

In Accra she will meet the Speaker of Parliament, Mr Kofi Danso.

In Lomé on 5 June Lindqvist will open a clinic.

Lindqvist recalled her official visit to Dakar in March this year.`,
  [
    ['when is lindqvist in west africa?', ['3 to 9 June']],
    ['when will she be in Togo, Ghana and Benin?', ['3 to 9 June']],
    ['when is Lindqvist in Lomé?', ['5 June'], ['9 June']],
    ['when is she in Benin?', undefined],
    ['when was lindqvist in dakar?', ['March']],
    ['when was Lindqvist in Abuja?', undefined],
  ],
);

asks(
  'a visit told of by its guest',
  `On 14 May the Minister of Energy, Ms Ruta Kalnina, held a meeting with Mr Paulo Mendes, Minister of Mines of Angola, who is visiting Riga from 12 to 15 May.

The two ministers met at the State Chancellery.

The second round of consultations is scheduled to take place in Luanda in October 2024.`,
  [
    ['when is the angolan minister in Riga?', ['12 to 15 May']],
    ['when is Mendes in riga', ['12 to 15 May']],
    ['when is the next round of consultations?', ['October 2024']],
    ['where is the next round?', ['Luanda']],
    ['when is Mendes in Tallinn?', undefined],
  ],
);

asks(
  'a meeting and where it was',
  `President Ilse Brandt received the Foreign Minister of Kenya, Ms Grace Otieno, today at her official residence, Villa Aurora.

They agreed to do more for schools during the annual consultations held at the Bell Palace on 13 May.`,
  [
    ['where did the two meet?', ['Villa Aurora']],
    ['where did they meet', ['Villa Aurora']],
    ['where did the two women hold their meeting?', ['Villa Aurora']],
    ['where were the consultations held?', ['Bell Palace']],
    ['when were the annual consultations held?', ['13 May']],
    ['where did they meet last year?', undefined],
    ['in which city did they meet?', undefined],
  ],
);

asks(
  'a journey that leads on',
  `Minister Aino Salmi visited Ghana from 10 to 12 May 2024.

In Accra she visited a school for children with disabilities and a solar plant.

From Ghana she travels to Senegal for talks with the Minister of Trade.

Minister Salmi also saw the Akosombo dam.`,
  [
    ['where does Salmi go after Ghana?', ['Senegal'], ['Accra']],
    ['which country does she go to next?', ['Senegal'], ['Ghana']],
    ['where does she travel from Ghana?', ['Senegal']],
    ['what did she visit in Accra?', ['school', 'solar plant']],
    ['where does Salmi go after Senegal?', undefined],
    ['where did she go after Togo?', undefined],
  ],
);

asks(
  'a journey that leads on, told of the day to come',
  `The Special Envoy, Mr Tomas Prada, held talks with President Lena Voss in Bonn on 14 May.

He visited a coffee cooperative supported by the Fund and was shown a new market.

Mr Prada will leave for Oslo tomorrow.`,
  [
    ['where does Prada go after Bonn?', ['Oslo']],
    ['where will the special envoy go next?', ['Oslo']],
    ['which cooperative did he visit?', ['coffee cooperative']],
    ['where does Voss go next?', undefined],
  ],
);
