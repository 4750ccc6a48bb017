import { checkCommands } from '../command-checks';
import { refusal } from '../errors';
import { textIn, type Json } from '../json';
import type { Command } from '../model';
import type { Handler, Request } from '../request';
import type { World } from '../world';

/** PUT a whole set of commands, for everywhere or for one guild. */
export const putCommands: Handler = (request) => {
  requireOwn(request);
  checkCommands(request.list);
  const commands = request.list.map((command) => toCommand(request, command));
  keep(request, commands);
  return { status: 200, body: commands };
};

/** GET the commands of everywhere or of one guild. */
export const getCommands: Handler = (request) => {
  requireOwn(request);
  return { status: 200, body: commandsOf(request) };
};

/** The commands that a person finds in a channel: its guild's own first. */
export function commandsFor(world: World, guildId: string | undefined): Command[] {
  const own = guildId === undefined ? [] : (world.guilds.get(guildId)?.commands ?? []);
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...world.commands.filter(({ name }) => !names.has(name))];
}

function commandsOf({ world, params }: Request): Command[] {
  const guild = params['guild'];
  return guild === undefined ? world.commands : world.guild(guild).commands;
}

function keep({ world, params }: Request, commands: Command[]): void {
  const guild = params['guild'];
  if (guild === undefined) world.commands = commands;
  else world.guild(guild).commands = commands;
  world.touch();
}

function requireOwn({ world, params }: Request): void {
  if (params['application'] !== world.application.id) throw refusal('access.missing');
}

function toCommand(request: Request, command: Json): Command {
  const { world, params } = request;
  const name = textIn(command['name']) ?? '';
  // The same name stays the same command, as on Discord.
  const before = commandsOf(request).find(
    (one) => one.name === name && (one['type'] ?? 1) === (command['type'] ?? 1),
  );
  const place = params['guild'] === undefined ? {} : { guild_id: params['guild'] };
  const fixed = { id: before?.id ?? world.nextId(), name, application_id: world.application.id };
  return { type: 1, nsfw: false, ...command, ...place, ...fixed, version: world.nextId() };
}
