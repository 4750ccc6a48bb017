import type { Piece, When } from '../../words';
import { countIn, formIn, list } from '../count';
import type { Said } from '../en/editor';
import type { Text } from '../worded';
import { through } from './labels';

const [count, form] = [countIn('de'), formIn('de')];

const b = (strong: string): Piece => ({ strong });
const strongList = (names: readonly string[]): Piece[] =>
  names.flatMap((name, at) => [...(at === 0 ? [] : [at === names.length - 1 ? ' und ' : ', ']), b(name)]);

type End = { readonly never: true } | { readonly days: number } | { readonly until: When };

const days = (n: number) => count(n, { one: 'Tag', other: 'Tage' });

function howLong(ends: End): string {
  if ('days' in ends) return ` für ${days(ends.days)}`;
  return 'until' in ends ? ` bis ${ends.until.text}` : '';
}

/** A sentence about some things, where there are any. */
function clause(begin: string, names: readonly string[]): Piece[][] {
  return names.length === 0 ? [] : [[begin, ...strongList(names)]];
}

/** Whole sentences, one after the other. */
function sentences(all: readonly (readonly Piece[])[]): Piece[] {
  return all.flatMap((one, at) => [...(at === 0 ? [] : ['. ']), ...one]);
}

/** What is to be done, for a look before it is saved. */
function looked({ name, given, ended, shut, opened }: Said, ends: End): Piece[] {
  return sentences([
    ...clause(`An ${name}${howLong(ends)} vergeben: `, given),
    ...clause(`Bei ${name} beenden: `, ended),
    ...clause(`Für ${name} sperren: `, shut),
    ...clause(`Für ${name} wieder öffnen: `, opened),
  ]);
}

/** What was done. */
function done({ name, given, ended, shut, opened }: Said): Piece[] {
  return sentences([
    ...clause(`${name} hat jetzt: `, given),
    ...clause(`Nicht mehr direkt an ${name} vergeben: `, ended),
    ...clause(`Für ${name} gesperrt: `, shut),
    ...clause(`Für ${name} nicht mehr gesperrt: `, opened),
  ]);
}

