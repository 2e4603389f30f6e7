import { analyse } from '../../../reading/language.ts';
import { JOURNEY_FORMS } from '../asked/asked-journeys.ts';
import { ENCOUNTER_FORMS, MEETING_FORMS } from '../asked/asked-meetings.ts';
import { PEOPLE_FORMS } from '../asked/asked-people.ts';
import { BRIEF_FORMS } from '../asked/brief-asked.ts';
import { EVERYDAY_ASKED } from '../asked/everyday-asked.ts';
import { EVERYDAY_MEETING_FORMS } from '../asked/everyday-meetings.ts';
import { EVERYDAY_PEOPLE_FORMS } from '../asked/everyday-people.ts';
import { IDIOM_FORMS } from '../asked/idioms-asked.ts';
import { LABEL_FORMS } from '../asked/label-forms.ts';
import { PASSING_FORMS } from '../asked/said-in-passing.ts';
import { shortened } from '../forms.ts';
import { turnedRound } from './turned.ts';

const FORMS = [
  ...MEETING_FORMS,
  ...ENCOUNTER_FORMS,
  ...JOURNEY_FORMS,
  ...PEOPLE_FORMS,
  ...BRIEF_FORMS,
  ...EVERYDAY_MEETING_FORMS,
  ...PASSING_FORMS,
  ...EVERYDAY_ASKED,
  ...EVERYDAY_PEOPLE_FORMS,
  ...IDIOM_FORMS,
  ...LABEL_FORMS,
];

/** 'while in Oslo, …', 'after the talks, …' */
const SETTING =
  /^(?:while |when )?((?:in|at|on|during|after|before|following) (?!(?:which|what|whom|whose)\b)[^,;:?!]{2,50}), (.+?)[?.!\s]*$/i;
/** The same without its comma, before a name: 'in Oslo | Lind was the guest of whom'. */
const BARE_SETTING =
  /^((?:In|At|On|During|After|Following) .{2,50}) ((?:(?:Mr|Mrs|Ms|Dr|President|Minister|Ambassador)\.? )?\p{Lu}[\p{L}’'-]+ (?:was|were) .+?)[?.!\s]*$/u;

/** A question for people or places in a form of its own, said shortly; undefined for any other. */
export function plainForm(question: string): string | undefined {
  const direct = shortened(question, FORMS) ?? listed(question);
  if (direct !== undefined && direct !== question) return direct;
  const set = SETTING.exec(question) ?? BARE_SETTING.exec(question);
  const rest = set ? shortened(set[2]!, FORMS) : undefined;
  return rest === undefined ? undefined : `${rest} ${set![1]![0]!.toLowerCase()}${set![1]!.slice(1)}`;
}

const LIST =
  /^(?:(?:please|pls|kindly|just) )?(?:(?:can|could|would|will) you (?:please )?)?(?:name|list|identify|enumerate|give(?: me)?(?: us)?|tell me)(?: me| us)?(?: please)? (?:the names? of )?(?:all |all of )?(?:the|those|all|any) (?:names? of )?(?:the )?(.+?)(?:,? please)?[?.!\s]*$/i;
/** Who can be asked for by a clause of their own. */
const PEOPLE =
  /^(?:leader|politician|official|minister|president|commander|general|officer|diplomat|ambassador|envoy|expert|judge|person|people|bod(?:y|ie)|organi[sz]ation|group|part(?:y|ie)|representative|speaker|guest|dignitar(?:y|ie)|figure|countr(?:y|ie)|cit(?:y|ie)|town|capital|place|island|site|institution|compan(?:y|ie)|agenc(?:y|ie)|mayor|governor|parliamentarian|lawmaker|senator|delegate|participant|activist|journalist|state|village|region|province)s?$/;

const NAMES = /\b(?:name|names|identify)\b/i;
const NAMELESS = /^(?:officials|representatives|experts|journalists|activists|officers|delegates|participants|guests)$/;

/** 'name the leaders that she met' as 'which leaders did she meet', 'list the officers who came' as 'which officers came'. */
function listed(question: string): string | undefined {
  const asked = LIST.exec(question)?.[1];
  if (asked === undefined) return undefined;
  const tokens = analyse(asked);
  const noun = tokens.findIndex((t) => PEOPLE.test(t.lower));
  // Names are wanted, where a release may have no more than the noun.
  if (noun === 0 && NAMES.test(question) && NAMELESS.test(tokens[0]!.lower)) return undefined;
  if (noun < 0 || noun > 4 || noun === tokens.length - 1) return /\bstops of\b/.test(asked) ? `the ${asked}` : undefined;
  const isAnybody = /^(?:people|persons?)$/.test(tokens[noun]!.lower);
  const who = isAnybody ? 'who' : `which ${asked.slice(0, tokens[noun]!.end)}`;
  const next = tokens[noun + 1]!;
  if (/^(?:of|from|in|at|on|for|with|to)$/.test(next.lower)) return undefined;
  const isRelative = /^(?:that|who|whom|which)$/.test(next.lower);
  const clause = asked.slice(isRelative ? tokens[noun + 2]?.start : next.start);
  const first = tokens[noun + (isRelative ? 2 : 1)];
  if (!first) return undefined;
  const isDeed = /^(?:VERB|AUX)$/.test(first.pos) && isRelative;
  if (isDeed) return `${who} ${clause}`;
  return turnedRound(`${clause} ${isAnybody ? 'whom' : who}`);
}
