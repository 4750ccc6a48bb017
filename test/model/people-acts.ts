import { somebody, type Act, type Kindling } from './act';
import type { Dice } from './dice';
import { endLink, endSubject, leaveTeams, type Member, type World } from './world';

let added = 0;

const addContact: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const by = where && somebody(world, dice, where.id);
  if (!where || !by) return undefined;
  added += 1;
  return {
    ...{ use: 'addContact', by, account: where.id },
    input: { account: where.id, name: 'Somebody', email: `contact.${added}.${where.id}@people.example` },
    effect: (after, { id }) => void after.contacts.push({ id, account: where.id }),
  };
};

const removeContact: Kindling = (world, dice) => {
  const contact = dice.pick(world.contacts);
  const by = contact && somebody(world, dice, contact.account);
  if (!contact || !by) return undefined;
  const { id, account } = contact;
  return {
    ...{ use: 'removeContact', by, account, input: { account, contact: id } },
    effect(after) {
      after.contacts = after.contacts.filter((one) => one.id !== id);
      endSubject(after, 'contact', id);
      leaveTeams(after, account, `contact:${id}`);
    },
  };
};

/** Something done to a member's place, by whoever tries. */
function toMember(world: World, dice: Dice, use: string, which: (one: Member) => boolean): Act | undefined {
  const member = dice.pick(world.members.filter((one) => one.role !== 'owner' && which(one)));
  const by = member && somebody(world, dice, member.account);
  if (!member || !by) return undefined;
  const { id, account } = member;
  return { use, by, account, input: { account, membership: id }, effect: () => undefined };
}

const memberOf = (world: World, act: Act) =>
  world.members.find(({ id }) => id === (act.input as { membership: string }).membership)!;

const setSuspended =
  (use: string, suspended: boolean): Kindling =>
  (world, dice) => {
    const act = toMember(world, dice, use, (one) => one.suspended !== suspended);
    return act && { ...act, effect: (after) => void (memberOf(after, act).suspended = suspended) };
  };

const promoteToMaster: Kindling = (world, dice) => {
  const act = toMember(
    world,
    dice,
    'promoteToMaster',
    ({ role, suspended }) => role === 'member' && !suspended,
  );
  return act && { ...act, effect: (after) => void (memberOf(after, act).role = 'master') };
};

const demoteMaster: Kindling = (world, dice) => {
  const act = toMember(world, dice, 'demoteMaster', ({ role }) => role === 'master');
  return (
    act && {
      ...act,
      effect(after) {
        const member = memberOf(after, act);
        member.role = 'member';
        withdrawLinks(after, member);
      },
    }
  );
};

const removeMember: Kindling = (world, dice) => {
  const act = toMember(world, dice, 'removeMember', () => dice.once(2));
  return (
    act && {
      ...act,
      effect(after) {
        const member = memberOf(after, act);
        withdrawLinks(after, member);
        after.members = after.members.filter((one) => one !== member);
        endSubject(after, 'membership', member.id);
        leaveTeams(after, member.account, `user:${member.user}`);
      },
    }
  );
};

/** Nobody gives any more in the name of somebody who holds nothing here (R6). */
function withdrawLinks(world: World, { account, user }: Member): void {
  for (const link of world.links) {
    const isTheirs = link.account === account && link.invitedBy === `user:${user}`;
    if (isTheirs && link.state === 'pending') endLink(world, link);
  }
}

const openTicket: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const department = dice.pick(world.departments);
  const by = where && somebody(world, dice, where.id);
  if (!where || !by || department === undefined || world.tickets.length > 6) return undefined;
  return {
    ...{ use: 'openTicket', by, account: where.id },
    input: { account: where.id, department, priority: 'low', subject: 'About', message: 'Hello.' },
    effect: (after, { id }) => void after.tickets.push({ id, account: where.id, department, opener: by }),
  };
};

/** Who comes, goes, rises, falls and asks. */
export const PEOPLE_ACTS = {
  addContact,
  removeContact,
  suspendMember: setSuspended('suspendMember', true),
  resumeMember: setSuspended('resumeMember', false),
  promoteToMaster,
  demoteMaster,
  removeMember,
  openTicket,
};
