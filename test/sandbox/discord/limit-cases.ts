import {
  ChannelType,
  REST,
  RateLimitError,
  Routes,
  type Client,
  type ClientOptions,
  type RateLimitData,
} from 'discord.js';
import type { LimitName } from '../../../sandbox/discord';
import { limitOf } from '../../../sandbox/discord';
import { everyday, permission } from '../../../sandbox/discord/permissions';
import { clientFor, ids, textChannel } from './bot';
import { buttonRow, modal, type Scene } from './scene';

/** A field's error: where it is, and a try with so much of it; what has no number is tried with 0. */
interface FormCase {
  path: string;
  attempt: (scene: Scene, size: number) => Promise<unknown>;
}
type ApiCase = (scene: Scene) => Promise<unknown>;
type CloseCase = (scene: Scene) => Promise<Client>;

const x = (size: number): string => 'x'.repeat(size);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const send = (scene: Scene, body: object | string): Promise<unknown> => scene.channel.send(body);
const sent = (path: string, body: (size: number) => object): FormCase => ({
  path,
  attempt: (scene, size) => send(scene, body(size)),
});
const embed = (path: string, part: (size: number) => object): FormCase =>
  sent(`embeds.0.${path}`, (size) => ({ embeds: [{ description: 'd', ...part(size) }] }));
const select = (path: string, part: (size: number) => object): FormCase =>
  sent(`components.0.components.0.${path}`, (size) => ({
    components: [
      {
        type: 1,
        components: [{ type: 3, custom_id: 's', options: [{ label: 'l', value: 'v' }], ...part(size) }],
      },
    ],
  }));
const option = (path: string, part: (size: number) => object): FormCase =>
  select(`options.0.${path}`, (size) => ({ options: [{ label: 'l', value: 'v', ...part(size) }] }));
const shown = (path: string, build: (size: number) => never): FormCase => ({
  path: `data.${path}`,
  attempt: (scene, size) => scene.onAsk((interaction) => interaction.showModal(build(size))),
});
const found = (path: string, choices: (size: number) => object[]): FormCase => ({
  path: `data.choices${path}`,
  attempt: (scene, size) =>
    scene.onFind(async (interaction) =>
      interaction.isAutocomplete() ? interaction.respond(choices(size) as never) : undefined,
    ),
});
const registered = (path: string, commands: (size: number) => object[]): FormCase => ({
  path,
  attempt: (scene, size) => scene.client.application.commands.set(commands(size) as never),
});
const command = (over: object = {}): object => ({ name: 'one', description: 'One', ...over });
const text = (over: object = {}): object => ({ name: 'what', description: 'What', type: 3, ...over });
const threadOf = (scene: Scene, over: object = {}) =>
  scene.channel.threads.create({ name: 'T-1', type: ChannelType.PrivateThread, ...over });

