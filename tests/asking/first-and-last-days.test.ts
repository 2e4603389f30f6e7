import { asks } from './asks.ts';

// On which of its days something starts or ends, and who was chosen for a post or is in charge of a field.

asks(
  'the first and the last day',
  `Ms. Roy visited Peru on March 3-7, where she underscored trade. The exercise runs from 10 to 14 June. The conference was opened on 3 May. The fair will close on 9 July.
The training was held from 2 to 5 April in Riga.`,
  [
    ['what was the last day of her stay in Peru', ['2024-03-07'], ['2024-03-03']],
    ['what was the first day of her visit to Peru?', ['2024-03-03'], ['2024-03-07']],
    ['what is the last day of the exercise?', ['2024-06-14'], ['2024-06-10']],
    ['when does the exercise start?', ['2024-06-10'], ['2024-06-14']],
    ['last day of the exercise?', ['2024-06-14'], ['2024-06-10']],
    ['what was the last day of the conference?', undefined],
    ['when did the conference end?', undefined],
    ['when does the fair start?', undefined],
    ['what is the last day of the fair?', ['9 July']],
    ['when did the training end?', ['2024-04-05'], ['2024-04-02']],
    ['what was the first day of the training?', ['2024-04-02'], ['2024-04-05']],
    ['when was the training held?', ['2024-04-02', '2024-04-05']],
  ],
);

asks(
  'who was chosen for a post and who is in charge',
  `In Freetown, Envoy Carla Brandt met with President Joseph Turay, Minister of Fisheries Ibrahim Kamara, and Minister of Education, Science and Youth Mariama Koroma.
Also present were Ambassador designate of the Republic of Italy to Sierra Leone and Liberia H.E. Giulia Marchetti, Deputy Head of the EU Delegation Jan Peeters and Commissioner-designate for Trade Ola Berg.`,
  [
    ['who is in charge of fisheries in the Sierra Leone cabinet', ['Ibrahim Kamara'], ['Koroma']],
    ['who is in charge of youth in the government?', ['Mariama Koroma'], ['Kamara']],
    ['who is in charge of health in the cabinet?', undefined],
    ['who has been named Italian ambassador to Sierra Leone', ['Giulia Marchetti'], ['Peeters']],
    ['who will be the Italian ambassador to Sierra Leone?', ['Giulia Marchetti']],
    ['who was appointed ambassador of Spain to Sierra Leone?', undefined],
    ['who has been named Italian ambassador to Ghana', undefined],
    ['who has been nominated trade commissioner?', ['Ola Berg']],
    ['who is the trade commissioner?', undefined],
  ],
);

asks(
  'posts of countries of two words',
  `She met the Ambassador of New Zealand Ana Gil, the Ambassador of Peru Luz Paz and the Minister of Trade of Sri Lanka Rav Silva. The Ambassador of Kenya to Saudi Arabia Amos Weru was there as well.`,
  [
    ['who is the New Zealand ambassador?', ['Ana Gil'], ['Paz']],
    ['who is the trade minister of Sri Lanka', ['Rav Silva']],
    ['who is the Peruvian trade minister?', undefined],
    ['who is the Saudi ambassador?', undefined],
    ['who is the Kenyan ambassador to Saudi Arabia?', ['Amos Weru'], ['Gil']],
    ['who is the Kenyan ambassador to New Zealand?', undefined],
  ],
);
