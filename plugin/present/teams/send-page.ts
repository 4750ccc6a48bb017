import { isServiceKey, type PermissionKey } from '../../../core/index';
import { list, text, type SendPageProps } from '../../views';
import { tagOf } from '../locks';
import { endOf, type Chosen, type Draft } from './draft';
import type { HandedOn } from './handed-on';
import type { TeamsOn } from './teams-on';
import { labelOf } from '../label-of';

/** The last step: what will happen once it is sent. */
export function sendPage({ visit, account }: TeamsOn, draft: Draft, handed: HandedOn): SendPageProps {
  const { chosen, team, company } = draft;
  const id = visit.param('draft');
  const costly = chosen.keys.filter((key) => tagOf(key) === 'money');
  return {
    ...{ team, company, name: chosen.name, teams: account.paths.teams },
    back: account.paths.inviteTeam(id, 'permissions'),
    send: visit.form(account.paths.inviteTeam(id, 'send')),
    adds: chosen.keys.map((key) => saysOf(key, chosen, handed)),
    costs: costly.map((key) => labelOf(key)),
    ends: endsOf(chosen, { visit, account }),
    oneByOne: chosen.admission === 'each',
  };
}

function saysOf(key: PermissionKey, { everywhere, services }: Chosen, handed: HandedOn): string {
  const label = labelOf(key);
  if (!isServiceKey(key)) return label;
  const names = handed.services.filter(({ id }) => services.includes(id)).map((service) => service.label);
  const where = everywhere ? text.remote.everyService : list(names);
  return text.remote.onServicesOf(label, where);
}

function endsOf(chosen: Chosen, { visit, account }: Pick<TeamsOn, 'visit' | 'account'>): string {
  if (chosen.ends === 'never') return text.invite.never;
  if (chosen.ends !== 'date') return text.invite.days(Number(chosen.ends));
  const end = endOf(chosen, account.timezone, visit.core.clock.now()) ?? 0;
  return text.invite.until(account.when.moment(end).text);
}
