import { asks } from './asks.ts';

asks(
  'a place of the kind that is asked for',
  `The Minister flew to the Joint Logistics Support Base at Duqm on Saturday. She spoke with soldiers there.

On Sunday she visited the Sund Training Centre and the Lemba Red Cross hospital.

On Monday the Minister visited Camp Tarnby, where she met families. More than 3,000 refugees live at Camp Tarnby.

At RAF Tolle she met pilots. The Army and the Navy sent observers. UNICEF runs schools.`,
  [
    ['which RAF base did she visit?', undefined],
    ['which naval base did she visit', undefined],
    ['which UNICEF centre did she visit?', undefined],
    ['which support base did she visit', ['Joint Logistics Support Base']],
    ['which logistics base did she fly to?', ['Joint Logistics Support Base']],
    ['which base did the minister fly to?', ['Joint Logistics Support Base']],
    ['which training centre did she visit', ['Sund Training Centre'], ['hospital']],
    ['which Red Cross hospital did she visit?', ['Lemba Red Cross hospital'], ['Training']],
    ['which refugee camp did the minister visit', ['Camp Tarnby']],
  ],
);
