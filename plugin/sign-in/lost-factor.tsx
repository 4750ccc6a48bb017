import { ConflictError, LimitReachedError, NotFoundError, type OwnReset } from '../../core/index';
import { LostDonePage, LostPage, LostQuestionPage, text } from '../views';
import { universalTime } from '../present/universal-time';
import { waitOf } from './faults';
import { acting, type As } from './acting';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { pathOfDoor } from './door-path';

const LOST = 'two-step/lost';

const momentOf = (at: AtDoor, moment: number): string => universalTime(at).moment(moment).text;

function standsOf(
  at: AtDoor,
  reset: OwnReset | undefined,
  needsStaff: boolean,
): { stands?: string; next?: 'ask' | 'link' } {
  const t = text.lost;
  if (!reset) return { next: 'ask' };
  const { state, askedAt, opensAt, endsAt } = reset;
  if (state === 'replacing') return { stands: t.elsewhere, next: 'link' };
  if (state === 'asked') {
    const [asked, ends] = [momentOf(at, askedAt), momentOf(at, endsAt)];
    return { stands: needsStaff ? t.waitingStaff(at.brand.name, asked, ends) : t.waiting(asked, ends) };
  }
  if (opensAt > at.core.clock.now()) return { stands: t.vouched(momentOf(at, opensAt)) };
  return { stands: t.open, next: 'link' };
}

async function lostPage(at: AtDoor, as: As, fault?: string): Promise<DoorAnswer> {
  const { needsStaff } = await as.readFactor({});
  const stands = standsOf(at, await as.readFactorReset({}), needsStaff);
  const by = needsStaff ? at.brand.name : undefined;
  const props = { ...stands, by, post: at.form(LOST), fault, other: at.to('recovery-code') };
  return {
    show: { title: text.lost.title, body: <LostPage {...props} /> },
    ...(fault !== undefined && { status: 422 }),
  };
}

async function goOn(at: AtDoor, as: As): Promise<DoorAnswer> {
  const t = text.lost;
  const go = at.to(LOST);
  try {
    if (at.field('do') === 'link') {
      await as.sendFactorLink({});
      return { go, flash: { tone: 'ok', say: t.mailed } };
    }
    await as.askFactorReset({});
    const { needsStaff } = await as.readFactor({});
    return { go, flash: { tone: 'ok', say: needsStaff ? t.askedStaff(at.brand.name) : t.asked } };
  } catch (error) {
    return lostPage(at, as, faultOf(error));
  }
}

function faultOf(error: unknown): string {
  if (error instanceof LimitReachedError) return waitOf(error);
  if (!(error instanceof ConflictError)) throw error;
  const { reason } = error.details;
  if (reason === 'LOCKED') return text.lost.locked;
  return reason === 'NONE' ? text.lost.none : text.lost.early;
}

function askReplace(at: AtDoor): Promise<DoorAnswer> {
  const t = text.lost;
  const post = at.form(`two-step/replace/${encodeURIComponent(at.param('token'))}`);
  const asked = { title: t.replaceTitle, lead: t.replaceLead, deed: t.replace, ends: false, post };
  return Promise.resolve({ show: { title: t.replaceTitle, body: <LostQuestionPage {...asked} /> } });
}

async function replace(at: AtDoor, as: As): Promise<DoorAnswer> {
  try {
    await as.replaceFactor({ token: at.param('token') });
    return { go: pathOfDoor(at, 'two-step') };
  } catch (error) {
    if (!(error instanceof NotFoundError || error instanceof ConflictError)) throw error;
    return { go: at.to(LOST), flash: { tone: 'bad', say: text.lost.dead } };
  }
}

async function askStop(at: AtDoor): Promise<DoorAnswer> {
  const t = text.lost;
  const token = at.param('token');
  const { name, askedAt } = await at.core.open().readFactorResetStop({ token });
  const post = at.form(`two-step/stop/${encodeURIComponent(token)}`);
  const lead = t.stopLead(name, momentOf(at, askedAt));
  const asked = { title: t.stopTitle, lead, deed: t.stop, ends: true, post };
  return { show: { title: t.stopTitle, body: <LostQuestionPage {...asked} /> } };
}

async function stop(at: AtDoor): Promise<DoorAnswer> {
  await at.core.open().stopFactorResetByLink({ token: at.param('token') });
  const { stoppedTitle: title, stopped: say } = text.lost;
  return { show: { title, body: <LostDonePage title={title} say={say} /> } };
}

/** A lost second factor: asking for another, replacing it by the mailed link, and stopping that, signed in or not (R18). */
export const lostFactorRoutes: readonly DoorRoute[] = [
  { method: 'get', path: `/${LOST}`, for: 'signed in', answer: acting(lostPage) },
  { method: 'post', path: `/${LOST}`, for: 'signed in', answer: acting(goOn) },
  { method: 'get', path: '/two-step/replace/:token', for: 'signed in', answer: askReplace },
  { method: 'post', path: '/two-step/replace/:token', for: 'signed in', answer: acting(replace) },
  { method: 'get', path: '/two-step/stop/:token', for: 'anybody', answer: askStop },
  { method: 'post', path: '/two-step/stop/:token', for: 'anybody', answer: stop },
];
