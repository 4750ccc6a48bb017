import { Router, type Request, type Response } from 'express';
import { SignInPage } from '../views';
import { field } from './forms';
import { homeOf, renderPage } from './frame';
import type { HostContext } from './host-context';
import { isPassword } from './passwords';
import { readReturnTo } from './return-to';
import { changeSession, sessionOf } from './scope';
import { ConfirmPage } from './views/confirm-page';
import { words } from './words';

/** Signing in and out, and giving the password again. */
export function signInRoutes(context: HostContext): Router {
  const router = Router();
  router.get('/', (_req, res) => res.redirect(303, homeOf(context, sessionOf()?.person)));
  router.get('/sign-in', (req, res) => showSignIn(context, req, res));
  router.post('/sign-in', (req, res) => signIn(context, req, res));
  router.post('/sign-out', (req, res) => {
    context.sessions.end(req, res);
    res.redirect(303, '/sign-in');
  });
  router.get('/confirm', (req, res) => showConfirm(context, req, res));
  router.post('/confirm', (req, res) => confirm(context, req, res));
  return router;
}

async function showSignIn(context: HostContext, req: Request, res: Response, wrong?: string): Promise<void> {
  if (sessionOf() === undefined) changeSession(context.sessions.begin(req, res));
  const action = `/sign-in?return=${encodeURIComponent(readReturnTo(req.query.return))}`;
  const page = (
    <SignInPage
      people={context.people}
      signIn={context.forms.post(action)}
      {...(wrong === undefined ? {} : { wrong: true, email: wrong })}
    />
  );
  res
    .status(wrong === undefined ? 200 : 422)
    .send(await renderPage(context, { title: 'Sign in', body: page }));
}

async function signIn(context: HostContext, req: Request, res: Response): Promise<void> {
  const email = field(req, 'email').trim().toLowerCase();
  const person = context.people.find((known) => known.email === email);
  const isRight = await isPassword(field(req, 'password'), person && context.passwords.get(person.principal));
  if (!person || !isRight) return showSignIn(context, req, res, email);
  context.sessions.begin(req, res, person);
  const back = readReturnTo(req.query.return);
  res.redirect(303, back === '/' ? homeOf(context, person) : back);
}

async function showConfirm(context: HostContext, req: Request, res: Response, wrong = false): Promise<void> {
  const person = sessionOf()?.person;
  if (!person) {
    return res.redirect(303, `/sign-in?return=${encodeURIComponent(readReturnTo(req.query.return))}`);
  }
  const action = `/confirm?return=${encodeURIComponent(readReturnTo(req.query.return))}`;
  const body = <ConfirmPage name={person.name} confirm={context.forms.post(action)} wrong={wrong} />;
  res.status(wrong ? 422 : 200).send(await renderPage(context, { title: words.confirm.title, body }));
}

async function confirm(context: HostContext, req: Request, res: Response): Promise<void> {
  const session = sessionOf();
  if (!session?.person) return res.redirect(303, '/sign-in');
  const hash = context.passwords.get(session.person.principal);
  if (!(await isPassword(field(req, 'password'), hash))) return showConfirm(context, req, res, true);
  context.sessions.renew(session);
  res.redirect(303, readReturnTo(req.query.return));
}
