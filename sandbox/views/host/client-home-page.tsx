import type { VNode } from 'preact';
import { Heading } from '../../../plugin/views/parts/heading';
import { text } from '../text';
import { type Line, LinesCard } from './lines';

/** What the host's client area begins with; each line's cells follow the columns after the first. */
export interface ClientHomePageProps {
  readonly me: string;
  readonly account: string;
  /** Cells: product, status. */
  readonly services: readonly Line[];
  /** Cells: amount, due, status. */
  readonly invoices: readonly Line[];
  /** Cells: subject is the name; department, status, last word. */
  readonly tickets: readonly Line[];
}

/** The demo host's client area: services, invoices, tickets. */
export function ClientHomePage(props: ClientHomePageProps): VNode {
  const [t, c] = [text.home, text.columns];
  const lists = [
    { title: t.services, columns: [c.service, c.product, c.status], rows: props.services },
    { title: t.invoices, columns: [c.number, c.amount, c.due, c.status], rows: props.invoices },
    { title: t.tickets, columns: [c.subject, c.department, c.status, c.changed], rows: props.tickets },
  ];
  return (
    <>
      <Heading title={t.title(props.me)} lead={t.lead(props.account)} />
      {lists.map((lines, at) => (
        <LinesCard key={lines.title} lines={lines} id={`list-${at}`} />
      ))}
    </>
  );
}
