import { asks } from './asks.ts';

asks(
  'each of a row of meetings has its own place and day',
  `Finally, in Helsinki, Deputy Secretary Ana Lind co-chaired the third meeting of the Arctic Dialogue with State Secretary Otto Salo. The second meeting took place in Anchorage in May 2022, and the fourth will be held in Rovaniemi next year. The storm Luna made its second landfall over Kasten on 4 May. It had made its first landfall near Velmora.`,
  [
    ['where will the fourth meeting be?', ['Rovaniemi'], ['Anchorage']],
    ["where's the 4th meeting gonna be?", ['Rovaniemi'], ['Anchorage']],
    ['where was the second meeting?', ['Anchorage'], ['Rovaniemi']],
    ['when was the second meeting held?', ['May 2022']],
    ['where was the third meeting?', ['Helsinki'], ['Anchorage']],
    ['where was the fifth meeting?', undefined],
    ['where did the storm make its second landfall?', ['Kasten'], ['Velmora']],
  ],
);

asks(
  'a day of one stop, and a post nobody met holds',
  `Deputy Secretary Ana Lind concluded on Wednesday a trip to Riga, Tallinn and Helsinki. On Tuesday in Tallinn, Deputy Secretary Lind met Prime Minister Otto Salo. In Riga, she met Foreign Minister Bo Berg. She also visited the Harbour Museum.`,
  [
    ['when was she in Tallinn?', ['Tuesday'], ['Wednesday']],
    ['when was she in Helsinki?', undefined],
    ['who met the Finnish president?', undefined],
    ['where did she visit in Riga?', ['Harbour Museum'], ['Tallinn']],
  ],
);

asks(
  'a session that is named by its number, and what is handed over',
  `The two sides held the Third Session of the Consultations in Kuala Lumpur on 22 August. The second session took place in Kandy in 2025.
She handed over two ambulances and thanked over 40 donors.`,
  [
    ['when was the third session', ['22 August'], ['2025']],
    ['where was the third session', ['Kuala Lumpur'], ['Kandy']],
    ['where was the second session', ['Kandy'], ['Kuala Lumpur']],
    ['when was the fourth session', undefined],
    ['which session was it', undefined],
    ['how many ambulances did she hand over', ['two ambulances'], ['over two']],
    ['how many donors', ['over 40 donors']],
  ],
);
