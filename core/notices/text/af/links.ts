import type { MailText } from '../worded';

/** Links that ask something of whoever holds an address. */
export const links: MailText['links'] = {
  invitationSubject: (account) => `’n Uitnodiging na ${account}`,
  invites: (inviter, host, account) =>
    `${inviter === '' ? host : `${inviter}, deur ${host},`} nooi jou na die rekening ${account}.`,
  invitation:
    'Hierdie bladsy wys wat jy daar sou kon doen, en vra of jy aanvaar. Dit werk een keer, vir 7 dae:',
  notExpected: (address) =>
    `Het jy dit nie verwag nie? Dan hoef jy niks te doen nie. Jy kan ons laat weet: ${address}`,

  secondarySubject: (account) => `Moet kennisgewings oor ${account} ook hierheen kom?`,
  secondary: (account, host) =>
    `Die eienaar van die rekening ${account} by ${host} het hierdie adres as sekondêre adres genoem. Dit sou dieselfde kennisgewings kry, en niks anders nie. Bevestig dit hier:`,

  recoverySubject: (account) => `Is dit jou adres, vir ${account}?`,
  recovery: (account, host) =>
    `${host} is gevra om hierdie adres dié van die eienaar van ${account} te maak. As jy daarvoor gevra het, sê so hier:`,
};
