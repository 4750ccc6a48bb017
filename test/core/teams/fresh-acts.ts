import type { Actor } from '../../../core/index';
import type { TestCore } from '../../support/core';

type Act = (test: TestCore, actor: Actor) => Promise<unknown>;

const account = '1042';
const remote = 'r-1';
const team = 't-it';
const subject = { kind: 'contact' as const, id: '32' };
const person = { account, remote, person: 'user:5' };

const fresh = ({ core, clock }: TestCore, principal: Actor['principal']) =>
  core.as({ principal, name: principal, login: true, freshAt: clock.now(), channel: 'web' });

/** An invitation of the bakery's team onto the agency's account that nobody has answered. */
async function pending(test: TestCore): Promise<string> {
  const nadia = fresh(test, 'user:4');
  const { entries } = await nadia.listRemoteTeams({ account: '1077' });
  const live = entries.find(({ state }) => state === 'pending' || state === 'active');
  if (live?.state === 'pending') return live.id;
  if (live) await nadia.closeRemoteTeam({ account: '1077', remote: live.id });
  const code = await fresh(test, 'user:1').revealTeamCode({ account, team });
  const grants = [{ key: 'billing.balance' as const }];
  return (await nadia.inviteRemoteTeam({ account: '1077', code, name: 'IT', grants })).id;
}

const letIn = (test: TestCore, admission: 'open' | 'each') =>
  fresh(test, 'user:1').editRemoteTeam({ account, remote, admission });

/** What is done with teams that gives somebody something or takes it away, or shows what opens a door; each for an owner of the
 * bakery. */
export const TEAM_ACTS: Record<string, Act> = {
  revealTeamCode: async ({ core }, actor) => core.as(actor).revealTeamCode({ account, team }),
  addTeamMember: async (test, actor) => {
    const made = await fresh(test, 'user:1').addTeam({ account, name: 'New' });
    return test.core.as(actor).addTeamMember({ account, team: made.id, subject });
  },
  removeTeamMember: async (test, actor) => {
    const place = { account, team, subject };
    await fresh(test, 'user:1')
      .addTeamMember(place)
      .catch(() => 'in it');
    return test.core.as(actor).removeTeamMember(place);
  },
  setTeamDepartments: async ({ core }, actor) => {
    await core.as(actor).setTeamDepartments({ account, team });
    return true;
  },
  setRemoteDepartments: async ({ core }, actor) => {
    await core.as(actor).setRemoteDepartments({ account, remote });
    return true;
  },
  inviteRemoteTeam: async (test, actor) => {
    const nadia = fresh(test, 'user:4');
    const made = await nadia.addTeam({ account: '1077', name: 'Another' });
    const code = await nadia.revealTeamCode({ account: '1077', team: made.id });
    const grants = [{ key: 'billing.balance' as const }];
    return test.core.as(actor).inviteRemoteTeam({ account, code, name: 'n', grants });
  },
  editRemoteTeam: async (test, actor) => {
    await letIn(test, 'open');
    return test.core.as(actor).editRemoteTeam({ account, remote, admission: 'each' });
  },
  admitRemotePerson: async (test, actor) => {
    await letIn(test, 'each');
    await test.core.as(actor).admitRemotePerson(person);
    return true;
  },
  dismissRemotePerson: async (test, actor) => {
    await letIn(test, 'each');
    await test.core.as(actor).dismissRemotePerson(person);
    return true;
  },
  acceptRemoteTeam: async (test, actor) =>
    test.core.as(actor).acceptRemoteTeam({ account, remote: await pending(test) }),
  closeRemoteTeam: async (test, actor) =>
    test.core.as(actor).closeRemoteTeam({ account, remote: await pending(test) }),
  activateRemoteTeam: async (test, actor) => {
    const id = await pending(test);
    const { link: _link, chat: _chat, ...staff } = actor;
    return test.core
      .as({ ...staff, principal: 'staff:1', channel: 'web' })
      .activateRemoteTeam({ remote: id });
  },
  removeTeam: async (test, actor) => {
    const made = await fresh(test, 'user:1').addTeam({ account, name: 'Short-lived' });
    return test.core.as(actor).removeTeam({ account, team: made.id });
  },
};
