import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** One’s own profile, for all accounts. */
export const profile: Text['profile'] = {
  title: 'Profiel',
  lead: 'Oor jou. Dit geld vir al jou rekeninge.',
  reading: 'Hoe jy hierdie bladsye lees',
  language: 'Taal',
  asBrowser: 'Soos my blaaier vra',
  timezone: 'Tydsone',
  asAccount: 'Soos die rekening dit het',
  theme: 'Kleure',
  themes: { device: 'Soos my toestel dit het', light: 'Lig', dark: 'Donker' },
  save: 'Stoor',
  saved: 'Gestoor.',
  timezoneWrong: 'Kies ’n tydsone uit die lys.',
  addresses: 'E-posadresse',
  addressesLead: 'Jy meld met die eerste een aan. Uitnodigings en kontakte met enige van hulle is joune.',
  use: 'Waarvoor dit is',
  primary: 'Jy meld hiermee aan',
  makePrimary: 'Meld hiermee aan',
  removeAddress: 'Verwyder',
  named: (email) => `: ${email}`,
  primaryNow: (email) => ['Van nou af meld jy aan met ', b(email), '.'],
  removed: (email) => [b(email), ' is verwyder.'],
  add: 'Nog ’n adres',
  addHint: 'Ons e-pos ’n kode daarheen, om te sien dat dit joune is.',
  mailCode: 'E-pos vir my ’n kode',
  mailed: '’n Kode is op pad. Dit werk vir 10 minute.',
  code: 'Kode uit die e-pos',
  giveCode: 'Voeg die adres by',
  added: (email) => [b(email), ' is nou joune.'],
  addressWrong: 'Skryf ’n e-posadres, soos name@example.com.',
  yours: 'Jy het daardie adres reeds.',
  codeWrong: 'Daardie kode is nie reg nie, of dit het verval. Voer die een uit die nuutste e-pos in.',
  hosted:
    'Daardie adres is op ’n domein wat jou rekening huisves. As die domein verlore gaan, kan jy nie aanmeld nie.',
  taken: 'Dit kan nie met hierdie adres gedoen word nie.',
  data: 'My gegewens',
  dataLead: 'Alles wat hier oor jou bewaar word, as een lêer.',
  fetch: 'Haal my gegewens',
  erase: 'Wis my uit',
  eraseTitle: 'Wis alles oor jou uit?',
  eraseLead:
    'Jou plekke op rekeninge, adresse, gekoppelde kletse en aanmelding verdwyn dadelik. Wat jy gedoen het, bly in die aktiwiteit, sonder jou naam. Daar is geen pad terug nie.',
  eraseDo: 'Wis my vir goed uit',
  keep: 'Behou my',
  erased: 'Jy is uitgewis. Totsiens.',
  erasedTitle: 'Uitgewis',
  ownerFirst: 'Jy besit ’n rekening. Dra dit eers oor, en kom dan terug.',
};

/** What an account is, for its people. */
export const accountProfile: Text['accountProfile'] = {
  title: 'Rekeningprofiel',
  lead: (host) => `Wat ${host} van hierdie rekening weet.`,
  details: 'Besonderhede',
  name: 'Naam',
  number: 'Nommer',
  owner: 'Eienaar',
  timezone: 'Tydsone',
  risk: (owner, domain) =>
    `${owner} se e-pos is op ${domain}, wat in hierdie rekening gehuisves word. As daardie domein opgeskort of gesteel word, is ${owner} uitgesluit.`,
  secondary: 'Sekondêre adres',
  secondaryLead:
    'Dit kry dieselfde kennisgewings as die eienaar, en niks anders nie: geen kode, geen herstel, geen uitnodiging nie.',
  none: 'Daar is nie een nie.',
  waiting: (email) => `${email} is per e-pos gevra, en het nog nie ja gesê nie.`,
  confirmed: (email) => `${email} kry die eienaar se kennisgewings.`,
  email: 'E-pos',
  set: 'Vra hierdie adres',
  clear: 'Hou geen',
  sent: 'Per e-pos gevra. Dit geld sodra die adres ja sê.',
  cleared: 'Daar is nie meer ’n sekondêre adres nie.',
  saySet: (email) => ['Vra ', b(email), ' om die eienaar se kennisgewings te kry'],
  sayClear: 'Hou geen sekondêre adres nie',
  yours: 'Dit is jou eie adres. Noem ’n ander een.',
  tooSoon: 'Een is ’n oomblik gelede gevra. Wag ’n bietjie.',
  wrong: 'Skryf ’n e-posadres, soos name@example.com.',
  ownerOnly: 'Daar is ook ’n sekondêre adres vir kennisgewings; net die eienaar sien en stel dit.',
};

/** What a link in a mail asks. */
export const mailLinks: Text['mailLinks'] = {
  dead: 'Hierdie skakel werk nie meer nie: gebruik, gestop of te oud.',
  secondaryTitle: 'Moet kennisgewings ook hierheen kom?',
  secondary: (email, account) => [
    'Die eienaar van ',
    b(account),
    ' het ',
    b(email),
    ' as sekondêre adres genoem. Dit sou dieselfde kennisgewings kry, en niks anders nie.',
  ],
  secondaryDo: 'Ja, stuur dit hierheen',
  secondaryDone: 'Kennisgewings kom van nou af na hierdie adres.',
  recoveryTitle: 'Is dit jou adres?',
  recovery: (email, account) => [
    b(email),
    ' moet die adres van die eienaar van ',
    b(account),
    ' word. As jy daarvoor gevra het, sê so.',
  ],
  recoveryDo: 'Dit is myne',
  recoveryDone: 'Dankie. Jy hoor van ons sodra dit gedoen is.',
  undoTitle: 'Maak die oordrag ongedaan?',
  undo: (account, from, to) => [
    b(account),
    ' is van ',
    b(from),
    ' aan ',
    b(to),
    ' oorgedra. As dit nie reg was nie, maak dit hier ongedaan.',
  ],
  undoDo: 'Maak dit ongedaan',
  undoDone: 'Ongedaan gemaak. Die rekening het sy eienaar terug.',
};
