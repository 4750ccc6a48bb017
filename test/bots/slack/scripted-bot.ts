import type { Bot, ChatMessage, ChatRequest, CommandSpec } from '../../../bots/request';
import type { Answer, FormErrors, Option } from '../../../bots/view';
import { say } from '../../../bots/view';

/** What the bot was asked, as it came. */
export type Heard =
  | { readonly what: 'command'; readonly request: ChatRequest; readonly input: Parameters<Bot['command']>[1] }
  | { readonly what: 'action'; readonly request: ChatRequest; readonly input: Parameters<Bot['action']>[1] }
  | { readonly what: 'submit'; readonly request: ChatRequest; readonly input: Parameters<Bot['submit']>[1] }
  | { readonly what: 'suggest'; readonly request: ChatRequest; readonly input: Parameters<Bot['suggest']>[1] }
  | { readonly what: 'message'; readonly request: ChatRequest; readonly input: ChatMessage };

const option = (name: string, required = true, more: Partial<CommandSpec['options'][number]> = {}) => ({
  name,
  description: `Which ${name}`,
  required,
  ...more,
});

/** Commands enough to try every way of typing one. */
export const COMMANDS: readonly CommandSpec[] = [
  { name: 'support', description: 'Ask for help', options: [option('subject', false)] },
  { name: 'whoami', description: 'Who we think you are', options: [] },
  {
    name: 'access',
    description: 'Who may do what',
    options: [],
    subcommands: [
      {
        name: 'grant',
        description: 'Give a permission',
        options: [
          option('who', true, { suggests: true }),
          option('permission', true, { choices: [{ value: 'billing.pay', label: 'Pay invoices' }] }),
          option('days', false),
        ],
      },
      { name: 'list', description: 'List permissions', options: [option('who')] },
    ],
  },
];

type Says<T> = (heard: Heard) => T | Promise<T>;

/** A bot that says what a test tells it to, and remembers what it was asked. */
export class ScriptedBot implements Bot {
  readonly commands = COMMANDS;
  readonly heard: Heard[] = [];
  answers: Says<Answer> = () => say('Done.');
  judges: Says<Answer | FormErrors> = () => say('Taken.');
  suggests: Says<readonly Option[]> = () => [];
  replies: Says<Answer | undefined> = () => undefined;

  async command(request: ChatRequest, input: Parameters<Bot['command']>[1]): Promise<Answer> {
    return this.answers(this.#note({ what: 'command', request, input }));
  }

  async action(request: ChatRequest, input: Parameters<Bot['action']>[1]): Promise<Answer> {
    return this.answers(this.#note({ what: 'action', request, input }));
  }

  async submit(request: ChatRequest, input: Parameters<Bot['submit']>[1]): Promise<Answer | FormErrors> {
    return this.judges(this.#note({ what: 'submit', request, input }));
  }

  async suggest(request: ChatRequest, input: Parameters<Bot['suggest']>[1]): Promise<readonly Option[]> {
    return this.suggests(this.#note({ what: 'suggest', request, input }));
  }

  async message(request: ChatRequest, input: ChatMessage): Promise<Answer | undefined> {
    return this.replies(this.#note({ what: 'message', request, input }));
  }

  #note(heard: Heard): Heard {
    this.heard.push(heard);
    return heard;
  }
}
