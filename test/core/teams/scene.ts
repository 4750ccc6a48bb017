import type { ImportedGrant } from '../../../core/accounts/import-account';
import type { Actor, Core, PermissionKey } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';

/** Bluebird Bakery, which lets teams in; Agency North, whose team `t-dev` it lets in as `r-1`; and a studio that has no link. */
export const BAKERY = '1042';
export const AGENCY = '1077';
export const STUDIO = '3003';
/** Letterpress, in whose team `t-letter` somebody of the studio stands as a contact. */
export const PRESS = '3004';

/** Four accounts and everybody who acts on them. */
export interface Scene extends TestCore {
  /** Acts as a user, with a password given just now. */
  as: (user: string, over?: Partial<Actor>) => ReturnType<Core['as']>;
  staff: (id?: string) => ReturnType<Core['as']>;
  can: (
    principal: string,
    key: PermissionKey,
    on: string | { type: 'service'; id: string },
  ) => Promise<boolean>;
  /** The actions in an account's log, newest first, as its owner reads them. */
  log: (account: string) => ReturnType<ReturnType<Core['as']>['readActivity']>;
}

const OWNERS: Record<string, string> = { [BAKERY]: '1', [AGENCY]: '4', [STUDIO]: '8', [PRESS]: '11' };

/**
 * The sample, and a studio: Ola owns it, Ines manages teams there with `billing.balance` until 2 hours from now, tickets on all
 * and `service.view` on `s-31` alone; its team `t-print` has Ines's colleague Ugo.
 */
export async function teamScene(url: string): Promise<Scene> {
  const test = await sampleCore(url);
  const { core, clock } = test;
  await core.open().importAccount(studio(clock.now()));
  await core.open().importAccount(PRESS_ACCOUNT);
  const as = (user: string, over: Partial<Actor> = {}) =>
    core.as({
      ...{
        principal: `user:${user}`,
        name: `user ${user}`,
        login: true,
        freshAt: clock.now(),
        channel: 'web',
      },
      ...over,
    });
  return {
    ...test,
    as,
    staff: (id = '1') => as('', { principal: `staff:${id}` }),
    can: (principal, key, on) =>
      core
        .open()
        .can({ principal, key, resource: typeof on === 'string' ? { type: 'account', id: on } : on }),
    log: (account) => as(OWNERS[account]!).readActivity({ account }),
  };
}

type Imported = Parameters<ReturnType<Core['open']>['importAccount']>[0];

/** What Ines holds on the studio. */
export const inesHolds = (now: number): ImportedGrant[] => [
  { key: 'misc.teams' },
  { key: 'billing.balance', expiresAt: now + 7_200_000 },
  { key: 'service.view', service: 's-31' },
  { key: 'support.open' },
];

function studio(now: number): Imported {
  const service = { account: STUDIO, product: 'Hosting', state: 'active' as const, offers: [] };
  return {
    account: { id: STUDIO, label: 'Studio Südwind', state: 'active', group: '', timezone: 'Europe/Berlin' },
    services: [
      { ...service, id: 's-31', label: 'suedwind.example' },
      { ...service, id: 's-32', label: 'print.example' },
    ],
    members: [
      { id: 'm-8', user: '8', name: 'Ola Berg', email: 'ola@suedwind.example', role: 'owner' },
      {
        ...{ id: 'm-9', user: '9', name: 'Ines Costa', email: 'ines@suedwind.example', role: 'member' },
        grants: inesHolds(now),
      },
      { id: 'm-10', user: '10', name: 'Ugo Rossi', email: 'ugo@suedwind.example', role: 'member' },
    ],
    contacts: [
      { id: '60', name: 'Print desk', email: 'print@suedwind.example' },
      { id: '61', name: 'Ines at work', email: 'Ines@suedwind.example' },
    ],
    teams: [
      { id: 't-print', name: 'Printers', description: '', users: ['10'], contacts: [] },
      { id: 't-ines', name: 'Ines and friends', description: '', users: ['9'], contacts: [] },
    ],
    remoteTeams: [],
  };
}

const PRESS_ACCOUNT: Imported = {
  account: { id: PRESS, label: 'Letterpress', state: 'active', group: '', timezone: 'Europe/Berlin' },
  services: [],
  members: [{ id: 'm-11', user: '11', name: 'Vera Lund', email: 'vera@letterpress.example', role: 'owner' }],
  contacts: [{ id: '70', name: 'Ines of the studio', email: 'ines@suedwind.example' }],
  teams: [{ id: 't-letter', name: 'Typesetters', description: '', users: ['11'], contacts: ['70'] }],
  remoteTeams: [],
};

/** What a refused promise says: its code, or the reason. */
export async function refusal(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
    return 'done';
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { reason?: string } };
    return details?.reason ?? code ?? String(error);
  }
}
