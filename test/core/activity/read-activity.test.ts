import type { Actor, PermissionKey } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const account = '1042';
const about = { account, priority: 'low' as const, message: 'm' };

eachDatabase('tickets in the activity (R16)', (_open, place) => {
  let test: TestCore;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    await give('31', 'misc.activity');
    await give('33', 'misc.activity');
    await give('32', 'misc.activity');
    await give('33', 'support.viewAll');
    ids.owner = await open('user:1', 'technical');
    ids.billing = await open('user:1', 'billing');
    ids.ada = await open('contact:31', 'technical');
    await settleAll(test);
    const { hostTicket } = (await test.core.ticket(ids.owner))!;
    await test.core.embedded.moveTicket(hostTicket, '2', 'sales');
    await settleAll(test);
  });
  afterAll(() => test.core.close());

  const as = (principal: Actor['principal']) =>
    test.core.as({
      principal,
      name: principal,
      login: !principal.startsWith('contact:'),
      freshAt: test.clock.now(),
      channel: 'web',
    });
  const give = (id: string, key: PermissionKey) =>
    as('user:1').givePermission({ account, subject: { kind: 'contact', id }, key });
  const open = async (who: Actor['principal'], department: string) =>
    (await as(who).openTicket({ ...about, department, subject: department })).id;

  async function told(who: Actor['principal']) {
    const { rows, names } = await as(who).readActivity({ account });
    const of = rows.filter(({ subject }) => subject?.startsWith('ticket:'));
    const shown = of.filter(({ before, after }) => before !== undefined || after !== undefined);
    return {
      shown: [...new Set(shown.map(({ subject }) => subject))].sort(),
      hidden: of.length - shown.length,
      named: [...names.keys()].filter((name) => name.startsWith('ticket:')).sort(),
    };
  }
  const subjects = (...which: string[]) => which.map((name) => `ticket:${ids[name]}`).sort();

  it.each([
    ['user:1', ['owner', 'billing', 'ada']],
    ['user:2', ['owner', 'billing', 'ada']],
    ['user:3', ['owner', 'billing', 'ada']],
    ['staff:3', ['owner', 'billing', 'ada']],
    ['contact:33', ['owner', 'ada']],
    ['contact:31', ['ada']],
    ['contact:32', []],
  ] as const)('are told to %s where they are in sight', async (who, which) => {
    const { shown, named, hidden } = await told(who);
    expect(shown).toEqual(subjects(...which));
    expect(named).toEqual(subjects(...which));
    const lines = which.map((name) => (name === 'owner' ? 2 : 1));
    expect(hidden).toBe(lines.reduce((left, count) => left - count, 4));
  });
});
