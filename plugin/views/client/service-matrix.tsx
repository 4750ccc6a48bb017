import type { VNode } from 'preact';
import { Icon } from '../parts/icon';
import { text } from '../text';
import { CellContent, type ServiceCell } from './service-cell';
import { MatrixFind, MatrixPages, type Paging } from './matrix-paging';

/** A service and its cells, in the order of the permissions; id `*` stands for all services. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly product?: string;
  readonly cells: readonly ServiceCell[];
}

/** The permissions per service: the first row is all services, also later ones; then a page of them. */
export interface ServicesProps {
  readonly permissions: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ServiceRow[];
  /** On how many services somebody has something once it is saved, of how many. */
  readonly after: number;
  readonly total: number;
  readonly paging: Paging;
}

function Service(props: { row: ServiceRow; at: number; permissions: ServicesProps['permissions'] }): VNode {
  const { row, at, permissions } = props;
  const t = text.person;
  const all = row.id === '*';
  return (
    <tr class={all ? 'sum' : undefined}>
      <th scope="row">
        <bdi>{all ? t.allServices : row.name}</bdi>
        <div class="small muted">{all ? t.laterOnes : row.product}</div>
      </th>
      {permissions.map((permission, column) => {
        const cell = row.cells[column] ?? { has: false, sources: [] };
        const what = all ? t.onAll(permission.label) : t.onService(permission.label, row.name);
        return (
          <td key={permission.key} class={cell.mark}>
            <CellContent cell={cell} what={what} id={`why-service-${at}-${column}`} />
          </td>
        );
      })}
    </tr>
  );
}

function Legend(): VNode {
  const t = text.person.legend;
  return (
    <footer class="lk-legend">
      <span>
        <span class="lk-via">
          <Icon name="diagram-3" />
        </span>{' '}
        {t.team}
      </span>
      <span>
        <span class="lk-via">
          <Icon name="check-lg" />
        </span>{' '}
        {t.implied}
      </span>
      <span>
        {text.person.cell.na}: {text.person.cell.naLong}
      </span>
    </footer>
  );
}

function Matrix({ permissions, rows, name }: ServicesProps & { name: string }): VNode {
  const t = text.person;
  return (
    <div class="lk-scroll" tabIndex={0} role="region" aria-label={t.servicesRegion}>
      <table class="lk-table lk-grid lk-pin">
        <caption class="visually-hidden">{t.servicesCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.service}</th>
            {permissions.map((permission) => (
              <th key={permission.key} scope="col">
                {permission.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Service key={row.id} row={row} at={at} permissions={permissions} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a person or a team can do with each service. */
export function ServiceMatrix(props: ServicesProps & { name: string; isForm: boolean }): VNode {
  const t = text.person;
  const { rows, after, total, paging, isForm } = props;
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>
          {t.services}{' '}
          <span class="muted num fw-normal small">
            {isForm ? text.editor.after(after, total) : t.has(after, total)}
          </span>
        </h2>
      </legend>
      {rows.length === 0 ? (
        <div class="pad muted">{t.noServices}</div>
      ) : (
        <>
          {isForm && <MatrixFind paging={paging} />}
          <Matrix {...props} />
          {paging.pages > 1 && <MatrixPages paging={paging} isForm={isForm} />}
          <Legend />
        </>
      )}
    </fieldset>
  );
}
