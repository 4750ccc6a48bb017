import {
  GROUPS,
  NotAllowedError,
  NotFoundError,
  permission,
  PERMISSION_KEYS,
  type Group,
  type PermissionKey,
  type Preset,
} from '../../core/index';
import type { Visit } from '../http/route';
import { text, type PresetPageProps, type PresetRow, type TickGroup } from '../views';
import type { Lock } from '../views/words';
import { tagOf } from './locks';
import { onlyLooks } from './who-can';
import { labelOf } from './label-of';

/** Where the presets are. */
export function presetsPath({ base }: Pick<Visit, 'base'>, preset?: string): string {
  const all = `${base}/admin/presets`;
  return preset === undefined ? all : `${all}/${encodeURIComponent(preset)}`;
}

/** Why the reader changes no preset, if they don’t. */
export async function presetLock(visit: Visit): Promise<Lock | undefined> {
  return (await onlyLooks(visit)) ? { reason: 'readOnly', ask: text.admin.administrator } : undefined;
}

/** Lets on only who may change presets: asked before a form is shown that nobody else could send.
 * @throws NotAllowedError */
export async function requirePresets(visit: Visit): Promise<void> {
  if (visit.actor.readOnly === true) throw new NotAllowedError('READ_ONLY');
  if (await onlyLooks(visit)) throw new NotAllowedError('STAFF_ROLE');
}

/** The preset in the path.
 * @throws NotFoundError, NotAllowedError */
export async function readPreset(visit: Visit): Promise<Preset> {
  const found = (await visit.as.listPresets({})).find(({ id }) => id === visit.param('preset'));
  if (!found) throw new NotFoundError('preset');
  return found;
}

/** A preset as the list shows it. */
export function presetRow(visit: Visit, { id, name, keys }: Preset): PresetRow {
  const sizeOf = (group: Group) => keys.filter((key) => permission(key).group === group).length;
  const counts = { billing: sizeOf('billing'), support: sizeOf('support'), misc: sizeOf('misc') };
  return { name, href: presetsPath(visit, id), counts: { ...counts, services: sizeOf('service') } };
}

/** What a posted form of a preset says. */
export function typedPreset({ field }: Pick<Visit, 'field'>): { name: string; keys: PermissionKey[] } {
  const keys = PERMISSION_KEYS.filter((key) => field(key) !== undefined);
  return { name: field('name') ?? '', keys };
}

/** The ticks of a preset, by their groups. */
export function presetTicks(keys: readonly PermissionKey[]): PresetPageProps['groups'] {
  return GROUPS.map((group): TickGroup => {
    const rows = PERMISSION_KEYS.filter((key) => permission(key).group === group).map((key) => {
      const tag = tagOf(key);
      return { key, label: labelOf(key), ticked: keys.includes(key), ...(tag && { tag }) };
    });
    return { group, title: group === 'service' ? text.presets.services : text.groups[group], rows };
  });
}
