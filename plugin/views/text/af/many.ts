import type { Piece } from '../../words';
import { countIn, list } from '../count';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });
const count = countIn('af');
const people = (n: number) => count(n, { one: 'persoon', other: 'mense' });

/** Something that is given to several people at once. */
export const many: Text['many'] = {
  title: 'Verander verskeie mense',
  hint: 'Merk mense om verskeie op een slag te verander.',
  begin: 'Verander dié wat gemerk is',
  choose: (name) => `Kies ${name}`,
  who: 'Wie',
  what: 'Wat',
  nothing: 'Kies ’n voorinstelling of ’n toestemming',
  presets: 'Pas ’n voorinstelling toe',
  group: (name) => `Gee een toestemming: ${name}`,
  presetHint:
    '’n Voorinstelling neem die plek in van wat elkeen op die hele rekening het. Wat vir een diens gegee is, bly.',
  preview: 'Kyk wat sou verander',
  review: 'Wat sou verander',
  gains: (labels) => `Kry ${list(labels)}.`,
  sleeps: (labels) =>
    `Wag vir ’n aanmelding: ${list(labels)}. ’n Kontak het nie een nie, dus werk dit nog nie.`,
  loses: (labels) => `Verloor ${list(labels)}.`,
  stays: 'Niks verander nie.',
  cannot: 'Iemand hier val buite wat jy kan verander. Haal die merk weg en kyk dan weer.',
  noChange: 'Niks sou vir enigiemand verander nie.',
  save: (n) => `Stoor vir ${people(n)}`,
  noneChosen: 'Niemand is gekies nie',
  noneChosenLead: 'Merk eers mense in die lys.',
  sayPreset: (name, n) => ['Pas ', b(name), ` op ${people(n)} toe`],
  sayGive: (label, n) => ['Gee ', b(label), ` aan ${people(n)}`],
  deed: 'Stoor veranderinge',
  saved: (n) => `Gestoor vir ${people(n)}. Dit werk vanaf die volgende klik.`,
  savedAsleep: (n) =>
    `Gestoor vir ${people(n)}. Dit werk vanaf die volgende klik; wat ’n aanmelding vereis, wag tot daar een is.`,
  changedMeanwhile: 'Iets het intussen verander. Kyk hoe dit nou is; nog niks is gestoor nie.',
};
