import type { NoticeName } from './kinds';
import { mail, type Brand, type Text } from './mails';

/** Kinds of mail, as mails name them. */
const LABELS: Readonly<Record<NoticeName, string>> = {
  invoices: 'New invoices',
  reminders: 'Invoice reminders',
  billing: 'Billing notices',
  quotes: 'Quotes',
  orders: 'Order details',
  tickets: 'Tickets',
  services: 'Service notices',
  domains: 'Domain notices',
  legal: 'Legal notices',
  general: 'General',
  security: 'Security',
};

/** A mail that only shows that mail of its kind arrives. */
export function testMail(brand: Brand, kind: NoticeName, account: string): Text {
  return mail(`A test of “${LABELS[kind]}” for ${account}`, [
    `This is a test of the mail “${LABELS[kind]}” that ${brand.name} sends about the account ${account}.`,
    'You asked for it, and it went to nobody else. Nothing happened, and nothing is to be done.',
  ]);
}

/** Where whoever holds a mail chooses what of this kind comes, with no sign-in; each mail that can be stopped ends with it. */
export function choicesUrl({ clientUrl }: Brand, token: string): string {
  return `${clientUrl}/mail-choices/${token}`;
}

/** A mail with the way to one's choices below it, and the same for mail programs (RFC 8058). */
export function withChoices(text: Text, choices: string, kind: NoticeName): Text {
  const footer = `You get this because of your place on this account. Choose what comes: ${choices}`;
  return {
    subject: text.subject,
    text: `${text.text}\n-- \n${footer}\n`,
    unsubscribe: `${choices}?kind=${kind}`,
  };
}
