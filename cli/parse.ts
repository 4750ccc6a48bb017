import { parseArgs } from 'node:util';
import { UsageError, type Command, type Typed } from './command';
import { nearest } from './nearest';

/** A command with what was typed for it; without one, help is wanted: for that command, or for all. */
export interface Parsed {
  readonly command?: Command;
  readonly typed?: Typed;
}

/** Reads the words behind `latchkey`.
 * @throws UsageError that says what was meant, perhaps */
export function parse(argv: readonly string[], commands: readonly Command[]): Parsed {
  const first = argv.filter((word) => !word.startsWith('-'));
  const wantsHelp = argv.includes('--help') || argv.includes('-h');
  if (first.length === 0 || first[0] === 'help') {
    const about = find(first.slice(1), commands);
    return about ? { command: about } : {};
  }
  const command = find(first, commands);
  if (!command) return unknown(first, commands, wantsHelp);
  return wantsHelp ? { command } : { command, typed: typedFor(command, argv) };
}

/** The command whose name these words begin with, the longest of them. */
function find(words: readonly string[], commands: readonly Command[]): Command | undefined {
  const begins = ({ name }: Command) => name.split(' ').every((part, index) => words[index] === part);
  return commands.filter(begins).sort((a, b) => b.name.length - a.name.length)[0];
}

function unknown(words: readonly string[], commands: readonly Command[], wantsHelp: boolean): Parsed {
  const group = commands.filter(({ name }) => name.split(' ')[0] === words[0]).map(({ name }) => name);
  if (group.length > 0 && wantsHelp) return {};
  const names = commands.map(({ name }) => name);
  const meant = nearest(words.slice(0, 2).join(' '), names) ?? nearest(words[0] ?? '', names);
  if (meant === undefined && group.length > 0) throw new UsageError(`It is one of: ${group.join(', ')}`);
  const typed = words.slice(0, group.length > 0 ? 2 : 1).join(' ');
  const hint = meant === undefined ? 'see `latchkey help`' : `did you mean \`latchkey ${meant}\`?`;
  throw new UsageError(`There is no \`latchkey ${typed}\`: ${hint}`);
}

function typedFor(command: Command, argv: readonly string[]): Typed {
  const known = { json: { about: '' }, ...command.options } as NonNullable<Command['options']>;
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { values, positionals } = read(argv, options);
  const { json, ...rest } = values;
  for (const [name, { needed, value }] of Object.entries(known)) {
    if (needed && values[name] === undefined) throw new UsageError(`It needs --${name} <${value ?? ''}>`);
  }
  const words = wordsOf(command, positionals.slice(command.name.split(' ').length));
  return { words, options: rest, json: json === true };
}

type Options = Record<string, { type: 'string' | 'boolean' }>;

function read(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: true });
  } catch (error) {
    const [, name = ''] = /'--?([\w-]+)/.exec((error as Error).message) ?? [];
    if (name in options) throw new UsageError(`--${name} needs a value, or takes none`);
    const meant = nearest(name, Object.keys(options));
    throw new UsageError(`There is no option --${name}${meant ? `: did you mean --${meant}?` : ''}`);
  }
}

function wordsOf({ words = [] }: Command, given: readonly string[]): Record<string, string | undefined> {
  const needed = words.filter((word) => !word.startsWith('['));
  const missing = needed[given.length];
  if (missing !== undefined) throw new UsageError(`It needs ${missing}`);
  const extra = given[words.length];
  if (extra !== undefined) throw new UsageError(`It takes no further word: ${extra}`);
  return Object.fromEntries(words.map((word, index) => [word.replace(/[<>[\]]/g, ''), given[index]]));
}
