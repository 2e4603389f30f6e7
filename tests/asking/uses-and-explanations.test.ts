import { asks } from './asks.ts';

// What things are to be used for, and how somebody explained or justified something.

asks(
  'what a thing is to be used for',
  'The trucks carried planks and nails, destined to the repair of schools. The pumps will be used to dry the mines. The tents left on Monday, and ' +
    'three cranes are meant for the dock. The blankets will not be used for trade. ' +
    'The old hangar was designed to hold balloons. Bread was supplied for displaced families.',
  [
    ['what are the planks going to be used for', ['repair of schools']],
    ['what will the nails be used for?', ['repair of schools']],
    ['what are the nails for', ['repair of schools']],
    ['what is the old hangar used for?', ['hold balloons']],
    ['what is the new hangar used for?', undefined],
    ['what are the supplies going to be used for?', undefined],
    ['what are the cranes to be used for?', ['dock']],
    ['what are the pumps going to be used for', ['dry the mines']],
    ['what are the tents going to be used for?', undefined],
    ['what will the blankets be used for?', undefined],
  ],
);

asks(
  'how somebody explained or justified something',
  'Minister Jon Berg said the strike on the bridge was an act of self-defence in response to shelling by the rebels. The Church of Arden claims that ' +
    'the missing key was normal practice. Envoy Sara Lind said the strike on the bridge had killed two. Premier Ana Kovac defended the new tax, ' +
    'saying it would pay for schools. Director Ada Fox said the closure of the pool was due to a broken pipe.',
  [
    ['how did Berg justify the strike on the bridge?', ['self-defence']],
    ['how does Berg explain the strike on the bridge', ['self-defence']],
    ['how does the church explain the missing key', ['normal practice']],
    ['how did Fox explain the closure of the pool?', ['broken pipe']],
    ["what was Fox's explanation for the closure of the pool?", ['broken pipe']],
    ['how did Kovac justify the new tax?', ['pay for schools']],
    ['how did Lind justify the strike on the bridge?', undefined],
    ['how did Kovac explain the closure of the pool?', undefined],
    ['how did Berg justify the new tax?', undefined],
  ],
);

asks(
  'how somebody explained it, in other words',
  'Premier Ana Kovac defended the closure of the pool, arguing that the roof was too old. Director Ada Fox explained the delay with a lack of ' +
    'drivers. Mr. Tom Lund explained that the drop in visitors was caused by snow. The envoy, Ms. Sara Lind, said the closure of the pool was ' +
    'announced on Monday. "The raid was necessary to free the hostages", General Otto Holm said. Mr. Lund said the raid was a mistake.',
  [
    ['how did Kovac justify the closure of the pool?', ['roof was too old']],
    ['what reason did Fox give for the delay?', ['lack of drivers']],
    ['how did Lund explain the drop in visitors?', ['snow']],
    ["what was Holm's justification for the raid?", ['free the hostages']],
    ['how did Lind explain the closure of the pool?', undefined],
    ['how did Fox explain the raid?', undefined],
    ['how does Lund justify the raid?', undefined],
  ],
);
