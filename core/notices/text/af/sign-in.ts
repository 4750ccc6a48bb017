import type { MailText } from '../worded';

/** Who came, as the mail names them. */
const CAME = { host: 'Iemand wat as jy aangemeld was,', password: 'Iemand met jou regte wagwoord' };

/** What somebody has to know of their own sign-in, with links to act by. */
export const signIn: MailText['signIn'] = {
  elsewhereSubject: (host) => `${host}: jy kan nie van daar af aanmeld nie`,
  elsewhere: (by, host, address) =>
    `${CAME[by]} het na ${host} gekom van ${address === '' ? '’n adres wat ons nie ken nie' : address}. Jy het gesê dat jou aanmelding net van ander adresse geld, so niemand het ingekom nie.`,
  everywhere:
    'Was dit jy? Met hierdie skakel meld jy weer van oral aan; die bladsy vra eers. Dit werk een keer, vir ’n uur:',
  notEverywhere: (address) =>
    `Was dit nie jy nie? Los dan die skakel, stel dadelik jou wagwoord van nuuts af, en laat ons weet: ${address}`,

  movedSubject: (host) => `${host}: jy meld nou met ’n ander adres aan`,
  moved: (host) =>
    `Jou aanmelding by ${host} het van nou af ’n ander adres. Was dit jy? Dan hoef jy niks te doen nie.`,
  moveBack:
    'Was dit nie jy nie? Met hierdie skakel meld jy weer met hierdie adres aan, en almal wat as jy aangemeld is, is uit; die bladsy vra eers. Dit werk een keer, vir 72 uur:',
  movedBack: (address) => `Stel dan dadelik jou wagwoord van nuuts af, en laat ons weet: ${address}`,

  resetSubject: {
    asked: (host) => `Jou aanmeldkode vir ${host}: daar is vir ’n ander verifieerder gevra`,
    vouched: (host) => `Jou aanmeldkode vir ${host}: iemand het vir jou ingestaan`,
    opened: (host) => `Jou aanmeldkode vir ${host}: die verifieerder word binnekort vervang`,
    link: (host) => `Jou aanmeldkode vir ${host}: stel tweestap-aanmelding van voor af op`,
    stopped: (host) => `Jou aanmeldkode vir ${host}: die versoek is gestop`,
  },
  resetAsked: (host, byStaff) =>
    `Iemand wat jou wagwoord vir ${host} ken, sê dat jou verifieerder verlore is, en vra om ’n ander een op te stel. Niks het verander nie. Eers moet ${byStaff ? `twee van ${host} se personeel, of een met 72 uur,` : 'iemand'} vir jou instaan, en dan gaan ’n paar uur verby.`,
  resetVouched: (host, opens) =>
    `Iemand het ingestaan dat dit jy is wat by ${host} vir ’n ander verifieerder vra. Dit kan vervang word vanaf ${opens}.`,
  resetStopped: (host) =>
    `Iemand het gesê dat dit nie jy is wat by ${host} vir ’n ander verifieerder vra nie, en het dit gestop. Niks het verander nie, en niemand kan vir 72 uur weer vra nie.`,
  resetAfterAll: 'Is dit tog jy? Praat met wie ook al na jou rekening omsien, en vra dan weer.',
  resetOpened: (host) =>
    `Die skakel waarmee jou verifieerder vir ${host} vervang word, is nou net per e-pos gestuur.`,
  resetLink: (host) =>
    `Met hierdie skakel stel jy tweestap-aanmelding by ${host} van voor af op. Meld met jou wagwoord aan, en maak dit dan oop. Dit werk een keer, vir ’n uur:`,
  resetNotYou: (address) =>
    `Was dit nie jy wat gevra het nie? Stel dadelik jou wagwoord van nuuts af, en laat ons weet: ${address}`,
  resetStop: 'Is dit nie jy nie? Stop dit hier, met een klik; niemand kan dan vir 72 uur weer vra nie:',
  resetThen: (address) => `Verander dan jou wagwoord, en laat ons weet: ${address}`,
};
