import { at } from '../ports/at';
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import { databaseNow } from '../storage/database-now';
import type { Database } from '../storage/open';
import type { SealKeys } from '../storage/seal-box';
import { unseal } from '../storage/sealed';
import { backoff, backoffByAge } from './backoff';
import type { Courier, Outcome } from './courier';
import type { HeldLetter } from './letter';
import { bury, markTried, park, postpone, settle } from './outbox';

/** What delivering a letter needs. */
export interface Delivering {
  db: Database;
  clock: Clock;
  log: Log;
  seal: SealKeys;
  random: () => number;
  couriers: ReadonlyMap<string, Courier>;
  /** The mistakes that letters ran into, by the letter's id, as far as this process has seen them. */
  mistakes: Map<number, Mistake>;
}

interface Mistake {
  name: string;
  times: number;
  since: number;
}

/** What can't go waits this long at most, however often it was tried: an outage ends, and then it goes. */
const MOST_WAIT_MS = 3 * 24 * 3_600_000;
/** A mistake of ours that comes back this often, over this long at least, will not pass. */
const POISON = { times: 8, overMs: 3_600_000 };
/** Of what is left of a lease; the rest is for writing down that no answer came, and for clocks that differ. */
const KEPT_FOR_ANSWERS = 0.8;

/** Takes one letter that is held: it is noted as tried before it can leave, and as gone only after it did. */
export async function deliver(with_: Delivering, letter: HeldLetter): Promise<void> {
  const { db, clock, seal } = with_;
  const secret =
    letter.secretId === undefined ? undefined : await unseal(db, seal, letter.secretId, clock.now());
  const now = await databaseNow(db.read, clock);
  if (!(await markTried(db, letter, now))) return;
  await at('relay.tried');
  const seen = seenFromHere(letter, clock.now() - now);
  const outcome = await inTime(letter.leasedUntil - now, () => attempt(with_, seen, secret));
  await at('relay.delivered');
  if (outcome.is !== 'later') with_.mistakes.delete(letter.id);
  await finish(with_, letter, outcome);
  await at('relay.settled');
}

/** The answer, if it comes well before the lease ends: after that another relay may take the letter. What comes later
 * is not heard any more; whether it arrived is unknown. */
async function inTime(leftMs: number, ask: () => Promise<Outcome>): Promise<Outcome> {
  const most = leftMs * KEPT_FOR_ANSWERS;
  if (most <= 0) return { is: 'later', afterMs: 0, unsent: true, reason: 'its turn was over' };
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'later', reason: 'no answer in time' }), most);
  });
  return Promise.race([ask(), tooLate]).finally(() => clearTimeout(timer));
}

/** Couriers compare with their own clock, which may be ahead of the database's or behind. */
function seenFromHere(letter: HeldLetter, aheadMs: number): HeldLetter {
  const { firstTriedAt } = letter;
  return firstTriedAt === undefined ? letter : { ...letter, firstTriedAt: firstTriedAt + aheadMs };
}

async function attempt(with_: Delivering, letter: HeldLetter, secret: string | undefined): Promise<Outcome> {
  const { couriers, log } = with_;
  const courier = couriers.get(letter.kind);
  if (!courier) return { is: 'later', unsent: true, reason: 'nobody takes this kind' };
  try {
    return await courier(letter, secret);
  } catch (error) {
    logFault(log, letter.kind, error);
    const reason = error instanceof Error ? error.name : 'unknown';
    return { is: isPoison(with_, letter, error) ? 'refused' : 'later', reason };
  }
}

const mistakes = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

/** What has a cause or a code comes from outside (`fetch` says TypeError when the network is down), and passes. */
function isPoison({ clock, mistakes: seen }: Delivering, { id }: HeldLetter, error: unknown): boolean {
  const { name = '', cause, code } = error as { name?: string; cause?: unknown; code?: unknown };
  if (!mistakes.has(name) || cause !== undefined || code !== undefined) return false;
  const before = seen.get(id);
  const again = before?.name === name ? before : { name, times: 0, since: clock.now() };
  seen.set(id, { ...again, times: again.times + 1 });
  return again.times + 1 >= POISON.times && clock.now() - again.since >= POISON.overMs;
}

/** False when the lane was lost meanwhile: then another relay has the letter, and nothing changed. */
async function finish(
  { db, clock, random }: Delivering,
  letter: HeldLetter,
  outcome: Outcome,
): Promise<boolean> {
  const now = await databaseNow(db.read, clock);
  switch (outcome.is) {
    case 'done':
    case 'dropped':
      return settle(db, letter, now);
    case 'uncertain':
      return park(db, letter, now, outcome.reason);
    case 'refused':
      return bury(db, letter, now, outcome.reason);
    case 'later':
      return putOff({ db, random }, letter, now, outcome);
  }
}

type Later = Extract<Outcome, { is: 'later' }>;

/** Waiting for too long: given up. What surely never left is not counted as a try. */
function putOff(
  { db, random }: Pick<Delivering, 'db' | 'random'>,
  letter: HeldLetter,
  now: number,
  later: Later,
): Promise<boolean> {
  if (now - letter.postedAt > MOST_WAIT_MS) return bury(db, letter, now, later.reason);
  const { unsent = false, afterMs } = later;
  const waitMs = unsent ? backoffByAge(now - letter.postedAt, random) : backoff(letter.attempts + 1, random);
  return postpone(db, letter, now, { due: now + (afterMs ?? waitMs), unsent });
}

/** A fault without what it was about: messages of the drivers and of platforms may carry values. */
export function logFault(log: Log, where: string, error: unknown): void {
  const { name = 'unknown', code = '' } = error as { name?: string; code?: string };
  log.error({ where, fault: name, code }, 'a delivery failed');
}
