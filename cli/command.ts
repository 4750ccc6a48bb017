/** Where a command's words go, and what it was called with beside them. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to stdout and waits while nobody takes it. */
  out(text: string): Promise<void>;
  /** Writes a line to stderr. */
  err(line: string): void;
  /** What is piped in; absent where nothing is. */
  readonly input?: AsyncIterable<Uint8Array>;
}

/** What was typed, by name; a word that may be left out is undefined then. */
export interface Typed {
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly json: boolean;
}

/** An option of a command: it takes a value, which `value` names, or it is a switch. */
export interface Option {
  readonly value?: string;
  readonly needed?: true;
  readonly about: string;
}

/** The exit codes; they are documented and don't change. */
export const EXIT = { ok: 0, found: 1, usage: 2, later: 75, config: 78 } as const;
/** One of them. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** One command: its name, the words it takes in order, those in brackets may be left out, and what it does. */
export interface Command {
  readonly name: string;
  readonly words?: readonly string[];
  readonly options?: Readonly<Record<string, Option>>;
  readonly about: string;
  /** How it ends whatever goes wrong: a program that calls it knows no other way to be told to try again. */
  readonly failsAs?: Exit;
  run(typed: Typed, terminal: Terminal): Promise<Exit>;
}

/** It was called with words it doesn't know; the message is for whoever typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** It can't be done as things are; the message says what to do about it. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';
}

/** The value of an option that takes one. */
export function valueOf({ options }: Typed, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A word or option that the parser has seen to. */
export function needed(value: string | undefined): string {
  if (value === undefined) throw new UsageError('A word is missing');
  return value;
}
