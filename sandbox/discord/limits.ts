/**
 * How the real server says no: in a form's errors, by an API error, by closing the gateway or calling a session invalid,
 * by "too many requests", or by answering a message that is there already.
 */
export type LimitError =
  | { kind: 'form'; code: string; message: string }
  | { kind: 'api'; status: number; code: number; message: string }
  | { kind: 'close'; code: number; message: string }
  | { kind: 'invalid'; op: number }
  | { kind: 'rate'; status: 429; global: boolean; message: string }
  | { kind: 'same' };

/** One limit: the number where there is one, where Discord documents it, and what breaking it answers. */
export interface Limit {
  limit: number | null;
  source: string;
  error: LimitError;
}

const docs = (page: string): string => `https://docs.discord.com/developers/${page}`;
const components = docs('components/reference');
const interactions = docs('interactions/receiving-and-responding');
const commands = docs('interactions/application-commands');
const messages = docs('resources/message');
const channels = docs('resources/channel');
const gateway = docs('events/gateway');
const codes = docs('topics/opcodes-and-status-codes');

const form = (limit: number | null, source: string, code: string, message: string): Limit => ({
  limit,
  source,
  error: { kind: 'form', code, message },
});
const atMost = (limit: number, source: string): Limit =>
  form(limit, source, 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
const oneTo = (limit: number, source: string): Limit =>
  form(limit, source, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${limit} in length.`);
const api = (status: number, code: number, message: string): Limit => ({
  limit: null,
  source: codes,
  error: { kind: 'api', status, code, message },
});
const within = (limit: number, source: string, row: Limit): Limit => ({ ...row, limit, source });
const close = (code: number, message: string, limit: number | null = null): Limit => ({
  limit,
  source: gateway,
  error: { kind: 'close', code, message },
});

const rate = (limit: number, global: boolean): Limit => ({
  limit,
  source: docs('topics/rate-limits'),
  error: { kind: 'rate', status: 429, global, message: 'You are being rate limited.' },
});

/** Everything the stand-in refuses, by name: the one place where a limit is written down. */
export const limits = {
  'message.content': atMost(2000, messages),
  'message.embeds': atMost(10, messages),
  'message.empty': api(400, 50006, 'Cannot send an empty message'),
  'message.nonce': atMost(25, messages),
  'message.nonce.window': { limit: 5 * 60_000, source: messages, error: { kind: 'same' } },
  'message.blocked': api(400, 200000, 'Message was blocked by automatic moderation'),
  'message.harmful': api(400, 240000, 'Message blocked by harmful links filter'),
  'message.foreign': api(403, 50005, 'Cannot edit a message authored by another user'),
  'message.unknown': api(404, 10008, 'Unknown Message'),
  'embed.total': form(6000, messages, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
  'embed.title': atMost(256, messages),
  'embed.description': atMost(4096, messages),
  'embed.fields': atMost(25, messages),
  'embed.field.name': atMost(256, messages),
  'embed.field.value': atMost(1024, messages),
  'embed.field.empty': form(1, messages, 'BASE_TYPE_REQUIRED', 'This field is required'),
  'embed.footer': atMost(2048, messages),
  'embed.author': atMost(256, messages),
  'history.limit': form(100, messages, 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 100.'),

  'components.rows': atMost(5, components),
  'components.total': atMost(40, components),
  'components.row': oneTo(5, components),
  'components.kind': form(
    null,
    components,
    'UNION_TYPE_CHOICES',
    'Value of field "type" is not allowed here.',
  ),
  'components.customId': oneTo(100, components),
  'components.customId.unique': form(
    null,
    components,
    'COMPONENT_CUSTOM_ID_DUPLICATED',
    'Component custom id cannot be duplicated',
  ),
  'field.required': form(null, components, 'BASE_TYPE_REQUIRED', 'This field is required'),
  'button.label': atMost(80, components),
  'button.url': form(null, components, 'BASE_TYPE_REQUIRED', 'A url is required'),
  'button.face': form(
    null,
    components,
    'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    'A label or an emoji is required',
  ),
  'select.options': oneTo(25, components),
  'select.option.label': oneTo(100, components),
  'select.option.value': oneTo(100, components),
  'select.option.value.unique': form(
    null,
    components,
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  ),
  'select.option.description': atMost(100, components),
  'select.placeholder': atMost(150, components),
  'modal.title': oneTo(45, interactions),
  'modal.components': oneTo(5, interactions),
  'modal.customId': oneTo(100, interactions),
  'label.label': oneTo(45, components),
  'label.description': atMost(100, components),
  'textInput.value': atMost(4000, components),
  'textInput.maxLength': form(
    4000,
    components,
    'NUMBER_TYPE_MAX',
    'int value should be less than or equal to 4000.',
  ),
  'textInput.placeholder': atMost(100, components),

  'autocomplete.choices': atMost(25, interactions),
  'autocomplete.choice.name': oneTo(100, interactions),
  'autocomplete.choice.value': atMost(100, interactions),
  'interaction.firstAnswer': within(3000, interactions, api(404, 10062, 'Unknown interaction')),
  'interaction.token': within(900_000, interactions, api(401, 50027, 'Invalid Webhook Token')),
  'interaction.once': within(1, interactions, api(400, 40060, 'Interaction has already been acknowledged.')),
  'interaction.answerKind': form(
    null,
    interactions,
    'BASE_TYPE_CHOICES',
    'This kind of answer does not fit here.',
  ),
  'webhook.unknown': api(404, 10015, 'Unknown Webhook'),

  'commands.total': within(
    100,
    commands,
    api(400, 30032, 'Maximum number of application commands reached (100).'),
  ),
  'command.name': oneTo(32, commands),
  'command.name.pattern': form(
    null,
    commands,
    'STRING_TYPE_REGEX',
    'String value did not match validation regex: lower-case letters, digits, - and _ only.',
  ),
  'command.name.unique': form(
    null,
    commands,
    'APPLICATION_COMMANDS_DUPLICATE_NAME',
    'Application command names must be unique',
  ),
  'command.description': oneTo(100, commands),
  'command.options': atMost(25, commands),
  'command.options.unique': form(
    null,
    commands,
    'APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME',
    'Option names must be unique',
  ),
  'command.options.order': form(
    null,
    commands,
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    'Required options must be placed before non-required options',
  ),
  'command.choices': atMost(25, commands),
  'command.choice.name': oneTo(100, commands),
  'command.choice.value': atMost(100, commands),
  'command.total': form(
    8000,
    commands,
    'APPLICATION_COMMAND_TOO_LARGE',
    'Command exceeds maximum size (8000)',
  ),

  'channel.unknown': api(404, 10003, 'Unknown Channel'),
  'guild.unknown': api(404, 10004, 'Unknown Guild'),
  'member.unknown': api(404, 10007, 'Unknown Member'),
  'user.unknown': api(404, 10013, 'Unknown User'),
  'access.missing': api(403, 50001, 'Missing Access'),
  'permissions.missing': api(403, 50013, 'Missing Permissions'),
  'dm.closed': api(403, 50007, 'Cannot send messages to this user'),
  'dm.noGuild': api(403, 50278, 'Cannot send messages to this user due to having no mutual guilds'),
  'thread.members': within(
    1000,
    channels,
    api(400, 30033, 'Maximum number of thread participants reached (1000).'),
  ),
  'thread.name': oneTo(100, channels),
  'thread.autoArchive': form(
    null,
    channels,
    'BASE_TYPE_CHOICES',
    'Value must be one of {60, 1440, 4320, 10080}.',
  ),
  'thread.archived': api(400, 50083, 'Thread is archived'),
  'thread.locked': api(400, 160005, 'Thread is locked'),
  'thread.active': within(1000, channels, api(400, 160006, 'Maximum number of active threads reached')),
  'rate.messages': rate(5, false),
  'rate.global': rate(50, true),
  'request.token': api(401, 0, '401: Unauthorized'),
  'request.route': api(404, 0, '404: Not Found'),
  'request.json': api(400, 50109, 'The request body contains invalid JSON.'),

  'gateway.token': close(4004, 'Authentication failed.'),
  'gateway.intents': close(4013, 'Invalid intent(s).'),
  'gateway.intents.privileged': close(4014, 'Disallowed intent(s).'),
  'gateway.payload': close(4002, 'Error while decoding payload.', 4096),
  'gateway.opcode': close(4001, 'Unknown opcode.'),
  'gateway.identified': close(4005, 'Already authenticated.'),
  'gateway.shard': close(4010, 'Invalid shard.'),
  'gateway.version': close(4012, 'Invalid API version.'),
  'gateway.sequence': close(4007, 'Invalid `seq`.'),
  'gateway.silence': close(4009, 'Session timed out.', 3),
  'gateway.identifies': close(4004, 'Authentication failed.', 1000),
  'gateway.resume': { limit: null, source: gateway, error: { kind: 'invalid', op: 9 } },
} satisfies Record<string, Limit>;

/** The name of a row of the table. */
export type LimitName = keyof typeof limits;

/** The number of a row that has one. */
export function limitOf(name: LimitName): number {
  const row: Limit = limits[name];
  if (row.limit === null) throw new Error(`${name} has no number`);
  return row.limit;
}
