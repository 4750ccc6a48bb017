import { NotFoundError, type PersonAccess, type Ticket } from '../../core/index';
import type { Visit } from '../http/route';
import type { WhenWords, WhyProps } from '../views';
import { nameOf } from './person';
import { servicesToChoose } from './service-choice';
import { permissionOptions, readQuestion, targetOptions } from './why-question';
import { presentVerdict } from './why-verdict';

/** What a question about somebody is asked with. */
export interface AskWhy {
  readonly account: { readonly id: string; readonly label: string };
  readonly access: PersonAccess;
  readonly tickets: readonly Ticket[];
  readonly when: WhenWords;
  /** Where the question goes. */
  readonly action: string;
  readonly editor?: string;
  /** The form that the question is part of, and then comes with. */
  readonly form?: string;
}

/** The panel, with the answer if the query asks for one.
 * @throws NotFoundError for what isn't there */
export async function askWhy(visit: Visit, asked: AskWhy): Promise<WhyProps> {
  const { access, account, action, tickets, form } = asked;
  const { person, services } = access;
  const read = visit.field('do') === undefined ? visit.query : visit.field;
  const choice = servicesToChoose(services, { search: read('thing'), where: read('where') });
  const panel = {
    ...{ action, name: nameOf(person) },
    permissions: permissionOptions(),
    targets: targetOptions({ services: choice.services, departments: access.departments }, tickets),
    ...(choice.find && { find: choice.find }),
    ...(form !== undefined && { form }),
  };
  const question = readQuestion(
    { permission: read('permission'), where: read('where') },
    account.id,
    services,
  );
  if (!question) return panel;
  const { key, target, where } = question;
  const { explanation } = await visit.as.why({
    account: account.id,
    principal: person.principal,
    key,
    resource: target,
  });
  if (explanation.code === 'FOREIGN_RESOURCE') throw new NotFoundError('resource');
  const words = { ...asked, account: account.label, person, host: visit.host, question };
  return { ...panel, chosen: { permission: key, where }, verdict: presentVerdict(explanation, words) };
}
