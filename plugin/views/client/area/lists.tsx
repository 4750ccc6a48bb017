import type { VNode } from 'preact';
import { text } from '../../text';
import { ListPage, type ListPageProps } from './list-page';

const labelled = (labels: readonly string[], right: readonly number[] = []) =>
  labels.map((label, at) => ({ label, ...(right.includes(at) && { class: 'r' }) }));

/** The services one can see; narrowed by `q`. */
export function ServicesPage({
  find,
  ...props
}: ListPageProps & { find: { action: string; q: string } }): VNode {
  const t = text.services;
  const { q } = find;
  const empty =
    q === '' ? { title: t.empty, lead: t.emptyLead } : { title: t.noneFound(q), lead: t.noneFoundLead };
  const filter = (
    <form class="lk-filter" method="get" action={find.action} role="search">
      <input
        class="form-control lk-grow"
        type="search"
        name="q"
        value={q}
        aria-label={t.find}
        placeholder={t.find}
      />
      <button class="btn btn-quiet">{t.findDo}</button>
    </form>
  );
  return <ListPage {...props} {...{ ...t, empty, filter }} columns={labelled(t.columns, [3])} />;
}

/** The invoices, those to pay first. */
export function InvoicesPage({ due, ...props }: ListPageProps & { due: number }): VNode {
  const t = text.invoices;
  const columns = [...labelled(t.columns, [1]), { label: t.act, hidden: true }];
  const empty = { title: t.empty, lead: t.emptyLead };
  return (
    <ListPage {...props} {...{ title: t.title, lead: t.lead(due), caption: t.caption, columns, empty }} />
  );
}

/** The domains, and who is told about each. */
export function DomainsPage(props: ListPageProps): VNode {
  const t = text.domains;
  const empty = { title: t.empty, lead: t.emptyLead };
  return (
    <ListPage
      {...props}
      {...{ title: t.title, lead: t.lead, caption: t.caption, empty }}
      columns={labelled(t.columns)}
    />
  );
}

/** What the host sells. */
export function CataloguePage({ host, ...props }: ListPageProps & { host: string }): VNode {
  const t = text.catalogue;
  const empty = { title: t.empty, lead: t.emptyLead };
  const words = { title: t.title, lead: t.lead(host), caption: t.caption, empty };
  return <ListPage {...props} {...words} columns={labelled(t.columns, [1])} />;
}

/** What the host mailed. */
export function MailHistoryPage({ host, ...props }: ListPageProps & { host: string }): VNode {
  const t = text.mailHistory;
  const empty = { title: t.empty, lead: t.emptyLead };
  const words = { title: t.title, lead: t.lead(host), caption: t.caption, empty };
  return <ListPage {...props} {...words} columns={labelled(t.columns)} />;
}
