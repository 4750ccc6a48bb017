import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';
import { through } from './labels';

type Said = Parameters<Text['editor']['saved']>[0];
type End = Parameters<Text['editor']['look']>[1];

const b = (strong: string): Piece => ({ strong });
const strongList = (names: readonly string[]): Piece[] =>
  names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' en ' : ', ']), b(name)]);
const count = countIn('af');
const daysOf = (n: number) => count(n, { one: 'dag', other: 'dae' });

function howLong(ends: End): string {
  if ('days' in ends) return ` vir ${daysOf(ends.days)}`;
  return 'until' in ends ? ` tot ${ends.until.text}` : '';
}

/** What is done about departments, as sentences of their own. */
function doorClauses({ name, shut, opened }: Said): Piece[][] {
  return [
    ...(shut.length === 0 ? [] : [['Sluit ', ...strongList(shut), ` vir ${name}`]]),
    ...(opened.length === 0 ? [] : [['Maak ', ...strongList(opened), ` weer oop vir ${name}`]]),
  ];
}

/** Whole sentences, one after the other. */
function sentences(all: readonly (readonly Piece[])[]): Piece[] {
  return all.flatMap((one, at) => [...(at === 0 ? [] : ['. ']), ...one]);
}

/** The editor of what a person or a team has: ticks, what they come to, and saving. */
export const editor: Text['editor'] = {
  startFrom: 'Begin met',
  asNow: 'Soos nou',
  copyFrom: '’n Persoon se toegang…',
  copyWho: 'Wie s’n',
  copy: 'Vul in',
  copyHint: 'Wat direk aan die persoon gegee is, nie wat deur spanne kom nie.',
  ends: 'Wat jy byvoeg, eindig',
  choices: {
    never: 'nooit',
    '1': 'oor 1 dag',
    '7': 'oor 7 dae',
    '30': 'oor 30 dae',
    '90': 'oor 90 dae',
    day: 'wanneer ’n dag verby is…',
  },
  day: 'Laaste dag',
  dayWrong: 'Dit is nie ’n dag wat nog kom nie. Kies een van vandag af.',
  show: 'Wys',
  shows: {
    all: () => 'Alles',
    has: (name) => `${name} het`,
    changed: () => 'Verander',
  },
  after: (n, of) => `${n} van ${of} nadat jy stoor`,
  all: 'Kies alles',
  none: 'Kies niks',
  inGroup: (group) => ` onder ${group}`,
  marks: { add: 'Nuut', end: 'Eindig wanneer jy stoor', theirs: 'Intussen verander' },
  doorMarks: { add: 'Gaan oop wanneer jy stoor', end: 'Sluit wanneer jy stoor' },
  find: 'Soek ’n diens',
  findButton: 'Soek',
  only: 'Net met toestemmings',
  noneFound: 'Geen diens het dit in die naam nie.',
  page: (page, pages) => `Bladsy ${page} van ${pages}`,
  earlier: 'Vorige',
  later: 'Volgende',
  pageKept: 'Wat jy op ander bladsye gemerk het, bly gemerk.',
  preview: 'Kyk wat gaan verander',
  review: 'Wat gaan verander',
  beside: 'Veranderinge en redes',
  count: (n) => count(n, { one: 'verandering', other: 'veranderinge' }),
  seeAndSave: 'Kyk en stoor',
  nothingYet:
    'Nog niks nie. Merk wat anders moet wees, en kyk dan hier daarna. Niks verander voordat jy stoor nie.',
  save: 'Stoor veranderinge',
  discard: 'Gooi weg',
  saveHint: 'Ons vra dalk weer wie jy is. Dit werk vanaf die volgende klik.',
  tooMany: (n) =>
    `${n} veranderinge is te veel op een slag. Gooi ’n paar weg, stoor tot 200, en doen dan die res.`,
  marksSaid: { add: 'Voeg by: ', end: 'Beëindig: ', note: 'Boonop: ', shut: 'Sluit: ', open: 'Maak oop: ' },
  shuts: (name) =>
    `’n Geslote afdeling. ${name} kan daar geen kaartjies oopmaak of sien nie, ongeag wat anders gegee word.`,
  opens: (name) => `’n Afdeling wat weer oopgaan. ${name} het toestemmings vir kaartjies daar nodig.`,
  staysShut: (by) => `Dit bly gesluit deur ${by}.`,
  everywhere: 'Op alle dienste, ook latere.',
  on: (services) => {
    const [most, rest] = [services.slice(0, 3), services.length - 3];
    return rest > 0 ? `Op ${most.join(', ')} en nog ${rest}.` : `Op ${list(most)}.`;
  },
  noEnd: 'Sonder einde.',
  forDays: (days) => `Vir ${daysOf(days)} vandat jy stoor.`,
  until: (end) => `Tot ${end.text}.`,
  already: (name, sources) => `${name} het dit reeds: ${list(sources.map(through))}.`,
  still: (name, sources) => `${name} het dit steeds: ${list(sources.map(through))}.`,
  sleeps: 'Dit slaap vir eers: iets anders staan in die pad.',
  comes: (name, sources) => `${name} kry dit ook: ${list(sources.map(through))}.`,
  goes: (name, came) =>
    came.length === 0
      ? `${name} verloor dit ook.`
      : `${name} verloor dit ook: dit het saam met ${list(came)} gekom.`,
  filled: (from, locked) =>
    locked === 0
      ? [b(from), ' is ingevul. Nog niks is gestoor nie.']
      : [
          b(from),
          ` is ingevul so ver jy kan. ${count(locked, { one: 'toestemming bly', other: 'toestemmings bly' })} soos nou. Nog niks is gestoor nie.`,
        ],
  nothing: 'Daar is niks om te stoor nie: alles is soos jy dit gemerk het.',
  lookAgain: 'Kyk nog een keer: dit is nie wat voorheen gewys is nie. Nog niks is gestoor nie.',
  conflict: (name, mine, by) => {
    const what = by
      ? `${by.who} het ${name} se toegang ${by.when.text} verander.`
      : `${name} se toegang het intussen verander.`;
    const kept =
      mine === 0
        ? 'Niks van jou is oor om te stoor nie.'
        : `${count(mine, { one: 'ander verandering van jou is', other: 'ander veranderinge van jou is' })} nog hier.`;
    return `${what} ${kept}`;
  },
  look: (said, ends) => {
    const { name, given, ended } = said;
    const gift: Piece[][] =
      given.length === 0 ? [] : [['Gee ', ...strongList(given), ` aan ${name}${howLong(ends)}`]];
    const end: Piece[][] = ended.length === 0 ? [] : [['Beëindig ', ...strongList(ended), ` vir ${name}`]];
    return sentences([...gift, ...end, ...doorClauses(said)]);
  },
  saved: (said) => {
    const { name, given, ended } = said;
    const gift: Piece[][] = given.length === 0 ? [] : [[`${name} het nou `, ...strongList(given)]];
    const end: Piece[][] =
      ended.length === 0 ? [] : [[`${name} het nie meer `, ...strongList(ended), ' wat direk gegee is nie']];
    const shut: Piece[][] =
      said.shut.length === 0 ? [] : [[...strongList(said.shut), ` is gesluit vir ${name}`]];
    const opened: Piece[][] =
      said.opened.length === 0 ? [] : [[...strongList(said.opened), ` is nie meer vir ${name} gesluit nie`]];
    return [
      'Gestoor. ',
      ...sentences([...gift, ...end, ...shut, ...opened]),
      '. Dit werk vanaf die volgende klik.',
    ];
  },
  teamTitle: (name) => `Wat ${name} kan doen`,
  teamLead: 'Almal in die span het dit, benewens wat hulle andersins het.',
  remoteLead: 'Almal in hierdie span van ’n ander maatskappy het dit hier, en niks anders nie.',
  teams: 'Spanne',
  // It only begins sentences.
  theTeam: 'Die span',
};
