import { InvalidInputError } from '../../../../core/index';
import { presentFault, withFault } from '../../../present/faults';
import { choosePage, withPreset } from '../../../present/teams/choose-page';
import {
  invitationOf,
  readChosen,
  requireKnown,
  type Chosen,
  type Draft,
} from '../../../present/teams/draft';
import { DRAFTS } from '../../../present/teams/drafts';
import { handedOn, type HandedOn } from '../../../present/teams/handed-on';
import type { TeamsOn } from '../../../present/teams/teams-on';
import { ChoosePage, text, type Fault } from '../../../views';
import { withDraft } from './with-draft';

/** Asks for a name, an end and permissions; or the same again with what was chosen. */
export const showChoose = withDraft(async (on, draft, error) => {
  const handed = await handedOn(on);
  const chosen = readChosen(on.visit, draft.chosen, handed.services);
  return { show: await page(on, draft, { handed, chosen, fault: error && presentFault(error) }) };
});

/** Keeps what was chosen and goes on to the last look; a preset only ticks, and keeps nothing. */
export const choose = withDraft(async (on, draft) => {
  const { visit, account } = on;
  requireKnown(visit);
  const handed = await handedOn(on);
  const chosen = readChosen(visit, draft.chosen, handed.services);
  const preset = visit.field('preset');
  if (preset !== undefined) {
    const ticked = await withPreset(on, { handed, chosen, preset });
    return { show: await page(on, draft, { handed, chosen: ticked, fault: undefined }) };
  }
  if (chosen.keys.some((key) => handed.locks.has(key))) throw new InvalidInputError('keys', 'LOCKED');
  const next = { ...draft, chosen };
  invitationOf(next, { now: visit.core.clock.now(), timezone: account.timezone });
  const id = await DRAFTS.put(visit.core, visit.actor.principal, next);
  return { go: account.paths.inviteTeam(id, 'send') };
});

async function page(
  on: TeamsOn,
  draft: Draft,
  { fault, ...more }: { handed: HandedOn; chosen: Chosen; fault: Fault | undefined },
) {
  const body = <ChoosePage {...await choosePage(on, draft, { ...more, fault })} />;
  return on.shown(withFault({ title: text.invite.title, body }, fault));
}