/** The rows that are a field's error. */
export const formCases: Partial<Record<LimitName, FormCase>> = {
  'message.content': sent('content', (size) => ({ content: x(size) })),
  'message.embeds': sent('embeds', (size) => ({ embeds: many(size, () => ({ title: 't' })) })),
  'message.nonce': sent('nonce', (size) => ({ content: 'c', nonce: x(size), enforceNonce: true })),
  'embed.total': sent('embeds', (size) => ({
    embeds: [{ description: x(4096) }, { description: x(size - 4096) }],
  })),
  'embed.title': embed('title', (size) => ({ title: x(size) })),
  'embed.description': embed('description', (size) => ({ description: x(size) })),
  'embed.fields': embed('fields', (size) => ({ fields: many(size, () => ({ name: 'n', value: 'v' })) })),
  'embed.field.name': embed('fields.0.name', (size) => ({ fields: [{ name: x(size), value: 'v' }] })),
  'embed.field.value': embed('fields.0.value', (size) => ({ fields: [{ name: 'n', value: x(size) }] })),
  'embed.field.empty': embed('fields.0.value', (size) => ({
    fields: [{ name: 'n', value: size === 1 ? 'v' : '' }],
  })),
  'embed.footer': embed('footer.text', (size) => ({ footer: { text: x(size) } })),
  'embed.author': embed('author.name', (size) => ({ author: { name: x(size) } })),
  'history.limit': { path: 'limit', attempt: ({ channel }, limit) => channel.messages.fetch({ limit }) },
  'components.rows': sent('components', (size) => ({
    components: many(size, (at) => buttonRow({ custom_id: `go-${at}` })),
  })),
  'components.total': sent('components', (size) => ({
    flags: 1 << 15,
    components: many(size, () => ({ type: 10, content: 'text' })),
  })),
  'components.row': sent('components.0.components', (size) => ({
    components: [
      {
        type: 1,
        components: many(size, (at) => ({ type: 2, style: 1, label: 'Go', custom_id: `go-${at}` })),
      },
    ],
  })),
  'components.kind': sent('components.0.type', () => ({
    components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }],
  })),
  'components.customId': sent('components.0.components.0.custom_id', (size) => ({
    components: [buttonRow({ custom_id: x(size) })],
  })),
  'components.customId.unique': sent('components.1.components.0.custom_id', () => ({
    components: [buttonRow(), buttonRow()],
  })),
  'field.required': sent('components.0.components.0.custom_id', () => ({
    components: [buttonRow({ custom_id: undefined })],
  })),
  'button.url': sent('components.0.components.0.url', () => ({
    components: [buttonRow({ style: 5, custom_id: undefined })],
  })),
  'button.face': sent('components.0.components.0.label', () => ({
    components: [buttonRow({ label: undefined })],
  })),
  'button.label': sent('components.0.components.0.label', (size) => ({
    components: [buttonRow({ label: x(size) })],
  })),
  'select.options': select('options', (size) => ({
    options: many(size, (at) => ({ label: 'l', value: `v${at}` })),
  })),
  'select.option.label': option('label', (size) => ({ label: x(size) })),
  'select.option.value': option('value', (size) => ({ value: x(size) })),
  'select.option.value.unique': select('options.1.value', () => ({
    options: many(2, () => ({ label: 'l', value: 'v' })),
  })),
  'select.option.description': option('description', (size) => ({ description: x(size) })),
  'select.placeholder': select('placeholder', (size) => ({ placeholder: x(size) })),
  'modal.title': shown('title', (size) => modal({ title: x(size) })),
  'modal.customId': shown('custom_id', (size) => modal({ custom_id: x(size) })),
  'modal.components': shown('components', (size) =>
    modal({
      components: many(size, (at) => ({
        type: 18,
        label: 'Field',
        component: { type: 4, style: 1, custom_id: `field-${at}` },
      })),
    }),
  ),
  'label.label': shown('components.0.label', (size) => modal({}, { label: x(size) })),
  'label.description': shown('components.0.description', (size) => modal({}, { description: x(size) })),
  'textInput.value': shown('components.0.component.value', (size) => modal({}, {}, { value: x(size) })),
  'textInput.maxLength': shown('components.0.component.max_length', (size) =>
    modal({}, {}, { max_length: size }),
  ),
  'textInput.placeholder': shown('components.0.component.placeholder', (size) =>
    modal({}, {}, { placeholder: x(size) }),
  ),
  'autocomplete.choices': found('', (size) => many(size, (at) => ({ name: `n${at}`, value: 'v' }))),
  'autocomplete.choice.name': found('.0.name', (size) => [{ name: x(size), value: 'v' }]),
  'autocomplete.choice.value': found('.0.value', (size) => [{ name: 'n', value: x(size) }]),
  'interaction.answerKind': {
    path: 'type',
    attempt: (scene) =>
      scene.onAsk(({ client, id, token }) =>
        client.rest.post(Routes.interactionCallback(id, token), { body: { type: 6 }, auth: false }),
      ),
  },
  'command.name': registered('0.name', (size) => [command({ name: x(size) })]),
  'command.name.pattern': registered('0.name', () => [command({ name: 'Upper Case' })]),
  'command.name.unique': registered('1.name', () => [command(), command()]),
  'command.description': registered('0.description', (size) => [command({ description: x(size) })]),
  'command.options': registered('0.options', (size) => [
    command({ options: many(size, (at) => text({ name: `o${at}` })) }),
  ]),
  'command.options.unique': registered('0.options.1.name', () => [command({ options: [text(), text()] })]),
  'command.options.order': registered('0.options.1', () => [
    command({ options: [text(), text({ name: 'late', required: true })] }),
  ]),
  'command.choices': registered('0.options.0.choices', (size) => [
    command({ options: [text({ choices: many(size, (at) => ({ name: `n${at}`, value: `v${at}` })) })] }),
  ]),
  'command.choice.name': registered('0.options.0.choices.0.name', (size) => [
    command({ options: [text({ choices: [{ name: x(size), value: 'v' }] })] }),
  ]),
  'command.choice.value': registered('0.options.0.choices.0.value', (size) => [
    command({ options: [text({ choices: [{ name: 'n', value: x(size) }] })] }),
  ]),
  'command.total': registered('0', (size) => [
    { name: 'ab', description: x(size - 2 - 79 * 100), options: groups() },
  ]),
  'thread.name': { path: 'name', attempt: (scene, size) => threadOf(scene, { name: x(size) }) },
  'thread.autoArchive': {
    path: 'auto_archive_duration',
    attempt: (scene) => threadOf(scene, { autoArchiveDuration: 61 }),
  },
};

