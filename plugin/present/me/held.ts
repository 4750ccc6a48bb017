import { permission, type AccessRow, type PersonAccess } from '../../../core/index';
import { text, type OwnGroup, type OwnPermission, type WhenWords } from '../../views';
import { sourcesOf, untilOf } from '../access';
import { groupBy } from '../editor/group-by';
import { lockOfBlockers } from '../locks';
import { labelOf } from '../label-of';

/** So many services stand on one page. */
export const SERVICES = 25;
const GROUPS = ['billing', 'support', 'misc'] as const;

/** What rows are put into words with. */
export interface HeldWords {
  readonly host: string;
  readonly when: WhenWords;
}

/** What somebody has: by group, then on all services, then on single ones from the nth of them on. */
export function heldGroups(
  { rows, everywhere, services }: PersonAccess,
  words: HeldWords,
  from: number,
): { groups: OwnGroup[]; isMore: boolean } {
  const own = (row: AccessRow) => presentRow(row, words);
  const ofGroup = (group: (typeof GROUPS)[number]): OwnGroup => ({
    ...{ id: group, title: text.groups[group] },
    rows: rows.filter(({ key }) => permission(key).group === group).flatMap(own),
  });
  const whole: OwnGroup = { id: 'services', title: text.me.allServices, rows: everywhere.flatMap(own) };
  const on = rowsByService(rows);
  const single = services
    .map(({ id, label }, at) => ({
      id: `service-${at}`,
      title: label,
      rows: (on.get(id) ?? []).flatMap(own),
    }))
    .filter((group) => group.rows.length > 0);
  const all = from === 0 ? [...GROUPS.map(ofGroup), whole] : [];
  return {
    groups: [...all.filter((group) => group.rows.length > 0), ...single.slice(from, from + SERVICES)],
    isMore: single.length > from + SERVICES,
  };
}

/** What is had on single services and not everywhere already; an account may have thousands of them. */
function rowsByService(rows: readonly AccessRow[]): ReadonlyMap<string | undefined, AccessRow[]> {
  const apart = rows.filter(
    ({ service, direct, explanation }) =>
      service !== undefined &&
      (direct !== undefined || explanation.sources.some((one) => one.service === service)),
  );
  const groups = groupBy(apart, ({ service = '' }) => service);
  return new Map(groups.map((group) => [group[0]?.service, group]));
}

/** What is had, or would be but for something in its way. */
function presentRow(row: AccessRow, { host, when }: HeldWords): OwnPermission[] {
  const { key, explanation, direct } = row;
  const { allowed, sources, blockers } = explanation;
  const lock = allowed ? undefined : lockOfBlockers(blockers, { host, when });
  if (!allowed && !(direct && lock)) return [];
  const ends = allowed ? sources : direct ? [direct] : [];
  const until = lock?.reason === 'ended' ? lock.on : untilOf(ends, when);
  return [
    {
      ...{
        id: key,
        label: labelOf(key),
        sources: allowed ? sourcesOf(sources, key) : [{ kind: 'direct' }],
      },
      ...(until && { until }),
      ...(lock && { lock }),
    },
  ];
}
