import type { VNode } from 'preact';
import { KindBadge } from '../parts/badge';
import { Menu, type MenuEntry } from '../parts/menu';
import { Hidden } from '../parts/hidden';
import { PersonCell } from '../parts/person-cell';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { list, text } from '../text';
import type { Person } from '../words';

/** One value for each group of permissions, and one for services. */
export interface Counts<Value> {
  readonly billing: Value;
  readonly support: Value;
  readonly misc: Value;
  readonly services: Value;
}

/** A person in the list, with what they can do in short. */
export interface PersonRow {
  readonly person: Person;
  /** The name of what they have: a preset, "Everything"; empty for nothing. */
  readonly access: string;
  readonly teams?: readonly string[];
  /** Something that needs a look, such as "Ends 3 Dec". */
  readonly warn?: string;
  /** How many permissions of each group they have, and on how many services. */
  readonly counts: Counts<number>;
  /** How forms name somebody who can be chosen for a change of several. */
  readonly who?: string;
  /** What can be done about them. */
  readonly menu?: readonly MenuEntry[];
}

const columns = ['billing', 'support', 'misc', 'services'] as const;

function Tally({ n, of }: { n: number; of: number }): VNode {
  if (n > 0 && n >= of) return <span class="lk-all">{text.people.all}</span>;
  if (n > 0) return <span>{n}</span>;
  return (
    <span class="lk-nil">
      <span aria-hidden="true">–</span>
      <Hidden>{text.people.none}</Hidden>
    </span>
  );
}

function Chosen({ row: { who, person }, form }: { row: PersonRow; form: string }): VNode | null {
  if (who === undefined) return null;
  return (
    <input
      class="form-check-input"
      type="checkbox"
      name="who"
      value={who}
      form={form}
      aria-label={text.many.choose(person.name)}
    />
  );
}

function Access({ row }: { row: PersonRow }): VNode {
  return (
    <Cell class="fit2 w">
      <div>
        {row.access === '' ? <span class="muted">{text.people.nothing}</span> : <bdi>{row.access}</bdi>}
      </div>
      {row.teams !== undefined && row.teams.length > 0 && (
        <div class="small muted">
          <bdi>{list(row.teams)}</bdi>
        </div>
      )}
      {row.warn !== undefined && <span class="lk-b warn">{row.warn}</span>}
    </Cell>
  );
}

/** People in rows: who, what they are, what they can do, four counts. */
export function PeopleTable(props: {
  caption: string;
  rows: readonly PersonRow[];
  sizes: Counts<number>;
  /** The form for a change of several, by its id. */
  form?: string | undefined;
}): VNode {
  const heads = columns.map((key) => ({
    label: text.people.columns[key],
    note: text.people.of(props.sizes[key]),
    class: 'r',
  }));
  const isMenu = props.rows.some(({ menu }) => menu !== undefined);
  const more = isMenu ? [{ label: text.people.menuHead, hidden: true }] : [];
  const words = [text.people.person, text.people.kind, text.people.access].map((label) => ({ label }));
  return (
    <StackTable caption={props.caption} columns={[...words, ...heads, ...more]}>
      {props.rows.map((row) => (
        <Row key={row.person.href ?? row.person.email ?? row.person.name}>
          <RowHead class="fit g">
            {props.form === undefined ? (
              <PersonCell person={row.person} />
            ) : (
              <div class="lk-choose">
                <Chosen row={row} form={props.form} />
                <PersonCell person={row.person} />
              </div>
            )}
          </RowHead>
          <Cell>
            <KindBadge kind={row.person.kind} />
          </Cell>
          <Access row={row} />
          {columns.map((key) => (
            <Cell key={key} class="r" label={text.people.columns[key]}>
              <Tally n={row.counts[key]} of={props.sizes[key]} />
            </Cell>
          ))}
          {isMenu && (
            <Cell class="more">
              {row.menu !== undefined && row.menu.length > 0 && (
                <Menu label={text.people.menuOf(row.person.name)} entries={row.menu} />
              )}
            </Cell>
          )}
        </Row>
      ))}
    </StackTable>
  );
}