/** The rows that are an API error of their own. */
export const apiCases: Partial<Record<LimitName, ApiCase>> = {
  'message.empty': (scene) => send(scene, { content: '  ' }),
  'message.blocked'(scene) {
    scene.standIn.switches.blockedWords = ['casino'];
    return send(scene, 'Visit our Casino');
  },
  'message.harmful'(scene) {
    scene.standIn.switches.harmfulHosts = ['malware.example'];
    return send(scene, 'see https://malware.example/x');
  },
  async 'message.foreign'(scene) {
    const id = scene.ada.message(ids.support, 'mine');
    return (await scene.channel.messages.fetch(id)).edit('yours');
  },
  'message.unknown': ({ channel }) => channel.messages.fetch('1'),
  'interaction.firstAnswer': (scene) =>
    scene.onAsk((interaction) => {
      scene.clock.advance(limitOf('interaction.firstAnswer') + 1);
      return interaction.reply('late');
    }),
  'interaction.token': (scene) =>
    scene.onAsk(async (interaction) => {
      await interaction.deferReply();
      scene.clock.advance(limitOf('interaction.token') + 1);
      await interaction.editReply('late');
    }),
  'interaction.once': (scene) =>
    scene.onAsk(async (interaction) => {
      const { client, id, token } = interaction;
      await client.rest.post(Routes.interactionCallback(id, token), { body: { type: 5 }, auth: false });
      await interaction.showModal(modal());
    }),
  'webhook.unknown': (scene) => scene.onAsk((interaction) => interaction.webhook.send('too early')),
  'commands.total': ({ client }) =>
    client.application.commands.set(
      many(limitOf('commands.total') + 1, (at) => command({ name: `c${at}` })) as never,
    ),
  'channel.unknown': ({ client }) => client.channels.fetch('1'),
  'guild.unknown': ({ client }) => client.guilds.fetch('1'),
  'member.unknown': ({ channel }) => channel.guild.members.fetch(ids.stranger),
  'user.unknown': ({ client }) => client.users.fetch('1'),
  'access.missing': ({ client }) => client.channels.fetch(ids.hidden, { force: true }),
  'permissions.missing': async (scene) => (await textChannel(scene, ids.readOnly)).send('news'),
  async 'dm.closed'({ standIn, client }) {
    standIn.setDmsClosed(ids.ada, true);
    await (await client.users.fetch(ids.ada)).send('hello');
  },
  async 'dm.noGuild'({ client }) {
    await (await client.users.fetch(ids.stranger)).send('hello');
  },
  async 'thread.members'(scene) {
    const thread = await threadOf(scene);
    const { members = [] } = scene.standIn.world.channel(thread.id).thread ?? {};
    while (members.length < limitOf('thread.members')) members.push(`8${members.length}`);
    await thread.members.add(ids.grace);
  },
  async 'thread.archived'(scene) {
    const thread = await threadOf(scene);
    await thread.edit({ archived: true, locked: true });
    await thread.send('anybody?');
  },
  async 'thread.locked'(scene) {
    const thread = await threadOf(scene);
    await thread.setLocked(true);
    const role = scene.standIn.world.guild(ids.guild).roles[1]!;
    role.permissions = String(everyday | permission.createPrivateThreads);
    await thread.send('anybody?');
  },
  async 'thread.active'(scene) {
    const { world } = scene.standIn;
    const thread = world.channel((await threadOf(scene)).id);
    for (const at of many(limitOf('thread.active') - 1, (index) => index)) {
      world.channels.set(`9${at}`, { ...thread, id: `9${at}` });
    }
    await threadOf(scene);
  },
  async 'request.token'({ standIn }) {
    const rest = new REST({ api: standIn.apiUrl, hashSweepInterval: 0, handlerSweepInterval: 0 }).setToken(
      'wrong',
    );
    await rest.get(Routes.user());
  },
  'request.route': ({ client }) => client.rest.get('/nothing/here'),
  'request.json': ({ client }) =>
    client.rest.post(Routes.channelMessages(ids.support), {
      body: '{"content":',
      passThroughBody: true,
      headers: { 'content-type': 'application/json' },
    }),
};

