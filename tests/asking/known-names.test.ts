import { asks } from './asks.ts';

asks(
  'capitals and missions by what they are',
  'On Monday Minister Ada Lind met Mayor Bo Karst in Yaoundé. The Commander of KFOR, General Ole Brandt, met her. ' +
    'The United Nations Interim Force in Lebanon (UNIFIL) has 900 observers. In Praia she saw Ina Moltke, and in Tarnby the harbour clinic.',
  [
    ['who did Lind meet in the capital of Cameroon', ['Bo Karst']],
    ["In Cameroon's capital, who did Lind sit down with?", ['Bo Karst']],
    ['who did she see in the Cape Verdean capital', ['Ina Moltke']],
    ['who is the head of the NATO force in Kosovo', ['Ole Brandt']],
    ['how many observers do the UN peacekeepers in Lebanon have', ['900']],
    ['the mayor she met in Yaoundé', ['Bo Karst']],
    ['who did Lind meet in the capital of Chad', undefined],
    ['who did Lind meet in the capital of Norway', undefined],
    ['who is the head of the UN mission in Mali', undefined],
    ['who is the head of the NATO force in Iraq', undefined],
    ['how many observers do the EU peacekeepers in Lebanon have', undefined],
  ],
);

asks(
  'posts in the words that the release has',
  'Also present were Deputy Minister Nils Rud and Ambassador designate of Norway to Chad H.E. Ola Varga. Ambassador Ina Moltke of Peru spoke. ' +
    'Minister Bo Karst and Ms Moltke discussed fishing and noted Governor Ada Brandt’s plan to send a trade delegation to Tarnby.',
  [
    ["who is norway's next ambassador", ['Ola Varga']],
    ['name of the incoming norwegian envoy', ['Ola Varga']],
    ['who is the envoy of peru', ['Ina Moltke']],
    ['who wants to send a trade delegation to Tarnby', undefined],
    ['who plans to send a trade delegation to Tarnby', ['Ada Brandt']],
    ["who is peru's next ambassador", undefined],
    ["who is chad's next ambassador", undefined],
  ],
);
