import type { Question } from '../question/question.ts';
import { cite, distinct, type Found, type Item, rawItem } from '../release/found.ts';
import type { ReleaseView, SentenceView } from '../release/view.ts';

const DEGREE =
  "(?:(?:master|bachelor|licentiate|doctor)[’']?s?(?: degree)?|degrees?|doctorate|diploma|Ph\\.?D\\.?|MBA|M\\.?B\\.?A\\.?|LL\\.?[MB]\\.?|M\\.?A\\.?|B\\.?A\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?Phil\\.?|J\\.?D\\.?)(?![\\p{L}])";
/** 'holds a master's degree in law from P', 'and a doctorate from Q': the degree, the subject and the school of each. */
const HELD = new RegExp(
  `(${DEGREE}(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?)(?: (?:in|of) ([^,;:.()]{3,80}?))?(?:,? (?:both )?(?:from|at|of)(?= (?:the )?\\p{Lu}) ([^,;:()]{3,120}?))?(?=[,;:()]|\\.(?:\\s|$)| and (?:an?|is|holds|has|speaks|completed|later|was|did|also|studied|his|her)\\b|$)`,
  'giu',
);
/** 'graduated from P', 'an alumna of P', 'was educated at P', 'studied law at P' */
const SCHOOLED =
  /\b(?:graduat(?:ed|e|ing)|alumn(?:a|us)|educated|studied|studying|read)(?: ((?!from|of|at|in the)[\p{L}][^,;:.()]{2,60}?))? (?:from|of|at)(?= (?:the )?\p{Lu}) ([^,;:()]{3,120}?)(?=[,;:()]|\.(?:\s|$)| and (?:an?|is|holds|has|speaks|completed|later|was|did|also|his|her)\b| in (?:19|20)\d\d|$)/gu;
const HAS_DEGREE = /\b(?:hold(?:s|ing)?|has|had|earned|obtained|received|completed|possess(?:es|ing)|gained|took|with|graduated)\b/;
const SPEAKS =
  /\b(?:fluent(?:ly)? in|speaks?|speaking|fluency in|command of|proficient in|(?:working |good |basic )?knowledge of|conversant in|native|mother tongue,?(?: is| being)?)(?: (?:both|also|fluent|excellent|good|some))? (\p{Lu}\p{L}+(?:(?:,? and |, | as well as |,? or )(?:some |basic |a little )?\p{Lu}\p{L}+)*)/gu;

const WHO = `(?:<person>|he|she|they|the (?:new |newly appointed |next )?(?:\\w+ ){0,3}\\w+)`;
const LANGUAGES = new RegExp(
  `^(?:and )?(?:(?:what|which|how) )?(?:other |foreign )?languages? (?:(?:does|do|can|is|are|that|did) )?${WHO}(?: ?(?:is|'s|s|can|does))?(?: also)? (?:speak|speaks|know|knows|fluent in|good at|master|command)|^(?:what|which) (?:other |foreign )?languages? (?:are|is) spoken by ${WHO}|^(?:<person>|his|her)(?:'s|s)? languages$`,
);
const WHERE = new RegExp(
  `^(?:and )?(?:where|(?:at |from |to )?(?:which|what) (?:university|universities|college|school|academy|institution)|from where) (?:(?:did|does|was|has|is|were) )?${WHO}(?: (?:go|went|been))?(?: to)? (?:stud(?:y|ied)|graduat\\w*|educated|get|got|earn(?:ed)?|obtain(?:ed)?|receive[d]?|do|take|university|college|uni|school|attend(?:ed)?|schooled|an? (?:graduate|alumn\\w+))(?: (?:his|her|their|an?|the|to|from|of|in|at|law|degrees?|doctorate|phd|master's?|diploma|studies|education|university|college|uni))*$|^(?:which|what) (?:university|college|school|academy) (?:did|has) ${WHO} (?:go|gone|been) to$|\\balma mater$`,
);
const WHAT = new RegExp(
  `^(?:and )?what (?:(?:subjects?|field|fields) )?(?:(?:did|has|have|does|is) )?${WHO} (?:stud(?:y|ied)|read|major in|graduate in|a graduate of)(?: at (?:university|college|uni|school))?$|^what (?:is|are|was) (?:<person>|his|her)(?:'s|s)? (?:degrees?|doctorate|phd|master's|diploma) in$`,
);
const WHICH_DEGREE = new RegExp(
  `^(?:and )?(?:what|which) (?:\\w+ )?(?:degrees?|diplomas?|qualifications?|titles?) (?:does|do|did|has|have) ${WHO}(?: (?:hold|have|earn(?:ed)?|get|obtain(?:ed)?|received?|got))?$|^(?:what (?:is|are) )?(?:<person>|his|her)(?:'s|s)? (?:education|academic background|degrees?|qualifications?|studies)$`,
);

interface Schooling {
  readonly degree?: Item;
  readonly subject?: Item;
  readonly school?: Item;
  readonly n: number;
}

/**
 * What somebody studied and where, which degrees and languages he has, as releases tell it of whom they present. 'silent' where the release does not;
 * undefined for any other question.
 */
