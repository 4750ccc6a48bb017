import type { Piece } from '../../words';
import type { Text } from '../worded';

const b = (strong: string): Piece => ({ strong });

/** A change looked at once more, after whoever asked for it proved who they are. */
export const lastLook: Text['lastLook'] = { title: 'Ostatnie spojrzenie', leave: 'Zostaw bez zmian' };

/** What is about to be done about chats and letters, and what was. */
export const acts: Text['acts'] = {
  nothingLinked: 'Niczego nie połączono.',
  link: (platform, handle, place) => [`Połącz użytkownika ${platform} `, b(handle), ' (', b(place), ')'],
  linked: (handle, platform) => ['Połączono. ', b(handle), ` (${platform}) działa teraz w Twoim imieniu.`],
  unlink: (handle, platform) => ['Rozłącz: ', b(handle), ` (${platform})`],
  unlinked: (handle, platform) => [
    'Rozłączono. ',
    b(handle),
    ` (${platform}) nie działa już w Twoim imieniu.`,
  ],
  retry: (letter) => `Wyślij ponownie wiadomość ${letter}`,
  retried: 'Jest znów w drodze.',
};

/** Who can what somebody else can’t; they stand after a colon, so none begins with a capital. */
export const whom: Text['whom'] = {
  owner: 'właściciel',
  theOwner: 'właściciel',
  administrator: 'administrator',
  auditor: 'audytor',
};

/** A department that isn’t named to the reader; it stands after "działu:" or "dział:". */
export const ticketDepartment: Text['ticketDepartment'] = 'ten ze zgłoszenia';

/** How the machine stands that sends letters. */
export const relay: Text['relay'] = { 'not started': 'nieuruchomione', runs: 'działa', stuck: 'utknęło' };
