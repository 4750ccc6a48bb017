import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { entryPage, letInPage, readRemote } from '../../present/teams/remote-page';
import type { TeamsOn } from '../../present/teams/teams-on';
import { EntryPage, LetInPage } from '../../views';

/** A link between two accounts, from either side. */
export async function showRemote(on: TeamsOn, error?: InvalidInputError): Promise<Answer> {
  const link = await readRemote(on);
  const fault = error && presentFault(error);
  const page =
    link.side === 'entry'
      ? { title: link.name, body: <EntryPage {...await entryPage(on, link, fault)} /> }
      : { title: link.company, body: <LetInPage {...await letInPage(on, link)} /> };
  return { show: on.shown(withFault(page, fault)) };
}
