import type { Command } from './command';

const SETTINGS = `Settings are environment variables; LATCHKEY_SECRET is needed, at least 32 bytes.
Exit codes: 0 it is well, 1 something was found wrong or failed, 2 it was called wrongly, 78 the configuration is at fault.
\`latchkey help <command>\` tells more; every command but serve takes --json.`;

/** All commands, a line each. */
export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => callOf(command).length));
  const lines = commands.map((command) => `  ${callOf(command).padEnd(width)}  ${command.about}`);
  return `${['latchkey <command>', ...lines].join('\n')}\n\n${SETTINGS}\n`;
}

/** One command with its words and options. */
export function helpFor(command: Command): string {
  const options = Object.entries(command.options ?? {}).map(([name, { value, about, needed }]) => {
    const form = value === undefined ? `--${name}` : `--${name} <${value}>`;
    return [form, needed ? `${about} (needed)` : about] as const;
  });
  const all = [...options, ['--json', 'prints JSON'] as const];
  const width = Math.max(...all.map(([form]) => form.length));
  const lines = all.map(([form, about]) => `  ${form.padEnd(width)}  ${about}`);
  return `${[`latchkey ${callOf(command)}`, '', command.about, '', ...lines].join('\n')}\n`;
}

function callOf({ name, words = [] }: Command): string {
  return [name, ...words].join(' ');
}
