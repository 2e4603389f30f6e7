import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from 'discord.js';
import { ExpectedError } from '../expected-error.ts';
import { inviteLink } from './invite.ts';

const PORTAL = 'https://discord.com/developers/applications';
/** Codes of connections that never came about. */
const NO_NETWORK = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Missing Access, Unknown Guild. */
const NO_GUILD = new Set<number | string>([50_001, 10_004]);

/** The bot cannot run. The message is one line that says what to do; it never holds the token. */
export class StartError extends ExpectedError {
  override readonly name = 'StartError';

  /** For a close of the gateway after which no reconnect is allowed. */
  static ofClose(code: number): StartError {
    switch (code) {
      case GatewayCloseCodes.AuthenticationFailed:
        return wrongToken();
      case GatewayCloseCodes.DisallowedIntents:
      case GatewayCloseCodes.InvalidIntents:
        return new StartError(
          `Discord refused the intents of the bot (${code}): switch them on for it at ${PORTAL} under Bot, then start again`,
        );
      case GatewayCloseCodes.ShardingRequired:
        return new StartError('Discord asks for sharding: this bot is in too many servers for one process');
      default:
        return new StartError(`Discord closed the connection for good (${code}): update this program`);
    }
  }
}

/** Turns what came of starting into the one line for the person who starts it. What is not expected is returned as it is. */
export function lineFor(fault: unknown, guildId: string, applicationId?: string): unknown {
  if (fault instanceof StartError) return fault;
  if (codeOf(fault) === DiscordjsErrorCodes.TokenInvalid) return wrongToken();
  if (fault instanceof DiscordAPIError) {
    if (fault.status === 401) return wrongToken();
    if (NO_GUILD.has(fault.code)) return notInGuild(guildId, applicationId);
    return new StartError(`Discord refused to register the commands (${fault.status}, ${fault.code}): ${fault.message.split('\n', 1)[0]}`);
  }
  if (fault instanceof HTTPError) return new StartError(`Discord is out of order (${fault.status}): try again in some minutes`);
  const network = causes(fault)
    .map(codeOf)
    .find((code) => NO_NETWORK.has(code));
  if (network) return new StartError(`Discord cannot be reached (${network}): check the network connection, then start again`);
  return fault;
}

function wrongToken(): StartError {
  return new StartError(`DISCORD_TOKEN is not a valid token: copy the bot's token from ${PORTAL} (Bot, Reset Token) into .env`);
}

function notInGuild(guildId: string, applicationId?: string): StartError {
  return new StartError(
    `The bot is not in the server ${guildId} (GUILD_ID): check the id, or invite the bot with ${inviteLink(applicationId ?? 'ID')}`,
  );
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

/** An error, what caused it, and what that gathers (a connection tried on several addresses). */
function causes(fault: unknown): unknown[] {
  const inner = fault instanceof AggregateError ? fault.errors : [];
  const cause = fault instanceof Error && fault.cause !== undefined ? [fault.cause] : [];
  return [fault, ...[...inner, ...cause].flatMap(causes)];
}
