import type { VNode } from 'preact';
import type { IconName } from '../icons';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { list, text } from '../text';
import type { Lock, Source } from '../words';

/** One permission on one service, or on all. */
export interface ServiceCell {
  readonly has: boolean;
  readonly sources: readonly Source[];
  readonly can?: 'give' | 'end';
  readonly lock?: Lock;
}

/** A service and its cells, in the order of the permissions; id `*` stands for all services. */
export interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly product?: string;
  readonly cells: readonly ServiceCell[];
}

/** The permissions per service: the first row is all services, also later ones. */
export interface ServicesProps {
  readonly permissions: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly ServiceRow[];
}

function picture(cell: ServiceCell): IconName {
  if (!cell.has) return 'dash-lg';
  return cell.sources.some((source) => source.kind === 'team' || source.kind === 'remote')
    ? 'diagram-3'
    : 'check-lg';
}

function Fixed({ cell }: { cell: ServiceCell }): VNode {
  if (cell.lock?.reason === 'notOnService') {
    return (
      <>
        <span class="muted small" aria-hidden="true">
          {text.person.cell.na}
        </span>
        <Hidden>{text.person.cell.naLong}</Hidden>
      </>
    );
  }
  const words = cell.has
    ? text.person.cell.has(list(cell.sources.map(text.through)))
    : text.person.cell.hasNot;
  return (
    <>
      <span class={cell.has ? 'lk-via' : 'muted'}>
        <Icon name={picture(cell)} />
      </span>
      <Hidden>{cell.lock ? `${words}. ${text.lock(cell.lock)}` : words}</Hidden>
    </>
  );
}

function Change({ cell, what, value }: { cell: ServiceCell; what: string; value: string }): VNode | null {
  if (cell.can === undefined) return null;
  const label = text.person.cell[cell.can](what);
  return (
    <button class={`lk-box ${cell.can}`} name={cell.can} value={value} aria-label={label} title={label}>
      {cell.can === 'end' && <Icon name="check-lg" />}
    </button>
  );
}

function Service({
  row,
  permissions,
}: {
  row: ServiceRow;
  permissions: ServicesProps['permissions'];
}): VNode {
  const t = text.person;
  const all = row.id === '*';
  return (
    <tr class={all ? 'sum' : undefined}>
      <th scope="row">
        <bdi>{all ? t.allServices : row.name}</bdi>
        <div class="small muted">{all ? t.laterOnes : row.product}</div>
      </th>
      {permissions.map((permission, at) => {
        const cell = row.cells[at] ?? { has: false, sources: [] };
        const what = all ? t.onAll(permission.label) : t.onService(permission.label, row.name);
        return (
          <td key={permission.key}>
            <Change cell={cell} what={what} value={`${permission.key}@${row.id}`} />
            {(cell.can === undefined || (cell.can === 'give' && cell.has)) && <Fixed cell={cell} />}
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
        <span class="lk-box end" /> {t.given}
      </span>
      <span>
        <span class="lk-box give" /> {t.free}
      </span>
      <span>
        <span class="lk-via">
          <Icon name="diagram-3" />
        </span>{' '}
        {t.team}
      </span>
      <span>
        {text.person.cell.na}: {text.person.cell.naLong}
      </span>
    </footer>
  );
}

/** What a person can do with each service. */
export function ServiceMatrix({ permissions, rows, name }: ServicesProps & { name: string }): VNode {
  const t = text.person;
  return (
    <fieldset class="lk-card">
      <legend class="lk-legendhead">
        <h2>{t.services}</h2>
      </legend>
      {rows.length === 0 ? (
        <div class="pad muted">{t.noServices}</div>
      ) : (
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
              {rows.map((row) => (
                <Service key={row.id} row={row} permissions={permissions} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > 0 && <Legend />}
    </fieldset>
  );
}
