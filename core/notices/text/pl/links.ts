import type { MailText } from '../worded';

/** Links that ask something of whoever holds an address. */
export const links: MailText['links'] = {
  invitationSubject: (account) => `Zaproszenie do konta ${account}`,
  invites: (inviter, host, account) =>
    `${inviter === '' ? host : `${inviter} (${host})`} zaprasza Cię do konta ${account}.`,
  invitation:
    'Ta strona pokazuje, co będzie można tam zrobić, i pyta, czy przyjmujesz zaproszenie. Działa raz, przez 7 dni:',
  notExpected: (address) =>
    `Nie spodziewasz się tego zaproszenia? Nie musisz nic robić. Możesz nam o tym napisać: ${address}`,

  secondarySubject: (account) => `Czy powiadomienia o koncie ${account} mają przychodzić także tutaj?`,
  secondary: (account, host) =>
    `Właściciel konta ${account} (${host}) podaje ten adres jako swój adres dodatkowy. Dostawałby on te same powiadomienia i nic więcej. Potwierdź to tutaj:`,

  recoverySubject: (account) => `Czy to Twój adres? Dotyczy konta ${account}`,
  recovery: (account, host) =>
    `${host} ma prośbę, aby ten adres był adresem właściciela konta ${account}. Jeśli to Twoja prośba, potwierdź ją tutaj:`,
};
