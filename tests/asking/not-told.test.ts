import { asks } from './asks.ts';

// What looks like an answer and is none: denied, supposed, called off, of another document, or a family name that is a word for work.

asks(
  'what is not said of contacts, causes and deeds',
  `The ministers welcomed the Bergen Agreement. Enquiries into the fire by Carl Vik go on.

The closure did not result from strikes. The delay was not the result of rain. Heavy rain could have caused the flood. The fire was the result of a short circuit.

If Ana Moe invites Boris Nord to Bergen, talks may resume. Minister Eva Roe invited Ms. Jane Poe to Oslo. The sixth session of the Council was cancelled.

Ambassador James Foreman and Senator Ed Booker met in Bergen. Amb. Erik Moe met Ms. Dora Holm. In April engineers debated the tunnel in Paris.`,
  [
    ['who signed the Bergen Agreement?', undefined],
    ['who is the press contact?', undefined],
    ['why was there a closure?', undefined],
    ['why was there a delay?', undefined],
    ['why was there a flood?', undefined],
    ['why was there a fire?', ['a short circuit']],
    ['who invited whom', ['Minister Eva Roe invited Ms. Jane Poe'], ['Nord']],
    ['how many times has the Council met?', undefined],
    ['who is James Foreman?', ['Ambassador']],
    ['did Ambassador Moe meet Holm?', ['yes']],
    ['did they mention Paris?', undefined],
    ['does it mention Paris?', ['yes']],
    [`what is abc ${'the '.repeat(60)}1`, undefined],
  ],
);

asks(
  'what others talked about, and what was left out of the talks',
  `Ministers Ana Lind and Boris Nord met in Oslo on 3 May. They discussed trade but not fishing quotas. They discussed everything except climate. They avoided discussing energy.

In April engineers debated the new tunnel in Paris. Sudland condemned the arms sales. Ana Lind discussed the ferry.`,
  [
    ['did they discuss trade?', ['yes']],
    ['did they discuss the ferry?', ['yes']],
    ['did they discuss fishing quotas?', undefined],
    ['did they discuss climate?', undefined],
    ['did they discuss energy?', ['no']],
    ['did they discuss the new tunnel?', undefined],
    ['did both sides discuss the tunnel?', undefined],
    ['did they talk about the arms sales?', undefined],
    ['was the new tunnel discussed?', ['yes']],
  ],
);
