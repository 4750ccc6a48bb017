import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const permissions = (n: number) => count(n, { one: 'toestemming', other: 'toestemmings' });

/** Who holds what, and what nobody uses. */
export const reviews: Text['reviews'] = {
  title: 'Hersienings',
  lead: 'Wat aan wie gegee is, sedert wanneer, deur wie, en wanneer dit laas gebruik is.',
  tabs: { all: 'Alles', unused: '90 dae ongebruik' },
  tabsOf: 'Wat hersien word',
  card: 'Toestemmings',
  caption: (account) => `Toestemmings op ${account}, volgens wie dit het`,
  remove: 'Verwyder',
  permission: 'Toestemming',
  since: 'Sedert',
  from: 'Van',
  lastUsed: 'Laas gebruik',
  never: 'Nooit',
  unused: '90 dae ongebruik',
  ends: (day) => `Eindig ${day}`,
  api: 'die API',
  gone: 'iemand wat weg is',
  team: 'Span',
  remote: 'Eksterne span',
  mark: (what, who) => `Verwyder ${what} van ${who}`,
  hint: 'Wat gemerk is, eindig; ontmerk wat moet bly. Jy kan dit 30 dae lank teruggee.',
  removeMarked: (n) => `Verwyder wat gemerk is (${n})`,
  lookLead: 'Dit eindig vir dié hieronder. Vir 30 dae kan jy dit teruggee.',
  looks: (what) => `Eindig: ${list(what)}.`,
  none: 'Nog niks is aan enigiemand gegee nie',
  noneLead: 'Wat aan mense en spanne gegee word, staan hier, met wanneer dit laas gebruik is.',
  nothingUnused: 'Niks wag vir jou nie',
  nothingUnusedLead: 'Alles wat gegee is, is binne 90 dae gebruik, of is nuwer as dit.',
  more: 'Volgende toestemmings',
  sayRemove: (n) => ['Verwyder ', b(permissions(n)), ' wat niemand in 90 dae gebruik het nie'],
  removeDo: (n) => `Verwyder ${permissions(n)}`,
  removed: (n) => ['Verwyder: ', b(permissions(n)), '. Jy kan dit 30 dae lank hieronder teruggee.'],
  pick: 'Merk wat moet eindig.',
  done: 'In die laaste 30 dae verwyder',
  doneLine: (n, who, when) => [b(permissions(n)), `, verwyder deur ${who} ${when}.`],
  undone: (when) => `Teruggegee ${when}.`,
  until: (day) => `Kan tot ${day} teruggegee word.`,
  giveBack: 'Gee terug',
  giveBackOf: (n, when) => `${permissions(n)} verwyder ${when}`,
  sayGiveBack: (n) => ['Gee ', b(permissions(n)), ' terug'],
  givenBack: (n) =>
    n === 0 ? 'Niks daarvan kan meer teruggegee word nie.' : ['Teruggegee: ', b(permissions(n)), '.'],
};
