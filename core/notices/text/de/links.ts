import type { MailText } from '../worded';

/** Links that ask something of whoever holds an address. */
export const links: MailText['links'] = {
  invitationSubject: (account) => `Eine Einladung zu ${account}`,
  invites: (inviter, host, account) =>
    `${inviter === '' ? host : `${inviter} (über ${host})`} lädt Sie zum Konto ${account} ein.`,
  invitation:
    'Diese Seite zeigt, was Sie dort tun könnten, und fragt, ob Sie annehmen. Sie gilt einmal, 7 Tage lang:',
  notExpected: (address) =>
    `Haben Sie das nicht erwartet? Dann müssen Sie nichts tun. Sie können es uns mitteilen: ${address}`,

  secondarySubject: (account) => `Sollen Benachrichtigungen zu ${account} auch hierher kommen?`,
  secondary: (account, host) =>
    `Der Inhaber des Kontos ${account} bei ${host} hat diese Adresse als Zweitadresse genannt. Sie würde dieselben Benachrichtigungen erhalten und sonst nichts. Bestätigen Sie es hier:`,

  recoverySubject: (account) => `Ist das Ihre Adresse, für ${account}?`,
  recovery: (account, host) =>
    `${host} wurde darum gebeten, diese Adresse zu der des Inhabers von ${account} zu machen. Wenn Sie darum gebeten haben, bestätigen Sie es hier:`,
};
