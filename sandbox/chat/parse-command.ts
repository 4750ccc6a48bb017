/** A typed line that begins with a slash, in words. */
export interface TypedCommand {
  /** With the slash. */
  readonly command: string;
  readonly text: string;
}

/** A command of the list that Discord's client has. */
export interface KnownCommand {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: readonly string[];
}

/** A command with what was typed for its options. */
export interface FilledCommand {
  readonly name: string;
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string>>;
}

const word = /^(?:"([^"]*)"|“([^”]*)”|(\S+))\s*/;

/** The command's word and the rest of the line; undefined for a line that is no command. */
export function readTyped(line: string): TypedCommand | undefined {
  const [, command, text = ''] = /^(\/[\w-]+)(?:\s+([\s\S]*))?$/.exec(line.trim()) ?? [];
  return command === undefined ? undefined : { command, text: text.trim() };
}

/** Fits a typed line to the command it names: a word for each option in order, the last one takes the rest.
 * Undefined where there is no such command. */
export function fillCommand(
  known: readonly KnownCommand[],
  { command, text }: TypedCommand,
): FilledCommand | undefined {
  const mine = known.filter(({ name }) => `/${name}` === command.toLowerCase());
  const found = mine.find(({ subcommand }) => subcommand === undefined || startsWith(text, subcommand));
  if (!found) return undefined;
  const { name, subcommand, options } = found;
  const rest = text.slice(subcommand?.length ?? 0).trim();
  return { name, ...(subcommand === undefined ? {} : { subcommand }), options: fill(options, rest) };
}

function startsWith(text: string, words: string): boolean {
  return `${text.toLowerCase()} `.startsWith(`${words} `);
}

function fill(names: readonly string[], text: string): Record<string, string> {
  const filled: Record<string, string> = {};
  let left = text;
  for (const [index, name] of names.entries()) {
    const [whole = '', quoted, curly, bare = ''] = word.exec(left) ?? [];
    const isLast = index === names.length - 1;
    const given = isLast && bare !== '' ? left : (quoted ?? curly ?? bare);
    if (given !== '') filled[name] = given;
    left = left.slice(whole.length);
  }
  return filled;
}
