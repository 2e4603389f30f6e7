import { ExpectedError } from './expected-error.ts';
import type { LocalGuild } from './local-guild/index.ts';

/** A port is taken. The message is one line that says what to do. */
export class PortError extends ExpectedError {}

/** Two, to see that what one adds the other does not have. Always the same, so that what was added in one is there after a restart; with two shards each has one. */
const LOCAL_GUILDS = ['1000000000000000001', '1000000000004194305'];

/** The one line for a port that cannot be had; other faults as they are. */
export function portError(setting: string, port: number, fault: unknown): unknown {
  const { code } = fault as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return new PortError(
      `${setting} ${port} is in use: stop the program that has it, or set ${setting} to another number (0 takes any that is free)`,
    );
  if (code === 'EACCES') return new PortError(`${setting} ${port} may not be used by this user: set ${setting} to a number over 1023`);
  return fault;
}

/** Opens the local guild on a port of this machine. Throws PortError. */
export async function openLocalGuild(port: number, log: (line: string) => void, shards = 1): Promise<LocalGuild> {
  // A bot on Discord never loads the server that it does not need.
  const { startLocalGuild } = await import('./local-guild/index.ts');
  try {
    return await startLocalGuild({
      port,
      guildIds: LOCAL_GUILDS,
      botName: 'Briefing',
      shards,
      log,
    });
  } catch (fault) {
    throw portError('PORT', port, fault);
  }
}
