import type { VNode } from 'preact';

/** A box that says what shall be given directly; what somebody has through others never ticks it. */
export interface Tick {
  readonly value: string;
  readonly on: boolean;
  /** Otherwise it is locked, and its lock says why. */
  readonly free: boolean;
}

/** The box itself; `why` names the words that say why it is locked. */
export function TickBox({
  tick,
  label,
  why,
  name = 'tick',
}: {
  tick: Tick;
  label?: string;
  why?: string;
  name?: string;
}): VNode {
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name={name}
      value={tick.value}
      checked={tick.on}
      disabled={!tick.free}
      aria-label={label}
      aria-describedby={tick.free ? undefined : why}
    />
  );
}
