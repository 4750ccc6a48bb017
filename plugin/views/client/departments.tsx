import type { VNode } from 'preact';
import { Icon } from '../parts/icon';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Lock } from '../words';

/** A support department, and whether it is closed to the person. */
export interface DepartmentRow {
  readonly id: string;
  readonly name: string;
  /** Whose closing binds: the person's own name, or a team's; absent while open. */
  readonly closedBy?: string;
  readonly lock?: Lock;
}

function Department({ row }: { row: DepartmentRow }): VNode {
  const t = text.person;
  return (
    <Row>
      <RowHead class="g">
        <bdi>{row.name}</bdi>
      </RowHead>
      <Cell class="w">
        {row.closedBy === undefined ? (
          t.openState
        ) : (
          <>
            <span class="lk-b bad">{t.closed}</span> {t.closedBy(row.closedBy)}
          </>
        )}
        {row.lock && (
          <div>
            <Icon name="lock" /> {text.lock(row.lock)}
          </div>
        )}
      </Cell>
    </Row>
  );
}

/** The support departments that can be closed to a person. */
export function Departments(props: { rows: readonly DepartmentRow[]; name: string; first: string }): VNode {
  const { rows, name, first } = props;
  const t = text.person;
  const columns = [{ label: t.department }, { label: t.access, class: 'w5' }];
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>{t.departments}</h2>
        <p>{t.departmentsLead(first)}</p>
      </legend>
      <StackTable caption={t.departmentsCaption(name)} columns={columns} class="lk-perm">
        {rows.map((row) => (
          <Department key={row.id} row={row} />
        ))}
      </StackTable>
    </fieldset>
  );
}
