import { asks } from './asks.ts';

// Why something did not come about is told where it is said not to, by its own clause; what is likened or added with 'as' is no reason at all.

asks(
  'why not',
  `Interior Minister Rosa Aldana returned on Friday from Port Lund, as the coast guard and fishermen argued over the new quota. She flew to Tarn to open a school, as President Mbeyo had done in 2019. She did not go to Ostvik because the runway is under repair. Her deputy, Karl Wiese, who did not travel to the north but addressed the mayors by video link, said: “We rebuild the quays so that the boats can come home.”

The Finance Minister stayed in the capital as the budget is being drawn up. Governor Ines Falk was unable to receive the delegation owing to illness. The Prime Minister was represented by his adviser, as well as by the head of his office.

The strong current does not allow ferries to land on Skarv. The dredging of the harbour was agreed in March, as stated in the annex, and will begin in May in order to let larger ships dock.`,
  [
    ['why did Aldana not go to Ostvik?', ['runway']],
    ["why didn't she go to Port Lund?", undefined],
    ['why did she not go to Tarn?', undefined],
    ['why did Aldana open the school?', undefined],
    ['why is the school not open?', undefined],
    ['why did Wiese not go to the north?', undefined],
    ['why did Falk not receive the delegation?', ['illness']],
    ['why did the prime minister not come?', undefined],
    ['why was the dredging not agreed?', undefined],
  ],
);

asks(
  'why not, of others beside',
  `Envoy Paul Tessier cut short his tour of the lakes on Wednesday as the ferry crews walked out. He travelled on to Marn to see the bishop, as he does every year. A stop in Belgor, which he had announced in February, fell through because the governor was in quarantine. He could not see the mine at Aro: the road had been washed away.

The Greens did not vote for the budget because it cuts school funds. The Liberals voted for the budget to avert elections. The minister of transport, who did not attend the debate, flew to Riva to sign a contract.

The chairwoman did not give interviews owing to a pending lawsuit. The museum remains closed on account of mould.`,
  [
    ['why did Tessier not go to Belgor?', ['governor']],
    ['why did he not go to Marn?', undefined],
    ['why did he not see the bishop?', undefined],
    ["why didn't Tessier finish his tour?", ['ferry']],
    ['why did the Greens not vote for the budget?', ['school funds']],
    ['why did the Liberals not vote for the budget?', undefined],
    ['why did the minister of transport not attend the debate?', undefined],
    ['why did the chairwoman not give interviews?', ['lawsuit']],
    ['why is the museum not open?', ['mould']],
  ],
);
