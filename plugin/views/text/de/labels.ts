import type { Text } from '../worded';
import { whom } from './acts';

/** What somebody is. */
export const kinds: Text['kinds'] = {
  owner: 'Inhaber',
  master: 'Master',
  user: 'Benutzer',
  contact: 'Kontakt',
  invited: 'Eingeladen',
  remote: 'Extern',
  staff: 'Mitarbeiter',
};
/** How something stands. */
export const states: Text['states'] = {
  active: 'Aktiv',
  pending: 'Ausstehend',
  closed: 'Geschlossen',
  suspended: 'Suspendiert',
  rejected: 'Abgelehnt',
};
/** The chat platforms. */
export const platforms: Text['platforms'] = { slack: 'Slack', discord: 'Discord' };
/** Where an act came from. */
export const channels: Text['channels'] = {
  web: 'Web',
  ...platforms,
  mail: 'E-Mail',
  api: 'API',
  staff: 'Mitarbeiter',
  itself: 'Von selbst',
};
/** The three groups of account permissions, in their order. */
export const groups: Text['groups'] = { billing: 'Abrechnung', support: 'Support', misc: 'Sonstiges' };

/** Through whom somebody has a permission. */
export const through: Text['through'] = (source) => {
  if (source.kind === 'owner') return 'als Inhaber';
  if (source.kind === 'master') return 'als Master';
  if (source.kind === 'direct') return 'direkt vergeben';
  if (source.kind === 'implied') return `kommt mit ${source.name ?? 'einer anderen'}`;
  return `über ${source.name ?? 'ein Team'}`;
};

/** Why not, and who could. */
export const lock: Text['lock'] = (why) => {
  switch (why.reason) {
    case 'notOffered':
      return `${why.host} bietet das Ihrem Konto nicht an. Fragen Sie ${why.host}.`;
    case 'notOnService':
      return 'Für diesen Dienst nicht angeboten.';
    case 'needsSignIn':
      return 'Braucht ein Login. Ein Kontakt hat keines.';
    case 'ended':
      return `Beendet: ${why.on.text}.`;
    case 'own':
      // It comes as for the beginning of a sentence, where it isn’t a name.
      return `Ihre eigenen Berechtigungen können Sie nicht ändern. Fragen Sie ${why.who === 'Den Inhaber' ? whom.owner : why.who}.`;
    case 'master':
      return `Nur der Inhaber oder ${why.host} kann einen Master ändern.`;
    case 'owner':
      return 'Der Inhaber hat immer alles.';
    case 'webClosed':
      return 'Diese Seiten sind für Sie in diesem Konto gesperrt. Der Inhaber kann sie öffnen.';
    case 'neverRemote':
      return 'Ein Team einer anderen Firma kann das nie haben.';
    default:
      return asking[why.reason](why.ask);
  }
};

/** Why not, where somebody else can. */
const asking = {
  notYours: (who: string) => `Sie haben das nicht und können es daher nicht vergeben. Fragen Sie ${who}.`,
  beyond: (who: string) =>
    `Sie haben nicht alles, was diese Person hat, und können es daher nicht ändern. Fragen Sie ${who}.`,
  beyondTeam: (who: string) =>
    `Sie haben nicht alles, was dieses Team hat, und können es daher nicht ändern. Fragen Sie ${who}.`,
  shut: (who: string) =>
    `Sie ist auch für Sie gesperrt, daher können Sie das nicht ändern. Fragen Sie ${who}.`,
  readOnly: (who: string) => `Sie können zusehen, aber nichts ändern. Fragen Sie ${who}.`,
};
