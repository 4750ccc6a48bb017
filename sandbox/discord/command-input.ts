import { memberOf } from './access';
import { lengthOf } from './checks';
import { ClientRefusal } from './errors';
import { isAbsent, isJson, jsonIn, listIn, numberIn, textIn, type Json } from './json';
import type { Channel, Command } from './model';
import { permissionsOf } from './permissions';
import { commandsFor } from './routes/commands';
import { memberOnWire, userOnWire } from './wire';
import type { World } from './world';

/** What a person puts in for one option; a user, channel or role by its id. */
export type OptionValue = string | number | boolean;

/** A slash command as somebody types it: `subcommand` may be "group subcommand". */
export interface CommandInput {
  name: string;
  subcommand: string | undefined;
  options: Readonly<Record<string, OptionValue>>;
  /** The option that is being typed, for autocomplete. */
  focused?: string;
}

const kinds = { string: 3, integer: 4, boolean: 5, user: 6, number: 10 } as const;
const words = { 1: 'subcommand', 2: 'group' } as const;

/** The commands that a person may use in a channel. */
export function usableCommands(world: World, channel: Channel, userId: string): Command[] {
  const context = channel.guildId === undefined ? 1 : 0;
  return commandsFor(world, channel.guildId).filter((command) => {
    const contexts: unknown = command['contexts'];
    if (Array.isArray(contexts) && !contexts.includes(context)) return false;
    if (context === 1 && (command['dm_permission'] === false || 'guild_id' in command)) return false;
    return (command['type'] ?? 1) === 1 && isPermitted(world, channel, userId, command);
  });
}

/** What Discord's client sends for a command, after it checked what was put in. */
export function commandData(world: World, channel: Channel, userId: string, input: CommandInput): Json {
  const command = usableCommands(world, channel, userId).find(({ name }) => name === input.name);
  if (!command) throw new ClientRefusal(`There is no /${input.name} here.`);
  const path = (input.subcommand ?? '').split(' ').filter((word) => word !== '');
  const leaf = path.reduce<Json>((parent, word) => branch(parent, word), command);
  if (listIn(leaf['options']).some(({ type }) => type === 1 || type === 2)) {
    throw new ClientRefusal(`/${input.name} needs one of its subcommands.`);
  }
  const filled = fill(leaf, input);
  const options = path.reduceRight((inner, word, index) => {
    const type = numberIn(branchAt(command, path, index)['type']) ?? 1;
    return [{ type, name: word, options: inner }];
  }, filled);
  const place = 'guild_id' in command ? { guild_id: command['guild_id'] } : {};
  return {
    id: command.id,
    name: command.name,
    type: 1,
    options,
    ...place,
    ...resolved(world, channel, filled),
  };
}

function branch(parent: Json, word: string): Json {
  const found = listIn(parent['options']).find(
    ({ name, type }) => name === word && (type === 1 || type === 2),
  );
  if (!found) throw new ClientRefusal(`There is no ${words[1]} ${word}.`);
  return found;
}

function branchAt(command: Json, path: readonly string[], index: number): Json {
  return path.slice(0, index + 1).reduce<Json>((parent, word) => branch(parent, word), command);
}

function fill(leaf: Json, { options, focused }: CommandInput): Json[] {
  const known = listIn(leaf['options']);
  const names = known.map(({ name }) => name);
  const stray = Object.keys(options).find((name) => !names.includes(name));
  if (stray !== undefined) throw new ClientRefusal(`There is no option ${stray}.`);
  return known.flatMap((option) => {
    const name = textIn(option['name']) ?? '';
    const value = options[name];
    if (value === undefined && focused === undefined && option['required'] === true) {
      throw new ClientRefusal(`The option ${name} is required.`);
    }
    if (value === undefined) return [];
    const isFocused = focused === name;
    if (!isFocused) checkValue(option, name, value);
    return [{ name, type: option['type'], value, ...(isFocused ? { focused: true } : {}) }];
  });
}

function checkValue(option: Json, name: string, value: OptionValue): void {
  const fault = typeFault(option, value) ?? choiceFault(option, value) ?? sizeFault(option, value);
  if (fault !== undefined) throw new ClientRefusal(`The option ${name} ${fault}.`);
}

function typeFault(option: Json, value: OptionValue): string | undefined {
  const type = numberIn(option['type']) ?? 0;
  const numeric = type === kinds.integer || type === kinds.number;
  const wanted = type === kinds.boolean ? 'boolean' : 'string';
  return typeof value === (numeric ? 'number' : wanted) ? undefined : 'takes another kind of value';
}

function choiceFault(option: Json, value: OptionValue): string | undefined {
  const choices = listIn(option['choices']);
  const free = choices.length === 0 || choices.some((choice) => choice['value'] === value);
  return free ? undefined : 'takes one of its choices';
}

function sizeFault(option: Json, value: OptionValue): string | undefined {
  if (typeof value === 'boolean') return undefined;
  const isText = typeof value === 'string';
  const size = isText ? lengthOf(value) : value;
  if (size < (numberIn(option[isText ? 'min_length' : 'min_value']) ?? -Infinity)) return 'is too small';
  return size > (numberIn(option[isText ? 'max_length' : 'max_value']) ?? Infinity)
    ? 'is too large'
    : undefined;
}

/** The users that a command's options name, as Discord sends them along. */
function resolved(world: World, channel: Channel, options: readonly Json[]): Json {
  const ids = options.filter(({ type }) => type === kinds.user).map(({ value }) => textIn(value) ?? '');
  return ids.length === 0 ? {} : { resolved: resolvedUsers(world, channel, ids) };
}

/** Users and members by id, as interactions carry them. */
export function resolvedUsers(world: World, channel: Channel, ids: readonly string[]): Json {
  const { guildId } = channel;
  const known = ids.flatMap((id) => world.users.get(id) ?? []);
  if (known.length !== ids.length) throw new ClientRefusal('There is no such user.');
  const members = known.flatMap(({ id }) => {
    const member = guildId === undefined ? undefined : memberOnWire(world, guildId, id, false);
    return member ? [[id, member] as const] : [];
  });
  return {
    users: Object.fromEntries(known.map((user) => [user.id, userOnWire(user)])),
    ...(members.length > 0 ? { members: Object.fromEntries(members) } : {}),
  };
}

function isPermitted(world: World, channel: Channel, userId: string, command: Command): boolean {
  const needed = command['default_member_permissions'];
  if (isAbsent(needed) || channel.guildId === undefined) return true;
  const guild = world.guilds.get(channel.guildId);
  const member = memberOf(world, channel.guildId, userId);
  if (!guild || !member) return false;
  const bits = BigInt(textIn(needed) ?? '0');
  const rights = permissionsOf(guild, member);
  return bits === 0n ? (rights & 8n) !== 0n : (rights & bits) === bits;
}

/** The option that the client would ask the bot to complete, or a refusal. */
export function requireAutocomplete(data: Json, command: Json, focused: string): void {
  const inTree = (thing: Json): Json[] => [thing, ...listIn(thing['options']).flatMap(inTree)];
  const option = inTree(command).find(({ name, autocomplete }) => name === focused && autocomplete === true);
  if (!option) throw new ClientRefusal(`The option ${focused} completes nothing.`);
  const typed = inTree(data).some((one) => isJson(one) && jsonIn(one)['focused'] === true);
  if (!typed) throw new ClientRefusal(`Nothing was typed into ${focused}.`);
}
