import type { Evidence, PermissionKey } from '../../core/index';
import type { WhenWords } from '../views';
import type { Source, When } from '../views/words';
import { labelOf } from './label-of';

/** Through whom somebody has it; what another permission brings along says so. */
export function sourcesOf(evidence: readonly Evidence[], key: PermissionKey): Source[] {
  const sources = evidence.map((one) => sourceOf(one, key));
  return sources.filter((source, at) => sources.findIndex((other) => isSame(other, source)) === at);
}

function sourceOf({ source, label, key: by }: Evidence, key: PermissionKey): Source {
  if (source === 'owner' || source === 'master') return { kind: source };
  if (source === 'team' || source === 'remote') return { kind: source, name: label };
  return by === key ? { kind: 'direct' } : { kind: 'implied', name: labelOf(by) };
}

function isSame(a: Source, b: Source): boolean {
  return a.kind === b.kind && a.name === b.name;
}

/** When the last of them ends; nothing while one has no end. */
export function untilOf(evidence: readonly Pick<Evidence, 'expiresAt'>[], when: WhenWords): When | undefined {
  const ends = evidence.map(({ expiresAt }) => expiresAt ?? Infinity);
  const last = Math.max(...ends);
  return Number.isFinite(last) ? when.moment(last) : undefined;
}
