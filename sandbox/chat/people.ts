import type { Seed } from '../discord';
import type { SeedChannel, SeedUser } from '../slack';

/** Somebody of the sample in both chats. */
export interface ChatPerson {
  readonly name: string;
  readonly handle: string;
  readonly email: string;
  /** What they are to the host. */
  readonly what: string;
  readonly slack: string;
  readonly discord: string;
}

/** The people one can be in the sandbox's chats; the ids stay, so that a later start finds everything again. */
export const CHAT_PEOPLE: readonly ChatPerson[] = [
  {
    name: 'Ada Lindqvist',
    handle: 'ada',
    email: 'ada@bluebird-bakery.example',
    what: 'contact',
    slack: 'U0ADA',
    discord: '200000000000000011',
  },
  {
    name: 'Priya Nair',
    handle: 'priya',
    email: 'priya@bluebird-bakery.example',
    what: 'contact, not for Billing',
    slack: 'U0PRIYA',
    discord: '200000000000000012',
  },
  {
    name: 'Jonas Weber',
    handle: 'jonas',
    email: 'jonas@bluebird-bakery.example',
    what: 'user',
    slack: 'U0JONAS',
    discord: '200000000000000013',
  },
  {
    name: 'Grace Okafor',
    handle: 'grace',
    email: 'grace.okafor@postbox.example',
    what: 'owner',
    slack: 'U0GRACE',
    discord: '200000000000000014',
  },
  {
    name: 'Sam Carter',
    handle: 'sam',
    email: 'sam@elsewhere.example',
    what: 'a stranger',
    slack: 'U0SAM',
    discord: '200000000000000015',
  },
];

/** The brand's name, which its bots go by. */
export const BRAND = 'Harbourline';

/** Who is in the stand-in workspace besides the bot. */
export const SLACK_USERS: readonly SeedUser[] = CHAT_PEOPLE.map(({ slack, handle, name, email }) => ({
  id: slack,
  name: handle,
  realName: name,
  email,
}));

/** The workspace's channels; everybody is in each. */
export const SLACK_CHANNELS: readonly SeedChannel[] = [
  { id: 'C0GENERAL', name: 'general' },
  { id: 'C0SHOP', name: 'shop' },
  { id: 'C0ITHELP', name: 'it-help' },
];

/** The Discord server "Harbourline" with the same people in it. */
export const DISCORD_SEED: Seed = {
  users: CHAT_PEOPLE.map(({ discord, handle, name }) => ({ id: discord, name: handle, displayName: name })),
  guilds: [
    {
      id: '300000000000000000',
      name: BRAND,
      ownerId: '200000000000000014',
      channels: [
        { id: '300000000000000010', name: 'welcome' },
        { id: '300000000000000011', name: 'support' },
      ],
    },
  ],
};
