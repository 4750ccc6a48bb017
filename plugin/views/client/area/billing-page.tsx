import type { VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { OutLink, type OutLinkProps } from '../../parts/out-link';
import { Say } from '../../parts/rich';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { Rich } from '../../words';
import { InvoiceSettings, type InvoiceSettingsProps } from './invoice-settings';

/** One part of how an account pays. */
export interface BillingRow {
  readonly id: string;
  readonly label: string;
  readonly value?: Rich;
  readonly act?: OutLinkProps;
}

/** What the page about billing shows. */
export interface BillingPageProps {
  readonly host: string;
  readonly rows: readonly BillingRow[];
  readonly away: boolean;
  /** Absent where the host has none, or they aren't the reader's. */
  readonly invoices?: InvoiceSettingsProps;
}

/** How an account pays, as far as its reader may see. */
export function BillingPage({ host, rows, away, invoices }: BillingPageProps): VNode {
  const t = text.billing;
  const columns = [{ label: t.what }, { label: t.now }, { label: t.act, hidden: true }];
  return (
    <>
      <Heading title={t.title} lead={t.lead(host)} />
      {away && <Note tone="warn">{text.away(host)}</Note>}
      {rows.length > 0 && (
        <section class="lk-card" aria-label={t.card}>
          <StackTable caption={t.card} columns={columns}>
            {rows.map((row) => (
              <Row key={row.id}>
                <RowHead class="g wrap">{row.label}</RowHead>
                <Cell class="w wrap">{row.value !== undefined && <Say say={row.value} />}</Cell>
                <Cell class="act">{row.act && <OutLink {...row.act} />}</Cell>
              </Row>
            ))}
          </StackTable>
        </section>
      )}
      {invoices && <InvoiceSettings {...invoices} />}
    </>
  );
}
