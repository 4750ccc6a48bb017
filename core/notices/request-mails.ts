import { permission } from '../access/catalogue';
import type { AccessRequest } from '../ports/stores/access-request-store';
import { mail, quoted, type Brand, type Text } from './mails';

/** What a request is about, in names: the account, who asks, and the service; '' where there is none. */
export interface RequestNames {
  account: string;
  asker: string;
  service: string;
}

/** Asks somebody who could give a key whether they will. */
export function requestMail(brand: Brand, request: AccessRequest, names: RequestNames): Text {
  return mail(`Somebody asks for a permission on ${names.account}`, [
    `${quoted(names.asker)} asks for this on the account ${names.account}, ${lasting(request)}:`,
    `    ${keyIn(request, names)}`,
    `Why: ${quoted(request.reason)}`,
    `You can approve or refuse it in the client area; nothing is given until somebody does:`,
    brand.clientUrl,
  ]);
}

/** Tells whoever asked what came of it. */
export function answerMail(brand: Brand, request: AccessRequest, names: RequestNames): Text {
  const isGiven = request.state === 'approved';
  return mail(`What you asked for on ${names.account} was ${isGiven ? 'approved' : 'refused'}`, [
    `You asked for this on the account ${names.account} at ${brand.name}:`,
    `    ${keyIn(request, names)}`,
    ...(isGiven ? ['You have it now.'] : refusal(request)),
  ]);
}

function refusal({ answerReason }: AccessRequest): string[] {
  const no = 'It was not given to you.';
  if (answerReason === undefined) return [`${no} You can ask whoever looks after the account why.`];
  return [no, `Why: ${quoted(answerReason)}`];
}

function keyIn({ key }: AccessRequest, { service }: RequestNames): string {
  const { label } = permission(key);
  return service === '' ? label : `${label} (${service})`;
}

function lasting({ days }: AccessRequest): string {
  if (days === undefined) return 'for good';
  return days === 1 ? 'for a day' : `for ${String(days)} days`;
}
