import { InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type ReleasePageProps } from '../../views';
import { presentFault } from '../faults';
import { readHeld, subjectOf } from './held-page';
import { holdPath } from './hold-page';

const MOST_SUBJECT = 150;

/** For whom held mail is to be released: a link says it, and then the form. */
export function askedRelease(visit: Visit): { held: string; account: string; person: string } {
  const read = (name: string) => visit.field(name) ?? visit.query(name) ?? '';
  return { held: visit.param('held'), account: read('account'), person: read('person') };
}

/** Where the form says that it goes.
 * @throws InvalidInputError for no place that the form offers */
export function askedPlace(visit: Visit): { ticket: string } | { department: string; subject?: string } {
  const [, kind, id = ''] = /^(ticket|department):(.+)$/u.exec(visit.field('to') ?? '') ?? [];
  if (kind === undefined) throw new InvalidInputError('to', 'NONE');
  if (kind === 'ticket') return { ticket: id };
  const subject = (visit.field('subject') ?? '').trim();
  return { department: id, ...(subject !== '' && { subject }) };
}

/** What is asked before held mail goes in for somebody, or the same again with what was typed.
 * @throws NotAllowedError, NotFoundError */
export async function releasePage(visit: Visit, error?: InvalidInputError): Promise<ReleasePageProps> {
  const asked = askedRelease(visit);
  const mail = await readHeld(visit);
  const { name, label, account, departments, tickets } = await visit.as.readReleaseOffers(asked);
  const here = holdPath(visit, asked.held);
  const t = text.hold;
  return {
    ...{ name, account: label, crumb: { label: subjectOf(mail), href: here } },
    release: visit.form(`${here}/release`, { account, person: asked.person }),
    places: [
      ...departments.map((one) => ({ value: `department:${one.id}`, label: t.newIn(one.label) })),
      ...tickets.map(({ id, number, subject }) => ({
        value: `ticket:${id}`,
        label: t.into(number, subject),
      })),
    ],
    typed: {
      to:
        visit.field('to') ??
        (departments.some(({ id }) => id === mail.department) ? `department:${mail.department}` : ''),
      subject: visit.field('subject') ?? (mail.content?.subject ?? '').slice(0, MOST_SUBJECT),
    },
    ...(error && { fault: presentFault(error) }),
  };
}
