import type { InvalidInputError } from '../../../core/index';
import { text, type Fault, type NewTicketPageProps } from '../../views';
import { presentFault } from '../faults';
import { askWho, whoCan } from '../who-can';
import type { AreaOn } from './area-on';
import { onceField } from './once';

/** What may be wrong with the form: a field of it, or a department that was closed since it was shown. */
export type Wrong = InvalidInputError | 'closed';

/** What was typed into the form for a new ticket; a link may name the service. */
export function typedTicket({ visit: { field, query } }: AreaOn): NewTicketPageProps['typed'] {
  return {
    department: field('department') ?? '',
    service: field('service') ?? query('service') ?? '',
    priority: field('priority') ?? 'medium',
    subject: field('subject') ?? '',
    message: field('message') ?? '',
  };
}

/** The form for a new ticket, or the same again with what was typed.
 * @throws NotAllowedError for whoever can open none */
export async function newTicketPage(on: AreaOn, wrong?: Wrong): Promise<NewTicketPageProps> {
  const { visit, account } = on;
  const form = await visit.as.ticketForm({ account: account.id });
  const named = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ value: id, label }));
  const labels = (isForAll: boolean) =>
    form.closed.filter((one) => one.isForAll === isForAll).map(({ label }) => label);
  const fault = faultOf(wrong);
  return {
    ...{ tickets: account.paths.tickets, host: visit.host, typed: typedTicket(on) },
    open: visit.form(account.paths.newTicket, onceField(visit)),
    departments: named(form.departments),
    services: named(form.services),
    closed: { forYou: labels(false), forAll: labels(true) },
    ask: askWho(await whoCan(visit, account.id)),
    ...(fault && { fault }),
  };
}

function faultOf(wrong: Wrong | undefined): Fault | undefined {
  if (wrong === 'closed') return { field: 'department', say: text.newTicket.closedMeanwhile };
  return wrong && presentFault(wrong);
}
