import { asks } from './asks.ts';

// Who invited or asked somebody to come, where a noun tells it.

asks(
  'at the invitation of',
  'President Ana Lind and her husband Ivo Lind will pay a state visit to Norland from 3 to 5 June 2024 at the invitation of King Olav of Norland. She will be accompanied by Minister Bo Berg.',
  [
    ['who invited her', ['King Olav']],
    ['who invited the president?', ['King Olav']],
    ['who asked president lind to come', ['King Olav']],
    ['at whose invitation is she going', ['King Olav']],
    ['who invited bo berg', undefined],
  ],
);

asks(
  'an invitation that an observation mission follows',
  'LENZ, 11 June 2024 – The Council of Coasts today opened an observation mission for the 11 July elections in Norland, following an invitation from the Permanent Mission of Norland. The mission is headed by Ambassador Eva Holm.',
  [
    ['who asked the council to come', ['Permanent Mission']],
    ['who invited the observers', ['Permanent Mission']],
    ['who invited the council of coasts', ['Permanent Mission']],
    ['who invited ambassador holm', undefined],
  ],
);

asks(
  'an invitation that another passes on',
  'Ambassador Mori conveyed an invitation from the President of Sudland to President Lind to attend the Harbour Forum in May. He thanked her for the reception.',
  [
    ['who is inviting lind to the harbour forum', ['President of Sudland']],
    ['who invited lind', ['President of Sudland']],
    ['who invited mori', undefined],
  ],
);

asks('an invitation by a verb', 'Foreign Minister Otto Frank invited Minister Ana Lind to visit Lenz next year. Minister Lind accepted.', [
  ['who invited lind', ['Otto Frank']],
  ['who invited frank', undefined],
]);

asks(
  'an invitation extended',
  'Minister Ana Lind extended an invitation to Minister Otto Frank to visit Lenz. Minister Bo Berg was in the room.',
  [
    ['who invited frank', ['Lind']],
    ['who invited berg', undefined],
    ['who invited lind', undefined],
  ],
);

asks(
  'what was requested by a verb',
  'The review mission was requested by the Norland Water Agency. It was led by Eva Holm. The Government of Norland had asked for the report in March.',
  [
    ['who asked for the mission', ['Norland Water Agency']],
    ['who requested the mission', ['Norland Water Agency']],
    ['who asked for the report', ['Government of Norland']],
    ['who asked for the money', undefined],
  ],
);

asks(
  'at the request of',
  'At the request of the Government of Sudland, experts of the Coast Agency visited the port of Lenz from 3 to 5 May. The team was led by Eva Holm.',
  [
    ['who requested the visit', ['Government of Sudland']],
    ['who asked for the visit', ['Government of Sudland']],
    ['who asked the experts to come', ['Government of Sudland']],
  ],
);
