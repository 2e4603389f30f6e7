import { asks } from './asks.ts';

// Contacts by their labels, who gives support, and heads of offices.

asks('labelled contacts', 'Media contacts: (Ministerial) Ana Lind (02) 6277 7500 (Departmental) Bo Berg (02) 6261 1555', [
  ['departmental media contact?', ['Bo Berg'], ['Lind']],
  ['ministerial media contact', ['Ana Lind'], ['Berg']],
  ['who is the media contact at the department', ['Berg'], ['Lind']],
  ['who is the press contact', ['Lind', 'Berg']],
]);

asks(
  'support and help from somebody',
  'The mobilisation is carried out under the Agreement on Coasts, with support from the Government of Norland through the Coast Fund. The Minister, Ana Lind, was present. Farmers have planted trees with help from the Green Guild.',
  [
    ['who supports the mobilisation', ['Government of Norland']],
    ['who helped the farmers', ['Green Guild']],
    ['who supports ana lind', undefined],
  ],
);

asks(
  'heads of an office',
  '“We count on all,” said Bo Berg, Head of the ABC Sub Office in Porto. The ABC Mission in Lenz is led by Ada Mori. Germany, Japan and the Coast Fund have contributed to the response.',
  [
    ['who is the head of the ABC sub office', ['Bo Berg']],
    ['who heads the ABC office in Porto', ['Bo Berg']],
    ['who has contributed so far', ['Germany', 'Japan', 'Coast Fund']],
  ],
);

asks('no head of the union', '“We count on all,” said Bo Berg, Head of the Coast Union Sub Office in Porto. Norland sent ten ships.', [
  ['who is the head of the coast union', undefined],
  ['who is the head of the coast union sub office', ['Bo Berg']],
]);
