import type { CommandOption, CommandSpec } from '../../request';
import type { Line, View } from '../../view';

/** How a command is typed: `/access grant <contact> [days]`. */
export function usage(name: string, options: readonly CommandOption[], sub?: string): string {
  const words = options.map((option) => (option.required ? `<${option.name}>` : `[${option.name}]`));
  return [`/${name}`, ...(sub === undefined ? [] : [sub]), ...words].join(' ');
}

/** What can be typed: below one command, or at all. */
export function help(commands: readonly CommandSpec[], about?: CommandSpec): View {
  const lines = (about ? [about] : commands).flatMap(describe);
  return { kind: 'view', title: about ? `/${about.name}` : 'What you can type here', lines };
}

function describe({ name, description, options, subcommands }: CommandSpec): Line[] {
  if (!subcommands?.length) return [[{ code: usage(name, options) }, ` ${description}`]];
  return subcommands.map((below): Line => {
    return [{ code: usage(name, below.options, below.name) }, ` ${below.description}`];
  });
}
