import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandOption, CommandSpec } from '../../request';
import { cut, orDash } from './cut';
import { limits } from './limits';
import { oneLine } from './markdown';
import { fittingOptions } from './modal';

/** The bot's commands as Discord registers them: in servers and in the bot's DM. */
export function commandsBody(commands: readonly CommandSpec[]): RESTPutAPIApplicationCommandsJSONBody {
  return commands.map((command) => {
    const subcommands = command.subcommands ?? [];
    return {
      type: ApplicationCommandType.ChatInput,
      name: command.name,
      description: describe(command.description),
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      // A command with words below it can't be used by itself on Discord.
      options: subcommands.length > 0 ? subcommands.map(subcommand) : options(command.options),
    };
  });
}

function subcommand(spec: Omit<CommandSpec, 'subcommands'>): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: spec.name,
    description: describe(spec.description),
    options: options(spec.options),
  };
}

// Discord wants what is required first.
function options(given: readonly CommandOption[]): APIApplicationCommandStringOption[] {
  const sorted = [...given.filter(({ required }) => required), ...given.filter(({ required }) => !required)];
  return sorted.slice(0, limits.commandOptions).map(option);
}

function option({
  name,
  description,
  required,
  choices,
  suggests,
}: CommandOption): APIApplicationCommandStringOption {
  const common = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description: describe(description),
    required,
  };
  if (suggests === true) return { ...common, autocomplete: true };
  if (choices === undefined || choices.length === 0) return common;
  return { ...common, choices: fittingOptions(choices).map(({ label, value }) => ({ name: label, value })) };
}

function describe(text: string): string {
  return cut(orDash(oneLine(text)), limits.commandDescription);
}
