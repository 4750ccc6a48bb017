import type { Ticket } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { presentService, presentTicketLine } from '../../present/home';
import { HomePage, text } from '../../views';
import type { Rich } from '../../views/words';
import { accountPage, openAccount, type OpenAccount } from '../open-account';

const OPEN: readonly Ticket['state'][] = ['open', 'answered', 'waiting'];

/** An account's home: open tickets and services, as far as one can see. */
export async function showHome(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const tickets = await visit.as.listTickets({ account: account.id, states: OPEN });
  const services = await visit.as.listServices({ account: account.id });
  const departments = await departmentNames(visit, tickets);
  const body = (
    <HomePage
      account={account.label}
      waits={waitsOn(account)}
      tickets={tickets.map((ticket) => presentTicketLine(ticket, { departments, when: account.when }))}
      services={services.map(presentService)}
    />
  );
  return { show: accountPage(account, { title: text.home.title, body }) };
}

function waitsOn({ invitations, paths }: OpenAccount): Rich[] {
  return invitations === 0 ? [] : [text.home.invitations(invitations, paths.teams)];
}

async function departmentNames(
  { core }: Visit,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(tickets.map(({ department }) => department))];
  const names = await Promise.all(
    ids.map(async (id) => [id, (await core.department(id))?.label ?? id] as const),
  );
  return new Map(names);
}
