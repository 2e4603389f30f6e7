import { asks } from './asks.ts';

// Whom 'who' goes back to over the body or place in somebody's post.

asks(
  'a body before who',
  'Minister Ana Lind praised Bo Berg, Director of the Coast Agency, who signed the harbour treaty on Monday. Talks were led by Otto Frank of Sudland, who heads the Water Board.',
  [
    ['who signed the treaty', ['Bo Berg'], ['Coast']],
    ['who heads the water board', ['Otto Frank']],
    ['who praised berg', ['Lind']],
  ],
);

asks(
  'a body of its own',
  'The Coast Agency, which runs the port of Lenz, and its Director, Bo Berg, who opened the quay, were thanked by Norland.',
  [
    ['who opened the quay', ['Bo Berg']],
    ['who runs the port', ['Coast Agency']],
  ],
);
