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
    fault: fault?.reset === reset.id ? fault.say : undefined,
    answer: on.canChange ? on.visit.form(`${on.path}/${encodeURIComponent(reset.id)}`) : undefined,
  }));
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
  return isEnough || reset.vouchedBy === visit.actor.principal ? text.lost.enough : undefined;
}
