import type { Request, RequestHandler } from 'express';
import { InvalidInputError, NotFreshError, StaleError } from '../../core/index';
import { text, type Flash } from '../views';
import { doorOf } from './cookies';
import { FLASHES } from './flashes';
import type { Act, Answer, Area, Route, Visit } from './route';
import { sendFile } from './send-file';
import { sendPage } from './send-page';
import type { Site } from './site';
import { openVisit } from './visit-of';
import { requireOnce, WAITED, WAITING, waitingOf } from './waiting';

/** Turns a route into what Express runs: the only place that knows both. */
export function handle(site: Site, area: Area, route: Route): RequestHandler {
  return async (req, res) => {
    const visit = openVisit(site, area, route, req);
    const answer = await answerOf({ visit, req }, route);
    if ('show' in answer) {
      const flash = answer.show.flash ?? (await flashOf(site, visit, req));
      return sendPage(site, res, { ...answer.show, ...(flash && { flash }) }, answer.status);
    }
    if ('file' in answer) return sendFile(res, answer.file);
    if (answer.flash) await FLASHES.put(site.core, visit.owner, answer.flash);
    res.redirect(303, answer.go);
  };
}

/** What the last act left to say, here or at the door. */
function flashOf({ core, cookies }: Site, { owner }: Visit, req: Request): Promise<Flash | undefined> {
  return FLASHES.empty(core, [owner, doorOf(cookies.knownDoor(req))]);
}

type Done = Exclude<Answer, { act: Act }>;

/** A visit, and the request that it came by. */
interface Asked {
  readonly visit: Visit;
  readonly req: Request;
}

/** A form that can't be taken comes back as its page, with nothing changed. */
async function answerOf(asked: Asked, route: Route): Promise<Done> {
  const { visit } = asked;
  try {
    return await done(asked, await route.answer(visit));
  } catch (error) {
    if (!(error instanceof InvalidInputError) || !route.again) throw error;
    const again = await done(asked, await route.again(visit, error));
    const flash: Flash = { tone: 'bad', say: text.faults.notTaken };
    return 'show' in again ? { show: { flash, ...again.show }, status: 422 } : again;
  }
}

async function done(asked: Asked, answer: Answer): Promise<Done> {
  return 'act' in answer ? perform(asked, answer.act) : answer;
}

/** Does what was asked for, or keeps its form until whoever asked proved again who they are (R15). */
async function perform({ visit, req }: Asked, act: Act): Promise<Done> {
  await requireOnce(visit.core, visit.actor.principal, visit.field(WAITED));
  try {
    return { go: act.back, flash: await act.run(visit.as) };
  } catch (error) {
    if (error instanceof StaleError && act.changed) return done({ visit, req }, await act.changed());
    if (!(error instanceof NotFreshError)) throw error;
    const id = await WAITING.put(visit.core, visit.actor.principal, waitingOf(act, visit.base, req));
    return { go: visit.proof(`${visit.base}/${visit.area}/continue/${id}`) };
  }
}
