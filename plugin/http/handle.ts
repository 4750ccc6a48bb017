import type { Request, RequestHandler } from 'express';
import { InvalidInputError, NotFreshError, StaleError } from '../../core/index';
import { text, type Flash } from '../views';
import { doorOf } from './cookies';
import type { Act, Answer, Area, Route, Visit } from './route';
import { sendFile } from './send-file';
import { sendPage } from './send-page';
import type { Site } from './site';
import { openVisit } from './visit-of';

/** Turns a route into what Express runs: the only place that knows both. */
export function handle(site: Site, area: Area, route: Route): RequestHandler {
  return async (req, res) => {
    const visit = openVisit(site, area, route, req);
    const answer = await answerOf(site, visit, route);
    if ('show' in answer) {
      const flash = answer.show.flash ?? flashOf(site, visit, req);
      return sendPage(site, res, { ...answer.show, ...(flash && { flash }) }, answer.status);
    }
    if ('file' in answer) return sendFile(res, answer.file);
    if (answer.flash) site.flashes.put(visit.owner, answer.flash);
    res.redirect(303, answer.go);
  };
}

/** What the last act left to say, here or at the door. */
function flashOf({ flashes, cookies }: Site, { owner }: Visit, req: Request): Flash | undefined {
  return flashes.empty(owner) ?? flashes.empty(doorOf(cookies.knownDoor(req)));
}

type Done = Exclude<Answer, { act: Act }>;

/** A form that can't be taken comes back as its page, with nothing changed. */
async function answerOf(site: Site, visit: Visit, route: Route): Promise<Done> {
  try {
    return await done(site, visit, await route.answer(visit));
  } catch (error) {
    if (!(error instanceof InvalidInputError) || !route.again) throw error;
    const again = await done(site, visit, await route.again(visit, error));
    const flash: Flash = { tone: 'bad', say: text.faults.notTaken };
    return 'show' in again ? { show: { flash, ...again.show }, status: 422 } : again;
  }
}

async function done(site: Site, visit: Visit, answer: Answer): Promise<Done> {
  return 'act' in answer ? perform(site, visit, answer.act) : answer;
}

/** Does what was asked for, or keeps it until whoever asked proved again who they are (R15). */
async function perform(site: Site, visit: Visit, act: Act): Promise<Done> {
  try {
    return { go: act.back, flash: await act.run(visit.as) };
  } catch (error) {
    if (error instanceof StaleError && act.changed) return done(site, visit, await act.changed());
    if (!(error instanceof NotFreshError)) throw error;
    const id = site.pending.put(visit.owner, act);
    return { go: visit.proof(`${visit.base}/${visit.area}/continue/${id}`) };
  }
}
