import type { Actor, Principal, ResourceRef } from '../../core/index';
import { sampleCore, type CoreOptions, type TestCore } from './core';

export const BAKERY = '1042';
/** An invoice of somebody else's. */
export const AGENCY_INVOICE = {
  ...{ id: 'i-500', account: '1077', number: '20500', cents: 900, currency: 'PLN' },
  ...{ state: 'unpaid' as const, dueAt: Date.UTC(2030, 0, 1) },
};
export const WHOLE = { type: 'account' as const, id: BAKERY };

/** The sample, with those who act in it. */
export interface Stage extends TestCore {
  /** Grace owns the bakery, Henrik is its master, Jonas a member with few keys, Marta staff. */
  as(who: keyof typeof PEOPLE, over?: Partial<Actor>): ReturnType<TestCore['core']['as']>;
  can(principal: string, key: string, resource?: ResourceRef): Promise<boolean>;
  /** The newest line of the bakery's log. */
  newest(): Promise<Record<string, unknown>>;
}

const PEOPLE = {
  grace: 'user:1',
  henrik: 'user:2',
  jonas: 'user:3',
  nadia: 'user:4',
  tomasz: 'user:5',
  marta: 'staff:1',
  ben: 'staff:2',
  ida: 'staff:3',
} as const satisfies Record<string, Principal>;

/** Opens the sample on a migrated database. */
export async function openStage(url: string, options: CoreOptions = {}): Promise<Stage> {
  const test = await sampleCore(url, options);
  const as: Stage['as'] = (who, over = {}) =>
    test.core.as({
      ...{ principal: PEOPLE[who], name: who, login: true, channel: 'web' as const },
      ...{ freshAt: test.clock.now(), ...over },
    });
  return {
    ...test,
    as,
    can: (principal, key, resource = WHOLE) => test.core.open().can({ principal, key, resource }),
    newest: async () => ({ ...(await as('grace').readActivity({ account: BAKERY })).rows[0] }),
  };
}

/** What a refusal looks like from outside. */
export const denied = (reason: string) => ({ code: 'access.denied', details: { reason } });
