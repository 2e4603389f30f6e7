import { asks } from './asks.ts';

// Causes and purposes told by another build of the sentence than the question has.

asks(
  'what made something happen, told by what did it',
  'The procession stopped when a landslide tripped the walkers at the foot of the hill. A mine sank the ferry Aurora off Malta. The council closed ' +
    'the bakery on Monday. Prompted by the flood, the town of Arden bought two boats. Envoy Sara Lind denied that a strike had delayed the ' +
    'freight trains. A drop in orders slowed the growth of the mills. Prompted by a complaint, Director Ada Fox left the hall.',
  [
    ['what made the walkers trip?', ['landslide']],
    ['why did the walkers trip', ['landslide']],
    ['why did the Aurora sink?', ['mine']],
    ['what made the Aurora sink', ['mine']],
    ['why did growth slow?', ['drop in orders']],
    ['what prompted Arden to buy boats?', ['flood']],
    ['why did the town buy boats', ['flood'], ['complaint']],
    ['why did Fox leave the hall?', ['complaint'], ['flood']],
    ['why did the bakery close?', undefined],
    ['why did the walkers stop?', undefined],
    ['what made the bakery close', undefined],
    ['why did the townspeople buy boats', undefined],
    ['why did Fox buy boats?', undefined],
    ['what made the freight trains late?', undefined],
  ],
);

asks(
  'what drove somebody to do something',
  'A sudden rain storm on Sunday night caused crowds of people to head for the station. The strike forced Minister Jon Berg to cancel his trip. ' +
    'Mr. Holm asked the crews to wait. A drought may drive farmers to sell cattle. Driven by hunger, hundreds of families left the plateau of Kesh. ' +
    'The inquiry found that a loose bolt had derailed the tram on Friday. The guards left for Malta.',
  [
    ['what made people head for the station?', ['rain storm']],
    ['why did people head for the station on Sunday', ['rain storm']],
    ['why did Berg cancel his trip?', ['strike']],
    ['what made the families leave', ['hunger']],
    ['why did the tram derail?', ['loose bolt']],
    ['why did the crews wait?', undefined],
    ['why did farmers sell cattle?', undefined],
    ['why did the guards head for the station?', undefined],
    ['why did the guards leave?', undefined],
  ],
);
