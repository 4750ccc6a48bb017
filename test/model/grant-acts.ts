import type { DepartmentRule } from '../../core/access/facts';
import { somebody, type Kindling } from './act';
import type { Dice } from './dice';
import { KEYS } from './questions';
import type { Kind, World } from './world';

const HOUR = 3_600_000;

/** Whoever can hold a grant on an account, and those who hold everything left out. */
function subjects(world: World, account: string): { kind: Kind; id: string }[] {
  const here = <T extends { account: string }>(list: T[]) => list.filter((one) => one.account === account);
  return [
    ...here(world.members)
      .filter(({ role }) => role === 'member')
      .map(({ id }) => ({ kind: 'membership' as const, id })),
    ...here(world.contacts).map(({ id }) => ({ kind: 'contact' as const, id })),
    ...here(world.teams).map(({ id }) => ({ kind: 'team' as const, id })),
    ...here(world.links)
      .filter(({ state }) => state !== 'over')
      .map(({ id }) => ({ kind: 'remote' as const, id })),
  ];
}

const givePermission: Kindling = (world, dice, now) => {
  const where = dice.pick(world.accounts);
  const subject = where && dice.pick(subjects(world, where.id));
  const by = where && somebody(world, dice, where.id);
  const key = dice.pick(KEYS);
  if (!where || !subject || !by || !key) return undefined;
  if (subject.kind === 'remote' && ['misc.users', 'misc.teams', 'misc.contacts'].includes(key)) {
    return undefined;
  }
  const service = key.startsWith('service.') && dice.once(2) ? dice.pick(where.services) : undefined;
  const expiresAt = dice.once(3) ? now + HOUR * (dice.once(2) ? 1 : 2) : undefined;
  const grant = {
    key,
    ...(service === undefined ? {} : { service }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  return {
    ...{ use: 'givePermission', by, account: where.id },
    input: { account: where.id, subject, ...grant },
    effect(after) {
      after.grants = after.grants.filter(
        (one) =>
          !(one.kind === subject.kind && one.id === subject.id && one.key === key && one.service === service),
      );
      after.grants.push({ account: where.id, ...subject, ...grant });
    },
  };
};

const endPermission: Kindling = (world, dice) => {
  const held = dice.pick(world.grants);
  const by = held && somebody(world, dice, held.account);
  if (!held || !by) return undefined;
  const { account, kind, id, key, service } = held;
  return {
    ...{ use: 'endPermission', by, account },
    input: { account, subject: { kind, id }, key, ...(service === undefined ? {} : { service }) },
    effect(after) {
      after.grants = after.grants.filter(
        (one) => !(one.kind === kind && one.id === id && one.key === key && one.service === service),
      );
    },
  };
};

const RULES = {
  membership: { use: 'setDepartmentRule', name: undefined },
  contact: { use: 'setDepartmentRule', name: undefined },
  team: { use: 'setTeamDepartments', name: 'team' },
  remote: { use: 'setRemoteDepartments', name: 'remote' },
} as const;

const setRule: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const subject = where && dice.pick(subjects(world, where.id));
  const by = where && somebody(world, dice, where.id);
  if (!where || !subject || !by) return undefined;
  const rule = ruleOf(world, dice);
  const { use, name } = RULES[subject.kind];
  const whose = name === undefined ? { subject } : { [name]: subject.id };
  return {
    ...{ use, by, account: where.id },
    input: { account: where.id, ...whose, ...(rule ? { rule } : {}) },
    effect(after) {
      after.rules = after.rules.filter((one) => one.kind !== subject.kind || one.id !== subject.id);
      if (rule) after.rules.push({ account: where.id, ...subject, rule });
    },
  };
};

function ruleOf(world: World, dice: Dice): DepartmentRule | undefined {
  if (dice.once(3)) return undefined;
  const department = dice.pick(world.departments);
  if (department === undefined) return undefined;
  return { mode: dice.once(2) ? 'only' : 'allBut', departments: [department] };
}

const setCeiling: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const key = dice.pick(KEYS);
  if (!where || !key) return undefined;
  const isForbidden = dice.once(2);
  return {
    ...{ use: 'setCeiling', by: 'staff:1', account: where.id },
    input: { level: 'account', holder: where.id, key, word: isForbidden ? 'forbidden' : 'inherit' },
    effect(after) {
      after.forbidden = after.forbidden.filter((one) => one.account !== where.id || one.key !== key);
      if (isForbidden) after.forbidden.push({ account: where.id, key });
    },
  };
};

const setState: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  // Mostly served: hardly anything can be done on an account that isn't.
  if (!where || (where.state === 'active' && !dice.once(4))) return undefined;
  const state = where.state === 'active' ? 'suspended' : 'active';
  return {
    ...{ use: 'host', by: 'staff:1', account: where.id, input: { id: where.id, state } },
    effect(after) {
      after.accounts.find(({ id }) => id === where.id)!.state = state;
    },
  };
};

/** What is given, ended, closed and forbidden. */
export const GRANT_ACTS = { givePermission, endPermission, setRule, setCeiling, setState };