/** The editor of what a person or a team has: ticks, what they come to, and saving. */
export const editor: Text['editor'] = {
  startFrom: 'Ausgehen von',
  asNow: 'Wie jetzt',
  copyFrom: 'Zugriff einer Person…',
  copyWho: 'Wessen',
  copy: 'Übernehmen',
  copyHint: 'Was der Person selbst gegeben wurde, nicht was sie über Teams hat.',
  ends: 'Was Sie hinzufügen, endet',
  choices: {
    never: 'nie',
    '1': 'in 1 Tag',
    '7': 'in 7 Tagen',
    '30': 'in 30 Tagen',
    '90': 'in 90 Tagen',
    day: 'nach einem bestimmten Tag…',
  },
  day: 'Letzter Tag',
  dayWrong: 'Dieser Tag liegt nicht in der Zukunft. Wählen Sie einen ab heute.',
  show: 'Anzeigen',
  shows: {
    all: () => 'Alle',
    has: (name) => `${name} hat`,
    changed: () => 'Geändert',
  },
  after: (n, of) => `${n} von ${of} nach dem Speichern`,
  all: 'Alle auswählen',
  none: 'Leeren',
  inGroup: (group) => ` in ${group}`,
  marks: { add: 'Neu', end: 'Endet beim Speichern', theirs: 'Inzwischen geändert' },
  doorMarks: { add: 'Öffnet beim Speichern', end: 'Sperrt beim Speichern' },
  find: 'Dienst suchen',
  findButton: 'Suchen',
  only: 'Nur mit Berechtigungen',
  noneFound: 'Kein Dienst hat das im Namen.',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  earlier: 'Zurück',
  later: 'Weiter',
  pageKept: 'Was Sie auf anderen Seiten angekreuzt haben, bleibt angekreuzt.',
  preview: 'Ansehen, was sich ändert',
  review: 'Was sich ändert',
  beside: 'Änderungen und Gründe',
  count: (n) => count(n, { one: 'Änderung', other: 'Änderungen' }),
  seeAndSave: 'Ansehen und speichern',
  nothingYet:
    'Noch nichts. Kreuzen Sie an, was anders sein soll, und sehen Sie es dann hier an. Erst Speichern ändert etwas.',
  save: 'Änderungen speichern',
  discard: 'Verwerfen',
  saveHint: 'Vielleicht werden Sie noch einmal gefragt, wer Sie sind. Es gilt ab dem nächsten Klick.',
  tooMany: (n) =>
    `${n} Änderungen sind zu viele auf einmal. Verwerfen Sie einige, speichern Sie bis zu 200, dann den Rest.`,
  marksSaid: {
    add: 'Neu: ',
    end: 'Endet: ',
    note: 'Außerdem: ',
    shut: 'Wird gesperrt: ',
    open: 'Wird geöffnet: ',
  },
  shuts: (name) =>
    `Eine gesperrte Abteilung. ${name} eröffnet und sieht dort keine Tickets, was auch sonst vergeben ist.`,
  opens: (name) => `Eine Abteilung, die wieder öffnet. ${name} braucht Berechtigungen für Tickets dort.`,
  staysShut: (by) => `Sie bleibt gesperrt durch ${by}.`,
  everywhere: 'Für alle Dienste, auch spätere.',
  on: (services) => {
    const [most, rest] = [services.slice(0, 3), services.length - 3];
    return rest > 0
      ? `Für ${most.join(', ')} und ${count(rest, { one: 'weiteren', other: 'weitere' })}.`
      : `Für ${list(most)}.`;
  },
  noEnd: 'Ohne Ende.',
  forDays: (n) => `Für ${days(n)}, ab dem Speichern.`,
  until: (end) => `Bis ${end.text}.`,
  already: (name, sources) => `${name} hat es schon, ${list(sources.map(through))}.`,
  still: (name, sources) => `${name} hat es weiterhin, ${list(sources.map(through))}.`,
  sleeps: 'Es ruht vorerst: Etwas anderes steht im Weg.',
  comes: (name, sources) => `${name} bekommt es auch: ${list(sources.map(through))}.`,
  goes: (name, came) =>
    came.length === 0 ? `${name} verliert es auch.` : `${name} verliert es auch: Es kam mit ${list(came)}.`,
  filled: (from, locked) =>
    locked === 0
      ? [b(from), ' ist übernommen. Noch ist nichts gespeichert.']
      : [
          b(from),
          ` ist übernommen, soweit Sie es können. ${count(locked, { one: 'Berechtigung', other: 'Berechtigungen' })} ${form(locked, { one: 'bleibt', other: 'bleiben' })} wie jetzt. Noch ist nichts gespeichert.`,
        ],
  nothing: 'Es gibt nichts zu speichern: Alles ist so, wie Sie es angekreuzt haben.',
  lookAgain:
    'Sehen Sie noch einmal hin: Das ist nicht, was vorher zu sehen war. Noch ist nichts gespeichert.',
  conflict: (name, mine, by) => {
    const what = by
      ? `${by.who} hat den Zugriff von ${name} geändert (${by.when.text}).`
      : `Der Zugriff von ${name} wurde inzwischen geändert.`;
    const kept =
      mine === 0
        ? 'Von Ihren Änderungen ist keine mehr zu speichern.'
        : form(mine, {
            one: `Ihre andere Änderung (${mine}) ist noch hier.`,
            other: `Ihre anderen Änderungen (${mine}) sind noch hier.`,
          });
    return `${what} ${kept}`;
  },
  look: looked,
  saved: (said) => ['Gespeichert. ', ...done(said), '. Das gilt ab dem nächsten Klick.'],
  teamTitle: (name) => `Was ${name} tun kann`,
  teamLead: 'Alle im Team haben das, neben dem, was sie sonst haben.',
  remoteLead: 'Alle in diesem Team einer anderen Firma haben hier dies und sonst nichts.',
  teams: 'Teams',
  // It only begins sentences.
  theTeam: 'Das Team',
};
