import type { VNode } from 'preact';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { list, text } from '../text';
import type { Lock, Source, When } from '../words';
import { type Tick, TickBox } from './tick-box';

/** One permission of a person or a team, on the whole account. */
export interface PermissionRow {
  readonly key: string;
  readonly label: string;
  readonly tag?: 'money' | 'access';
  /** Whether it works now; a permission can be given and asleep. */
  readonly has: boolean;
  readonly sources: readonly Source[];
  readonly until?: When;
  /** Absent where nothing can be changed. */
  readonly tick?: Tick;
  /** What becomes of it on saving; `theirs` was changed by somebody else meanwhile. */
  readonly mark?: 'add' | 'end' | 'theirs';
  /** Why it doesn't work, or can't be changed. */
  readonly lock?: Lock;
}

/** One of the three groups, in the catalogue's order. */
export interface PermissionGroup {
  readonly group: 'billing' | 'support' | 'misc';
  /** How many of them somebody has once it is saved. */
  readonly after: number;
  readonly rows: readonly PermissionRow[];
}

const badges = { add: 'acc', end: 'bad', theirs: 'warn' } as const;

/** What becomes of something on saving, as a badge; in words of its own where it is no permission. */
export function Change({ mark, words }: { mark: keyof typeof badges; words?: string }): VNode {
  return <span class={`lk-b ${badges[mark]}`}>{words ?? text.editor.marks[mark]}</span>;
}

function Now({ row, why }: { row: PermissionRow; why: string }): VNode {
  return (
    <>
      {row.mark && <Change mark={row.mark} />}
      {row.has && (
        <div>
          <span class="yes">{text.yes}</span>, {list(row.sources.map(text.through))}
        </div>
      )}
      {row.lock && (
        <div id={why}>
          <Icon name={row.lock.reason === 'ended' ? 'clock' : 'lock'} /> {text.lock(row.lock)}
        </div>
      )}
      {!row.has && !row.lock && !row.mark && (
        <>
          <span aria-hidden="true">–</span>
          <Hidden>{text.no}</Hidden>
        </>
      )}
    </>
  );
}

function Named({ row, why }: { row: PermissionRow; why: string }): VNode {
  const words = (
    <span>
      {row.label}
      {row.tag && <span class="lk-tag">{text.tags[row.tag]}</span>}
    </span>
  );
  if (!row.tick) return words;
  return (
    <label>
      <TickBox tick={row.tick} {...(row.lock && { why })} />
      {words}
    </label>
  );
}

function classOf({ has, lock, tick, mark }: PermissionRow): string | undefined {
  const locked = tick ? !tick.free : lock !== undefined && !has;
  const classes = [
    mark,
    mark === undefined ? '' : 'changed',
    has || tick?.on === true ? 'given' : '',
    locked ? 'off' : '',
  ];
  return classes.filter(Boolean).join(' ') || undefined;
}

function Permission({ row }: { row: PermissionRow }): VNode {
  const why = `why-${row.key}`;
  const until = row.until ? <Time at={row.until} /> : row.has && text.person.noEnd;
  const silent = !row.has && !row.lock && !row.mark ? 'none' : '';
  return (
    <Row class={classOf(row)}>
      <RowHead class="g">
        <Named row={row} why={why} />
      </RowHead>
      <Cell class={`w ${silent}`.trim()}>
        <Now row={row} why={why} />
      </Cell>
      <Cell class={row.has ? 'o3' : 'none'}>{until}</Cell>
    </Row>
  );
}

function Whole({ verb, group }: { verb: 'all' | 'none'; group: PermissionGroup['group'] }): VNode {
  return (
    <button class="btn btn-sm btn-quiet" name="do" value={`${verb}:${group}`}>
      {text.editor[verb]}
      <Hidden>{text.editor.inGroup(text.groups[group])}</Hidden>
    </button>
  );
}

/** A group of permissions as a fieldset: each with its tick, who gave it, and until when. */
export function GroupCard(props: { group: PermissionGroup; name: string; first: string }): VNode {
  const { group, rows, after } = props.group;
  const title = text.groups[group];
  const t = text.person;
  const isForm = rows.some(({ tick }) => tick);
  const columns = [
    { label: t.permission },
    { label: t.now(props.first), class: 'w2' },
    { label: t.untilHead, class: 'w3' },
  ];
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>
          {title}{' '}
          <span class="muted num fw-normal small">
            {isForm ? text.editor.after(after, rows.length) : t.has(after, rows.length)}
          </span>
        </h2>
      </legend>
      {isForm && (
        <div class="lk-whole">
          <Whole verb="all" group={group} />
          <Whole verb="none" group={group} />
        </div>
      )}
      <StackTable caption={t.caption(title, props.name)} columns={columns} class="lk-perm">
        {rows.map((row) => (
          <Permission key={row.key} row={row} />
        ))}
      </StackTable>
    </fieldset>
  );
}
