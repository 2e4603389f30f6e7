import { missingOption, openOptions, readLine, typedCommands, valuesOf, withOption, withValue } from './command-line.js';
import { h, the } from './dom.js';

const PAUSE_MS = 120;
const BOOLEAN = 5;
const FILE = 11;

/** The message box: completes commands, their options and the options' values, with the keyboard alone if wanted. */
export class Composer {
  #commands = [];
  #people = [];
  #choices = [];
  #active = -1;
  #asked = 0;
  #timer = 0;
  /** Values of chosen suggestions, by option and shown name. */
  #picked = new Map();
  #history = [];

  /** @param {{ ask(wish: object): Promise<any>, run(name: string, options: object): void, upload(file: File): Promise<any>, say(content: string): Promise<any> }} actions */
  constructor(actions) {
    this.actions = actions;
    this.box = the('box');
    this.popup = the('popup');
    this.list = the('choices');
    this.box.addEventListener('input', () => this.#refresh());
    this.box.addEventListener('keydown', (event) => this.#key(event));
    this.box.addEventListener('blur', () => setTimeout(() => document.activeElement !== this.box && this.#show([], ''), 0));
    this.box.addEventListener('focus', () => this.#refresh());
    // Taking a suggestion with the mouse must not take the focus out of the box.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.file = the('file');
    this.file.addEventListener('change', () => this.#send());
    the('composer').addEventListener('submit', (event) => event.preventDefault());
  }

  setCommands(commands, people) {
    this.#commands = typedCommands(commands);
    this.#people = people;
    if (document.activeElement === this.box) this.#refresh();
  }

  clear() {
    this.box.value = '';
    this.#picked.clear();
    this.#refresh();
  }

  #key(event) {
    if (event.isComposing) return;
    const open = !this.popup.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else if (this.box.value === '' && event.key === 'ArrowUp') this.#recall();
      else return;
    } else if (event.key === 'Escape' && open) {
      this.#show([], '');
    } else if (event.key === 'Tab' && open && !event.shiftKey) {
      this.#take(this.#choices[Math.max(this.#active, 0)]);
    } else if (event.key === 'Enter') {
      if (open && this.#active >= 0) this.#take(this.#choices[this.#active]);
      else this.#submit();
    } else return;
    event.preventDefault();
  }

  /** '@name' of somebody who is here, as Discord's own box sends it: a mention by id. */
  #withMentions(text) {
    const literally = (name) => name.replace(/\W/g, '\\$&');
    return this.#people.reduce(
      (said, { id, username }) => said.replaceAll(new RegExp(`@${literally(username)}(?![\\w-])`, 'g'), `<@${id}>`),
      text,
    );
  }

  #recall() {
    this.box.value = this.#history.at(-1) ?? '';
    this.#refresh();
  }

  #move(step) {
    const size = this.#choices.length;
    this.#active = this.#active < 0 ? (step > 0 ? 0 : size - 1) : (this.#active + step + size) % size;
    this.#mark();
  }

  #mark() {
    [...this.list.children].forEach((item, index) => {
      item.setAttribute('aria-selected', String(index === this.#active));
      if (index === this.#active) item.scrollIntoView({ block: 'nearest' });
    });
    if (this.#active >= 0) this.box.setAttribute('aria-activedescendant', `choice-${this.#active}`);
    else this.box.removeAttribute('aria-activedescendant');
  }

  #take(choice) {
    if (!choice) return;
    if (choice.file) return this.file.click();
    this.box.value = choice.text;
    if (choice.pick) this.#picked.set(choice.pick.key, choice.pick.value);
    this.box.setSelectionRange(choice.text.length, choice.text.length);
    this.#refresh();
  }

  /** Show what could come next at the end of what is typed. */
  #refresh() {
    the('refusal').textContent = '';
    this.#asked += 1;
    clearTimeout(this.#timer);
    const text = this.box.value;
    const line = readLine(text, this.#commands);
    this.#hint(line);
    if (!line) return this.#show([], '');
    if (line.search !== undefined) return this.#offerCommands(line);
    const settled = line.current && line.current.value !== '' && text.endsWith(' ') && this.#picked.has(keyOf(line.current));
    if (line.current && line.rest === '' && !settled) return this.#offerValues(text, line);
    const options = openOptions(line);
    this.#show(
      options.map((option) => ({
        label: option.name,
        note: option.description,
        mark: option.required ? 'required' : '',
        text: withOption(text, line, option),
      })),
      `/${line.command.path}: options`,
    );
  }

  #offerCommands(line) {
    const search = line.search.toLowerCase();
    const found = this.#commands.filter((command) => command.path.includes(search));
    found.sort((a, b) => Number(b.path.startsWith(search)) - Number(a.path.startsWith(search)));
    this.#show(
      found.map((command) => ({ label: `/${command.path}`, note: command.description, text: opened(command) })),
      found.length > 0 ? 'Commands' : '',
    );
    // One press of Enter takes a command, unless it is written out and could run as it stands.
    if (found.length > 0 && !(line.command && !missingOption(line))) this.#move(1);
  }

  #offerValues(text, line) {
    const { option, value } = line.current;
    const offer = (choices) =>
      this.#show(
        choices.map((choice) => ({
          label: choice.name,
          note: choice.note ?? '',
          text: withValue(text, line, choice.name),
          pick: { key: `${option.name}\n${choice.name}`, value: choice.value },
        })),
        `${option.name}: ${option.description}`,
      );
    const fitting = (choices) => choices.filter((choice) => choice.name.toLowerCase().includes(value.toLowerCase()));
    if (option.type === FILE) return this.#offerFile(option);
    if (option.choices?.length) return offer(fitting(option.choices));
    if (option.type === BOOLEAN) return offer(fitting([true, false].map((one) => ({ name: String(one), value: one }))));
    if (option.type === 6 || option.type === 9)
      return offer(fitting(this.#people.map((one) => ({ name: one.username, note: one.global_name ?? '', value: one.id }))));
    if (!option.autocomplete) return this.#show([], '');
    // What is shown for another option would complete the wrong thing; for this one it may stay until the bot answers.
    if (this.#choices.some((choice) => !choice.pick?.key.startsWith(`${option.name}\n`))) this.#show([], '');
    const asked = this.#asked;
    this.#timer = setTimeout(async () => {
      const options = { ...valuesOf(line, this.#picked), [option.name]: value };
      const result = await this.actions.ask({ do: 'autocomplete', name: line.command.path, option: option.name, options });
      // What was asked for three letters ago is of no use now.
      if (asked !== this.#asked) return;
      if (result.choices) offer(result.choices);
      else this.#show([], '');
      if (result.failure) the('hint').textContent = 'Loading options failed: the bot did not answer in time';
      else if (result.choices?.length === 0) the('hint').textContent = 'No options match';
    }, PAUSE_MS);
  }

  /** One press of Enter opens the system's own way to choose a file. */
  #offerFile(option) {
    this.#show([{ label: 'Choose a file …', note: 'from this machine', file: true }], `${option.name}: ${option.description}`);
    this.#move(1);
  }

  /** Send the chosen file; its name then stands in the line for it. */
  async #send() {
    const [file] = this.file.files;
    if (!file) return;
    const line = readLine(this.box.value, this.#commands);
    const result = await this.actions.upload(file);
    this.file.value = '';
    this.box.focus();
    if (result.refused) return this.#refuse(result.refused);
    if (line?.current?.option.type !== FILE) return;
    this.#take({
      text: withValue(this.box.value, line, file.name),
      pick: { key: `${line.current.option.name}\n${file.name}`, value: result.value },
    });
  }

