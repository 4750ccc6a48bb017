import type { Answer } from '../../http/route';
import type { AreaOn } from '../../present/area/area-on';
import { invoicesPage } from '../../present/area/invoices';
import { cataloguePage, domainsPage, mailHistoryPage } from '../../present/area/lists';
import { servicePage, servicesPage } from '../../present/area/services';
import {
  CataloguePage,
  DomainsPage,
  InvoicesPage,
  MailHistoryPage,
  ServicePage,
  ServicesPage,
  text,
} from '../../views';

/** The services one can see. */
export async function showServices(on: AreaOn): Promise<Answer> {
  const body = <ServicesPage {...await servicesPage(on)} />;
  return { show: on.shown({ title: text.services.title, body }, 'services') };
}

/** One service, and what one can do with it. */
export async function showService(on: AreaOn): Promise<Answer> {
  const props = await servicePage(on);
  return { show: on.shown({ title: props.name, body: <ServicePage {...props} /> }, 'services') };
}

/** The domains. */
export async function showDomains(on: AreaOn): Promise<Answer> {
  const body = <DomainsPage {...await domainsPage(on)} />;
  return { show: on.shown({ title: text.domains.title, body }, 'domains') };
}

/** The invoices, those to pay first. */
export async function showInvoices(on: AreaOn): Promise<Answer> {
  const body = <InvoicesPage {...await invoicesPage(on)} />;
  return { show: on.shown({ title: text.invoices.title, body }, 'invoices') };
}

/** What the host sells. */
export async function showCatalogue(on: AreaOn): Promise<Answer> {
  const body = <CataloguePage {...await cataloguePage(on)} />;
  return { show: on.shown({ title: text.catalogue.title, body }, 'catalogue') };
}

/** What the host mailed. */
export async function showMailHistory(on: AreaOn): Promise<Answer> {
  const body = <MailHistoryPage {...await mailHistoryPage(on)} />;
  return { show: on.shown({ title: text.mailHistory.title, body }, 'mailHistory') };
}
