import type { Piece, Rich, Source, When } from '../../words';
import { list } from '../count';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });

/** The explain panel. */
export const why = {
  title: (name: string) => `Why can or can’t ${name}…`,
  what: 'Do what',
  where: 'On which one',
  wholeAccount: 'the whole account',
  choiceMore: 'Only the first services stand here. Find others by name.',
  explain: 'Explain',
  services: 'Services',
  departments: 'Departments',
  tickets: 'Tickets',
  yes: (name: string): Rich => `Yes, ${name} can.`,
  no: (name: string): Rich => `No, ${name} can’t.`,
  steps: {
    known: (ok: boolean, name: string, account: string): Rich =>
      ok ? `${name} is known at ${account}.` : `${name} isn’t known at ${account}.`,
    active: (ok: boolean, name: string): Rich =>
      ok ? `Neither the account nor ${name} is suspended.` : `The account or ${name} is suspended.`,
    offered: (ok: boolean, host: string): Rich =>
      ok ? `${host} offers it to this account.` : `${host} doesn’t offer it to this account.`,
    service: (ok: boolean, service: string, host: string): Rich => [
      `${host} ${ok ? 'offers' : 'doesn’t offer'} it on `,
      b(service),
      '.',
    ],
    department: (ok: boolean, department: string, name: string, source?: string): Rich => {
      if (ok) return [b(department), ` is open for ${name}.`];
      return [b(department), ` is closed for ${name}${source === undefined ? '' : `, by ${source}`}.`];
    },
    signIn: (ok: boolean, name: string): Rich =>
      ok ? `${name} can sign in.` : `It needs a sign-in, and ${name} has none here.`,
    given: (who: readonly string[], permission: string): Rich => [
      `Nobody gave ${list(who, 'or')} `,
      b(permission),
      '.',
    ],
    has: (sources: readonly Source[], permission: string, name: string): Rich => [
      `${name} has `,
      b(permission),
      `: ${list(sources.map(through))}.`,
    ],
    ended: (permission: string, on: When): Rich => [b(permission), ` ended on ${on.text}.`],
  },
  passes: 'Passes: ',
  fails: 'Fails: ',
  takes: (n: number) => (n === 1 ? 'This would allow it:' : 'It takes all of these:'),
  fixes: {
    give: (permission: string, name: string): Rich => ['Give ', b(permission), ` to ${name}`],
    team: (team: string): Rich => ['Add to ', b(team)],
    department: (department: string): Rich => ['Open ', b(department)],
    host: (host: string): Rich => `Ask ${host} to offer it`,
    signIn: (name: string): Rich => `Invite ${name} to sign in`,
  },
} as const;
