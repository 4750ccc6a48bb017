import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { list, text } from '../text';
import type { Lock, Source, When } from '../words';
import { ChangeButton } from './change-button';

/** One permission of a person, on the whole account. */
export interface PermissionRow {
  readonly key: string;
  readonly label: string;
  readonly tag?: 'money' | 'access';
  /** Whether it works now; a permission can be given and asleep. */
  readonly has: boolean;
  readonly sources: readonly Source[];
  readonly until?: When;
  /** What the reader can do about it. */
  readonly can?: 'give' | 'end';
  /** Why it doesn't work, or can't be changed. */
  readonly lock?: Lock;
}

/** One of the three groups, in the catalogue's order. */
export interface PermissionGroup {
  readonly group: 'billing' | 'support' | 'misc';
  readonly rows: readonly PermissionRow[];
}

function Now({ row }: { row: PermissionRow }): VNode {
  return (
    <>
      {row.has && (
        <div>
          <span class="yes">{text.yes}</span>, {list(row.sources.map(text.through))}
        </div>
      )}
      {row.lock && (
        <div>
          <Icon name={row.lock.reason === 'ended' ? 'clock' : 'lock'} /> {text.lock(row.lock)}
        </div>
      )}
      {!row.has && !row.lock && (
        <>
          <span aria-hidden="true">–</span>
          <Hidden>{text.no}</Hidden>
        </>
      )}
    </>
  );
}

function isAgain({ can, lock }: PermissionRow): boolean {
  return can === 'give' && lock?.reason === 'ended';
}

function Permission({ row }: { row: PermissionRow }): VNode {
  const until = row.until ? <Time at={row.until} /> : row.has && text.person.noEnd;
  const silent = !row.has && !row.lock ? 'none' : '';
  return (
    <Row class={row.lock && !row.has && !row.can ? 'off' : undefined}>
      <RowHead class="g">
        {row.label}
        {row.tag && <span class="lk-tag">{text.tags[row.tag]}</span>}
      </RowHead>
      <Cell class={`w ${silent}`.trim()}>
        <Now row={row} />
      </Cell>
      <Cell class={row.has ? 'o3' : 'none'}>{until}</Cell>
      <Cell class={row.can ? 'act' : 'act none'}>
        {row.can && <ChangeButton verb={row.can} what={row.label} value={row.key} again={isAgain(row)} />}
      </Cell>
    </Row>
  );
}

/** A group of permissions as a fieldset: each with who gave it, until when, and what can be done about it. */
export function GroupCard({ group, name }: { group: PermissionGroup; name: string }): VNode {
  const title = text.groups[group.group];
  const has = group.rows.filter((row) => row.has).length;
  const t = text.person;
  const columns = [
    { label: t.permission },
    { label: t.now(t.first(name)), class: 'w2' },
    { label: t.untilHead, class: 'w3' },
    { label: t.change, class: 'w4', hidden: true },
  ];
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>
          {title} <span class="muted num fw-normal small">{t.has(has, group.rows.length)}</span>
        </h2>
      </legend>
      <StackTable caption={t.caption(title, name)} columns={columns} class="lk-perm">
        {group.rows.map((row) => (
          <Permission key={row.key} row={row} />
        ))}
      </StackTable>
    </fieldset>
  );
}
