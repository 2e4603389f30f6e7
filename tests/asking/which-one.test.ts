import { asks } from './asks.ts';

// Which one it is: a name of the kind and post asked for, no description of its kind; whom somebody saw, no voice on the telephone.

asks(
  'in the valley',
  `Commissioner Lena Harland met on Thursday in Kestrel with President Ivo Marek, Minister of Water Sanna Holt and the Mayor of Kestrel, Piet Loos, to discuss the dam. She was accompanied by Ambassador Tova Ried. On Friday she will see Foreign Minister Abel Crane and the Speaker of Parliament, Nora Voss, who succeeded Hugo Blom last year.

The body placed under supervision is Aquadel, a regional water company owned by the Marek family. A state bank lent it 40 million. The engineer Otto Lang was held in a military prison in August; he was moved to Prison No. 12 in Tamsin on Monday. A foreign airline offered to fly the pumps in; a local school took in 300 families.

Harland spoke by telephone with Prime Minister Greta Sol on Wednesday and asked her for a list of the wells. The Vice President, Anton Fell, chairs the dam board. Loos heads the mayors’ league.`,
  [
    ['with which president did Crane speak?', undefined],
    ['which ministers did she meet in Kestrel?', ['Holt']],
    ['who did she meet in Kestrel, mayors only', ['Loos']],
    ['which mayor did she meet in Kestrel', ['Loos']],
    ['which governor did she meet in Kestrel?', undefined],
    ['who succeeded Blom as Speaker?', ['Voss']],
    ['who succeeded Voss as Speaker?', undefined],
    ['who succeeded Holt?', undefined],
    ['who followed Marek as president', undefined],
    ['what does Crane chair?', undefined],
    ['what does Loos head?', ['mayors']],
    ['what does Harland head?', undefined],
    ['which bank lent the money?', undefined],
    ['name of the bank?', undefined],
    ['which prison was Lang moved to?', ['12']],
    ['name of the airline?', undefined],
    ['which airline will fly the pumps?', undefined],
    ['which school took in the families?', undefined],
    ['name of the school', undefined],
    ['what did Harland ask Sol for?', ['list of the wells']],
    ['what did Sol ask Harland for?', undefined],
    ['what did Marek ask Harland for?', undefined],
    ['whom did Harland see in Tamsin?', undefined],
    ['who did Harland see on Wednesday?', undefined],
    ['whose ambassadors met in Kestrel?', undefined],
    ['whose representatives were in Kestrel?', undefined],
    ['who owns Aquadel?', ['Marek family']],
  ],
);

asks(
  'on the islands',
  `Consul General Aivar Tamm was received in Loreto on Tuesday by Governor Celia Prado and held a video call with Health Minister Rui Campos. In the afternoon he saw Bishop Tomas Ferro, who had been held for a week in an old fortress. Harbour Master Gil Nunes leads the rescue service; Prado also chairs the council of the islands.

The aid is handled by Marisol, a local charity founded in 1990. An Italian shipyard, which asked not to be named, will mend the ferry. The bishop appealed to Prado for two more doctors.

Tamm is meeting Mayor Ada Pinho of Sual today. He took over from Jens Olesen in 2016.`,
  [
    ['which mayor will Tamm meet?', ['Pinho']],
    ['which bishop did Prado meet?', undefined],
    ['who did Tamm meet in Loreto', ['Prado']],
    ['did Tamm see Campos?', undefined],
    ['whom did he speak to by video?', ['Campos']],
    ['which shipyard will mend the ferry?', undefined],
    ['name of the shipyard?', undefined],
    ['who replaced Prado as governor?', undefined],
    ['who came after Tamm?', undefined],
    ['what did Prado ask Tamm for?', undefined],
    ['which fortress was the bishop held in?', undefined],
    ['whose doctors came?', undefined],
  ],
);
