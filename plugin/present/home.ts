import type { HostService, Ticket } from '../../core/index';
import type { ServiceLine, TicketLine, WhenWords } from '../views';
import { ticketStates } from './ticket-words';

/** A ticket as the home page lists it. */
export function presentTicketLine(
  { number, subject, department, state, touchedAt }: Ticket,
  { departments, when }: { departments: ReadonlyMap<string, string>; when: WhenWords },
): TicketLine {
  return {
    number: String(number),
    subject,
    department: departments.get(department) ?? department,
    status: ticketStates[state],
    changed: when.moment(touchedAt),
  };
}

/** A service as the home page lists it. */
export function presentService({ id, label, state }: HostService): ServiceLine {
  return { id, name: label, status: SERVICE_STATES[state] };
}

const SERVICE_STATES: Readonly<Record<HostService['state'], string>> = {
  active: 'Active',
  suspended: 'Suspended',
  ended: 'Ended',
};
