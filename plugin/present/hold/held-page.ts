import { partsOf, type HeldMail } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type HeldPageProps, type SenderRow } from '../../views';
import { universalTime } from '../universal-time';
import { departmentLabels, departmentName, holdPath } from './hold-page';

const MOST = 191;

/** The mail in the path.
 * @throws NotAllowedError, NotFoundError */
export function readHeld(visit: Visit): Promise<HeldMail> {
  return visit.as.readHeld({ held: visit.param('held') });
}

/** What mail is called where it has no subject. */
export function subjectOf({ content }: HeldMail): string {
  return content?.subject || text.hold.noSubject;
}

/** One held message, with whom it may be from: whoever has its address, until others are asked for. */
export async function heldPage(visit: Visit): Promise<HeldPageProps> {
  const mail = await readHeld(visit);
  const { id, email, content } = mail;
  const here = holdPath(visit, id);
  const q = (visit.query('q') ?? email).trim().slice(0, MOST);
  return {
    ...{ hold: holdPath(visit), action: here, discard: `${here}/discard`, q },
    ...{ subject: subjectOf(mail), facts: await factsOf(visit, mail), files: content?.attachments ?? [] },
    senders: content ? await sendersOf(visit, id, q) : [],
    ...(content && { said: { text: content.text, isCut: content.cut } }),
  };
}

async function factsOf(visit: Visit, mail: HeldMail): Promise<HeldPageProps['facts']> {
  const { reason, email, department, receivedAt, endsAt, content } = mail;
  const [t, when] = [text.hold, universalTime(visit)];
  const from = (content?.from ?? [email]).filter((one) => one !== '');
  const listed = (label: string, all: readonly string[] = []) =>
    all.length === 0 ? [] : [{ label, value: all.join(', ') }];
  return [
    { label: t.why, value: t.reasons[reason] },
    { label: t.from, value: from.join(', ') || t.noSender },
    ...listed(t.sentTo, content?.to),
    ...listed(t.copied, content?.cc),
    { label: t.to, value: departmentName(await departmentLabels(visit), department) },
    { label: t.when, value: when.moment(receivedAt).text },
    { label: t.ends, value: when.moment(endsAt).text },
  ];
}

async function sendersOf(visit: Visit, held: string, search: string): Promise<SenderRow[]> {
  const found = await visit.as.findSenders({ held, search });
  return found.flatMap(({ principal, name, email, places }) => {
    const kind = partsOf(principal).kind === 'user' ? ('user' as const) : ('contact' as const);
    return places.map(({ account, label }) => ({
      ...{ id: `${principal} ${account}`, person: { name, email, kind }, account: label },
      href: `${holdPath(visit, held)}/release?${new URLSearchParams({ account, person: principal }).toString()}`,
    }));
  });
}
