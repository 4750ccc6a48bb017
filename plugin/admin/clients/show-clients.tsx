import type { Answer, Visit } from '../../http/route';
import { clientsPage } from '../../present/client';
import { ClientsPage, text } from '../../views';
import { adminPage } from '../admin-page';

/** The clients by name, number, or anybody’s address. */
export async function showClients(visit: Visit): Promise<Answer> {
  const body = <ClientsPage {...await clientsPage(visit)} />;
  return { show: adminPage(visit, { title: text.admin.clients, body }, 'clients') };
}
