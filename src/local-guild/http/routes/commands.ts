import { type Context, Hono } from 'hono';
import { missingAccess, tooManyCommands, unknownCommand } from '../../errors.ts';
import { type Command, CommandKind } from '../../model.ts';
import { COMMAND_LIMITS, checkCommand, checkCommandList } from '../../rules/commands.ts';
import { snowflake } from '../../snowflake.ts';
import { readBody } from '../body.ts';
import type { Parts } from '../parts.ts';

type Fields = Record<string, unknown>;

/** Registration of commands, global and per guild. */
export function commandRoutes({ world, note }: Parts): Hono {
  const app = new Hono();

  const scopeOf = (c: Context): string => {
    if (c.req.param('app') !== world.applicationId) throw missingAccess();
    const guild = c.req.param('guild');
    if (guild !== undefined && !world.guilds.has(guild)) throw missingAccess();
    return guild ?? 'global';
  };
  const commandOf = (c: Context): Command => {
    const command = world.commands(scopeOf(c)).get(c.req.param('command') ?? '');
    if (!command) throw unknownCommand();
    return command;
  };

  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    app.get(base, (c) => c.json([...world.commands(scopeOf(c)).values()]));

    app.put(base, async (c) => {
      const scope = scopeOf(c);
      const { json } = await readBody(c);
      note(c, checkCommandList(json));
      const old = [...world.commands(scope).values()];
      const made = (json as Fields[]).map((body) => {
        const before = old.find((one) => one.name === body.name && one.type === (body.type ?? CommandKind.ChatInput));
        return stored(body, world.applicationId, scope, before);
      });
      const commands = world.commands(scope);
      commands.clear();
      for (const command of made) commands.set(command.id, command);
      world.commandsChanged();
      return c.json(made);
    });

    app.post(base, async (c) => {
      const scope = scopeOf(c);
      const { json } = await readBody(c);
      note(c, checkCommand(json));
      const body = json as Fields;
      const all = [...world.commands(scope).values()];
      const kind = Number(body.type ?? CommandKind.ChatInput);
      const before = all.find((one) => one.name === body.name && one.type === kind);
      const limit = COMMAND_LIMITS[kind] ?? 0;
      if (!before && all.filter((one) => one.type === kind).length >= limit) throw tooManyCommands(limit);
      const command = stored(body, world.applicationId, scope, before);
      world.commands(scope).set(command.id, command);
      world.commandsChanged();
      return c.json(command, before ? 200 : 201);
    });

    app.get(`${base}/:command`, (c) => c.json(commandOf(c)));

    app.patch(`${base}/:command`, async (c) => {
      const before = commandOf(c);
      const { json } = await readBody(c);
      const { id: _, application_id: __, guild_id: ___, version: ____, ...kept } = before;
      const body = { ...kept, ...(json as Fields), type: before.type };
      note(c, checkCommand(body));
      const command = stored(body, world.applicationId, scopeOf(c), before);
      world.commands(scopeOf(c)).set(command.id, command);
      world.commandsChanged();
      return c.json(command);
    });

    app.delete(`${base}/:command`, (c) => {
      world.commands(scopeOf(c)).delete(commandOf(c).id);
      world.commandsChanged();
      return c.body(null, 204);
    });
  }
  return app;
}

/** A checked body as it is kept and given back. A command keeps its id when it is registered again under its name. */
function stored(body: Fields, applicationId: string, scope: string, before: Command | undefined): Command {
  const permissions = body.default_member_permissions;
  return {
    id: before?.id ?? snowflake(),
    application_id: applicationId,
    version: snowflake(),
    ...(scope === 'global' ? {} : { guild_id: scope }),
    type: Number(body.type ?? CommandKind.ChatInput),
    name: String(body.name),
    description: String(body.description ?? ''),
    ...(body.options ? { options: body.options as Command['options'] } : {}),
    name_localizations: body.name_localizations ?? null,
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    dm_permission: body.dm_permission ?? true,
    contexts: (body.contexts as number[] | undefined) ?? null,
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw === true,
  };
}
