import { readPrincipal, type AccountPerson } from '../../core/index';
import { findPeople } from './access-words';
import type { asSpeaker } from './context';

/** As many words as the core looks for. */
const MOST = 191;

/** The people of an account that somebody may mean: none are read but those who are called so, since there may be thousands. */
export async function peopleCalled(
  as: ReturnType<typeof asSpeaker>,
  account: string,
  typed: string,
): Promise<AccountPerson[]> {
  const called = typed.trim();
  const wanted = readPrincipal(called) ? { only: [called] } : { search: called.slice(0, MOST) };
  return findPeople(await as.namePeople({ account, ...wanted }), called);
}
