import type { Command, Member } from './model.ts';

/** Permission bits that matter here. Everything else of Discord's set is carried but not enforced. */
export const Permission = {
  administrator: 1n << 3n,
  /** What a plain member may do: view, send, embed, attach, read history, react, mention, use commands, threads. */
  everyone:
    (1n << 6n) |
    (1n << 10n) |
    (1n << 11n) |
    (1n << 14n) |
    (1n << 15n) |
    (1n << 16n) |
    (1n << 17n) |
    (1n << 18n) |
    (1n << 31n) |
    (1n << 35n) |
    (1n << 38n),
  all: (1n << 50n) - 1n,
} as const;

/** Whether a member may see and use a command: Discord hides what `default_member_permissions` excludes. */
export function mayUse(command: Command, member: Member | undefined): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || !member) return true;
  const has = BigInt(member.permissions);
  if (has & Permission.administrator) return true;
  // A requirement of '0' means: nobody but administrators.
  return BigInt(needed) !== 0n && (has & BigInt(needed)) === BigInt(needed);
}
