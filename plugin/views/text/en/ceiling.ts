import type { Rich } from '../../words';
import { count, list } from '../count';

type Level = 'installation' | 'group' | 'account';

const offered = (isOffered: boolean) => (isOffered ? 'offered' : 'not offered');

/** What clients can have at all. */
export const ceiling = {
  title: 'What is offered',
  lead: 'What clients can have at all. A client’s own word counts before its group’s, and that before the word for everybody.',
  clientLead: 'What this client can have at all, its owner too.',
  groupTitle: (group: string) => `What is offered to ${group}`,
  groupLead: (n: number) =>
    `${count(n, 'client', 'clients')} in this group. A client’s own word counts before it.`,
  sleeps: 'Ending an offer ends nothing for good: what was given sleeps, and wakes when it is offered again.',
  groups: 'Client groups',
  groupsCaption: 'Groups that clients are in',
  group: 'Group',
  clients: 'Clients',
  noGroups: 'The host puts clients into no groups.',
  everybody: 'Everybody',
  services: 'Services',
  permission: 'Permission',
  now: 'Now',
  word: 'Word',
  caption: (group: string) => `What is offered: ${group}`,
  count: (offers: number, all: number) => `${offers} of ${all} offered`,
  /** How it stands, and by whose word. */
  stands: (isOffered: boolean, by?: Level) => {
    const how = isOffered ? 'Offered' : 'Not offered to this client';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  standsHere: (isOffered: boolean, by?: Level) => {
    const how = isOffered ? 'Offered' : 'Not offered';
    return by === undefined ? how : `${how}, ${whose[by]}`;
  },
  wordOf: (label: string) => `Word on ${label}`,
  words: { allowed: 'Offered', forbidden: 'Not offered' },
  inherit: {
    installation: () => 'No word: offered',
    group: (isOffered: boolean) => `As for everybody: ${offered(isOffered)}`,
    account: (isOffered: boolean) => `As for its group: ${offered(isOffered)}`,
  },
  preview: 'See what would change',
  review: 'What will change',
  changes: (n: number) => count(n, 'change', 'changes'),
  nothing: 'Nothing changes yet. Choose another word for something first.',
  save: 'Save changes',
  discard: 'Discard',
  ends: (label: string) => `No longer offered: ${label}`,
  begins: (label: string) => `Offered again: ${label}`,
  stays: (label: string, isOffered: boolean) => `Another word on ${label}; it stays ${offered(isOffered)}.`,
  forPeople: {
    ends: (names: readonly string[], isMore: boolean) =>
      `Ends for ${list(isMore ? [...names, 'others'] : names)}.`,
    begins: (names: readonly string[], isMore: boolean) =>
      `Works again for ${list(isMore ? [...names, 'others'] : names)}.`,
  },
  forNobody: 'Nobody here has it.',
  forSome: 'More people have something that brings it than are looked through here.',
  forClients: {
    ends: (clients: number, holders: number) =>
      `At ${count(clients, 'client', 'clients')} it ends for the owner, masters and ${given(holders)}.`,
    begins: (clients: number, holders: number) =>
      `At ${count(clients, 'client', 'clients')} it works again for the owner, masters and ${given(holders)}.`,
  },
  say: (n: number, whom: string): Rich => [
    `Change what is offered to `,
    { strong: whom },
    `: ${count(n, 'permission', 'permissions')}`,
  ],
  saved: (n: number): Rich => [
    `Saved. ${count(n, 'permission has', 'permissions have')} another word. It counts from the next click.`,
  ],
  stale:
    'Somebody said something else of one of these meanwhile, so nothing was saved. This is how it is now.',
} as const;

const whose: Record<Level, string> = {
  installation: 'by the word for everybody',
  group: 'by the word for its group',
  account: 'by the word for this client',
};

function given(holders: number): string {
  return count(holders, 'person or team that was given it', 'people and teams that were given it');
}