/** The rows that close the gateway: each gives the client that meets it. */
export const closeCases: Partial<Record<LimitName, CloseCase>> = {
  async 'gateway.token'(scene) {
    const info = await scene.client.rest.get(Routes.gatewayBot());
    scene.standIn.failNext('GET /gateway/bot', { status: 200, body: info });
    return starting(scene, {}, 'wrong');
  },
  'gateway.intents': (scene) => starting(scene, { intents: 1 << 30 }),
  'gateway.intents.privileged': (scene) => starting(scene, { intents: 1 << 1 }),
  'gateway.payload': ({ client }) => {
    client.ws['broadcast']({ op: 3, d: { status: x(limitOf('gateway.payload')) } });
    return Promise.resolve(client);
  },
  'gateway.opcode': ({ client }) => {
    client.ws['broadcast']({ op: 99, d: null });
    return Promise.resolve(client);
  },
  'gateway.identified': ({ client }) => {
    client.ws['broadcast']({ op: 2, d: { token: client.token, intents: 1 } });
    return Promise.resolve(client);
  },
  'gateway.sequence': ({ standIn, client }) => {
    for (const session of standIn.gateway.sessions.values()) session.seq = 0;
    standIn.gateway.drop();
    return Promise.resolve(client);
  },
  'gateway.silence': ({ standIn, client }) => {
    const { gateway, switches } = standIn;
    const { heartbeatInterval } = gateway.options;
    switches.hearBeats = false;
    gateway.options.heartbeatInterval = 60;
    gateway.drop();
    void standIn
      .until(() => gateway.closed.includes(4009))
      .then(() => {
        switches.hearBeats = true;
        gateway.options.heartbeatInterval = heartbeatInterval;
      });
    return Promise.resolve(client);
  },
  async 'gateway.identifies'(scene) {
    const info = await scene.client.rest.get(Routes.gatewayBot());
    scene.standIn.failNext('GET /gateway/bot', { status: 200, body: info });
    scene.standIn.gateway.options.identifyTotal = scene.standIn.gateway.counts.identifies;
    return starting(scene);
  },
  'gateway.shard': (scene) => starting(scene, { shards: [5], shardCount: 2 }),
  'gateway.version': (scene) => starting(scene, { ws: { version: 9 } }),
};

/** The rows that are "too many requests": each asks for more than the number allows, and gives how it was told. */
export const rateCases: Partial<Record<LimitName, (scene: Scene) => Promise<RateLimitData>>> = {
  'rate.messages': (scene) =>
    limited(scene, limitOf('rate.messages'), (at) => ({
      path: Routes.channelMessages(ids.support),
      body: { content: String(at) },
    })),
  // Several guilds, each with a bucket of its own, so that only the count of everything is full.
  'rate.global': (scene) =>
    limited(scene, limitOf('rate.global'), (at) => ({ path: Routes.guild(String(at % 5)) })),
};

// Whoever has not met a route asks before it knows: each request comes from a client that is new.
async function limited(
  { standIn }: Scene,
  most: number,
  asked: (at: number) => { path: `/${string}`; body?: unknown },
): Promise<RateLimitData> {
  standIn.switches.rateLimits = true;
  const options = { api: standIn.apiUrl, retries: 0, hashSweepInterval: 0, handlerSweepInterval: 0 };
  const answers = many(2 * most + 1, async (at) => {
    const rest = new REST({ ...options, rejectOnRateLimit: () => true }).setToken(standIn.application.token);
    const { path, body } = asked(at);
    return (body ? rest.post(path, { body }) : rest.get(path)).catch((error: unknown) => error);
  });
  const refused = (await Promise.all(answers)).find((answer) => answer instanceof RateLimitError);
  if (!refused) throw new Error('everything was allowed');
  return refused;
}

async function starting(scene: Scene, options: Partial<ClientOptions> = {}, token?: string): Promise<Client> {
  const client = clientFor(scene.standIn, options);
  client.login(token ?? scene.standIn.application.token).catch(() => undefined);
  return client;
}

// 75 options and four groups of 100 letters each, below the limits of names, descriptions and counts.
function groups(): object[] {
  return [24, 24, 24, 3].map((count, group) => ({
    type: 1,
    name: `g${group}`,
    description: x(98),
    options: many(count, (at) => text({ name: `o${String(at).padStart(2, '0')}`, description: x(97) })),
  }));
}
