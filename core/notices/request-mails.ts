import type { AccessRequest } from '../ports/stores/access-request-store';
import { mail, quoted, type Text } from './mails';
import type { Voice } from './voice';

/** What a request is about, in names: the account, who asks, and the service; '' where there is none. */
export interface RequestNames {
  account: string;
  asker: string;
  service: string;
}

/** Asks somebody who could give a key whether they will. */
export function requestMail({ brand, text }: Voice, request: AccessRequest, names: RequestNames): Text {
  const { requests } = text;
  return mail(requests.subject(names.account), [
    requests.asks(quoted(text, names.asker), names.account, requests.lasting(request.days)),
    `    ${keyIn(text, request, names)}`,
    requests.why(quoted(text, request.reason)),
    requests.answer,
    brand.clientUrl,
  ]);
}

/** Tells whoever asked what came of it. */
export function answerMail({ brand, text }: Voice, request: AccessRequest, names: RequestNames): Text {
  const { requests } = text;
  const isGiven = request.state === 'approved';
  const subject = isGiven ? requests.approvedSubject : requests.refusedSubject;
  return mail(subject(names.account), [
    requests.asked(names.account, brand.name),
    `    ${keyIn(text, request, names)}`,
    ...(isGiven ? [requests.given] : refusal(text, request)),
  ]);
}

function refusal(text: Voice['text'], { answerReason }: AccessRequest): string[] {
  const { notGiven, askWhy, why } = text.requests;
  return answerReason === undefined ? [`${notGiven} ${askWhy}`] : [notGiven, why(quoted(text, answerReason))];
}

function keyIn({ requests }: Voice['text'], { key }: AccessRequest, { service }: RequestNames): string {
  const label = requests.permission(key);
  return service === '' ? label : `${label} (${service})`;
}
