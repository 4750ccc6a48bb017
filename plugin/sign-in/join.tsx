import { LEAST_PASSWORD } from '../../core/index';
import { JoinPage, text } from '../views';
import type { Fault } from '../views/parts/fault';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { pathOfDoor } from './door-path';
import { faultOf, statusOf } from './faults';

const LEAST = LEAST_PASSWORD.alone;

/** Where an invitation is accepted, by who is in. */
const invitation = (at: AtDoor) => pathOfDoor(at, `invitations/${encodeURIComponent(at.param('token'))}`);

async function page(at: AtDoor, typed: { name?: string; fault?: Fault } = {}): Promise<DoorAnswer> {
  const token = at.param('token');
  const { account, email, name } = await at.core.open().readInvitation({ token });
  const body = (
    <JoinPage
      account={account.label}
      email={email}
      name={typed.name ?? name}
      least={LEAST}
      fault={typed.fault}
      post={at.form(`join/${encodeURIComponent(token)}`)}
      signIn={`${pathOfDoor(at, 'sign-in')}?back=${encodeURIComponent(invitation(at))}`}
    />
  );
  return { show: { title: text.signIn.joinTitle, body } };
}

async function join(at: AtDoor): Promise<DoorAnswer> {
  const name = at.field('name') ?? '';
  try {
    const asked = { token: at.param('token'), name, password: at.field('password') ?? '' };
    const { secret } = await at.core.open().signUp({ ...asked, ...at.from });
    return { go: invitation(at), ...(secret === undefined ? {} : { secret }) };
  } catch (error) {
    const fault = faultOf(error, { name: text.signIn.nameMissing, password: text.signIn.short(LEAST) });
    return { ...(await page(at, { name, fault })), status: statusOf(error) };
  }
}

/** Making a sign-in by the link of an invitation, for who has none. */
export const joinRoutes: readonly DoorRoute[] = [
  { method: 'get', path: '/join/:token', for: 'anybody', answer: (at) => page(at) },
  { method: 'post', path: '/join/:token', for: 'anybody', answer: join },
];

/** The page to make a sign-in, for who came by an invitation. */
export function joinPath(at: AtDoor): string | undefined {
  const [, token] = /\/client\/invitations?\/([\w-]{20,64})$/.exec(at.back) ?? [];
  return token === undefined ? undefined : pathOfDoor(at, `join/${token}`);
}
