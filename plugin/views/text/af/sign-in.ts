import { countIn } from '../count';
import type { Text } from '../worded';

const count = countIn('af');

/** Signing in, and what belongs to it. */
export const signIn: Text['signIn'] = {
  title: 'Meld aan',
  lead: (host) => `Jou mense en toestemmings by ${host}.`,
  email: 'E-pos',
  password: 'Wagwoord',
  go: 'Meld aan',
  forgot: 'Het jy jou wagwoord vergeet?',
  wrong: 'E-pos, wagwoord of kode is nie reg nie.',
  tooOften: {
    soon: 'Dit is te veel keer probeer. Wag ’n rukkie en probeer dan weer.',
    quarter: 'Dit is te veel keer probeer. Wag ’n kwartier en probeer dan weer.',
    hour: 'Dit is te veel keer probeer. Wag ’n uur en probeer dan weer.',
    day: 'Dit is te veel keer probeer. Wag ’n dag en probeer dan weer.',
  },
  faults: 'Dit het nie gewerk nie',
  out: 'Meld af',

  confirmTitle: 'Jou wagwoord, nog een keer',
  confirmLead: 'Dit verander wie wat kan doen, daarom vra ons wie jy is.',
  confirm: 'Gaan aan',

  codeTitle: 'Jou kode',
  codeLead: 'Maak jou verifieerder-app oop en voer die kode in wat dit nou wys.',
  code: 'Kode van 6 syfers uit die app',
  codeGo: 'Gaan aan',
  codeWrong: 'Daardie kode is nie reg nie, of die 30 sekondes is verby. Voer die nuutste een in.',
  codeHint: 'Kyk of jou foon se horlosie deur die netwerk gestel word.',
  noCode: 'Kan jy nie ’n kode kry nie? Gebruik ’n herstelkode',

  recoveryTitle: '’n Herstelkode',
  recoveryLead: 'Elkeen van die tien kodes wat jy bewaar het, werk een keer.',
  recovery: 'Herstelkode',
  recoveryWrong: 'Dit is nie een van jou herstelkodes nie, of dit is reeds gebruik.',
  recoveryUsed: (left) =>
    `Dit was ’n herstelkode; ${count(left, { one: 'kode is', other: 'kodes is' })} oor. Nuwe foon? Stel dit op hierdie bladsy van voor af op.`,
  haveCode: 'Ek het die app byderhand',

  forgotTitle: '’n Nuwe wagwoord',
  forgotLead: 'Ons e-pos vir jou ’n kode. Daarmee stel jy ’n nuwe wagwoord.',
  forgotGo: 'E-pos vir my ’n kode',
  mailed: 'As ons daardie adres het, is ’n kode op pad. Dit werk vir 10 minute.',
  resetTitle: 'Voer die kode uit die e-pos in',
  resetCode: 'Kode uit die e-pos',
  resetCodeWrong: 'Daardie kode is nie reg nie, of dit het verval. Voer die een uit die nuutste e-pos in.',
  newPassword: 'Nuwe wagwoord',
  newPasswordHint: (least) =>
    `Minstens ${least} karakters. ’n Sin van jou eie is goed; dit mag spasies hê. Niks hoef ’n syfer of ’n teken te wees nie.`,
  short: (least) => `Dit is te kort: minstens ${least} karakters.`,
  guessable: 'Iemand wat weet wat mense kies, sou daardie een gou raai. Kies ’n ander een.',
  resetGo: 'Stel die wagwoord',
  resetDone: 'Jou wagwoord is gestel. Meld daarmee aan.',
  again: 'E-pos vir my nog ’n kode',

  joinTitle: 'Skep jou aanmelding',
  joinLead: (account, email) =>
    `${email} is na ${account} genooi. Kies ’n wagwoord; dan sien jy wat jy daar sou kon doen, en sê of jy aanvaar.`,
  join: 'Skep dit',
  name: 'Jou naam',
  nameMissing: 'Skryf jou naam, soos ander dit moet sien.',
  haveSignIn: 'Ek het ’n aanmelding',
  newHere: 'Nuut hier? Skep jou aanmelding',

  setTitle: (name) => `Kies jou wagwoord, ${name}`,
  setLead: 'Van dan af meld jy daarmee aan.',
};

/** Two-step sign-in: setting it up, and its recovery codes. */
export const twoStep: Text['twoStep'] = {
  title: 'Tweestap-aanmelding',
  lead: 'Ná jou wagwoord vra ons ’n kode van ’n app op jou foon. Wie net jou wagwoord leer ken, kom nie verder nie.',
  must: (host) => `${host} vereis dit van iemand met jou regte. Stel dit op, dan gaan jy aan.`,
  start: 'Stel dit op',
  steps: { scan: 'Skandeer en voer ’n kode in', keep: 'Bewaar jou herstelkodes' },
  scanTitle: 'Skandeer dit met ’n verifieerder-app',
  scan: 'Aegis, 1Password, Google Authenticator: enige een waarvan jy hou.',
  picture: 'QR-kode met die sleutel wat daarnaas staan',
  cantScan: 'Kan jy dit nie skandeer nie?',
  type: 'Tik hierdie sleutel in die app in (tydgebaseer, 6 syfers):',
  turnOn: 'Skakel aan',
  late: 'Meer as tien minute het verbygegaan. Begin weer.',
  keepTitle: 'Bewaar jou herstelkodes',
  keep: 'Elkeen vervang die app een keer, wanneer jou foon verlore is. Hulle word nou gewys en nooit weer nie: druk hulle, of bêre hulle waar jy jou wagwoorde bewaar.',
  kept: 'Ek het hulle bewaar',
};

/** How somebody signs in, on a page of their own. */
export const security: Text['security'] = {
  title: 'Sekuriteit',
  lead: 'Hoe jy aanmeld. Dit geld vir al jou rekeninge.',
  twoStep: 'Tweestap-aanmelding',
  on: 'Aan',
  off: 'Af',
  offLead: 'Ons vra net jou wagwoord.',
  onLead: 'Ná jou wagwoord vra ons ’n kode van jou verifieerder-app.',
  codesLeft: (n) => `${count(n, { one: 'herstelkode is', other: 'herstelkodes is' })} oor.`,
  newCodes: 'Maak nuwe herstelkodes',
  turnOn: 'Skakel aan',
  turnOff: 'Skakel af',
  turnedOff: 'Tweestap-aanmelding is af. Ons vra net jou wagwoord.',
  password: 'Wagwoord',
  present: 'Huidige wagwoord',
  next: 'Nuwe wagwoord',
  change: 'Verander die wagwoord',
  keepOthers: 'Bly elders aangemeld',
  changed: 'Jou wagwoord is verander.',
  presentWrong: 'Dit is nie jou huidige wagwoord nie.',
  sessions: 'Waar jy aangemeld is',
  sessionsCaption: 'Jou sessies',
  device: 'Toestel',
  address: 'Adres',
  since: 'Sedert',
  lastUsed: 'Laas gebruik',
  action: 'Aksie',
  thisOne: 'Hierdie een',
  deviceNamed: (parts) => (parts.length === 0 ? '’n Blaaier wat dit nie sê nie' : parts.join(' op ')),
  end: 'Beëindig hierdie een',
  endNamed: (device) => `Beëindig hierdie een: ${device}`,
  endOthers: 'Beëindig al die ander',
  ended: 'Daardie sessie is beëindig.',
  endedOthers: (n) => `${count(n, { one: 'sessie is', other: 'sessies is' })} beëindig.`,
  hostSignsIn: (host) => `${host} meld jou aan: jou wagwoord en jou sessies is daar.`,
};
