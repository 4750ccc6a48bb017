import type { Principal } from '../../core/access/principal';
import { somebody, type Act, type Kindling } from './act';
import type { Dice } from './dice';
import { endLink, endSubject, leaveTeam, type Link, type Team, type World } from './world';

const addTeam: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const by = where && somebody(world, dice, where.id);
  if (!where || !by || world.teams.filter(({ account }) => account === where.id).length > 2) return undefined;
  return {
    ...{ use: 'addTeam', by, account: where.id, input: { account: where.id, name: 'A team' } },
    effect: (after, { id }) => void after.teams.push({ id, account: where.id, members: [] }),
  };
};

const removeTeam: Kindling = (world, dice) => {
  const team = dice.once(3) ? dice.pick(world.teams) : undefined;
  const by = team && somebody(world, dice, team.account);
  if (!team || !by) return undefined;
  const { id, account } = team;
  return {
    ...{ use: 'removeTeam', by, account, input: { account, team: id } },
    effect(after) {
      for (const link of after.links) if (link.team === id && link.state !== 'over') endLink(after, link);
      after.teams = after.teams.filter((one) => one.id !== id);
      endSubject(after, 'team', id);
    },
  };
};

/** People of a team's account by the names under which they are put into it. */
function placesAt(world: World, account: string): { principal: Principal; subject: object }[] {
  return [
    ...world.members
      .filter((one) => one.account === account)
      .map(({ id, user }) => ({ principal: `user:${user}` as const, subject: { kind: 'membership', id } })),
    ...world.contacts
      .filter((one) => one.account === account)
      .map(({ id }) => ({ principal: `contact:${id}` as const, subject: { kind: 'contact', id } })),
  ];
}

function toPlace(
  world: World,
  dice: Dice,
  use: string,
  isIn: boolean,
): { act: Act; team: string; who: Principal } | undefined {
  const team = dice.pick(world.teams);
  if (!team) return undefined;
  const place = dice.pick(
    placesAt(world, team.account).filter(({ principal }) => team.members.includes(principal) === isIn),
  );
  const by = somebody(world, dice, team.account);
  if (!place || !by) return undefined;
  const { account, id } = team;
  const input = { account, team: id, subject: place.subject };
  return { act: { use, by, account, input, effect: () => undefined }, team: id, who: place.principal };
}

const teamIn = (world: World, id: string): Team => world.teams.find((one) => one.id === id)!;

const addTeamMember: Kindling = (world, dice) => {
  const found = toPlace(world, dice, 'addTeamMember', false);
  return found && { ...found.act, effect: (after) => void teamIn(after, found.team).members.push(found.who) };
};

const removeTeamMember: Kindling = (world, dice) => {
  const found = toPlace(world, dice, 'removeTeamMember', true);
  return found && { ...found.act, effect: (after) => leaveTeam(after, teamIn(after, found.team), found.who) };
};

const inviteRemoteTeam: Kindling = (world, dice) => {
  const where = dice.pick(world.accounts);
  const isLinked = (team: Team) =>
    world.links.some((link) => link.account === where?.id && link.team === team.id && link.state !== 'over');
  const team = dice.pick(world.teams.filter((one) => one.account !== where?.id && !isLinked(one)));
  const by = where && somebody(world, dice, where.id);
  const key = dice.pick(['support.viewAll', 'billing.pay', 'misc.services'] as const);
  if (!where || !team || !by || !key) return undefined;
  const admission = dice.once(2) ? 'each' : 'open';
  return {
    ...{ use: 'inviteRemoteTeam', by, account: where.id },
    // Whoever plays it puts the team's code in the place of its id.
    input: {
      account: where.id,
      codeOf: { account: team.account, team: team.id },
      name: 'Them',
      grants: [{ key }],
      admission,
    },
    effect(after, { id }) {
      after.links = after.links.filter((link) => link.account !== where.id || link.team !== team.id);
      after.links.push({
        ...{ id, account: where.id, team: team.id, state: 'pending', admission, admitted: [], invitedBy: by },
      });
      after.grants.push({ account: where.id, kind: 'remote', id, key });
    },
  };
};

const homeOf = (world: World, link: Link) => teamIn(world, link.team).account;
const linkIn = (world: World, id: string): Link => world.links.find((one) => one.id === id)!;

/** Something done to a link from one of its sides. */
function toLink(
  world: World,
  dice: Dice,
  use: string,
  { side, which }: { side: 'ours' | 'home' | 'either'; which: (link: Link) => boolean },
): { act: Act; link: string } | undefined {
  const link = dice.pick(world.links.filter(which));
  if (!link) return undefined;
  const isOurs = side === 'ours' || (side === 'either' && dice.once(2));
  const account = isOurs ? link.account : homeOf(world, link);
  const by = somebody(world, dice, account);
  if (!by) return undefined;
  const input = { account, remote: link.id };
  return { act: { use, by, account, input, effect: () => undefined }, link: link.id };
}

const isPending = ({ state }: Link) => state === 'pending';
const isActive = ({ state }: Link) => state === 'active';

const acceptRemoteTeam: Kindling = (world, dice) => {
  const found = toLink(world, dice, 'acceptRemoteTeam', { side: 'home', which: isPending });
  if (!found) return undefined;
  const { account, invitedBy } = linkIn(world, found.link);
  return {
    ...found.act,
    offer: { by: invitedBy, account },
    effect: (after) => void (linkIn(after, found.link).state = 'active'),
  };
};

const endBy =
  (use: string, side: 'home' | 'either', which: (link: Link) => boolean): Kindling =>
  (world, dice) => {
    const found = dice.once(2) ? toLink(world, dice, use, { side, which }) : undefined;
    return found && { ...found.act, effect: (after) => endLink(after, linkIn(after, found.link)) };
  };

const editRemoteTeam: Kindling = (world, dice) => {
  const found = toLink(world, dice, 'editRemoteTeam', { side: 'ours', which: isActive });
  if (!found) return undefined;
  const admission = linkIn(world, found.link).admission === 'open' ? 'each' : 'open';
  return {
    ...found.act,
    input: { ...found.act.input, admission },
    effect: (after) => void (linkIn(after, found.link).admission = admission),
  };
};

/** Lets one person of a remote team in, or no longer. */
const oneByOne =
  (use: string, isIn: boolean): Kindling =>
  (world, dice) => {
    const which = (link: Link) => isActive(link) && link.admission === 'each';
    const found = toLink(world, dice, use, { side: 'ours', which });
    if (!found) return undefined;
    const { team, admitted } = linkIn(world, found.link);
    const person = dice.pick(teamIn(world, team).members.filter((one) => admitted.includes(one) === isIn));
    if (!person) return undefined;
    return {
      ...found.act,
      input: { ...found.act.input, person },
      effect(after) {
        const link = linkIn(after, found.link);
        link.admitted = isIn ? link.admitted.filter((one) => one !== person) : [...link.admitted, person];
      },
    };
  };

/** Teams of one's own, and of others. */
export const TEAM_ACTS = {
  addTeam,
  removeTeam,
  addTeamMember,
  removeTeamMember,
  inviteRemoteTeam,
  acceptRemoteTeam,
  rejectRemoteTeam: endBy('rejectRemoteTeam', 'home', isPending),
  closeRemoteTeam: endBy('closeRemoteTeam', 'either', ({ state }) => state !== 'over'),
  editRemoteTeam,
  admitRemotePerson: oneByOne('admitRemotePerson', false),
  dismissRemotePerson: oneByOne('dismissRemotePerson', true),
};
