import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ExpectedError } from './expected-error.ts';
import { DEFAULT_FOLDER, DEFAULT_STORE } from './knowledge/places.ts';

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
  } = parsed.data;
  return {
    discord: token ? { token, guildId } : undefined,
    api: DISCORD_API,
    store: KEYV_URI,
    knowledge: KNOWLEDGE_DIR,
    port: PORT,
    logLevel: LOG_LEVEL,
    cooldown: COOLDOWN,
    logQuestions: LOG_QUESTIONS,
    metrics: METRICS_PORT === undefined ? undefined : { host: METRICS_HOST, port: METRICS_PORT },
  };
}
