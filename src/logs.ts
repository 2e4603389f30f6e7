import { destination, type Logger, pino } from 'pino';

/** Structured logs on standard error: standard output is for the person at the terminal. No token is ever in them. */
export function createLog(level: string): Logger {
  return pino({ level, redact: ['token', '*.token'] }, destination({ dest: 2, sync: true }));
}
