import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** A change looked at once more, after whoever asked for it proved who they are. */
export const lastLook: Text['lastLook'] = { title: 'Ein letzter Blick', leave: 'Lassen, wie es ist' };

/** What is about to be done about chats and letters, and what was. */
export const acts: Text['acts'] = {
  nothingLinked: 'Nichts wurde verknüpft.',
  link: (platform, handle, place) => [b(handle), ` auf ${platform} in `, b(place), ' verknüpfen'],
  linked: (handle, platform) => ['Verknüpft. ', b(handle), ` handelt auf ${platform} jetzt als Sie.`],
  unlink: (handle, platform) => ['Verknüpfung von ', b(handle), ` auf ${platform} lösen`],
  unlinked: (handle, platform) => [
    'Verknüpfung gelöst. ',
    b(handle),
    ` handelt auf ${platform} nicht mehr als Sie.`,
  ],
  retry: (letter) => `Nachricht ${letter} erneut senden`,
  retried: 'Sie ist wieder unterwegs.',
};

/** Who can what somebody else can’t: to be asked ("Fragen Sie …"), or at the beginning of "… kann es". */
export const whom: Text['whom'] = {
  owner: 'den Inhaber',
  theOwner: 'Der Inhaber',
  administrator: 'Ein Administrator',
  auditor: 'ein Auditor',
};

/** A department that isn’t named to the reader. */
export const ticketDepartment: Text['ticketDepartment'] = 'Die Abteilung des Tickets';

/** How the machine stands that sends letters. */
export const relay: Text['relay'] = { 'not started': 'nicht gestartet', runs: 'läuft', stuck: 'hängt' };
