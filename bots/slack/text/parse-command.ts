import type { Bot, CommandOption, CommandSpec } from '../../request';
import { plainText } from './plain-text';
import { takeRest, takeWord } from './words';

/** A command or a word below one, as the bot wants to be called. */
export interface Call {
  readonly name: string;
  readonly sub?: string;
  readonly options: readonly CommandOption[];
}

/** What the bot takes for a command. */
export type CommandInput = Parameters<Bot['command']>[1];

/** A call with what was given for its options. */
export interface Asked {
  readonly is: 'call';
  readonly call: Call;
  readonly args: Readonly<Record<string, string>>;
}

/** What a typed line comes to: a call, or help, with the command it is about where that is known. */
export type Parsed = Asked | { readonly is: 'help'; readonly about?: CommandSpec };

/** Where a line was typed: the command with its slash, and what came after it. */
export interface Typed {
  readonly command: string;
  readonly text: string;
}

/** Reads a slash command: `/access grant …`, or the same words below the one command of the installation. */
export function parseCommand(commands: readonly CommandSpec[], commandName: string, typed: Typed): Parsed {
  const name = typed.command.replace(/^\//, '').toLowerCase();
  const text = plainText(typed.text);
  if (name !== commandName.toLowerCase()) return parseNamed(commands, name, text);
  const { word, rest } = takeWord(text);
  const first = word.replace(/^\//, '').toLowerCase();
  const isKnown = commands.some((candidate) => candidate.name === first);
  // The one command may have the name of another, which is meant where none follows.
  return isKnown ? parseNamed(commands, first, rest) : parseNamed(commands, name, text);
}

/** The call that a name and a word below it stand for. */
export function findCall(commands: readonly CommandSpec[], name: string, sub?: string): Call | undefined {
  const spec = commands.find((candidate) => candidate.name === name);
  if (!spec || sub === undefined) return spec && { name, options: spec.options };
  const below = spec.subcommands?.find((candidate) => candidate.name === sub);
  return below && { name, sub, options: below.options };
}

/** The required options that nothing was given for. */
export function missing({ call, args }: Asked): CommandOption[] {
  return call.options.filter(({ name, required }) => required && (args[name] ?? '') === '');
}

/** What the bot is called with. */
export function inputOf({ name, sub }: Call, args: Readonly<Record<string, string>>): CommandInput {
  return { name, args, ...(sub === undefined ? {} : { sub }) };
}

function parseNamed(commands: readonly CommandSpec[], name: string, text: string): Parsed {
  const spec = commands.find((candidate) => candidate.name === name);
  if (!spec) return { is: 'help' };
  if (!spec.subcommands?.length) {
    return { is: 'call', call: { name, options: spec.options }, args: readArgs(spec.options, text) };
  }
  const { word, rest } = takeWord(text);
  const below = spec.subcommands.find((candidate) => candidate.name === word.toLowerCase());
  if (!below) return { is: 'help', about: spec };
  const call = { name, sub: below.name, options: below.options };
  return { is: 'call', call, args: readArgs(below.options, rest) };
}

function readArgs(options: readonly CommandOption[], text: string): Record<string, string> {
  const args: Record<string, string> = {};
  let left = text;
  for (const [index, option] of options.entries()) {
    const { word, rest } = takeWord(left);
    const given = index === options.length - 1 ? takeRest(left) : word;
    if (given !== '') args[option.name] = chosen(option, given);
    left = rest;
  }
  return args;
}

// Whoever types gives the words they see; the bot knows the values.
function chosen({ choices }: CommandOption, given: string): string {
  const same = (text: string) => text.toLowerCase() === given.toLowerCase();
  return choices?.find(({ value, label }) => same(value) || same(label))?.value ?? given;
}
