import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataOption,
  type InteractionType,
} from 'discord.js';

type Option = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

/** A command as the bot takes it. */
export interface CommandInput {
  readonly name: string;
  readonly sub?: string;
  readonly args: Readonly<Record<string, string>>;
  /** The option that is being typed. */
  readonly focused?: string;
}

/** Reads a command and what was put into its options. */
export function commandInput(data: { name: string; options?: readonly Option[] }): CommandInput {
  const [first] = data.options ?? [];
  const isBranch = first?.type === ApplicationCommandOptionType.Subcommand;
  const leaves = isBranch ? (first.options ?? []) : (data.options ?? []);
  const focused = leaves.find((option) => 'focused' in option && option.focused)?.name;
  return {
    name: data.name,
    ...(isBranch ? { sub: first.name } : {}),
    args: Object.fromEntries(leaves.flatMap(argument)),
    ...(focused === undefined ? {} : { focused }),
  };
}

function argument(option: Option): [string, string][] {
  return 'value' in option ? [[option.name, String(option.value)]] : [];
}
