import { asks } from './asks.ts';

// Releases that present whoever is appointed: by whom, after whom, what the person was, studied and speaks.

asks(
  'an appointment by the Secretary-General',
  `United Nations Secretary-General Martin Oduya announced today the appointment of Henrike Vaas of the Netherlands as his Deputy Special Representative in Mali.
Ms. Vaas succeeds Joakim Lindahl of Sweden, who completed his assignment on 31 March.
Ms. Vaas brings to the position more than twenty-five years of experience in diplomacy, most recently as Ambassador of the Netherlands to Kenya, a position she has held since 2019.
Previously, she served as Director for Sub-Saharan Africa in the Ministry of Foreign Affairs (2015-2019), and as Deputy Permanent Representative to the African Union.`,
  [
    ['who appointed vaas', ['Secretary-General']],
    ['by whom was she appointed', ['Secretary-General'], ['Vaas']],
    ['who appointed lindahl', undefined],
    ['what was her last job', ['Ambassador of the Netherlands to Kenya'], ['Director']],
    ['what did she do before', ['Director', 'Deputy Permanent Representative']],
    ['was vaas ambassador to kenya', ['yes']],
    ["what was lindahl's post", ['Deputy Special Representative']],
    ["what is lindahl's new post", undefined],
    ['her predecessor?', ['Lindahl'], ['Vaas']],
  ],
);

asks(
  'who gives a post',
  `President Oduya today appointed Ms Tove Brandt as Minister of Ports. Mr Jon Lind was nominated ambassador to Chad by the Government.
Ms Ada Roth was named head of the mission by the Chairperson-in-Office, Karl Nyman.
The Foreign Minister announced the appointment of Mr Dov Hegg as the next ambassador to Peru. Ms Una Pohl has been named director of the park.`,
  [
    ['who picked brandt', ['Oduya']],
    ['who nominated lind', ['Government']],
    ['who named roth head of the mission', ['Nyman'], ['head of the mission']],
    ['who appointed pohl', undefined],
    ['who named pohl director?', undefined],
  ],
);

asks(
  'studies and languages',
  `Ms. Henrike Vaas was appointed Ambassador to Chad on Monday. She holds a master’s degree in international law from Leiden University and a doctorate in economics from the University of Oslo.
She is fluent in English, French and Dutch and has a working knowledge of Arabic. Mr Jon Lind, her deputy, graduated from the Academy of Velm in 1994 and speaks Spanish.
Ms. Tove Brandt, a lawyer, studied history at Uppsala University and holds an MBA from INSEAD. Mr Karl Nyman received Ms Ada Roth, who speaks Finnish.`,
  [
    ['where did vaas study', ['Leiden University', 'the University of Oslo'], ['Academy']],
    ['what did vaas study', ['international law', 'economics']],
    ['where did vaas get her doctorate', ['the University of Oslo'], ['Leiden']],
    ['which university did vaas go to', ['Leiden University', 'University of Oslo'], ['a doctorate']],
    ['what degrees does vaas have', ['master’s degree in international law', 'doctorate in economics']],
    ['what languages does vaas speak', ['English', 'French', 'Dutch', 'Arabic'], ['Spanish']],
    ['does vaas speak french', ['yes']],
    ['does lind speak french', undefined],
    ['which languages does lind speak', ['Spanish']],
    ['where did lind graduate from', ['the Academy of Velm']],
    ['what did lind study', undefined],
    ['what languages does brandt speak', undefined],
    ['where did brandt study', ['Uppsala University', 'INSEAD']],
    ['what languages does nyman speak', undefined],
  ],
);
