import type { Piece, Rich, Source, When } from '../../words';
import { count, list } from '../count';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });
const strongList = (names: readonly string[]): Piece[] =>
  names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' and ' : ', ']), b(name)]);

/** What an editor's change came to. */
export interface Said {
  readonly name: string;
  readonly given: readonly string[];
  readonly ended: readonly string[];
  /** Departments that were closed and opened. */
  readonly shut: readonly string[];
  readonly opened: readonly string[];
}

type End = { readonly never: true } | { readonly days: number } | { readonly until: When };

function howLong(ends: End): string {
  if ('days' in ends) return ` for ${count(ends.days, 'day', 'days')}`;
  return 'until' in ends ? ` until ${ends.until.text}` : '';
}

/** What is done about departments, as sentences of their own. */
function doorClauses({ name, shut, opened }: Said): Piece[][] {
  return [
    ...(shut.length === 0 ? [] : [['Close ', ...strongList(shut), ` to ${name}`]]),
    ...(opened.length === 0 ? [] : [['Open ', ...strongList(opened), ` to ${name} again`]]),
  ];
}

/** Whole sentences, one after the other. */
function sentences(all: readonly (readonly Piece[])[]): Piece[] {
  return all.flatMap((one, at) => [...(at === 0 ? [] : ['. ']), ...one]);
}

/** The editor of what a person or a team has: ticks, what they come to, and saving. */
export const editor = {
  startFrom: 'Start from',
  asNow: 'As now',
  copyFrom: 'A person’s access…',
  copyWho: 'Whose',
  copy: 'Fill in',
  copyHint: 'What they were given themselves, not what they have through teams.',
  ends: 'What you add ends',
  choices: {
    never: 'never',
    '1': 'in 1 day',
    '7': 'in 7 days',
    '30': 'in 30 days',
    '90': 'in 90 days',
    day: 'when a day is over…',
  },
  day: 'Last day',
  dayWrong: 'This is no day to come. Choose one from today on.',
  show: 'Show',
  shows: {
    all: () => 'All',
    has: (name: string) => `${name} has`,
    changed: () => 'Changed',
  },
  after: (n: number, of: number) => `${n} of ${of} after saving`,
  all: 'Select all',
  none: 'Clear',
  inGroup: (group: string) => ` in ${group}`,
  marks: { add: 'New', end: 'Ends on saving', theirs: 'Changed meanwhile' },
  doorMarks: { add: 'Opens on saving', end: 'Closes on saving' },
  find: 'Find a service',
  findButton: 'Find',
  only: 'Only with permissions',
  noneFound: 'No service has that in its name.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  earlier: 'Earlier',
  later: 'Next',
  pageKept: 'What you ticked on other pages stays ticked.',
  preview: 'See what will change',
  review: 'What will change',
  beside: 'Changes and reasons',
  count: (n: number) => count(n, 'change', 'changes'),
  seeAndSave: 'See and save',
  nothingYet:
    'Nothing yet. Tick what should be different, then look at it here. Only saving changes anything.',
  save: 'Save changes',
  discard: 'Discard',
  saveHint: 'It may ask who you are again. It works from the next click.',
  tooMany: (n: number) =>
    `${n} changes are too many at once. Discard some, save up to 200, then do the rest.`,
  marksSaid: { add: 'Adds: ', end: 'Ends: ', note: 'Besides: ', shut: 'Closes: ', open: 'Opens: ' },
  shuts: (name: string) =>
    `A closed department. ${name} opens and sees no tickets there, whatever else is given.`,
  opens: (name: string) => `A department that opens again. ${name} needs permissions for tickets there.`,
  staysShut: (by: string) => `It stays closed by ${by}.`,
  everywhere: 'On all services, also later ones.',
  on: (services: readonly string[]) => {
    const [most, rest] = [services.slice(0, 3), services.length - 3];
    return rest > 0 ? `On ${most.join(', ')} and ${rest} more.` : `On ${list(most)}.`;
  },
  noEnd: 'No end.',
  forDays: (days: number) => `For ${count(days, 'day', 'days')} from when you save.`,
  until: (end: When) => `Until ${end.text}.`,
  already: (name: string, sources: readonly Source[]) =>
    `${name} has it already, ${list(sources.map(through))}.`,
  still: (name: string, sources: readonly Source[]) => `${name} still has it, ${list(sources.map(through))}.`,
  sleeps: 'It sleeps for now: something else stands in the way.',
  comes: (name: string, sources: readonly Source[]) =>
    `${name} gets it as well: ${list(sources.map(through))}.`,
  goes: (name: string, came: readonly string[]) =>
    came.length === 0 ? `${name} loses it as well.` : `${name} loses it as well: it came with ${list(came)}.`,
  filled: (from: string, locked: number): Rich =>
    locked === 0
      ? [b(from), ' is filled in. Nothing is saved yet.']
      : [
          b(from),
          ` is filled in as far as you can. ${count(locked, 'permission stays', 'permissions stay')} as now. Nothing is saved yet.`,
        ],
  nothing: 'There is nothing to save: all is as you ticked it.',
  lookAgain: 'Look once more: this isn’t what was shown before. Nothing is saved yet.',
  conflict: (name: string, mine: number, by?: { who: string; when: When }): Rich => {
    const what = by
      ? `${by.who} changed ${name}’s access ${by.when.text}.`
      : `${name}’s access changed meanwhile.`;
    const kept =
      mine === 0
        ? 'Nothing of yours is left to save.'
        : `Your other ${count(mine, 'change is', 'changes are')} still here.`;
    return `${what} ${kept}`;
  },
  look: (said: Said, ends: End): Rich => {
    const { name, given, ended } = said;
    const gift: Piece[][] =
      given.length === 0 ? [] : [['Give ', ...strongList(given), ` to ${name}${howLong(ends)}`]];
    const end: Piece[][] = ended.length === 0 ? [] : [['End ', ...strongList(ended), ` for ${name}`]];
    return sentences([...gift, ...end, ...doorClauses(said)]);
  },
  saved: (said: Said): Rich => {
    const { name, given, ended } = said;
    const gift: Piece[][] = given.length === 0 ? [] : [[`${name} can now `, ...strongList(given)]];
    const end: Piece[][] =
      ended.length === 0 ? [] : [[`${name} no longer has `, ...strongList(ended), ' given directly']];
    const shut: Piece[][] = said.shut.length === 0 ? [] : [[...strongList(said.shut), ` closed to ${name}`]];
    const opened: Piece[][] =
      said.opened.length === 0 ? [] : [[...strongList(said.opened), ` no longer closed to ${name}`]];
    return [
      'Saved. ',
      ...sentences([...gift, ...end, ...shut, ...opened]),
      '. It works from the next click.',
    ];
  },
  teamTitle: (name: string) => `What ${name} can do`,
  teamLead: 'Everybody in the team has this, beside what they have otherwise.',
  remoteLead: 'Everybody in this team of another company has this here, and nothing else.',
  teams: 'Teams',
  // It only begins sentences.
  theTeam: 'The team',
} as const;
