import {
  isServiceKey,
  permission,
  PERMISSION_KEYS,
  type AccessRow,
  type Evidence,
  type PermissionKey,
  type PersonAccess,
} from '../../core/index';
import type { PermissionGroup, PermissionRow, ServiceCell, ServiceRow, ServicesProps } from '../views';
import type { DepartmentRow, WhenWords } from '../views';
import type { Lock, Source, When } from '../views/words';
import { lockOfBlockers, lockOfRefusal, tagOf } from './locks';

/** What the words about somebody's access depend on. */
export interface AccessWords {
  readonly host: string;
  readonly ask: string;
  readonly when: WhenWords;
}

const GROUPS = ['billing', 'support', 'misc'] as const;
const SERVICE_KEYS = PERMISSION_KEYS.filter(isServiceKey);

/** What one person can do, as the editor shows it; `fixed` where the whole page says why nothing can be changed. */
export function presentAccess(access: PersonAccess, words: AccessWords, fixed: boolean) {
  return {
    groups: GROUPS.map((group) => presentGroup(group, access, { ...words, fixed })),
    services: presentServices(access, { ...words, fixed }),
    departments: access.departments.map(presentDepartment),
  };
}

type Words = AccessWords & { readonly fixed: boolean };

function presentGroup(
  group: PermissionGroup['group'],
  { rows }: PersonAccess,
  words: Words,
): PermissionGroup {
  const own = rows.filter(({ key, service }) => service === undefined && permission(key).group === group);
  return { group, rows: own.map((row) => presentRow(row, words)) };
}

function presentRow(row: AccessRow, words: Words): PermissionRow {
  const { key, explanation } = row;
  const has = explanation.allowed;
  const until = has ? untilOf(explanation.sources, words.when) : undefined;
  const tag = tagOf(key);
  return {
    key,
    label: permission(key).label,
    has,
    sources: has ? sourcesOf(explanation.sources, key) : [],
    ...changeOf(row, words),
    ...(tag === undefined ? {} : { tag }),
    ...(until === undefined ? {} : { until }),
  };
}

/** What the reader can do about a row, and why not more. What would sleep is not offered; what ended can be given again. */
function changeOf(row: AccessRow, words: Words): { can?: 'give' | 'end'; lock?: Lock } {
  const asleep = lockOfBlockers(row.explanation.blockers, words);
  const hasEnded = asleep?.reason === 'ended';
  const verb = row.direct === undefined || hasEnded ? 'give' : 'end';
  const isWorth = verb === 'end' || asleep === undefined || hasEnded;
  const can = !words.fixed && row[verb] === 'CAN' && isWorth;
  const lock = asleep ?? refusalOf(row, verb, words);
  return { ...(can && { can: verb }), ...(lock && { lock }) };
}

/** Nobody minds that they can't give what the person has anyway. */
function refusalOf(row: AccessRow, verb: 'give' | 'end', words: Words): Lock | undefined {
  const answer = row[verb];
  const isMoot = words.fixed || (verb === 'give' && row.explanation.allowed);
  return isMoot || answer === undefined || answer === 'CAN' ? undefined : lockOfRefusal(answer, words);
}

/** Through whom somebody has it; what another permission brings along says so. */
export function sourcesOf(evidence: readonly Evidence[], key: PermissionKey): Source[] {
  const sources = evidence.map((one) => sourceOf(one, key));
  return sources.filter((source, at) => sources.findIndex((other) => isSame(other, source)) === at);
}

function sourceOf({ source, label, key: by }: Evidence, key: PermissionKey): Source {
  if (source === 'owner' || source === 'master') return { kind: source };
  if (source === 'team' || source === 'remote') return { kind: source, name: label };
  return by === key ? { kind: 'direct' } : { kind: 'implied', name: permission(by).label };
}

function isSame(a: Source, b: Source): boolean {
  return a.kind === b.kind && a.name === b.name;
}

/** When the last of them ends; nothing while one has no end. */
function untilOf(evidence: readonly Evidence[], when: WhenWords): When | undefined {
  const ends = evidence.map(({ expiresAt }) => expiresAt ?? Infinity);
  const last = Math.max(...ends);
  return Number.isFinite(last) ? when.moment(last) : undefined;
}

function presentServices(access: PersonAccess, words: Words): ServicesProps {
  const rows = access.services.map(({ id, label }) => ({
    id,
    name: label,
    cells: SERVICE_KEYS.map((key) => presentCell(find(access, key, id), words)),
  }));
  const all: ServiceRow = {
    id: '*',
    name: '',
    cells: SERVICE_KEYS.map((key) => allCell(access, key, words)),
  };
  return {
    permissions: SERVICE_KEYS.map((key) => ({ key, label: permission(key).label })),
    rows: rows.length === 0 ? [] : [all, ...rows],
  };
}

function find({ rows }: PersonAccess, key: PermissionKey, service: string): AccessRow | undefined {
  return rows.find((row) => row.key === key && row.service === service);
}

function presentCell(row: AccessRow | undefined, words: Words): ServiceCell {
  if (!row) return { has: false, sources: [], lock: { reason: 'notOnService' } };
  const { explanation, key } = row;
  const sources = explanation.allowed ? sourcesOf(explanation.sources, key) : [];
  return { has: explanation.allowed, sources, ...changeOf(row, words) };
}

/** The row of all services holds what was given without naming one; it can be given by who can give it on each. */
function allCell({ rows }: PersonAccess, key: PermissionKey, words: Words): ServiceCell {
  const on = rows.filter((row) => row.key === key && row.service !== undefined);
  const whole = on.flatMap(({ explanation }) =>
    explanation.sources.filter(({ service }) => service === undefined),
  );
  const given = whole.some(
    ({ source, key: by }) => (source === 'membership' || source === 'contact') && by === key,
  );
  const answers = on.map(({ give }) => give);
  const can = !words.fixed && answers.length > 0 && answers.every((answer) => answer === 'CAN');
  const has = on.some(({ explanation }) => explanation.allowed) && whole.length > 0;
  return {
    has,
    sources: has ? sourcesOf(whole, key) : [],
    ...(can ? { can: given ? 'end' : 'give' } : {}),
  };
}

function presentDepartment({ id, label, closedBy }: PersonAccess['departments'][number]): DepartmentRow {
  const [by] = closedBy;
  return { id, name: label, ...(by === undefined ? {} : { closedBy: by }) };
}
