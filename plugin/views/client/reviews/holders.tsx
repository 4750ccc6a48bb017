import { Fragment, type VNode } from 'preact';
import { KindBadge } from '../../parts/badge';
import { PersonCell } from '../../parts/person-cell';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { Time } from '../../parts/time';
import { text } from '../../text';
import type { Lock, Person, When } from '../../words';

/** One thing that somebody was given. */
export interface HeldRow {
  readonly id: string;
  readonly what: string;
  readonly since: When;
  readonly from: string;
  /** Absent: never. */
  readonly lastUsed?: When;
  readonly ends?: When;
  /** Nobody used it for 90 days. */
  readonly unused?: boolean;
  /** Why it can't be ended by the reader, where it is unused. */
  readonly lock?: Lock;
}

/** Whoever holds something, with what they hold. */
export interface Holder {
  readonly id: string;
  readonly person?: Person;
  /** A team's name, where it is no person. */
  readonly team?: { readonly name: string; readonly href: string; readonly isRemote: boolean };
  readonly teams: readonly string[];
  readonly rows: readonly HeldRow[];
}

function Who({ person, team, teams }: Holder): VNode {
  const t = text.reviews;
  return (
    <Row class="lk-holder">
      <RowHead class="g" span={4}>
        {person && <PersonCell person={person} />}
        {team && (
          <a class="quiet" href={team.href}>
            <bdi>{team.name}</bdi>
          </a>
        )}
        {teams.length > 0 && <div class="small muted">{text.person.inTeams(teams)}</div>}
      </RowHead>
      <Cell>
        {person && <KindBadge kind={person.kind} />}
        {team && <span class="lk-b">{team.isRemote ? t.remote : t.team}</span>}
      </Cell>
    </Row>
  );
}

/** What nobody used is ticked at first, where the reader can end it. */
export function isTicked({ unused, lock }: HeldRow): boolean {
  return unused === true && lock === undefined;
}

function Mark({ row: { id, what, unused, lock }, name }: { row: HeldRow; name: string }): VNode | null {
  if (unused !== true) return null;
  const t = text.reviews;
  const label = t.mark(what, name);
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name="grant"
      value={id}
      aria-label={label}
      {...(lock ? { disabled: true, 'aria-describedby': `lock-${id}` } : { checked: true })}
    />
  );
}

function Held({ row, name, marks }: { row: HeldRow; name: string; marks: boolean }): VNode {
  const t = text.reviews;
  return (
    <Row>
      <Cell class={marks ? 'lk-tickcell' : 'lk-tickcell none'}>
        {marks && <Mark row={row} name={name} />}
      </Cell>
      <RowHead class="g">
        {row.what}
        {row.unused === true && (
          <>
            {' '}
            <span class="lk-b warn">{t.unused}</span>
          </>
        )}
        {row.ends && <div class="small muted">{t.ends(row.ends.text)}</div>}
        {row.lock && (
          <div class="small muted" id={`lock-${row.id}`}>
            {text.lock(row.lock)}
          </div>
        )}
      </RowHead>
      <Cell label={t.since}>
        <Time at={row.since} />
      </Cell>
      <Cell label={t.from}>
        <bdi>{row.from}</bdi>
      </Cell>
      <Cell label={t.lastUsed}>{row.lastUsed ? <Time at={row.lastUsed} /> : t.never}</Cell>
    </Row>
  );
}

/** Permissions by who holds them; with `marks`, what nobody used is ticked. */
export function Holders({
  caption,
  holders,
  marks,
}: {
  caption: string;
  holders: readonly Holder[];
  marks: boolean;
}): VNode {
  const t = text.reviews;
  const columns = [
    { label: t.remove, hidden: true },
    ...[t.permission, t.since, t.from, t.lastUsed].map((label) => ({ label })),
  ];
  return (
    <StackTable caption={caption} columns={columns} class="lk-held">
      {holders.map((holder) => {
        const name = holder.person?.name ?? holder.team?.name ?? '';
        return (
          <Fragment key={holder.id}>
            <Who {...holder} />
            {holder.rows.map((row) => (
              <Held key={row.id} row={row} name={name} marks={marks} />
            ))}
          </Fragment>
        );
      })}
    </StackTable>
  );
}
