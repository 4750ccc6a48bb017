import { isClosedBy, uniteRules } from '../../../core/access/departments';
import type { DepartmentRule } from '../../../core/access/facts';
import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const account = BAKERY;
const IDS = ['a', 'b', 'c', 'd'];
const desk = (id: string) => ({ type: 'department' as const, id, account });
const contact = (id: string) => ({ kind: 'contact' as const, id });

/** Every rule over three departments, and none. */
function rules(): (DepartmentRule | undefined)[] {
  const sets = Array.from({ length: 8 }, (_, bits) => IDS.slice(0, 3).filter((_id, at) => bits & (1 << at)));
  const modes = ['allBut', 'only'] as const;
  return [undefined, ...modes.flatMap((mode) => sets.map((departments) => ({ mode, departments })))];
}

describe('two rules made one (R4)', () => {
  it('close what either closes, departments to come too', () => {
    for (const one of rules()) {
      for (const other of rules()) {
        const both = uniteRules(one, other);
        for (const id of IDS) {
          expect([one, other, id, isClosedBy(both, id)]).toEqual([
            one,
            other,
            id,
            isClosedBy(one, id) || isClosedBy(other, id),
          ]);
        }
      }
    }
  });
});

eachDatabase('departments closed to a subject (R4, R6)', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const set = (who: 'grace' | 'jonas' | 'marta', id: string, rule?: DepartmentRule) =>
    stage.as(who).setDepartmentRule({
      ...{ account, subject: contact(id) },
      ...(rule ? { rule: { ...rule, departments: [...rule.departments] } } : {}),
    });

  it('bind from the next decision on, and end with the rule', async () => {
    await set('grace', '31', { mode: 'allBut', departments: ['technical', 'technical'] });
    expect(await stage.can('contact:31', 'support.open', desk('technical'))).toBe(false);
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(true);
    await set('grace', '31', { mode: 'only', departments: ['technical'] });
    expect(await stage.can('contact:31', 'support.open', desk('technical'))).toBe(true);
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(false);
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'departments.set', subject: 'contact:31' },
      before: { mode: 'allBut', departments: ['technical'] },
      after: { mode: 'only', departments: ['technical'] },
    });
    await set('grace', '31');
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(true);
  });

  it('are closed to a team and to a link as well', async () => {
    const rule = { mode: 'allBut' as const, departments: ['sales'] };
    await stage.as('grace').setTeamDepartments({ account, team: 't-it', rule });
    expect(await stage.can('contact:31', 'support.open', desk('sales'))).toBe(false);
    await stage.as('grace').setRemoteDepartments({ account, remote: 'r-1', rule });
    expect(await stage.can('user:5', 'support.open', desk('sales'))).toBe(false);
    expect(await stage.can('user:5', 'support.open', desk('technical'))).toBe(true);
  });

  it('are closed to a team by its own act alone, which judges what its people hold', async () => {
    const subject = { kind: 'team', id: 't-it' } as never;
    await expect(stage.as('grace').setDepartmentRule({ account, subject })).rejects.toMatchObject({
      code: 'input.invalid',
    });
  });

  it('are never closed to owner and masters, nor is there a rule of what isn’t there', async () => {
    const rule = { mode: 'allBut' as const, departments: ['sales'] };
    for (const id of ['m-1042-1', 'm-1042-2']) {
      await expect(
        stage.as('marta').setDepartmentRule({ account, subject: { kind: 'membership', id }, rule }),
      ).rejects.toMatchObject({ code: 'departments.conflict' });
    }
    await expect(set('grace', '40', rule)).rejects.toMatchObject({ code: 'contact.not_found' });
    await expect(set('grace', '31', { ...rule, departments: ['cellar'] })).rejects.toMatchObject({
      code: 'department.not_found',
    });
  });

  it('are for those alone who may enter them and hold what is at stake', async () => {
    const only = (id: string) => ({ mode: 'allBut' as const, departments: [id] });
    await expect(set('jonas', '31', only('technical'))).rejects.toMatchObject(denied('MORE_THAN_YOU'));
    await expect(stage.as('jonas').setTeamDepartments({ account, team: 't-it' })).rejects.toMatchObject(
      denied('NO_GRANT'),
    );
    await stage.as('grace').setDepartmentRule({
      ...{ account, subject: { kind: 'membership', id: 'm-1042-3' }, rule: only('sales') },
    });
    const plain = await stage.as('grace').addContact({ account, name: 'Plain', email: 'plain@x.example' });
    await stage.as('grace').givePermission({ account, subject: contact(plain.id), key: 'support.open' });
    await expect(set('jonas', plain.id, only('sales'))).rejects.toMatchObject(denied('DEPT_DENIED'));
    await set('jonas', plain.id, only('technical'));
    expect(await stage.can(`contact:${plain.id}`, 'support.open', desk('technical'))).toBe(false);
    await set('grace', plain.id, { mode: 'allBut', departments: ['technical', 'sales'] });
    await expect(set('jonas', plain.id)).rejects.toMatchObject(denied('DEPT_DENIED'));
    await set('jonas', plain.id, only('sales'));
    expect(await stage.can(`contact:${plain.id}`, 'support.open', desk('technical'))).toBe(true);
  });

  it('are opened by nobody to themselves, nor by who lacks the keys that work there', async () => {
    const rule = { mode: 'allBut' as const, departments: ['technical'] };
    const mine = await stage
      .as('grace')
      .addContact({ account, name: 'Jonas', email: 'jonas@bluebird-bakery.example' });
    await stage.as('grace').givePermission({ account, subject: contact(mine.id), key: 'support.open' });
    await set('grace', mine.id, rule);
    await expect(set('jonas', mine.id)).rejects.toMatchObject(denied('OWN'));
    await stage.as('grace').givePermission({ account, subject: contact('32'), key: 'support.emails' });
    await set('grace', '32', rule);
    await expect(set('jonas', '32')).rejects.toMatchObject(denied('NOT_HELD'));
  });
});
