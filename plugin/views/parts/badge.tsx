import type { VNode } from 'preact';
import { text } from '../text';
import type { Kind, State } from '../words';

const kinds: Record<Kind, string> = {
  owner: 'solid',
  master: 'line',
  user: 'acc',
  contact: '',
  invited: 'dash',
  remote: 'dash',
  staff: 'warn',
};
const states: Record<State, string> = {
  active: 'ok',
  pending: 'warn',
  closed: '',
  suspended: 'warn',
  rejected: 'bad',
};

/** What somebody is, as a badge. */
export function KindBadge({ kind }: { kind: Kind }): VNode {
  return <span class={`lk-b ${kinds[kind]}`}>{text.kinds[kind]}</span>;
}

/** How something stands, as a badge. */
export function StateBadge({ state }: { state: State }): VNode {
  return <span class={`lk-b ${states[state]}`}>{text.states[state]}</span>;
}
