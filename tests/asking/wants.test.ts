import { asks } from './asks.ts';

// What somebody wants of somebody, is thanked for or is worried about, by whatever verb or noun the release tells it.

asks(
  'wants of a body or person, by any verb of wanting',
  'The mission urged all parties to respect the truce and to open the road. Minister Adam Okello sought support from Norland for a seat on the board. ' +
    'The council appealed to donors for tents. Secretary Ana Lind called on the rebels that still hold the port to free the pilots, adding that time was short. ' +
    'Ms. Lind did not ask for money.',
  [
    ['what does the mission want from everyone', ['respect the truce', 'open the road']],
    ['what does okello want from norland?', ['support'], ['tents']],
    ['what does the council want from donors', ['tents']],
    ['what does Lind want the rebels to do', ['free the pilots'], ['time was short', 'money']],
    ['what does norland want from okello', undefined],
    ['what do the donors want', undefined],
    ['what did okello ask the council for', undefined],
  ],
);

asks(
  'thanks and praise, by verb, noun and adjective',
  'The Ambassador of Latvia, Mr. Janis Berg, conveyed his gratitude to Minister Lucia Ferro for the shelter given to the crew. ' +
    "Ms. Ferro commended Latvia's mediation in the fishing dispute. General Otto Holm was grateful to the villagers for their patience.",
  [
    ['what did Berg thank Ferro for?', ['shelter given to the crew']],
    ['what was general holm grateful for?', ['patience']],
    ['what did ferro praise latvia for', ['mediation in the fishing dispute']],
    ['what did Ferro thank Berg for?', undefined],
    ['what did Holm praise Ferro for?', undefined],
    ['what did Berg praise Holm for?', undefined],
  ],
);

asks(
  'worries, by noun and adjective',
  "Minister Lucia Ferro reiterated her government's concern over the price of rice. President Amara Diallo was alarmed by the spread of the fire. " +
    'Envoy Jon Berg dismissed fears of a new war. Ms. Ana Lind voiced no concern about the dam.',
  [
    ["what's ferro worried about", ['price of rice']],
    ['what is diallo worried about?', ['spread of the fire']],
    ["what's berg worried about", undefined],
    ['what is lind worried about', undefined],
  ],
);

asks(
  'deeds planned, refused or left undone',
  'Minister Petr Kovac forgot to thank Sweden for tents. He refused to ask Denmark for money. Kovac plans to ask Finland for planes. ' +
    'Kovac pledged to ask parliament for trucks. Kovac wanted to thank Latvia for boats.',
  [
    ['what did Kovac thank Sweden for', undefined],
    ['what did Kovac ask Denmark for', undefined],
    ['what did Kovac ask Finland for', undefined],
    ['what did Kovac ask parliament for', undefined],
    ['what did Kovac thank Latvia for', ['boats']],
  ],
);

asks(
  'each of several asked for a deed of its own; a list parted by semicolons',
  'Minister Petr Kovac urged Norway to send tents, Sweden to send boats, and Denmark to take refugees. ' +
    'Director Ada Moss expressed concern over floods, fires, and the drought; over hunger; and over war.',
  [
    ['what did Kovac ask Norway to do', ['send tents'], ['boats', 'refugees']],
    ['what did Kovac ask Sweden to do', ['send boats'], ['tents', 'refugees']],
    ['what did Kovac ask Denmark to do', ['take refugees'], ['tents', 'boats']],
    ['what was Moss concerned about', ['floods', 'hunger', 'war']],
  ],
);
