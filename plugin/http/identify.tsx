import type { RequestHandler } from 'express';
import { SignInNeededPage, text } from '../views';
import { whoComes } from './assured';
import { formPage } from './form-page';
import { pathOf } from './path-of';
import { sendPage } from './send-page';
import { readAsPerson } from './reads';
import { elsewhereUrl, firstUrl } from './proof-url';
import { keepSession } from './session-of';
import type { Area, Route } from './route';
import type { Site } from './site';
import { typedTexts } from './typed-texts';

/** Asks who is here; nobody is led to the sign-in, who isn't in yet to what is missing, and from there back to a path of ours. */
export function identify(site: Site, area: Area, routes: readonly Route[]): RequestHandler {
  return async (req, res, next) => {
    const { found, elsewhere } = await whoComes(site, req);
    // Only a page can be returned to: the one that a form stands on.
    const path = req.method === 'GET' ? pathOf(req) : formPage(area, routes, pathOf(req));
    if (elsewhere) return res.redirect(303, elsewhereUrl(site, `${site.base}${path}`));
    if (found?.waits) return res.redirect(303, firstUrl(site, found.waits, `${site.base}${path}`));
    if (found) {
      await readAsPerson(site, found);
      keepSession(req, found);
      return next();
    }
    const signIn = site.bridge.signInUrl(`${site.base}${path}`);
    const isInvited = path.startsWith('/client/invitations/');
    const typed = await typedTexts(site, req, res);
    const body = <SignInNeededPage signIn={signIn} isInvited={isInvited} typed={typed} />;
    sendPage(site, res, { title: text.outcome.signInTitle, body }, 401);
  };
}
