import { commands } from '../commands/index.ts';
import { converse } from './asking/conversation.ts';
import type { Turn } from './asking/follow-up.ts';
import { remembering } from './asking/remembering.ts';
import type { Config } from './config.ts';
import { actions } from './discord/actions/index.ts';
import { type Bot, startBot } from './discord/bot.ts';
import type { ContextOf } from './discord/command.ts';
import { cooldownOf } from './discord/cooldown.ts';
import { Library } from './knowledge/library.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { Reports } from './knowledge/reports.ts';
import { AllSettings } from './knowledge/settings.ts';
import { connectStore, type Store } from './knowledge/store/index.ts';
import { openLocalGuild, portError } from './local.ts';
import type { LocalGuild } from './local-guild/index.ts';
import { createLog } from './logs.ts';
import { Metrics } from './monitoring/metrics.ts';
import { type Monitoring, startMonitoring } from './monitoring/server.ts';
import type { Running } from './running.ts';

/** Starts everything, in the order in which each part needs the one before; what was started is stopped again if a later part fails. */
export async function startApp(config: Config): Promise<Running> {
  const log = createLog(config.logLevel);
  const { store, remarks } = await connectStore(config.store);
  const started: Started = {};
  const metrics = new Metrics();
  try {
    const { base, problems, ...counts } = await loadKnowledge(config.knowledge, store);
    log.info({ releases: base.size, ...counts }, 'knowledge loaded');
    const onAsked = (question: string) => config.logQuestions && log.info({ question }, 'asked');
    const library = await Library.open(base, store, { owns: config.shard ? ownedBy(config.shard) : undefined });
    const context = contextOf(library, store, onAsked);
    const guild = config.discord ? undefined : await openLocalGuild(config.port, (line) => log.warn({ part: 'local guild' }, line));
    started.guild = guild;
    const bot = await startBot({
      token: config.discord?.token ?? guild!.token,
      guildId: config.discord?.guildId,
      // Once is enough: the first shard does it.
      register: !config.shard || config.shard.id === 0,
      api: guild?.api ?? config.api,
      commands,
      actions,
      context,
      log,
      cooldown: cooldownOf(config.cooldown),
      onHandled: (handled) => metrics.count(handled),
    });
    started.bot = bot;
    metrics.watch({ isConnected: bot.isReady, releases: () => base.size });
    if (config.metrics) started.monitoring = await openMonitoring(config.metrics, metrics, bot, store);
    const greeting = guild
      ? `Open ${guild.url} and type /met there. Ctrl+C stops it.`
      : [
          `${bot.name} has joined ${config.discord?.guildId ? `the server ${config.discord.guildId}` : 'Discord'}. Type /met there. Ctrl+C stops it.`,
          `To let it into a server: ${bot.invite}`,
        ].join('\n');
    const warnings = [...remarks, ...problems.map(({ file, problem }) => `left out: ${file}: ${problem}`)];
    return { greeting, warnings, ended: bot.ended, stop: () => stopAll(started, store) };
  } catch (fault) {
    await stopAll(started, store);
    throw fault;
  }
}

/** Whether Discord gives a guild to this shard (https://discord.com/developers/docs/events/gateway#sharding). */
function ownedBy({ id, count }: { id: number; count: number }): (guild: string) => boolean {
  return (guild) => Number((BigInt(guild) >> 22n) % BigInt(count)) === id;
}

/** How long somebody's last question is gone on from, in milliseconds. */
const TURN_LIFE = 10 * 60_000;

/** What a guild has: its base, its shelf, its reports and settings, and what its people asked last. */
export function contextOf(library: Library, store: Store, onAsked: (question: string) => void = () => {}): ContextOf {
  const reports = new Reports(store);
  const settings = new AllSettings(store);
  /** The last question of each asker in each channel. */
  const turns = store.passing<Turn>('turns', TURN_LIFE);
  const ask = remembering();
  return (guildId) => {
    const base = library.base(guildId);
    return {
      base,
      ask: (question, options) => ask(base, question, options),
      async converse(question, options, asker) {
        onAsked(question);
        const reply = converse(base, question, await turns.get(asker), options, ask);
        await turns.set(asker, reply.turn);
        return { answer: reply.answer, asked: reply.asked, release: reply.turn.release };
      },
      shelf: library.shelf(guildId),
      reports: guildId === null ? null : reports.of(guildId),
      settings: guildId === null ? null : settings.of(guildId),
    };
  };
}

/** What has to be stopped again. */
interface Started {
  bot?: Bot;
  guild?: LocalGuild | undefined;
  monitoring?: Monitoring;
}

/** The bot first, which finishes the answers under way. */
async function stopAll({ bot, guild, monitoring }: Started, store: Store): Promise<void> {
  await bot?.stop();
  await monitoring?.close();
  await guild?.close();
  await store.close();
}

async function openMonitoring(where: { host: string; port: number }, metrics: Metrics, bot: Bot, store: Store): Promise<Monitoring> {
  const probe = store.keep('settings');
  // A store that cannot be read throws; that nothing is found there is as it should be.
  const isHealthy = async () => bot.isReady() && (await probe.get('health')) === undefined;
  try {
    return await startMonitoring({ ...where, metrics, isHealthy });
  } catch (fault) {
    throw portError('METRICS_PORT', where.port, fault);
  }
}
