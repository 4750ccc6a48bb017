import type { Answer, Visit } from '../../http/route';
import { askWhy } from '../../present/ask-why';
import { presentPeople, SIZES } from '../../present/people';
import { personId, personNamed } from '../../present/person-id';
import { nameOf } from '../../present/person';
import { ClientPage, type WhyProps } from '../../views';
import { adminPage } from '../admin-page';
import { clientHeading, openClient, serviceNames, type OpenClient } from '../open-client';

/** A client: ask who can what and why, its people, its services. */
export async function showClient(visit: Visit): Promise<Answer> {
  const client = await openClient(visit);
  const { names } = await serviceNames(visit, client);
  const body = (
    <ClientPage
      {...clientHeading(visit, client, 'summary')}
      people={presentPeople(client.people, { paths: client.paths, me: visit.actor.principal })}
      sizes={SIZES}
      services={names}
      ask={await ask(visit, client)}
    />
  );
  return { show: adminPage(visit, { title: client.label, body }, 'clients') };
}

/** Whom it is about is chosen among the client's people; the owner stands there first. */
async function ask(visit: Visit, client: OpenClient): Promise<WhyProps> {
  const asked = visit.query('person');
  const principal = asked === undefined ? client.owner.principal : personNamed(asked);
  const access = await visit.as.personAccess({ account: client.id, principal });
  const editor = client.paths.access(principal);
  const account = { id: client.id, label: client.label };
  const panel = await askWhy(visit, {
    ...{ account, access, editor, tickets: [], when: client.when, action: client.paths.home },
  });
  return {
    ...panel,
    people: client.people.map((person) => ({ value: personId(person.principal), label: nameOf(person) })),
    chosen: { ...panel.chosen, person: personId(principal) },
  };
}
