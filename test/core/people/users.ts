import type { Actor } from '../../../core/index';
import { settleAll, type TestCore } from '../../support/core';

/** Somebody signed in to the web who gave their password just now. */
export function web(test: TestCore, id: string, over: Partial<Actor> = {}): Actor {
  return {
    ...{ principal: `user:${id}`, name: `user ${id}`, login: true, channel: 'web' },
    freshAt: test.clock.now(),
    ...over,
  };
}

/** A member of staff; 1 is an admin, 2 supports, 3 audits. */
export function staff(test: TestCore, id: string): Actor {
  return web(test, id, { principal: `staff:${id}` });
}

/** The token of the newest mail to an address, which carries one in a link. */
export async function tokenTo(test: TestCore, email: string): Promise<string> {
  await settleAll(test);
  const mail = test.mails.findLast(({ to, text }) => to === email && /\/[\w-]{43}\n/.test(text));
  return /\/([\w-]{43})\n/.exec(mail!.text)![1]!;
}

/** The code of the newest mail to an address. */
export async function codeTo(test: TestCore, email: string): Promise<string> {
  await settleAll(test);
  const mail = test.mails.findLast(({ to, text }) => to === email && /\d{4} \d{4}/.test(text));
  return /\d{4} \d{4}/.exec(mail!.text)![0];
}

/** Whether a principal holds a key on an account as a whole. */
export function holds(test: TestCore, principal: string, key: string, account = '1042'): Promise<boolean> {
  return test.core.open().can({ principal, key, resource: { type: 'account', id: account } });
}

/** Invites an address, makes its login, and lets it accept; answers the user and the membership. */
export async function joinNew(
  test: TestCore,
  email: string,
  grants: Parameters<ReturnType<TestCore['core']['as']>['inviteUser']>[0]['grants'] = [],
): Promise<{ user: string; membership: string }> {
  await test.core.as(web(test, '1')).inviteUser({ account: '1042', email, grants });
  const token = await tokenTo(test, email);
  const { user } = await test.core.open().signUp({ token, name: `Name of ${email}` });
  const { id } = await test.core.as(web(test, user)).acceptInvitation({ token });
  return { user, membership: id };
}

/** The newest lines of an account's log, by their actions. */
export async function actions(test: TestCore, account = '1042'): Promise<string[]> {
  const { rows } = await test.core.as(web(test, '1')).readActivity({ account });
  return rows.filter(({ refused }) => refused !== true).map(({ action }) => action);
}
