import type { Answer, Visit } from '../../http/route';
import { presentAccounts } from '../../present/accounts';
import { pathsOf } from '../../present/paths';
import { ChooserPage, text } from '../../views';

/** Which account: straight to the only one. */
export async function showChooser(visit: Visit): Promise<Answer> {
  const hats = await visit.as.myAccounts({});
  const [only] = hats;
  if (only && hats.length === 1) return { go: pathsOf(visit, only.account).home };
  const body = <ChooserPage accounts={await presentAccounts(visit, hats)} />;
  return { show: { title: hats.length === 0 ? text.chooser.empty : text.chooser.title, body } };
}
