import type { MailText } from '../worded';

/** Codes, and what they link: chats and addresses. */
export const codes: MailText['codes'] = {
  subject: (code, host) => `${code} is jou kode vir ${host}`,
  give: 'As dit jy is, voer hierdie kode daar in:',
  once: (host) => `Dit werk een keer, vir 10 minute. Niemand van ${host} sal jou ooit daarvoor vra nie.`,
  notYou: (address) => `Was dit nie jy nie? Dan hoef jy niks te doen nie. Jy kan ons laat weet: ${address}`,

  asker: (handle, platform, place) => `${handle} op ${platform} (${place})`,
  asksToWrite: (asker, host) => `${asker} het gevra om met hierdie adres aan ${host} te skryf.`,
  noCodeSubject: (host) => `Koppel jou klets aan ${host}`,
  noCode:
    'Jy meld daarmee aan, so geen kode is nodig nie: voer /verify in die klets in en kies “I can sign in”.',

  linkedSubject: (platform) => `’n Klets is gekoppel: ${platform}`,
  linked: (asker, host) => `${asker} kan nou in jou naam aan ${host} skryf.`,
  unlink: 'Was dit nie jy nie? Voer /unlink daar in, of antwoord op hierdie e-pos:',
  unlinkHere:
    'Was dit nie jy nie? Voer /unlink daar in, beëindig die koppeling in jou kliëntegebied, of antwoord op hierdie e-pos:',

  changedSubject: (host) => `Jou adres by ${host} is verander`,
  changed: (account, host) =>
    `Hierdie adres het vir ’n kontak van ${account} by ${host} gestaan. Dit is na ’n ander een verander.`,
  changedSince:
    'E-pos van daardie rekening kom nie meer hierheen nie, en kletse wat deur hierdie adres gekoppel was, is ontkoppel.',
  changedWrongly: (account, address) =>
    `Is dit nie reg nie? Vra wie ook al na ${account} omsien, of laat ons weet: ${address}`,

  asksToAdd: (host, user) =>
    `Iemand wat by ${host} as ${user} aangemeld is, het gevra om hierdie adres by hulle aanmelding te voeg.`,
  takenSubject: (host) => `Hierdie adres het ’n aanmelding by ${host}`,
  taken:
    'Dit behoort reeds aan ’n ander aanmelding, so niks het verander nie. As albei joune is, meld by albei aan en maak een daarvan.',

  asksForPassword: (host) => `Iemand het gevra om jou wagwoord vir ${host} van nuuts af te stel.`,
};
