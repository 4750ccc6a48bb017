import type { Piece } from '../../words';
import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const form = formIn('af');

/** A lost second factor: asking for another, vouching, and stopping it. */
export const lost: Text['lost'] = {
  title: 'Geen herstelkode oor nie',
  lead: 'Iemand wat jou ken, moet sê dat dit jy is. Dan gaan ’n paar uur verby, sodat niemand anders dit in jou naam kan doen nie.',
  steps: [
    'Jy vra. Ons stuur ’n e-pos na elke adres wat ons van jou het.',
    '’n Eienaar of hoofgebruiker van jou rekening staan vir jou in, met ’n eie kode. Vir eienaars doen twee van ons personeel dit.',
    '’n Paar uur later kry jy ’n skakel, en stel tweestap-aanmelding van voor af op.',
  ],
  ask: 'Vra daarvoor',
  asked: 'Gevra. Nou moet iemand vir jou instaan: praat met hulle.',
  waiting: (asked, ends) =>
    `Gevra ${asked}. Nog niemand het vir jou ingestaan nie: praat met ’n eienaar of hoofgebruiker van jou rekening. Dit eindig vanself ${ends}.`,
  stepStaff: (host) =>
    `Twee van ${host} se personeel staan vir jou in, elkeen met ’n eie kode; of een van hulle, en 72 uur gaan verby.`,
  askedStaff: (host) => `Gevra. Nou moet twee van ${host} se personeel vir jou instaan: praat met hulle.`,
  waitingStaff: (host, asked, ends) =>
    `Gevra ${asked}. Nog niemand het vir jou ingestaan nie: praat met ${host}; twee van hulle personeel staan vir jou in. Dit eindig vanself ${ends}.`,
  vouched: (opens) => `Iemand het vir jou ingestaan. Jy kan ${opens} aangaan: kom dan hierheen terug.`,
  open: 'Iemand het vir jou ingestaan, en die tyd is verby. Ons stuur vir jou per e-pos ’n skakel wat een keer werk, vir ’n uur.',
  mailLink: 'E-pos vir my die skakel',
  mailed: 'Die skakel is op pad. Maak dit in hierdie blaaier oop.',
  locked:
    'Iemand het dit gestop, daarom kan niemand vir 72 uur weer vra nie. Vra wie ook al na jou rekening omsien.',
  elsewhere:
    'Tweestap-aanmelding word van voor af opgestel. Dit gaan net aan in die blaaier wat die skakel in die e-pos oopgemaak het, binne ’n uur daarna. Laat die skakel weer stuur, en maak dit in hierdie blaaier oop.',
  none: 'Daar is niks om te vervang nie: jy het nie tweestap-aanmelding nie, niemand het gevra nie, of dit is verby.',
  early: 'Dit is nog nie tyd nie.',
  haveCode: 'Ek het ’n herstelkode',

  replaceTitle: 'Stel tweestap-aanmelding van voor af op',
  replaceLead:
    'Die verifieerder wat jy verloor het, word afgehaal. Jou ander sessies eindig, en gekoppelde kletse moet weer geverifieer word.',
  replace: 'Haal dit af en gaan aan',
  dead: 'Hierdie skakel werk nie meer nie: gebruik, gestop of ouer as ’n uur. Laat nog een stuur.',

  stopTitle: 'Is dit nie jy nie?',
  stopLead: (name, asked) => [
    'Iemand wat die wagwoord van ',
    b(name),
    ` ken, het ${asked} gevra om tweestap-aanmelding van voor af op te stel. As dit nie jy is nie, stop dit: niks verander nie, en niemand kan vir 72 uur weer vra nie.`,
  ],
  stop: 'Stop dit',
  stopped: 'Gestop. Niks het verander nie. Verander nou jou wagwoord: iemand ken dit.',
  stoppedTitle: 'Gestop',

  cards: 'Het hulle verifieerder verloor',
  cardsLead:
    'Hierdie mense sê dat hulle nie ’n aanmeldkode kan kry nie. Praat met hulle, op ’n manier wat jy ken, voordat jy instaan.',
  empty: 'Niemand het ’n verifieerder verloor nie',
  emptyLead: 'Wanneer iemand nie ’n aanmeldkode kan kry nie, staan die persoon hier totdat jy instaan.',
  who: (name, asked) => [b(name), ` het ${asked} gevra.`],
  vouchedBy: (by, opens) => [b(by), ` het ingestaan. Dit kan ${opens} vervang word.`],
  enough: 'Jy kan nie meer doen as wag, of dit stop nie.',
  how: 'Hoe weet jy dat dit hulle is?',
  howHint: 'Dit word in die aktiwiteit bewaar.',
  howMissing: 'Sê hoe jy weet.',
  vouch: 'Dit is hulle',
  about: (name) => `: ${name}`,
  notThem: 'Dit is nie hulle nie',
  notThemTitle: (name) => `Is dit nie ${name} nie?`,
  notThemLead:
    'Stop dit dan: niks verander nie, niemand kan vir 72 uur weer vir hierdie persoon vra nie, en ons stuur ’n e-pos na elke adres wat ons van die persoon het.',
  keepOn: 'Los dit',
  sayStop: (name) => ['Keer dat ', b(name), ' ’n ander verifieerder kry'],
  staffOnly: (host) => `’n Eienaar van ’n rekening: net ${host} kan instaan.`,
  managersOnly: 'Net eienaars en hoofgebruikers van die persoon se rekeninge kan instaan.',
  sayVouch: (name) => ['Sê dat dit ', b(name), ' is wat vir ’n ander verifieerder vra'],
  didVouch: (name) => ['Jy het vir ', b(name), ' ingestaan. Ons laat die persoon weet.'],
  didStop: (name) => ['Gestop. Niemand kan vir 72 uur weer vir ', b(name), ' vra nie.'],
  needFactor: 'Net wie tweestap-aanmelding het, kan instaan. Skakel dit eers aan.',
  setUp: 'Stel dit op',
  look: (n) =>
    form(n, {
      one: 'Iemand hier het ’n verifieerder verloor.',
      other: `${count(n, { one: 'persoon', other: 'mense' })} hier het hulle verifieerder verloor.`,
    }),
  lookLink: 'Sien wie',
  ownNote: (asked) =>
    `Iemand het ${asked} met jou wagwoord gevra om jou tweestap-aanmelding van voor af op te stel.`,
};
