import type { VNode } from 'preact';
import { Icon } from '../../parts/icon';
import { text } from '../../text';
import type { Lock } from '../../words';

/** A permission that can be ticked; its key is the tick's name. */
export interface TickRow {
  readonly key: string;
  readonly label: string;
  readonly ticked: boolean;
  readonly tag?: 'money' | 'access';
  /** Why it can't be. */
  readonly lock?: Lock;
}

/** Permissions under the name of their group. */
export interface TickGroup {
  readonly group: string;
  readonly title: string;
  readonly rows: readonly TickRow[];
}

function Tick({ row }: { row: TickRow }): VNode {
  const why = `why-${row.key.replace('.', '-')}`;
  return (
    <div class="lk-tickrow">
      <label class="lk-tick">
        <input
          class="form-check-input"
          type="checkbox"
          name={row.key}
          checked={row.ticked && !row.lock}
          disabled={row.lock !== undefined}
          {...(row.lock && { 'aria-describedby': why })}
        />
        <span>
          {row.label}
          {row.tag && <span class="lk-tag">{text.tags[row.tag]}</span>}
        </span>
      </label>
      {row.lock && (
        <span class="small muted" id={why}>
          <Icon name="lock" /> {text.lock(row.lock)}
        </span>
      )}
    </div>
  );
}

/** One group of permissions with their ticks. */
export function TickGroupSet({ group }: { group: TickGroup }): VNode {
  const ticked = group.rows.filter((row) => row.ticked && !row.lock).length;
  return (
    <fieldset>
      <legend class="lk-day">
        {group.title} <span class="muted fw-normal num">{text.invite.ticked(ticked, group.rows.length)}</span>
      </legend>
      {group.rows.map((row) => (
        <Tick key={row.key} row={row} />
      ))}
    </fieldset>
  );
}
