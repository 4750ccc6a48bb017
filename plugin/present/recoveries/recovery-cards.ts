import { NotFoundError, type ListedReset } from '../../../core/index';
import { list, text, type RecoveryCard } from '../../views';
import type { RecoveriesOn } from './recoveries-on';

/** Those under way that the reader may answer, or see; `fault`: with what is wrong with what was sent for one of them. */
export async function recoveryCards(
  on: RecoveriesOn,
  fault?: { reset: string; say: string },
): Promise<RecoveryCard[]> {
  const found = await listResets(on);
  return found.map((reset) => ({
    ...{ id: reset.id, name: reset.name, asked: on.when.moment(reset.askedAt).text },
    vouched: vouchedOf(on, reset),
    lock: lockOf(on, reset),
    setUp: on.canChange && lacksFactor(on, reset) ? setUpPath(on) : undefined,
    fault: fault?.reset === reset.id ? fault.say : undefined,
    vouch: on.canChange ? on.visit.form(`${on.path}/${encodeURIComponent(reset.id)}`) : undefined,
    stop: canStop(on, reset) ? stopPath(on, reset.id) : undefined,
  }));
}

/** Whether the reader may say that it isn’t them: of an owner or of staff, only staff may. */
export function canStop({ canChange, account }: RecoveriesOn, { needsStaff }: ListedReset): boolean {
  return canChange && (account === undefined || !needsStaff);
}

/** The page that asks before one is stopped. */
export function stopPath({ path }: RecoveriesOn, reset: string): string {
  return `${path}/${encodeURIComponent(reset)}/stop`;
}

/** The one in the path.
 * @throws NotFoundError */
export async function readReset(on: RecoveriesOn): Promise<ListedReset> {
  const id = on.visit.param('reset');
  const found = (await listResets(on)).find((reset) => reset.id === id);
  if (!found) throw new NotFoundError('factor_reset');
  return found;
}

function listResets({ visit, account }: RecoveriesOn): Promise<ListedReset[]> {
  return visit.as.listFactorResets(account === undefined ? {} : { account });
}

function vouchedOf({ when }: RecoveriesOn, { vouchers, opensAt }: ListedReset) {
  if (vouchers.length === 0) return undefined;
  return text.lost.vouchedBy(list(vouchers), when.moment(opensAt).text);
}

/** Why the reader can’t vouch, in words; nothing where they could. */
function lockOf({ visit, account }: RecoveriesOn, reset: ListedReset): string | undefined {
  const byStaff = account === undefined;
  if (reset.needsStaff !== byStaff) return byStaff ? text.lost.managersOnly : text.lost.staffOnly(visit.host);
  const isEnough = byStaff ? reset.secondedBy !== undefined : reset.vouchedBy !== undefined;
  if (isEnough || reset.vouchedBy === visit.actor.principal) return text.lost.enough;
  return visit.standing.hasFactor ? undefined : text.lost.needFactor;
}

/** Whether all that keeps the reader from vouching is that they have no second factor of their own. */
export function lacksFactor(on: RecoveriesOn, reset: ListedReset): boolean {
  return lockOf(on, reset) === text.lost.needFactor;
}

function setUpPath({ visit, path }: RecoveriesOn): string {
  return `${visit.base}/client/two-step?back=${encodeURIComponent(path)}`;
}