export function answerSchooling(view: ReleaseView, question: Question): Found | 'silent' | undefined {
  const { shape } = question;
  const language = new RegExp(`^(?:does|can|do|is) ${WHO} (?:also )?(?:speak|know|fluent in) (?:\\w+|<\\w+>)$`).test(shape)
    ? question.tokens.at(-1)!.lower
    : undefined;
  if (question.yesNo && language === undefined) return undefined;
  const asked =
    language !== undefined || LANGUAGES.test(shape)
      ? 'languages'
      : WHERE.test(shape)
        ? 'school'
        : WHAT.test(shape)
          ? 'subject'
          : WHICH_DEGREE.test(shape)
            ? 'degree'
            : undefined;
  if (!asked) return undefined;
  const people = new Set(question.links.filter((l) => l.kind === 'person').flatMap((l) => l.entities));
  const [person] = people;
  if (people.size !== 1 || person === undefined) return undefined;
  const own = view.sentences.slice(1).filter((s) => isOf(s, person));
  const told = own.flatMap((s): { item: Item; n: number }[] => {
    if (asked === 'languages') return languagesIn(s, /\bfluent/.test(shape)).map((item) => ({ item, n: s.n }));
    return schoolingsIn(s).flatMap(({ degree, subject, school }) => {
      if (!isDegreeAsked(shape, degree)) return [];
      const item = asked === 'school' ? school : asked === 'subject' ? subject : degree;
      return item ? [{ item, n: s.n }] : [];
    });
  });
  if (language !== undefined) {
    const spoken = told.find(({ item }) => item.text.toLowerCase() === language);
    // Which languages there are is for the rooms behind: 'does she speak at the fair'.
    return (
      spoken && {
        items: [{ text: 'yes' }],
        citations: cite(view, [spoken.n]),
        score: 0.9,
        because: 'what is told of studies and languages',
      }
    );
  }
  // 'Which school did she go to' may ask for one that was visited.
  if (told.length === 0) return / to$/.test(shape) ? undefined : 'silent';
  return {
    items: distinct(told.map(({ item }) => item)),
    citations: cite(
      view,
      told.map(({ n }) => n),
    ),
    score: 0.9,
    because: 'what is told of studies and languages',
  };
}

/** 'Where did she get her doctorate': of that degree, where one is named. */
function isDegreeAsked(shape: string, degree: Item | undefined): boolean {
  const [named] = KINDS.filter((kind) => kind.test(shape));
  return !named || (degree !== undefined && named.test(degree.text));
}

const KINDS = [/\b(?:doctorate|ph\.?d|doctor)/i, /\bmaster|\bm\.?a\b|\bmba\b|\bll\.?m/i, /\bbachelor|\bb\.?a\b|\bll\.?b/i];

/** True for a sentence that names the person and, but for whose deputy or colleague he is, nobody else. */
const isOf = (s: SentenceView, person: string): boolean => {
  const people = new Set(
    s.mentions
      .filter((m) => s.view.entity(m.entity)?.kind === 'person' && !/^(?:his|her|their)$/.test(s.tokens[m.first]!.lower))
      .map((m) => m.entity),
  );
  return people.size === 1 && people.has(person);
};

/** The languages of which a sentence tells that somebody has them; `well`: only those in which he is fluent. */
function languagesIn(s: SentenceView, well: boolean): Item[] {
  const text = s.view.release.text.slice(s.sentence.start, s.sentence.end);
  return [...text.matchAll(SPEAKS)].flatMap((found) => {
    if (well && !/^(?:flu|native|mother|proficient)/.test(found[0])) return [];
    const from = s.sentence.start + found.index + found[0].length - found[1]!.length;
    return [...found[1]!.matchAll(/\p{Lu}\p{L}+/gu)].map((name) =>
      rawItem(s.view, s.n, from + name.index, from + name.index + name[0].length),
    );
  });
}

function schoolingsIn(s: SentenceView): Schooling[] {
  const { start, end } = s.sentence;
  const text = s.view.release.text.slice(start, end);
  // The part stands in the text behind the whole's begin.
  const part = (found: RegExpExecArray, value: string | undefined): Item | undefined => {
    if (!value) return undefined;
    const at = start + text.indexOf(value, found.index);
    return rawItem(s.view, s.n, at, at + value.trimEnd().length);
  };
  const out: Schooling[] = [];
  if (HAS_DEGREE.test(text))
    for (const found of text.matchAll(HELD)) {
      if (!found[2] && !found[3]) continue;
      const degree =
        [found[1], found[2]].filter(Boolean).length === 2
          ? text.slice(found.index, text.indexOf(found[2]!, found.index) + found[2]!.length)
          : found[1];
      out.push(schooling(s.n, part(found, degree), part(found, found[2]), part(found, found[3])));
    }
  for (const found of text.matchAll(SCHOOLED)) out.push(schooling(s.n, undefined, part(found, found[1]), part(found, found[2])));
  return out.sort((a, b) => beginOf(a) - beginOf(b));
}

const beginOf = ({ degree, subject, school }: Schooling): number => (degree ?? subject ?? school)?.span?.start ?? 0;

const schooling = (n: number, degree: Item | undefined, subject: Item | undefined, school: Item | undefined): Schooling => ({
  n,
  ...(degree && { degree }),
  ...(subject && { subject }),
  ...(school && { school }),
});
