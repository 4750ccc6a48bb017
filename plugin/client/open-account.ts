import type { AccountPerson, Area } from '../../core/index';
import type { Shown, Visit } from '../http/route';
import { presentAccount, presentAccounts, standingOn } from '../present/accounts';
import { pathsOf, type AccountPaths } from '../present/paths';
import { waitingRequests } from '../present/requests/waiting';
import { mayLook, mayManageTeams } from '../present/who-can';
import { clientNav, createWhen, type ClientEntry, type Switcher, type WhenWords } from '../views';
import type { Account } from '../views/words';

/** The account in a path, as its reader may see it. */
export interface OpenAccount {
  readonly visit: Visit;
  readonly id: string;
  readonly label: string;
  /** The reader, as the account knows them. */
  readonly me: AccountPerson;
  readonly paths: AccountPaths;
  /** Times in the account's timezone. */
  readonly when: WhenWords;
  readonly timezone: string;
  /** Whether the reader may read its activity. */
  readonly seesActivity: boolean;
  /** The parts of what the account has that open to the reader. */
  readonly area: Area;
  readonly open: readonly ClientEntry[];
  /** How many invitations to its teams wait for the reader. */
  readonly invitations: number;
  /** How many requests for permissions wait for the reader. */
  readonly requests: number;
  readonly switcher: Switcher;
}

/** The first step of each page of an account: one that is foreign or unknown isn't there (R3).
 * @throws NotFoundError */
export async function openAccount(visit: Visit): Promise<OpenAccount> {
  const { id, label, timezone } = await visit.as.readAccount({ account: visit.param('account') });
  const { person: me, seesActivity } = await standingOn(visit, id);
  const looks = await mayLook(visit, id);
  const area = await visit.as.readArea({ account: id });
  return {
    ...{ visit, id, label, me, timezone, seesActivity, area },
    paths: pathsOf(visit, id),
    when: createWhen({ now: visit.core.clock.now(), timeZone: timezone }),
    open: [
      'home',
      ...partsIn(area),
      ...(looks ? (['people', 'teams', 'requests', 'reviews'] as const) : []),
      'mail',
      'profile',
      ...(seesActivity ? (['activity'] as const) : []),
      'me',
      ...(visit.looksAs ? [] : (['ownProfile', 'security', 'chats', 'ownMail'] as const)),
    ],
    invitations: await invitationsFor(visit, id),
    requests: looks ? (await waitingRequests(visit, id)).length : 0,
    switcher: await switcherOf(visit, presentAccount(visit, { account: id, label }, me)),
  };
}

async function switcherOf(visit: Visit, current: Account): Promise<Switcher> {
  if (visit.looksAs) return { current, others: [] };
  const hats = (await visit.as.myAccounts({})).filter(({ account }) => account !== current.number);
  return { current, others: await presentAccounts(visit, hats), all: `${visit.base}/client/` };
}

/** The parts with an entry of their own. */
function partsIn({ mails, tickets, openTicket, ...area }: Area): ClientEntry[] {
  const parts = ['services', 'domains', 'invoices', 'billing', 'catalogue'] as const;
  return [
    ...(tickets || openTicket ? (['tickets'] as const) : []),
    ...parts.filter((part) => area[part]),
    ...(mails ? (['mailHistory'] as const) : []),
  ];
}

/** Only who manages teams is asked. */
async function invitationsFor(visit: Visit, account: string): Promise<number> {
  if (!(await mayManageTeams(visit, account))) return 0;
  const { letIn } = await visit.as.listRemoteTeams({ account });
  return letIn.filter(({ state }) => state === 'pending').length;
}

/** A page of an account: its content, with the account's nav and switcher around it. */
export function accountPage(
  { visit, id, open, invitations, requests, switcher }: OpenAccount,
  page: Pick<Shown, 'title' | 'body' | 'flash'>,
  current?: ClientEntry,
): Shown {
  const here = { base: visit.base, account: id, ...(current && { current }) };
  const nav = clientNav({ ...here, open, invitations, requests });
  return { ...page, nav, account: switcher };
}
