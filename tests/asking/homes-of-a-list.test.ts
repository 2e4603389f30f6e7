import { asks } from './asks.ts';

// Where those of a list are from whose words do not say it.
asks(
  'somebody from elsewhere in the list',
  `BRENNA, May 3 - Deputy National Security Advisor Ana Lind traveled to Doha and Cairo this week. In Doha, Ms. Lind met with Prime Minister Sheikh Khalid Al Harbi, and separately with the Director of Egypt's General Intelligence Service, Major General Tarek Wahab. In Cairo, she met with Foreign Minister Sameh Nour and with the Ambassador of Norway to Egypt, Bo Berg.`,
  [
    ['which egyptian did she see in Doha?', ['Wahab'], ['Harbi']],
    ['which egyptians did she meet?', ['Wahab', 'Nour'], ['Harbi', 'Berg']],
    ['which Qatari did she meet in Doha?', ['Harbi'], ['Wahab']],
    ['which qatari officials did Lind meet?', ['Harbi'], ['Wahab']],
    ['which norwegian did she meet in Cairo?', ['Berg'], ['Nour']],
    ['which egyptian did she meet in cairo?', ['Nour'], ['Berg']],
    ['who did she meet in Doha?', ['Harbi', 'Wahab'], ['Nour']],
  ],
);

asks(
  'the first or the last of the list says it for the others',
  `Minister Ana Lind met in Nairobi today with Kenya's President Sam Otieno and Foreign Minister Grace Wanjiru, and with the UN Resident Coordinator, Otto Salo. In Geneva on Monday she talked to Foreign Minister Abe Kenji and Defence Minister Kato Ryo of Japan.`,
  [
    ['which kenyans did she meet?', ['Otieno', 'Wanjiru'], ['Salo', 'Abe']],
    ['which japanese ministers did she talk to?', ['Abe', 'Kato'], ['Wanjiru']],
    ['who did she see in Geneva?', ['Abe', 'Kato']],
  ],
);
