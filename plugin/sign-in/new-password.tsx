import { LEAST_PASSWORD } from '../../core/index';
import { ForgotPage, ResetPage, SetPasswordPage, text } from '../views';
import type { Fault } from '../views/parts/fault';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { faultOf, statusOf } from './faults';

/** What is asked of a password where nothing may be said of whose it is. */
const LEAST = LEAST_PASSWORD.alone;

const forgot = (at: AtDoor, typed: { email?: string; fault?: string } = {}): DoorAnswer => {
  const body = <ForgotPage post={at.form('forgot')} email={typed.email ?? ''} fault={typed.fault} />;
  return { show: { title: text.signIn.forgotTitle, body } };
};

async function mailCode(at: AtDoor): Promise<DoorAnswer> {
  const email = at.field('email') ?? '';
  try {
    const { id } = await at.core.open().forgotPassword({ email, ...at.from });
    return { go: at.to(`forgot/${id}`) };
  } catch (error) {
    const { say: fault } = faultOf(error, { email: text.signIn.faults });
    return { ...forgot(at, { email, fault }), status: statusOf(error) };
  }
}

const reset = (at: AtDoor, fault?: Fault): DoorAnswer => {
  const post = at.form(`forgot/${encodeURIComponent(at.param('id'))}`);
  const body = <ResetPage post={post} least={LEAST} fault={fault} again={at.to('forgot')} />;
  return { show: { title: text.signIn.resetTitle, body } };
};

async function setByCode(at: AtDoor): Promise<DoorAnswer> {
  const [code, password] = [at.field('code') ?? '', at.field('password') ?? ''];
  try {
    await at.core.open().resetPassword({ id: at.param('id'), code, password, ...at.from });
    return { go: at.to('sign-in'), flash: { tone: 'ok', say: text.signIn.resetDone } };
  } catch (error) {
    const fault = faultOf(error, { code: text.signIn.resetCodeWrong, password: text.signIn.short(LEAST) });
    return { ...reset(at, fault), status: statusOf(error) };
  }
}

async function first(at: AtDoor, fault?: Fault): Promise<DoorAnswer> {
  const token = at.param('token');
  const { name } = await at.core.open().readPasswordOffer({ token });
  const post = at.form(`password/${encodeURIComponent(token)}`);
  const body = <SetPasswordPage name={name} post={post} least={LEAST} fault={fault} />;
  return { show: { title: text.signIn.setTitle(name), body } };
}

async function setFirst(at: AtDoor): Promise<DoorAnswer> {
  try {
    await at.core.open().setPassword({ token: at.param('token'), password: at.field('password') ?? '' });
    return { go: at.to('sign-in'), flash: { tone: 'ok', say: text.signIn.resetDone } };
  } catch (error) {
    const fault = faultOf(error, { password: text.signIn.short(LEAST) });
    return { ...(await first(at, fault)), status: statusOf(error) };
  }
}

/** Setting a password: by a mailed code, and the first one by a link. */
export const newPasswordRoutes: readonly DoorRoute[] = [
  { method: 'get', path: '/forgot', for: 'anybody', answer: (at) => Promise.resolve(forgot(at)) },
  { method: 'post', path: '/forgot', for: 'anybody', answer: mailCode },
  { method: 'get', path: '/forgot/:id', for: 'anybody', answer: (at) => Promise.resolve(reset(at)) },
  { method: 'post', path: '/forgot/:id', for: 'anybody', answer: setByCode },
  { method: 'get', path: '/password/:token', for: 'anybody', answer: (at) => first(at) },
  { method: 'post', path: '/password/:token', for: 'anybody', answer: setFirst },
];
