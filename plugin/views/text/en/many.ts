import type { Piece, Rich } from '../../words';
import { count, list } from '../count';

const b = (strong: string): Piece => ({ strong });

/** Something that is given to several people at once. */
export const many = {
  title: 'Change several people',
  hint: 'Tick people to change several at once.',
  begin: 'Change those ticked',
  choose: (name: string) => `Choose ${name}`,
  who: 'Who',
  what: 'What',
  nothing: 'Choose a preset or a permission',
  presets: 'Apply a preset',
  group: (name: string) => `Give one permission: ${name}`,
  presetHint:
    'A preset takes the place of what each has on the whole account. What is given for one service stays.',
  preview: 'See what would change',
  review: 'What would change',
  gains: (labels: readonly string[]) => `Gets ${list(labels)}.`,
  sleeps: (labels: readonly string[]) =>
    `Waits for a sign-in: ${list(labels)}. A contact has none, so it does nothing yet.`,
  loses: (labels: readonly string[]) => `Loses ${list(labels)}.`,
  stays: 'Nothing changes.',
  cannot: 'Somebody here is beyond what you can change. Take the tick away, then look again.',
  noChange: 'Nothing would change for anybody.',
  save: (n: number) => `Save for ${count(n, 'person', 'people')}`,
  noneChosen: 'Nobody is chosen',
  noneChosenLead: 'Tick people in the list first.',
  sayPreset: (name: string, n: number): Rich => ['Apply ', b(name), ` to ${count(n, 'person', 'people')}`],
  sayGive: (label: string, n: number): Rich => ['Give ', b(label), ` to ${count(n, 'person', 'people')}`],
  deed: 'Save changes',
  saved: (n: number): string => `Saved for ${count(n, 'person', 'people')}. It works from the next click.`,
  savedAsleep: (n: number): string =>
    `Saved for ${count(n, 'person', 'people')}. It works from the next click; what needs a sign-in waits until there is one.`,
  changedMeanwhile: 'Something changed meanwhile. Look at it as it is now; nothing is saved yet.',
} as const;
