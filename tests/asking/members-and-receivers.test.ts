import { asks } from './asks.ts';

asks(
  'one of those that a list names, and who was given a number of things',
  'The progress was made by Sudlandic Security Forces, including the Border Guard and the Coastal Watch, in guarding the ports. Donors such as Norland and the Lakes Bank attended, but not Peru. The talks covered trade issues, including tariffs. In 2020, 40 boats and 600 tonnes of rice were delivered to fishermen and displaced families. Aid of 1.5 million was sent to the schools. Director Nils Rud praised the nurses. In May, 300 kg of seed were delivered for displaced and flood affected persons in the hills, including through the pier.',
  [
    ['is the Border Guard part of the Sudlandic security forces?', ['yes']],
    ['are the Coastal Watch among the security forces', ['yes']],
    ['was Norland among the donors', ['yes']],
    ['is the Lakes Bank one of the donors?', ['yes']],
    ['were tariffs among the trade issues', ['yes']],
    ['who received the 600 tonnes of rice?', ['fishermen and displaced families']],
    ['who got the 40 boats', ['fishermen and displaced families']],
    ['who received the 300 kg of seed', ['displaced and flood affected persons']],
    ['is Peru one of the donors', undefined],
    ['is the Lakes Bank part of the security forces', undefined],
    ['are the nurses part of the security forces', undefined],
    ['who received the 1.5 million', undefined],
  ],
);

asks(
  'whom to call at the ministry and at the minister’s office',
  'The Minister will visit Togo in May.\n\nMedia contacts: (Ministerial) Ada Lind (02) 6277 7500 (Departmental) Nils Rud (02) 6261 1555',
  [
    ['who do reporters ring at the department', ['Rud'], ['Lind']],
    ["who should the media contact at the minister's office", ['Lind'], ['Rud']],
    ['who do reporters praise at the department', undefined],
  ],
);

asks(
  'whether it was public',
  'Members of the Lakes Council met behind closed doors on Monday to discuss the ferry. President Ada Lind held talks in closed session with Nils Rud. The Harbour Board met in Oslo. The Fisheries Committee did not meet behind closed doors.',
  [
    ['was the Lakes Council session public?', ['no']],
    ['did the Lakes Council meet in public', ['no']],
    ['was the Lakes Council meeting closed', ['yes']],
    ['did Lind talk in public', ['no']],
    ['was the Harbour Board meeting public', undefined],
    ['was the Harbour Board meeting closed', undefined],
  ],
);
