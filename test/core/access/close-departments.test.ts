import type { Core } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';

const account = '1042';
const priya = { kind: 'contact' as const, id: '33' };
const ada = { kind: 'contact' as const, id: '31' };
const it_ = { kind: 'team' as const, id: 't-it' };

onDatabase('sqlite', 'departments closed along with grants', (_open, place) => {
  let at: TestCore;
  beforeEach(async () => {
    at = await sampleCore(await place.sampleUrl());
  });
  afterEach(() => at.core.close());
  const of = (user: string): ReturnType<Core['as']> =>
    at.core.as({
      principal: `user:${user}`,
      name: user,
      login: true,
      channel: 'web',
      freshAt: at.clock.now(),
    });
  const shut = async (principal: string) =>
    (await of('1').personAccess({ account, principal })).departments
      .filter(({ closedBy }) => closedBy.length > 0)
      .map(({ id }) => id);
  const refused = (work: Promise<unknown>, reason: string) =>
    expect(work).rejects.toMatchObject({ code: 'access.denied', details: { reason } });

  test('are closed and opened in the same step, and the rest stays closed', async () => {
    const change = { account, subject: priya, add: [{ key: 'misc.emails' as const }] };
    await of('1').changeGrants({ ...change, close: ['technical'] });
    expect((await shut('contact:33')).toSorted()).toEqual(['billing', 'technical']);
    await of('1').changeGrants({ account, subject: priya, open: ['billing', 'technical'] });
    expect(await shut('contact:33')).toEqual([]);
    const { rows } = await of('1').readActivity({ account });
    expect(rows.filter(({ action }) => action === 'departments.set')).toHaveLength(2);
  });

  test('a rule that opens some alone goes on to', async () => {
    const rule = { mode: 'only' as const, departments: ['technical', 'sales'] };
    await of('1').setDepartmentRule({ account, subject: ada, rule });
    await of('1').changeGrants({ account, subject: ada, close: ['sales'] });
    expect(await shut('contact:31')).toEqual(expect.arrayContaining(['billing', 'sales']));
    expect(await shut('contact:31')).not.toContain('technical');
  });

  test('what is closed already changes nothing, and no line of the log', async () => {
    await of('1').changeGrants({ account, subject: priya, close: ['billing'] });
    const { rows } = await of('1').readActivity({ account });
    expect(rows.map(({ action }) => action)).not.toContain('departments.set');
  });

  test('all or nothing: a refused department keeps the grant out', async () => {
    const { id } = await of('1').addContact({ account, name: 'Noor', email: 'noor@elsewhere.example' });
    const subject = { kind: 'contact' as const, id };
    const add = [{ key: 'support.close' as const }];
    await of('1').changeGrants({
      ...{ account, subject: { kind: 'membership', id: 'm-1042-3' }, close: ['billing'] },
    });
    await refused(of('3').changeGrants({ account, subject, add, close: ['billing'] }), 'DEPT_DENIED');
    const { grants } = await of('1').readGrants({ account, subject });
    expect(grants.map(({ key }) => key)).not.toContain('support.close');
    await of('3').changeGrants({ account, subject, add, close: ['sales'] });
    expect(await shut(`contact:${id}`)).toEqual(['sales']);
  });

  test('are refused for owners, for what is no department, twice, and without a proof', async () => {
    const owner = { kind: 'membership' as const, id: 'm-1042-1' };
    await expect(of('2').changeGrants({ account, subject: owner, close: ['billing'] })).rejects.toMatchObject(
      {
        details: { reason: 'HAS_ALL' },
      },
    );
    await expect(of('1').changeGrants({ account, subject: ada, close: ['nothing'] })).rejects.toMatchObject({
      code: 'department.not_found',
    });
    await expect(
      of('1').changeGrants({ account, subject: ada, close: ['billing'], open: ['billing'] }),
    ).rejects.toMatchObject({ code: 'input.invalid' });
    const stale = at.core.as({ principal: 'user:1', name: 'Grace', login: true, channel: 'web' });
    await expect(stale.changeGrants({ account, subject: ada, close: ['billing'] })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    expect(await shut('contact:31')).toEqual([]);
  });

  test('of a team are closed to everybody in it', async () => {
    await of('1').changeGrants({ account, subject: it_, close: ['sales'] });
    expect(await shut('contact:31')).toEqual(['sales']);
    const own = (await of('1').personAccess({ account, principal: 'contact:31' })).departments;
    expect(own.find(({ id }) => id === 'sales')).toMatchObject({ own: false, closedBy: ['IT team'] });
    const team = await of('1').teamAccess({ account, subject: it_ });
    expect(team.departments.find(({ id }) => id === 'sales')).toMatchObject({ own: true, change: 'CAN' });
  });

  test('say beforehand what the reader may do about them', async () => {
    const changes = async (reader: string, principal: string) =>
      new Set(
        (await of(reader).personAccess({ account, principal })).departments.map(({ change }) => change),
      );
    expect(await changes('1', 'contact:33')).toEqual(new Set(['CAN']));
    expect(await changes('1', 'user:1')).toEqual(new Set(['MORE_THAN_YOU']));
    expect(await changes('1', 'user:5')).toEqual(new Set(['THROUGH_TEAM']));
    expect(await changes('3', 'contact:32')).toEqual(new Set(['MORE_THAN_YOU']));
  });
});
