import type { AnyCommand } from '../src/discord/command.ts';
import { localised } from '../src/discord/languages/index.ts';
import { addToBriefings } from './add-to-briefings.ts';
import { ask } from './ask.ts';
import { briefing } from './briefing/index.ts';
import { briefings } from './briefings.ts';
import { compare } from './compare.ts';
import { graph } from './graph.ts';
import { help } from './help.ts';
import { mandate } from './mandate.ts';
import { met } from './met.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { timeline } from './timeline.ts';
import { visited } from './visited.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { whoIsInThis } from './who-is-in-this.ts';

const all: readonly AnyCommand[] = [
  met,
  said,
  visited,
  who,
  mandate,
  when,
  where,
  ask,
  graph,
  timeline,
  compare,
  briefings,
  briefing,
  settings,
  whoIsInThis,
  addToBriefings,
  help,
];

/** Every command of the bot, listed by hand: one that is broken fails to compile, it is not left out in silence. */
export const commands: readonly AnyCommand[] = all.map(localised);
