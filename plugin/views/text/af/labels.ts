import type { Text } from '../worded';

/** What somebody is. */
export const kinds: Text['kinds'] = {
  owner: 'Eienaar',
  master: 'Hoofgebruiker',
  user: 'Gebruiker',
  contact: 'Kontak',
  invited: 'Genooi',
  remote: 'Ekstern',
  staff: 'Personeel',
};
/** How something stands. */
export const states: Text['states'] = {
  active: 'Aktief',
  pending: 'Hangende',
  closed: 'Gesluit',
  suspended: 'Opgeskort',
  rejected: 'Verwerp',
};
/** The chat platforms. */
export const platforms: Text['platforms'] = { slack: 'Slack', discord: 'Discord' };
/** Where an act came from. */
export const channels: Text['channels'] = {
  web: 'Web',
  ...platforms,
  mail: 'E-pos',
  api: 'API',
  staff: 'Personeel',
  itself: 'Vanself',
};
/** The three groups of account permissions, in their order. */
export const groups: Text['groups'] = {
  billing: 'Fakturering',
  support: 'Ondersteuning',
  misc: 'Diverse',
};

/** Through whom somebody has a permission. */
export const through: Text['through'] = (source) => {
  if (source.kind === 'owner') return 'as eienaar';
  if (source.kind === 'master') return 'as hoofgebruiker';
  if (source.kind === 'direct') return 'direk gegee';
  if (source.kind === 'implied') return `kom saam met ${source.name ?? '’n ander'}`;
  return `deur ${source.name ?? '’n span'}`;
};

/** Why not, and who could. */
export const lock: Text['lock'] = (why) => {
  switch (why.reason) {
    case 'notOffered':
      return `${why.host} bied dit nie vir jou rekening aan nie. Vra ${why.host}.`;
    case 'notOnService':
      return 'Nie vir hierdie diens aangebied nie.';
    case 'needsSignIn':
      return 'Dit vereis ’n aanmelding. ’n Kontak het nie een nie.';
    case 'ended':
      return `Geëindig ${why.on.text}.`;
    case 'own':
      return `Jy kan nie jou eie toestemmings verander nie. ${why.who} kan.`;
    case 'master':
      return `Net die eienaar of ${why.host} kan ’n hoofgebruiker verander.`;
    case 'owner':
      return 'Die eienaar het altyd alles.';
    case 'webClosed':
      return 'Hierdie bladsye is op hierdie rekening vir jou gesluit. Die eienaar kan dit oopmaak.';
    case 'neverRemote':
      return '’n Span van ’n ander maatskappy kan dit nooit hê nie.';
    default:
      return asking[why.reason](why.ask);
  }
};

/** Why not, where somebody else can. */
const asking = {
  notYours: (who: string) => `Jy het dit nie, daarom kan jy dit nie gee nie. Vra ${who}.`,
  beyond: (who: string) =>
    `Jy het nie alles wat hierdie persoon het nie, daarom kan jy dit nie verander nie. Vra ${who}.`,
  beyondTeam: (who: string) =>
    `Jy het nie alles wat hierdie span het nie, daarom kan jy dit nie verander nie. Vra ${who}.`,
  shut: (who: string) => `Dit is vir jou ook gesluit, daarom kan jy dit nie verander nie. Vra ${who}.`,
  readOnly: (who: string) => `Jy kan kyk, maar nie verander nie. Vra ${who}.`,
};
