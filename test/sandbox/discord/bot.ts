import { ChannelType, Client, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import {
  createStandInDiscord,
  type Seed,
  type StandInDiscord,
  type StandInDiscordOptions,
} from '../../../sandbox/discord';

/** Ids that the tests speak of. */
export const ids = {
  guild: '2000000000000000000',
  foreignGuild: '2100000000000000000',
  support: '3000000000000000001',
  staff: '3000000000000000002',
  hidden: '3000000000000000003',
  readOnly: '3000000000000000004',
  foreign: '3000000000000000005',
  ada: '4000000000000000001',
  grace: '4000000000000000002',
  stranger: '4000000000000000003',
};

/** Ada and Grace in a guild with the bot, a stranger outside of it. */
export const seed: Seed = {
  users: [
    { id: ids.ada, name: 'ada', displayName: 'Ada' },
    { id: ids.grace, name: 'grace', displayName: 'Grace' },
    { id: ids.stranger, name: 'stranger' },
  ],
  guilds: [
    {
      id: ids.guild,
      name: 'Hosting',
      ownerId: ids.grace,
      members: [ids.ada, ids.grace],
      channels: [
        { id: ids.support, name: 'support' },
        { id: ids.staff, name: 'staff', onlyFor: [ids.grace] },
        { id: ids.hidden, name: 'hidden', hiddenFromBot: true },
        { id: ids.readOnly, name: 'news', readOnlyForBot: true },
      ],
    },
    {
      id: ids.foreignGuild,
      name: 'Elsewhere',
      ownerId: ids.stranger,
      members: [ids.stranger],
      withoutBot: true,
      channels: [{ id: ids.foreign, name: 'elsewhere' }],
    },
  ],
};

/** All intents that a support bot asks for. */
export const intents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

/** discord.js as it comes, pointed at a stand-in. */
export function clientFor(standIn: StandInDiscord, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel, Partials.Message],
    ...options,
    rest: { api: standIn.apiUrl, ...options.rest },
  });
  client.on('error', () => undefined);
  return client;
}

/** A stand-in and a ready client, and how to end both. */
export interface Pair {
  standIn: StandInDiscord;
  client: Client<true>;
  end(): Promise<void>;
}

/** Starts a stand-in and logs an unmodified client in to it. */
export async function startPair(
  options: StandInDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Pair> {
  const standIn = createStandInDiscord({ seed, ...options });
  await standIn.start();
  const client = clientFor(standIn, clientOptions);
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(standIn.application.token);
  return {
    standIn,
    client: await ready,
    async end() {
      await client.destroy();
      await standIn.stop();
    },
  };
}

/** A text channel as the client has it. */
export async function textChannel({ client }: Pair, id: string) {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) throw new Error('not a text channel');
  return channel;
}

/** A clock that only goes when it is told to. */
export function standingClock(start = Date.UTC(2026, 5, 1)): {
  now: () => number;
  advance(ms: number): void;
} {
  let time = start;
  return { now: () => time, advance: (ms) => void (time += ms) };
}
