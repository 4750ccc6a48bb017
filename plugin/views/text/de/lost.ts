import type { Piece } from '../../words';
import { countIn, formIn } from '../count';
import type { Text } from '../worded';

const [count, form] = [countIn('de'), formIn('de')];
const b = (strong: string): Piece => ({ strong });

/** A lost second factor: asking for another, vouching, and stopping it. */
export const lost: Text['lost'] = {
  title: 'Kein Wiederherstellungscode mehr',
  lead: 'Jemand, der Sie kennt, muss bestätigen, dass Sie es sind. Dann vergehen einige Stunden, damit niemand anderes es in Ihrem Namen tun kann.',
  steps: [
    'Sie bitten darum. Wir schreiben an jede Adresse, die wir von Ihnen haben.',
    'Ein Inhaber oder Master Ihres Kontos bürgt für Sie, mit einem eigenen Code. Für Inhaber tun es zwei unserer Mitarbeiter.',
    'Einige Stunden später erhalten Sie einen Link und richten die Anmeldung in zwei Schritten neu ein.',
  ],
  ask: 'Darum bitten',
  asked: 'Sie haben darum gebeten. Nun muss jemand für Sie bürgen: Sprechen Sie mit dieser Person.',
  waiting: (asked, ends) =>
    `Sie haben darum gebeten (${asked}). Noch hat niemand für Sie gebürgt: Sprechen Sie mit einem Inhaber oder Master Ihres Kontos. Die Bitte gilt bis ${ends}.`,
  stepStaff: (host) =>
    `Zwei Mitarbeiter von ${host} bürgen für Sie, jeder mit einem eigenen Code; oder einer, und 72 Stunden vergehen.`,
  askedStaff: (host) =>
    `Sie haben darum gebeten. Nun müssen zwei Mitarbeiter von ${host} für Sie bürgen: Sprechen Sie mit ihnen.`,
  waitingStaff: (host, asked, ends) =>
    `Sie haben darum gebeten (${asked}). Noch hat niemand für Sie gebürgt: Sprechen Sie mit ${host}; zwei Mitarbeiter bürgen für Sie. Die Bitte gilt bis ${ends}.`,
  vouched: (opens) => `Jemand hat für Sie gebürgt. Weiter geht es: ${opens}. Kommen Sie dann hierher zurück.`,
  open: 'Jemand hat für Sie gebürgt, und die Wartezeit ist vorbei. Wir senden Ihnen einen Link, der eine Stunde lang einmal gilt.',
  mailLink: 'Link per E-Mail senden',
  mailed: 'Der Link ist unterwegs. Öffnen Sie ihn in diesem Browser.',
  locked:
    'Jemand hat das angehalten, daher kann 72 Stunden lang niemand mehr darum bitten. Wenden Sie sich an die Person, die Ihr Konto verwaltet.',
  elsewhere:
    'Die Anmeldung in zwei Schritten wird gerade neu eingerichtet. Das geht nur in dem Browser weiter, der den Link aus der E-Mail geöffnet hat, und nur eine Stunde lang. Lassen Sie sich den Link noch einmal senden, und öffnen Sie ihn in diesem Browser.',
  none: 'Es gibt nichts zu ersetzen: Sie haben keine Anmeldung in zwei Schritten, niemand hat darum gebeten, oder die Bitte ist abgelaufen.',
  early: 'Es ist noch nicht so weit.',
  haveCode: 'Ich habe einen Wiederherstellungscode',

  replaceTitle: 'Anmeldung in zwei Schritten neu einrichten',
  replaceLead:
    'Der verlorene Authenticator wird entfernt. Ihre anderen Sitzungen enden, und verknüpfte Chats müssen neu bestätigt werden.',
  replace: 'Entfernen und weiter',
  dead: 'Dieser Link gilt nicht mehr: benutzt, angehalten oder älter als eine Stunde. Lassen Sie sich einen neuen senden.',

  stopTitle: 'Sind das nicht Sie?',
  stopLead: (name, asked) => [
    'Jemand, der das Passwort von ',
    b(name),
    ` kennt, hat darum gebeten (${asked}), die Anmeldung in zwei Schritten neu einzurichten. Wenn Sie das nicht sind, halten Sie es an: Nichts ändert sich, und 72 Stunden lang kann niemand mehr darum bitten.`,
  ],
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts hat sich geändert. Ändern Sie jetzt Ihr Passwort: Jemand kennt es.',
  stoppedTitle: 'Angehalten',

  cards: 'Authenticator verloren',
  cardsLead:
    'Diese Personen sagen, dass sie keinen Anmeldecode bekommen. Sprechen Sie mit ihnen, auf einem Weg, den Sie kennen, bevor Sie bürgen.',
  empty: 'Niemand hat den Authenticator verloren',
  emptyLead: 'Wer keinen Anmeldecode bekommt, steht hier, bis Sie bürgen.',
  who: (name, asked) => [b(name), ` hat darum gebeten: ${asked}.`],
  vouchedBy: (by, opens) => ['Gebürgt: ', b(by), `. Ersetzt werden kann: ${opens}.`],
  enough: 'Mehr können Sie nicht tun, als zu warten oder es anzuhalten.',
  how: 'Woher wissen Sie, dass es die Person selbst ist?',
  howHint: 'Es bleibt in den Aktivitäten stehen.',
  howMissing: 'Sagen Sie, woher Sie es wissen.',
  vouch: 'Ich bürge',
  about: (name) => `: ${name}`,
  notThem: 'Es ist jemand anderes',
  notThemTitle: (name) => `Ist es nicht ${name}?`,
  notThemLead:
    'Dann halten Sie es an: Nichts ändert sich, 72 Stunden lang kann niemand mehr für diese Person darum bitten, und wir schreiben an jede Adresse, die wir von ihr haben.',
  keepOn: 'Weiterlaufen lassen',
  sayStop: (name) => ['Anhalten, dass ', b(name), ' einen anderen Authenticator bekommt'],
  staffOnly: (host) => `Inhaber eines Kontos: Bürgen kann nur ${host}.`,
  managersOnly: 'Bürgen können nur Inhaber und Master der Konten dieser Person.',
  sayVouch: (name) => ['Bestätigen, dass ', b(name), ' um einen anderen Authenticator bittet'],
  didVouch: (name) => ['Sie haben für ', b(name), ' gebürgt. Die Person wird benachrichtigt.'],
  didStop: (name) => ['Angehalten. 72 Stunden lang kann niemand mehr für ', b(name), ' darum bitten.'],
  needFactor: 'Bürgen kann nur, wer die Anmeldung in zwei Schritten nutzt. Schalten Sie sie zuerst ein.',
  setUp: 'Jetzt einrichten',
  look: (n) =>
    `${count(n, { one: 'Person', other: 'Personen' })} hier ${form(n, { one: 'hat', other: 'haben' })} den Authenticator verloren.`,
  lookLink: 'Ansehen, wer',
  ownNote: (asked) =>
    `Jemand hat mit Ihrem Passwort darum gebeten (${asked}), Ihre Anmeldung in zwei Schritten neu einzurichten.`,
};
