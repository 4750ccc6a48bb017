import type { Bot, ChatMessage, ChatRequest, CommandSpec } from '../../../bots/request';
import { say, type Answer, type FormErrors, type Option } from '../../../bots/view';

/** Something the bot was asked. */
export interface Asked {
  readonly how: 'command' | 'action' | 'submit' | 'suggest' | 'message';
  readonly request: ChatRequest;
  readonly input: unknown;
}

type Script<Input, Output> = (request: ChatRequest, input: Input) => Output | Promise<Output>;

/** What the bot says to each; a test puts in what it needs. */
export interface Scripts {
  command: Script<{ name: string; sub?: string; args: Readonly<Record<string, string>> }, Answer>;
  action: Script<{ do: string; data: string }, Answer>;
  submit: Script<
    { do: string; state: string; values: Readonly<Record<string, string>> },
    Answer | FormErrors
  >;
  suggest: Script<{ name: string; option: string; typed: string }, readonly Option[]>;
  message: Script<ChatMessage, Answer | undefined>;
}

/** The commands that the tests use. */
export const commands: CommandSpec[] = [
  { name: 'whoami', description: 'Who you are here', options: [] },
  {
    name: 'access',
    description: 'Who may do what',
    options: [],
    subcommands: [
      {
        name: 'grant',
        description: 'Give somebody a key',
        options: [
          { name: 'until', description: 'When it ends', required: false },
          { name: 'who', description: 'To whom', required: true, suggests: true },
          {
            name: 'key',
            description: 'Which one',
            required: true,
            choices: [{ value: 'support.open', label: 'Open new tickets' }],
          },
        ],
      },
    ],
  },
];

/** A bot that answers by script and remembers what it was asked. */
export interface ScriptedBot extends Bot {
  readonly asked: Asked[];
  script: Scripts;
}

/** Starts with a bot that has one word for everything. */
export function createScriptedBot(): ScriptedBot {
  const asked: Asked[] = [];
  const script: Scripts = {
    command: () => say('Done.'),
    action: () => say('Done.'),
    submit: () => say('Done.'),
    suggest: () => [],
    message: () => undefined,
  };
  const run = async <I, O>(how: Asked['how'], request: ChatRequest, input: I, answer: Script<I, O>) => {
    asked.push({ how, request, input });
    return answer(request, input);
  };
  return {
    commands,
    asked,
    script,
    command: (request, input) => run('command', request, input, script.command),
    action: (request, input) => run('action', request, input, script.action),
    submit: (request, input) => run('submit', request, input, script.submit),
    suggest: (request, input) => run('suggest', request, input, script.suggest),
    message: (request, input) => run('message', request, input, script.message),
  };
}
