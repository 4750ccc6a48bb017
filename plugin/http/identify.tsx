import type { RequestHandler } from 'express';
import { SignInNeededPage, text } from '../views';
import { pathOf } from './path-of';
import { sendPage } from './send-page';
import { keepSession } from './session-of';
import type { Site } from './site';

/** Asks the host who is here; nobody is led to its sign-in, and from there back to a path of ours. */
export function identify(site: Site): RequestHandler {
  return async (req, res, next) => {
    const session = await site.bridge.identify(req);
    if (session) {
      keepSession(req, session);
      return next();
    }
    // Only a page can be returned to: what was posted is lost, and the page that posted it is unknown.
    const path = req.method === 'GET' ? pathOf(req) : `${req.baseUrl.slice(req.baseUrl.lastIndexOf('/'))}/`;
    const signIn = site.bridge.signInUrl(`${site.base}${path}`);
    const body = <SignInNeededPage signIn={signIn} />;
    sendPage(site, res, { title: text.outcome.signInTitle, body }, 401);
  };
}
