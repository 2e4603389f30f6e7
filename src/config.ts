import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ExpectedError } from './expected-error.ts';
import { DEFAULT_FOLDER, DEFAULT_STORE, isShared } from './knowledge/places.ts';

const ENV_FILE = fileURLToPath(new URL('../.env', import.meta.url));

/** A setting is wrong. The message is one line that names it and says what to do; it never holds the token. */
export class ConfigError extends ExpectedError {}

/** The settings of the bot, as `.env.example` explains them. */
export interface Config {
  /** The bot on Discord; without one it runs in the local guild. With a server its commands are for that one only. */
  readonly discord: { readonly token: string; readonly guildId: string | undefined } | undefined;
  /** Address of the API in place of Discord's own. */
  readonly api: string | undefined;
  readonly store: string;
  readonly knowledge: string;
  /** Port of the page of the local guild. */
  readonly port: number;
  readonly logLevel: (typeof LEVELS)[number];
  /** How many questions one person may ask in ten seconds; 0 for no limit. */
  readonly cooldown: number;
  /** Whether the log holds what people ask. */
  readonly logQuestions: boolean;
  /** How many processes answer; one without. */
  readonly shards: number | undefined;
  /** Which of them this process is; none when it is the one that starts them. */
  readonly shard: { readonly id: number; readonly count: number } | undefined;
  /** Where `/healthz` and `/metrics` are served; nowhere unless set. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A bot token: three parts of base64url with dots between. Its worth only Discord knows. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port; write a number from 0 to 65535')
  .transform(Number)
  .refine((number) => number <= 65_535, 'is not a port; write a number from 0 to 65535');

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      TOKEN,
      'is not a bot token (three parts with dots between): copy it from https://discord.com/developers/applications (Bot, Reset Token)',
    )
    .optional(),
  GUILD_ID: z
    .string()
    .regex(
      /^\d{17,20}$/,
      'is not the id of a server (17 to 20 digits): in Discord switch on Developer Mode, right-click the server, Copy Server ID',
    )
    .optional(),
  DISCORD_API: z.url({ protocol: /^https?$/, error: 'is not a web address; leave it out to use Discord' }).optional(),
  KEYV_URI: z.string().default(DEFAULT_STORE),
  KNOWLEDGE_DIR: z.string().default(DEFAULT_FOLDER),
  PORT: port.default(8787),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  LOG_QUESTIONS: z
    .enum(['yes', 'no'], { error: 'is neither yes nor no' })
    .default('no')
    .transform((written) => written === 'yes'),
  COOLDOWN: z
    .string()
    .regex(/^\d{1,4}$/, 'is not a number of questions; write one from 0 (no limit) to 9999')
    .transform(Number)
    .default(10),
  SHARDS: z
    .string()
    .regex(/^\d{1,3}$/, 'is not a number of processes; write one from 1 on, or leave it out')
    .transform(Number)
    .optional(),
  SHARD_COUNT: z.string().transform(Number).optional(),
  SHARDING_MANAGER: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, { error: `is not a level; write one of ${LEVELS.join(', ')}` }).default('warn'),
});

/** Adds what `.env` in the project says to the environment. What is already set there stays. */
export function loadEnvFile(): void {
  // Absent before Node 20.12; there the environment itself still works.
  if (existsSync(ENV_FILE) && typeof process.loadEnvFile === 'function') process.loadEnvFile(ENV_FILE);
}

/** Reads the settings from an environment. Throws ConfigError for the first that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  // A line 'GUILD_ID=' in .env means that it is not set.
  const filled = Object.fromEntries(Object.entries(environment).flatMap(([key, value]) => (value?.trim() ? [[key, value.trim()]] : [])));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ConfigError(`${issue.path.join('.')} ${issue.message}`);
  }
  const {
    DISCORD_TOKEN: token,
    GUILD_ID: guildId,
    DISCORD_API,
    KEYV_URI,
    KNOWLEDGE_DIR,
    PORT,
    LOG_LEVEL,
    COOLDOWN,
    LOG_QUESTIONS,
    METRICS_HOST,
    METRICS_PORT,
    SHARDS,
    SHARD_COUNT,
    SHARDING_MANAGER,
  } = parsed.data;
  // discord.js starts each process with these three; there SHARDS is the number of the process itself.
  const shard = SHARDING_MANAGER === undefined ? undefined : { id: SHARDS ?? 0, count: SHARD_COUNT ?? 1 };
  const shards = shard || !SHARDS ? undefined : SHARDS;
  if (shards && !isShared(KEYV_URI)) {
    throw new ConfigError(
      'SHARDS needs a store that several processes can share: set KEYV_URI to a Redis or Postgres server (redis://… or postgres://…), or leave SHARDS out',
    );
  }
  return {
    discord: token ? { token, guildId } : undefined,
    api: DISCORD_API,
    store: KEYV_URI,
    knowledge: KNOWLEDGE_DIR,
    port: PORT,
    logLevel: LOG_LEVEL,
    cooldown: COOLDOWN,
    logQuestions: LOG_QUESTIONS,
    shards,
    shard,
    // Each process has a port of its own.
    metrics:
      METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT + (METRICS_PORT > 0 ? (shard?.id ?? 0) : 0) },
  };
}
