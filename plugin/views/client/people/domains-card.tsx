import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { SelectField } from '../../parts/select-field';
import { Hidden } from '../../parts/hidden';
import { PostForm } from '../../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { Post } from '../../words';
import type { Option } from '../why-panel';

/** A role on a domain; `value` is what the form that ends it sends. */
export interface RoleRow {
  readonly value: string;
  readonly domain: string;
  readonly role: string;
}

/** The domains that name a contact. */
export interface DomainsProps {
  readonly rows: readonly RoleRow[];
  /** Where a role is given, with `domain` and `role`, or ended, with `end`. */
  readonly change?: {
    readonly post: Post;
    readonly domains: readonly Option[];
    readonly roles: readonly Option[];
    readonly fault?: Fault;
  };
  readonly lock?: string;
}

function Rows({ rows, name }: { rows: readonly RoleRow[]; name: string }): VNode {
  const t = text.details;
  const columns = [{ label: t.domain }, { label: t.role }, { label: t.change, hidden: true }];
  return (
    <StackTable caption={t.domainsCaption(name)} columns={columns}>
      {rows.map(({ value, domain, role }) => (
        <Row key={value}>
          <RowHead class="g wrap">{domain}</RowHead>
          <Cell>{role}</Cell>
          <Cell class="act">
            <button class="btn btn-sm btn-danger-quiet" name="end" value={value}>
              {t.endRole}
              <Hidden>
                {' '}
                {role} {domain}
              </Hidden>
            </button>
          </Cell>
        </Row>
      ))}
    </StackTable>
  );
}

function Add({ post, domains, roles, fault }: NonNullable<DomainsProps['change']>): VNode {
  const t = text.details;
  return (
    <div class="pad lk-below">
      <PostForm post={post} class="lk-inline">
        <SelectField name="domain" label={t.domain} options={domains} fault={faultIn(fault, 'domain')} />
        <SelectField name="role" label={t.role} options={roles} fault={faultIn(fault, 'role')} />
        <button class="btn btn-quiet">{t.setRole}</button>
      </PostForm>
    </div>
  );
}

/** Whose mail about which domains a contact gets. */
export function DomainsCard({ rows, change, lock, name }: DomainsProps & { name: string }): VNode {
  const t = text.details;
  return (
    <Card id="domains" title={t.domains} lead={t.domainsLead}>
      {lock !== undefined && <div class="pad muted">{lock}</div>}
      {lock === undefined && rows.length === 0 && <div class="pad muted">{t.noDomains}</div>}
      {change && rows.length > 0 && (
        <PostForm post={change.post}>
          <Rows rows={rows} name={name} />
        </PostForm>
      )}
      {change && change.domains.length > 0 && <Add {...change} />}
    </Card>
  );
}
