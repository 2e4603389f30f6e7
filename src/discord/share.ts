import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { customId } from './custom-id.ts';
import { button, type Reply, rows } from './message.ts';

/** The action behind the button *Share*. */
export const SHARE = 'share';
const BUTTONS_IN_A_ROW = 5;

/** The same message for the asker alone, with a button that shows it to the others. */
export function privately(reply: Reply): Reply {
  const share = button('Share', customId(SHARE));
  return {
    ...reply,
    flags: reply.flags | MessageFlags.Ephemeral,
    components: reply.components.map((top) => (top.type === ComponentType.Container ? withButton(top, share) : top)),
  };
}

/** Puts a button behind the last ones. */
function withButton(container: APIContainerComponent, share: ReturnType<typeof button>): APIContainerComponent {
  const last = container.components.at(-1);
  const room = last?.type === ComponentType.ActionRow && last.components.length < BUTTONS_IN_A_ROW;
  const components = room
    ? [...container.components.slice(0, -1), { ...last, components: [...last.components, share] }]
    : [...container.components, ...rows([share])];
  return { ...container, components } as APIContainerComponent;
}

/** Components without the buttons of an action, and without rows that are empty then. */
export function withoutButton(components: readonly APIMessageTopLevelComponent[], id: string): APIMessageTopLevelComponent[] {
  return components.map((top) => {
    if (top.type !== ComponentType.Container) return top;
    const inner = top.components.flatMap((one): APIComponentInContainer[] => {
      if (one.type !== ComponentType.ActionRow) return [one];
      const left = one.components.filter((it) => !('custom_id' in it) || it.custom_id !== id);
      return left.length > 0 ? [{ ...one, components: left }] : [];
    });
    return { ...top, components: inner } as APIContainerComponent;
  });
}
