import { canEach } from '../../../core/access/can';
import type { PermissionKey } from '../../../core/access/catalogue';
import type { Snapshot } from '../../../core/access/snapshot';
import type { Context } from '../../../core/ports/context';

/** Everybody may pay, but user:2. */
function open() {
  const used: string[] = [];
  const ctx = {
    ownTypes: new Map(),
    snapshots: {
      at: ({ principal }: Pick<Snapshot, 'principal'>, { id: account }: { id: string }) =>
        Promise.resolve({
          account,
          snapshot: { principal, account, names: [], closed: [], can: () => principal !== 'user:2' },
        }),
    },
    uses: {
      note: ({ principal, key }: { principal: string; key: PermissionKey }) =>
        void used.push(`${principal} ${key}`),
    },
  };
  return { ctx: ctx as unknown as Context, used };
}

const of = (...ids: string[]) =>
  ids.map((id) => ({
    ...{ principal: `user:${id}`, key: 'billing.pay', resource: { type: 'account' as const, id: 'a' } },
  }));

describe('questions about several people', () => {
  it.each<[boolean | undefined, boolean[], string[]]>([
    [undefined, [true, false, true], ['user:1 billing.pay', 'user:3 billing.pay']],
    [false, [true, false], ['user:1 billing.pay']],
    [true, [true], ['user:1 billing.pay']],
  ])('until the first %s: what is not asked any more is not used either', async (until, answers, uses) => {
    const { ctx, used } = open();
    const asked = { questions: of('1', '2', '3'), ...(until === undefined ? {} : { until }) };
    expect(await canEach(ctx, asked)).toEqual(answers);
    expect(used).toEqual(uses);
  });
});
