import type { Piece, Rich } from '../../words';
import { count, list } from '../count';

const b = (strong: string): Piece => ({ strong });
const permissions = (n: number) => count(n, 'permission', 'permissions');

/** Who holds what, and what nobody uses. */
export const reviews = {
  title: 'Reviews',
  lead: 'Who was given what, since when, by whom, and when it was last used.',
  tabs: { all: 'Everything', unused: 'Unused 90 days' },
  tabsOf: 'What is reviewed',
  card: 'Permissions',
  caption: (account: string) => `Permissions on ${account}, by who has them`,
  remove: 'Remove',
  permission: 'Permission',
  since: 'Since',
  from: 'From',
  lastUsed: 'Last used',
  never: 'Never',
  unused: 'Unused 90 days',
  ends: (day: string) => `Ends ${day}`,
  api: 'the API',
  gone: 'somebody who is gone',
  team: 'Team',
  remote: 'Remote team',
  mark: (what: string, who: string) => `Remove ${what} of ${who}`,
  hint: 'What is ticked ends; untick what shall stay. For 30 days you can give it back.',
  removeMarked: (n: number) => `Remove marked (${n})`,
  lookLead: 'This ends for those below. For 30 days you can give it back.',
  looks: (what: readonly string[]) => `Ends: ${list(what)}.`,
  none: 'Nobody was given anything yet',
  noneLead: 'What people and teams are given stands here, with when it was last used.',
  nothingUnused: 'Nothing waits for you',
  nothingUnusedLead: 'Everything that was given was used within 90 days, or is newer than that.',
  more: 'Next permissions',
  sayRemove: (n: number): Rich => ['Remove ', b(permissions(n)), ' that nobody used for 90 days'],
  removeDo: (n: number) => `Remove ${permissions(n)}`,
  removed: (n: number): Rich => [
    'Removed ',
    b(permissions(n)),
    '. For 30 days you can give them back below.',
  ],
  pick: 'Tick what shall end.',
  done: 'Removed in the last 30 days',
  doneLine: (n: number, who: string, when: string): Rich => [
    b(permissions(n)),
    `, removed by ${who} ${when}.`,
  ],
  undone: (when: string) => `Given back ${when}.`,
  until: (day: string) => `Can be given back until ${day}.`,
  giveBack: 'Give back',
  giveBackOf: (n: number, when: string) => `${permissions(n)} removed ${when}`,
  sayGiveBack: (n: number): Rich => ['Give back ', b(permissions(n))],
  givenBack: (n: number): Rich =>
    n === 0 ? 'Nothing of it can be given back any more.' : ['Given back: ', b(permissions(n)), '.'],
} as const;
