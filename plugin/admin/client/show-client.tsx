import type { ListedPerson } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { lastMails } from '../../present/area/mails';
import { pageOf } from '../../present/area/pages';
import { askWhy } from '../../present/ask-why';
import { whoGets } from '../../present/mail/who-gets';
import { presentPeople, SIZES } from '../../present/people';
import { nameOf } from '../../present/person';
import { personId, personNamed } from '../../present/person-id';
import { ClientPage, type WhyProps } from '../../views';
import { adminPage } from '../admin-page';
import { clientHeading, openClient, serviceNames, type OpenClient } from '../open-client';

/** So many people stand on the summary; the others have a page. */
const FIRST = 10;

/** A client: who gets which mail, who can what and why, its first people, its services. */
export async function showClient(visit: Visit): Promise<Answer> {
  const client = await openClient(visit);
  const { id, paths } = client;
  const people = await visit.as.listPeople({ account: id, limit: FIRST });
  const { members, contacts, outsiders } = await visit.as.countPeople({ account: id });
  const services = [...(await serviceNames(visit, client))];
  const { items, paging } = pageOf(visit, services, { path: paths.home });
  const mails = await lastMails(visit, client);
  const question = await ask(visit, client, people);
  const body = (
    <ClientPage
      {...clientHeading(visit, client, 'summary')}
      people={presentPeople(people, { paths, me: visit.actor.principal })}
      all={{ count: members + contacts + outsiders, href: paths.people }}
      sizes={SIZES}
      services={new Map(items)}
      paging={paging}
      gets={await whoGets(visit, client)}
      {...(mails && { mails })}
      {...(question && { ask: question })}
    />
  );
  return { show: adminPage(visit, { title: client.label, body }, 'clients') };
}

/** Whom it is about is chosen among the client's first people, the owner above all; about others it is asked on their page. */
async function ask(
  visit: Visit,
  client: OpenClient,
  first: readonly ListedPerson[],
): Promise<WhyProps | undefined> {
  const asked = visit.query('person');
  const principal = asked === undefined ? (client.owner ?? first[0])?.principal : personNamed(asked);
  if (principal === undefined) return undefined;
  const access = await visit.as.personAccess({ account: client.id, principal });
  const editor = client.paths.access(principal);
  const account = { id: client.id, label: client.label };
  const panel = await askWhy(visit, {
    ...{ account, access, editor, tickets: [], when: client.when, action: client.paths.home },
  });
  const isThere = first.some((person) => person.principal === principal);
  const people = isThere ? first : [...first, access.person];
  return {
    ...panel,
    people: people.map((person) => ({ value: personId(person.principal), label: nameOf(person) })),
    chosen: { ...panel.chosen, person: personId(principal) },
  };
}
