import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Action } from '../action.ts';
import { answerOf, questionOf } from '../asked-again.ts';
import { customId } from '../custom-id.ts';
import { oneLine } from '../escape.ts';
import { note } from '../message.ts';
import { NOT_RIGHT } from '../render.ts';

const NOTE = 'note';
const MAX_NOTE = 500;
const SERVERS_ONLY = 'Reports go to the admins of a server, so they can be made in a server only. Ask there and press it there.';

/**
 * *Not right*: a form in which a person says what is wrong with an answer. The report keeps the question and the
 * answer as the message shows them, and the version of the reader that answered; not who reported it.
 */
export const notRight: Action = {
  name: NOT_RIGHT,
  press: (_pressed, [reader = ''], { reports }) => (reports ? { form: formOf(reader) } : note(SERVERS_ONLY)),
  submit: async (sent, [reader = ''], { reports }) => {
    const { message } = sent;
    if (!reports) return note(SERVERS_ONLY);
    if (!message) return note('The answer that this is about is gone, so nothing was kept.');
    await reports.add({
      question: questionOf(message),
      answer: answerOf(message),
      note: oneLine(sent.fields.getTextInputValue(NOTE)),
      reader,
    });
    return note('Thank you. The report was kept; the admins of this server see it with `/briefing reports`.');
  },
};

function formOf(reader: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId(NOT_RIGHT, reader),
    title: 'What is not right?',
    components: [
      {
        type: ComponentType.Label,
        label: 'What should the answer have been?',
        description: 'Kept with the question and the answer for the admins of this server; your name is not kept.',
        component: {
          type: ComponentType.TextInput,
          custom_id: NOTE,
          style: TextInputStyle.Paragraph,
          max_length: MAX_NOTE,
          required: false,
        },
      },
    ],
  };
}
