import type { Visit } from '../../http/route';
import type { MeOn } from '../../present/me/me-on';
import { openAccount, type OpenAccount } from '../open-account';

/** The reader on the account in the path. */
export async function openMe(visit: Visit): Promise<MeOn & { account: OpenAccount }> {
  const account = await openAccount(visit);
  const { principal } = visit.actor;
  return { visit, account, access: await visit.as.personAccess({ account: account.id, principal }) };
}
