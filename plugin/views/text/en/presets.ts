import type { Piece, Rich } from '../../words';
import { count } from '../count';

const b = (strong: string): Piece => ({ strong });

/** Sets of permissions by a name. */
export const presets = {
  title: 'Presets',
  lead: 'Sets of permissions that are given in one step. A preset is copied when it is applied: changing one changes nobody.',
  caption: 'Presets and how many permissions each has',
  name: 'Name',
  add: 'Add preset',
  empty: 'No presets yet',
  emptyLead: 'A preset saves ticking the same permissions again and again.',
  newTitle: 'Add preset',
  newLead: 'A name, and what comes with it.',
  editLead: 'Whoever got this preset keeps what they have.',
  nameHint: 'What clients choose it by, such as Technical.',
  permissions: 'What comes with it',
  services: 'On all services',
  save: 'Save preset',
  cancel: 'Back to the presets',
  remove: 'Remove preset',
  removeTitle: (name: string) => `Remove ${name}?`,
  removeSays: 'It can’t be applied any more. Whoever got it keeps what they have.',
  removeDo: (name: string) => `Remove ${name}`,
  keep: 'Keep',
  say: (name: string): Rich => ['Save the preset ', b(name)],
  saved: (name: string, n: number): Rich => [
    'Saved. ',
    b(name),
    ` has ${count(n, 'permission', 'permissions')}.`,
  ],
  removed: (name: string): Rich => ['Removed. ', b(name), ' can’t be applied any more.'],
  taken: 'Another preset has this name.',
} as const;
