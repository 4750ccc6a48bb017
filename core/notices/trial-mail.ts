import type { Brand } from './brand';
import type { NoticeName } from './kinds';
import { mail, type Text } from './mails';
import type { Voice } from './voice';

/** A mail that only shows that mail of its kind arrives. */
export function testMail({ brand, text: { kinds } }: Voice, kind: NoticeName, account: string): Text {
  const name = kinds.names[kind];
  return mail(kinds.testSubject(name, account), [kinds.test(name, brand.name, account), kinds.testAsked]);
}

/** Where whoever holds a mail chooses what of this kind comes, with no sign-in; each mail that can be stopped ends with it. */
export function choicesUrl({ clientUrl }: Brand, token: string): string {
  return `${clientUrl}/mail-choices/${token}`;
}

/** A mail with the way to one's choices below it, and the same for mail programs (RFC 8058). */
export function withChoices(
  { text: { kinds } }: Voice,
  written: Text,
  choices: string,
  kind: NoticeName,
): Text {
  return {
    subject: written.subject,
    text: `${written.text}\n-- \n${kinds.choose(choices)}\n`,
    unsubscribe: `${choices}?kind=${kind}`,
  };
}
