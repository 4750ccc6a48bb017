import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** By which channels people come in. */
export const waysIn: Text['waysIn'] = {
  title: 'Maniere om in te kom',
  named: (name) => [
    'Op watter maniere ',
    b(name),
    ' by hierdie rekening inkom. Wat nie gemerk is nie, is vanaf die volgende klik of boodskap gesluit.',
  ],
  everybodyLead:
    'Op watter maniere hierdie rekening se mense inkom. Wat nie gemerk is nie, is vir almal gesluit. Hierdie bladsye bly vir die eienaar en die meesters oop.',
  ways: { web: 'Hierdie bladsye', slack: 'Slack', discord: 'Discord', mail: 'Hulp per e-pos' },
  closedToAll: 'hier vir almal gesluit',
  save: 'Stoor die maniere',
  say: (name) => ['Verander op watter maniere ', b(name), ' inkom'],
  sayAll: 'Verander op watter maniere almal inkom',
  done: 'Gestoor. Dit werk vanaf die volgende klik of boodskap.',
  mine: 'Waar jy inkom',
  mineLead:
    'Op watter maniere jy by elkeen van jou rekeninge inkom. Die eienaar, of wie daar na mense omsien, besluit dit.',
  account: 'Rekening',
  open: 'Oop',
  closed: 'Gesluit',
  none: 'Jy het nog geen rekening nie.',
};