  #show(choices, title) {
    this.#choices = choices;
    this.#active = -1;
    the('popup-title').textContent = title;
    this.list.replaceChildren(
      ...choices.map((choice, index) =>
        h(
          'li',
          { id: `choice-${index}`, role: 'option', 'aria-selected': 'false', onclick: () => this.#take(choice) },
          h('span', { class: 'choice-label', text: choice.label }),
          choice.mark ? h('span', { class: 'choice-mark', text: choice.mark }) : null,
          choice.note ? h('span', { class: 'choice-note', text: choice.note }) : null,
        ),
      ),
    );
    this.popup.hidden = choices.length === 0;
    this.box.setAttribute('aria-expanded', String(choices.length > 0));
    this.box.removeAttribute('aria-activedescendant');
  }

  #hint(line) {
    const missing = line?.command ? missingOption(line) : null;
    const hint = missing ? `${missing.name} (required): ${missing.description}` : (line?.command?.description ?? '');
    the('hint').textContent = hint;
  }

  async #submit() {
    const text = this.box.value.trim();
    if (text === '') return;
    const line = readLine(text, this.#commands);
    if (!line) {
      this.#remember(text);
      const result = await this.actions.say(this.#withMentions(text));
      if (result.refused) this.#refuse(result.refused);
      return;
    }
    if (!line.command) return this.#refuse(`There is no command ${text.split(' ')[0]} here. Type / to see what there is.`);
    const missing = missingOption(line);
    if (missing) {
      if (!line.parts.some((part) => part.option === missing)) {
        this.box.value = withOption(this.box.value, line, missing);
        this.#refresh();
      }
      return this.#refuse(`"${missing.name}" is missing: ${missing.description}`);
    }
    if (line.rest !== '')
      return this.#refuse(
        `"${line.rest}" belongs to no option. Options: ${line.command.options.map((one) => `${one.name}:`).join(' ') || 'none'}`,
      );
    const values = valuesOf(line, this.#picked);
    this.#remember(text);
    const result = await this.actions.run(line.command.path, values);
    if (result?.refused) {
      this.box.value = text;
      this.#refuse(result.refused);
    }
  }

  #remember(text) {
    this.#history.push(text);
    this.clear();
  }

  #refuse(reason) {
    the('refusal').textContent = reason;
  }
}

function keyOf({ option, value }) {
  return `${option.name}\n${value}`;
}

/** A chosen command, ready for its first option if it needs one. */
function opened(command) {
  const first = command.options.find((option) => option.required);
  return first ? `/${command.path} ${first.name}:` : `/${command.path} `;
}
