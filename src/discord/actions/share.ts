import { type APIMediaGalleryComponent, type APIMessageTopLevelComponent, ComponentType, MessageFlags } from 'discord.js';
import type { Action } from '../action.ts';
import { customId } from '../custom-id.ts';
import { download } from '../download.ts';
import { escapeText } from '../escape.ts';
import type { Reply, ReplyFile } from '../message.ts';
import { SHARE, withoutButton } from '../share.ts';

/** Far over any picture of ours. */
const MAX_PICTURE = 8 * 1024 * 1024;

/** *Share*: what only the asker sees, shown to the whole channel. All of it lies in the message that the button is on. */
export const share: Action = {
  name: SHARE,
  press: async ({ message, user }): Promise<Reply> => {
    const components = withoutButton(
      message.components.map((one) => one.toJSON() as APIMessageTopLevelComponent),
      customId(SHARE),
    );
    const files: ReplyFile[] = [];
    const shown = await Promise.all(components.map((top) => withPictures(top, files)));
    return {
      components: [{ type: ComponentType.TextDisplay, content: `-# Shared by ${escapeText(user.displayName)}` }, ...shown],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [] },
      ...(files.length > 0 ? { files } : {}),
    };
  },
};

/** Pictures are fetched and sent again: the files of an ephemeral message go with it. */
async function withPictures(top: APIMessageTopLevelComponent, files: ReplyFile[]): Promise<APIMessageTopLevelComponent> {
  if (top.type !== ComponentType.Container) return top;
  const components = await Promise.all(
    top.components.map(async (one) => (one.type === ComponentType.MediaGallery ? await galleryAgain(one, files) : one)),
  );
  return { ...top, components };
}

async function galleryAgain(gallery: APIMediaGalleryComponent, files: ReplyFile[]): Promise<APIMediaGalleryComponent> {
  const items = await Promise.all(
    gallery.items.map(async ({ media, description }) => {
      const name = `picture-${files.length + 1}.png`;
      const file = { name, description: description ?? '', attachment: Buffer.alloc(0) };
      files.push(file);
      file.attachment = Buffer.from(await download(media.url, MAX_PICTURE));
      return { media: { url: `attachment://${name}` }, ...(description ? { description } : {}) };
    }),
  );
  return { type: ComponentType.MediaGallery, items };
}
