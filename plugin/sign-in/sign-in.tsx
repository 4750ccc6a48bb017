import { SignInPage, text } from '../views';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { faultOf, statusOf } from './faults';
import { joinPath } from './join';

function page(at: AtDoor, typed: { email?: string; fault?: string } = {}): DoorAnswer {
  const { email = '', fault } = typed;
  const post = at.form('sign-in');
  const body = (
    <SignInPage
      host={at.brand.name}
      post={post}
      email={email}
      fault={fault}
      forgot={at.to('forgot')}
      join={joinPath(at)}
    />
  );
  return { show: { title: text.signIn.title, body } };
}

async function signIn(at: AtDoor): Promise<DoorAnswer> {
  const email = at.field('email') ?? '';
  try {
    const { secret } = await at.core
      .open()
      .signIn({ email, password: at.field('password') ?? '', ...at.from });
    // The session before ends with its cookie: nobody has two in one browser.
    if (at.secret !== '') await at.core.open().signOut({ secret: at.secret });
    return { go: at.back, secret };
  } catch (error) {
    const { say: fault } = faultOf(error, { password: text.signIn.wrong, email: text.signIn.wrong });
    const shown = page(at, { email, fault });
    return { ...shown, status: statusOf(error) };
  }
}

async function signOut(at: AtDoor): Promise<DoorAnswer> {
  if (at.secret !== '') await at.core.open().signOut({ secret: at.secret });
  return { go: at.signIn, leave: true };
}

/** Signing in by a password, and out. */
export const signInRoutes: readonly DoorRoute[] = [
  { method: 'get', path: '/sign-in', for: 'anybody', answer: (at) => Promise.resolve(page(at)) },
  { method: 'post', path: '/sign-in', for: 'anybody', answer: signIn },
  { method: 'post', path: '/sign-out', for: 'anybody', answer: signOut },
];
