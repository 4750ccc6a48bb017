import { GROUPS, InvalidInputError, permission, PERMISSION_KEYS, type Group } from '../../../core/index';
import { text, type ChoosePageProps, type Fault, type TickGroup, type TickRow } from '../../views';
import { tagOf } from '../locks';
import { serviceField, type Chosen, type Draft } from './draft';
import type { HandedOn } from './handed-on';
import type { TeamsOn } from './teams-on';
import { labelOf } from '../label-of';

/** The third step: what the team is called, what it can do, and until when. */
export async function choosePage(
  { visit, account }: TeamsOn,
  draft: Draft,
  { handed, chosen, fault }: { handed: HandedOn; chosen: Chosen; fault: Fault | undefined },
): Promise<ChoosePageProps> {
  const { paths, id } = account;
  const presets = await visit.as.listPresets({ account: id });
  const { name, admission, ends, date, everywhere } = chosen;
  return {
    ...{ team: draft.team, company: draft.company, teams: paths.teams },
    another: paths.inviteTeam(),
    back: paths.inviteTeam(visit.param('draft')),
    choose: visit.form(paths.inviteTeam(visit.param('draft'), 'permissions')),
    typed: { name, admission, ends, date, everywhere },
    presets: [
      ...presets.map((preset) => ({ value: preset.id, label: preset.name })),
      { value: NOTHING, label: text.invite.nothing },
    ],
    groups: GROUPS.map((group) => groupOf(group, handed, chosen)),
    services: handed.services.map((service) => ({
      field: serviceField(service.id),
      name: service.label,
      ticked: chosen.services.includes(service.id),
    })),
    ...(fault && { fault }),
  };
}

/** What stands beside the presets and unticks all. */
const NOTHING = 'nothing';

/** Ticks what a preset has, as far as it can be handed on; nothing else of the choice changes.
 * @throws InvalidInputError for a preset that there isn’t */
export async function withPreset(
  { visit, account }: TeamsOn,
  { handed, chosen, preset }: { handed: HandedOn; chosen: Chosen; preset: string },
): Promise<Chosen> {
  const presets = await visit.as.listPresets({ account: account.id });
  const keys = preset === NOTHING ? [] : presets.find(({ id }) => id === preset)?.keys;
  if (!keys) throw new InvalidInputError('keys', 'UNKNOWN');
  return { ...chosen, keys: keys.filter((key) => !handed.locks.has(key)) };
}

function groupOf(group: Group, { locks }: HandedOn, { keys }: Chosen): TickGroup {
  const rows = PERMISSION_KEYS.filter((key) => permission(key).group === group).map((key): TickRow => {
    const [tag, lock] = [tagOf(key), locks.get(key)];
    return {
      key,
      label: labelOf(key),
      ticked: keys.includes(key),
      ...(tag && { tag }),
      ...(lock && { lock }),
    };
  });
  const title = group === 'service' ? text.invite.services : text.groups[group];
  return { group, title, rows };
}
