import { DOMAIN_ROLES, InvalidInputError, NotFoundError, type DomainRole } from '../../../../core/index';
import type { Answer } from '../../../http/route';
import { readContact } from '../../../present/people/details';
import type { PeopleOn } from '../../../present/people/people-on';
import { text } from '../../../views';

/** Gives a contact a role on a domain, by `domain` and `role`, or ends one of its roles, by `end`.
 * @throws InvalidInputError, NotFoundError */
export async function changeDomainRoles(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const contact = await readContact(on);
  const ended = visit.field('end');
  const { domain, role } = readRole(ended ?? `${visit.field('role') ?? ''}:${visit.field('domain') ?? ''}`);
  const name = await nameOf(on, domain);
  const at = { account: account.id, domain, role };
  if (ended === undefined) await visit.as.setDomainRole({ ...at, contact: contact.id });
  else {
    const isTheirs = contact.roles.some((held) => held.domain === domain && held.role === role);
    if (!isTheirs) throw new NotFoundError('role');
    await visit.as.endDomainRole(at);
  }
  const say = ended === undefined ? text.details.roleSet(name) : text.details.roleEnded(name);
  return { go: account.paths.person(`contact:${contact.id}`), flash: { tone: 'ok', say } };
}

function readRole(text: string): { domain: string; role: DomainRole } {
  const [typed, ...rest] = text.split(':');
  const role = DOMAIN_ROLES.find((one) => one === typed);
  const domain = rest.join(':');
  if (!role) throw new InvalidInputError('role', 'UNKNOWN');
  if (domain === '') throw new InvalidInputError('domain', 'UNKNOWN');
  return { domain, role };
}

async function nameOf({ visit, account }: PeopleOn, id: string): Promise<string> {
  const domain = (await visit.as.listDomains({ account: account.id })).find((one) => one.id === id);
  if (!domain) throw new NotFoundError('domain');
  return domain.name;
}
