import type {
  Affiliate,
  AllowedIp,
  Cancellation,
  Card,
  Contract,
  Estimate,
  Money,
  Order,
  Price,
  Product,
  Profile,
  SentMail,
  SshKey,
} from './area-records';
import type { MailDelivery } from '../../ports/host';
import type { Desk } from './desk';
import { listInvoices } from './invoices';

type Row = Readonly<Record<string, string | number>>;

/** What can be ordered. */
export async function listProducts({ db }: Desk): Promise<Product[]> {
  const rows: Row[] = await db.read<Row, Row[]>('host_product').orderBy(['position', 'id']);
  return rows.map((row) => ({
    ...{ id: text(row, 'id'), name: text(row, 'name'), position: Number(row.position) },
    ...money(row),
  }));
}

/** What each of a client's services costs. */
export async function listPrices({ db }: Desk, account: string): Promise<Price[]> {
  const services = db.read('host_service').where({ client_id: account }).select('id');
  const rows: Row[] = await db
    .read<Row, Row[]>('host_price')
    .whereIn('service_id', services)
    .orderBy('service_id');
  return rows.map((row) => ({
    ...{ service: text(row, 'service_id'), nextDueAt: Number(row.next_due_at) },
    ...money(row),
  }));
}

/** What a client ordered, the latest first. */
export async function listOrders(desk: Desk, account: string): Promise<Order[]> {
  const rows = await rowsOf(desk, 'host_order', account, 'at');
  return rows.reverse().map((row) => ({
    ...{ id: text(row, 'id'), product: text(row, 'product'), at: Number(row.at) },
    ...money(row),
  }));
}

/** A client's contracts. */
export async function listContracts(desk: Desk, account: string): Promise<Contract[]> {
  const rows = await rowsOf(desk, 'host_contract', account);
  return rows.map((row) => ({
    ...{ id: text(row, 'id'), account, title: text(row, 'title') },
    ...{ terms: text(row, 'terms'), acceptedBy: text(row, 'accepted_by') },
  }));
}

/** A client's estimates. */
export async function listEstimates(desk: Desk, account: string): Promise<Estimate[]> {
  const rows = await rowsOf(desk, 'host_estimate', account);
  return rows.map((row) => ({
    ...{ id: text(row, 'id'), account, title: text(row, 'title'), ...money(row) },
    state: text(row, 'status') as Estimate['state'],
  }));
}

/** What a client paid ahead, in the currency of its latest invoice. */
export async function readFunds(desk: Desk, account: string): Promise<Money> {
  const currency = await currencyOf(desk, account);
  const rows = (await rowsOf(desk, 'host_funding', account)).filter((row) => row.currency === currency);
  return { cents: rows.reduce((sum, row) => sum + Number(row.cents), 0), currency };
}

/** The currency a client pays in: that of its latest invoice. */
export async function currencyOf(desk: Desk, account: string): Promise<string> {
  const [latest] = await listInvoices(desk, account, 1);
  return latest?.currency ?? 'USD';
}

/** The card that a client's invoices are taken from. */
export async function readCard(desk: Desk, account: string): Promise<Card | undefined> {
  const row = await firstOf(desk, 'host_card', account);
  return (
    row && { holder: text(row, 'holder'), lastFour: text(row, 'last_four'), expires: text(row, 'expires') }
  );
}

/** How a client is reached; nothing is known of one that never said. */
export async function readProfile(desk: Desk, account: string): Promise<Profile> {
  const row = (await firstOf(desk, 'host_profile', account)) ?? {};
  return { phone: text(row, 'phone'), street: text(row, 'street'), city: text(row, 'city') };
}

/** Where the client area may be used from; none: from everywhere. */
export async function listAllowedIps(desk: Desk, account: string): Promise<AllowedIp[]> {
  const rows = await rowsOf(desk, 'host_allowed_ip', account);
  return rows.map((row) => ({ id: text(row, 'id'), address: text(row, 'address') }));
}

/** The keys on a client's servers. */
export async function listSshKeys(desk: Desk, account: string): Promise<SshKey[]> {
  const rows = await rowsOf(desk, 'host_ssh_key', account);
  return rows.map((row) => ({
    ...{ id: text(row, 'id'), name: text(row, 'name'), publicKey: text(row, 'public_key') },
  }));
}

/** How a client does as an affiliate; undefined for one that is none. */
export async function readAffiliate(desk: Desk, account: string): Promise<Affiliate | undefined> {
  const row = await firstOf(desk, 'host_affiliate', account);
  return row && { account, code: text(row, 'code'), visits: Number(row.visits), ...money(row) };
}

/** What was mailed to a client, the latest first. */
export async function listSentMails(desk: Desk, account: string): Promise<SentMail[]> {
  const rows = await rowsOf(desk, 'host_mail', account, 'at');
  return rows.reverse().map((row) => ({
    ...{ id: text(row, 'id'), account, subject: text(row, 'subject') },
    ...{ to: text(row, 'sent_to'), at: Number(row.at) },
    ...(row.delivery === '' ? {} : { delivery: text(row, 'delivery') as MailDelivery }),
  }));
}

/** The services that a client asked to end. */
export async function listCancellations(desk: Desk, account: string): Promise<Cancellation[]> {
  const rows = await rowsOf(desk, 'host_cancellation', account, 'service_id');
  return rows.map((row) => ({
    ...{ service: text(row, 'service_id'), reason: text(row, 'reason'), at: Number(row.at) },
  }));
}

/** The domains of a client that renew by themselves. */
export async function listRenewing({ db }: Desk, account: string): Promise<string[]> {
  const rows: Row[] = await db
    .read<Row, Row[]>('host_domain')
    .where({ client_id: account, renews: 1 })
    .orderBy('id');
  return rows.map((row) => text(row, 'id'));
}

async function rowsOf({ db }: Desk, table: string, account: string, order = 'id'): Promise<Row[]> {
  return db.read(table).where({ client_id: account }).orderBy(order);
}

async function firstOf({ db }: Desk, table: string, account: string): Promise<Row | undefined> {
  return (await db.read(table).where({ client_id: account }).first()) as Row | undefined;
}

function text(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function money(row: Row): Money {
  return { cents: Number(row.cents), currency: text(row, 'currency') };
}
