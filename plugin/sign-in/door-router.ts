import { Router, type Request, type RequestHandler } from 'express';
import { doorOf } from '../http/cookies';
import { FLASHES } from '../http/flashes';
import { FormRefusedError, TOKEN } from '../http/forms';
import { ownPath } from '../http/own-path';
import { elsewhereUrl, firstUrl } from '../http/proof-url';
import { keepPrivate } from '../http/keep-private';
import { principalOf } from '../http/principal-of';
import { readForm } from '../http/read-form';
import { sendFile } from '../http/send-file';
import { sendPage } from '../http/send-page';
import type { Site } from '../http/site';
import { textOf } from '../http/texts';
import { ownerOf } from '../http/visit-of';
import { requireOnce, WAITED } from '../http/waiting';
import type { Flash } from '../views';
import { comeToDoor, type AtDoor, type DoorAnswer, type DoorRoute } from './door';

/** The pages at the door: they stand before those that ask who is in. */
export function doorRouter(site: Site, routes: readonly DoorRoute[]): Router {
  const router = Router();
  for (const route of routes) {
    const steps: RequestHandler[] = [keepPrivate, readForm, checkDoorForm(site), answerAt(site, route)];
    router[route.method](route.path, ...steps);
  }
  return router;
}

function answerAt(site: Site, route: DoorRoute): RequestHandler {
  return async (req, res) => {
    const at = await comeToDoor(site, req, res);
    const answer = sentOn(site, at, route, req) ?? (await answered(route, at));
    if ('file' in answer) return sendFile(res, answer.file);
    if ('leave' in answer) site.cookies.endSession(res);
    if (answer.secret !== undefined) site.cookies.setSession(res, answer.secret);
    if ('show' in answer) {
      const flash = answer.show.flash ?? (await flashOf(at, doorOf(site.cookies.door(req, res))));
      return sendPage(site, res, { ...answer.show, ...(flash && { flash }) }, answer.status);
    }
    if (answer.flash) await FLASHES.put(site.core, doorOf(site.cookies.door(req, res)), answer.flash);
    res.redirect(303, answer.go);
  };
}

async function answered({ method, answer }: DoorRoute, at: AtDoor): Promise<DoorAnswer> {
  const { core, found, field } = at;
  if (method === 'post' && found) await requireOnce(core, principalOf(found.session), field(WAITED));
  return answer(at);
}

/** What the last act left to say: at the door, or, of one that waited for a proof, in the session. */
function flashOf({ core, found }: AtDoor, door: string): Promise<Flash | undefined> {
  return FLASHES.empty(core, [door, ...(found ? [ownerOf(found.session)] : [])]);
}

/** Where somebody has to go first who isn't as far as a page wants them; a form that was posted is lost by that. */
function sentOn(
  site: Site,
  { found, elsewhere }: AtDoor,
  { for: whom }: DoorRoute,
  req: Request,
): DoorAnswer | undefined {
  if (whom === 'anybody') return undefined;
  const here = ownPath(site.base, req.originalUrl);
  if (elsewhere) return { go: elsewhereUrl(site, here) };
  if (!found) return { go: site.bridge.signInUrl(here) };
  const isFar = whom === 'signed in' || !found.waits || (whom === 'past the code' && found.waits !== 'code');
  return isFar ? undefined : { go: firstUrl(site, found.waits, here) };
}

/** Before anybody is signed in, too, a form counts only when a page of ours in this browser made it: nobody is signed in as
 * somebody else by a page of theirs. */
function checkDoorForm({ forms, cookies }: Site): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const session = doorOf(cookies.door(req, res));
    if (!forms.isOurs({ headers: req.headers, token: textOf(req.body, TOKEN), session })) {
      throw new FormRefusedError('a form that is not ours');
    }
    next();
  };
}
