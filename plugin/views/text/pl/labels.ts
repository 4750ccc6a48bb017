import type { Text } from '../worded';

/** What somebody is. */
export const kinds: Text['kinds'] = {
  owner: 'Właściciel',
  master: 'Zarządca',
  user: 'Użytkownik',
  contact: 'Kontakt',
  invited: 'Zaproszenie',
  remote: 'Z zewnątrz',
  staff: 'Obsługa',
};
/** How something stands. */
export const states: Text['states'] = {
  active: 'Działa',
  pending: 'Oczekuje',
  closed: 'Zamknięto',
  suspended: 'Zawieszono',
  rejected: 'Odrzucono',
};
/** The chat platforms. */
export const platforms: Text['platforms'] = { slack: 'Slack', discord: 'Discord' };
/** Where an act came from. */
export const channels: Text['channels'] = {
  web: 'Strona WWW',
  ...platforms,
  mail: 'Poczta',
  api: 'API',
  staff: 'Obsługa',
  itself: 'Samoczynnie',
};
/** The three groups of account permissions, in their order. */
export const groups: Text['groups'] = { billing: 'Rozliczenia', support: 'Wsparcie', misc: 'Różne' };

/** Through whom somebody has a permission. */
export const through: Text['through'] = (source) => {
  if (source.kind === 'owner') return 'jako właściciel';
  if (source.kind === 'master') return 'jako zarządca';
  if (source.kind === 'direct') return 'nadane bezpośrednio';
  if (source.kind === 'implied') {
    return source.name === undefined ? 'z innym uprawnieniem' : `z uprawnieniem ${source.name}`;
  }
  return source.name === undefined ? 'przez zespół' : `przez zespół ${source.name}`;
};

/** Why not, and who could. */
export const lock: Text['lock'] = (why) => {
  switch (why.reason) {
    case 'notOffered':
      return `${why.host} nie oferuje tego dla Twojego konta. Pomoże: ${why.host}.`;
    case 'notOnService':
      return 'Poza ofertą dla tej usługi.';
    case 'needsSignIn':
      return 'Wymaga loginu. Kontakt go nie ma.';
    case 'ended':
      return `Wygasło ${why.on.text}.`;
    case 'own':
      return `Nie możesz zmieniać własnych uprawnień. Może to zrobić: ${why.who}.`;
    case 'master':
      return `Zarządcę może zmienić tylko właściciel lub ${why.host}.`;
    case 'owner':
      return 'Właściciel ma zawsze wszystko.';
    case 'webClosed':
      return 'Te strony są dla Ciebie na tym koncie zamknięte. Otworzyć może je właściciel.';
    case 'neverRemote':
      return 'Zespół innej firmy nigdy nie może tego mieć.';
    default:
      return asking[why.reason](why.ask);
  }
};

/** Why not, where somebody else can. */
const asking = {
  notYours: (who: string) => `Nie masz tego, więc nie możesz tego nadać. Pomoże: ${who}.`,
  beyond: (who: string) =>
    `Nie masz wszystkiego, co ma ta osoba, więc nie możesz tego zmienić. Pomoże: ${who}.`,
  beyondTeam: (who: string) =>
    `Nie masz wszystkiego, co ma ten zespół, więc nie możesz tego zmienić. Pomoże: ${who}.`,
  shut: (who: string) => `Dla Ciebie też jest to zamknięte, więc nie możesz tego zmienić. Pomoże: ${who}.`,
  readOnly: (who: string) => `Możesz to oglądać, ale nie zmieniać. Pomoże: ${who}.`,
};
