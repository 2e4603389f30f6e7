import { type DestinationStream, destination, type Logger, pino, stdSerializers } from 'pino';

/** Structured logs, on standard error unless told otherwise: standard output is for the person at the terminal. No token is ever in them. */
export function createLog(level: string, to: DestinationStream = destination({ dest: 2, sync: true })): Logger {
  return pino({ level, redact: ['token', '*.token'], serializers: { err: discreet } }, to);
}

/**
 * An error as the log tells it. Those of discord.js carry what was sent, with the question that somebody asked in it, and
 * an address that lets whoever reads it write in the name of the bot for a quarter of an hour: neither is for a log.
 */
function discreet(fault: Error): object {
  const { requestBody: _, url, ...told } = stdSerializers.err(fault) as object as Record<string, unknown>;
  return typeof url === 'string' ? { ...told, url: url.replace(/\b(interactions|webhooks)\/(\d+)\/[^/?]+/, '$1/$2/…') } : told;
}
