import { sentencesOf, type Sentence } from '../told';

const on =
  (before: string, after: string): Sentence =>
  ({ who }) => [`het ${before === '' ? '' : `${before} `}`, { strong: who }, ` ${after}`];

/** "het Ada in die span … geplaas" */
const between =
  (middle: string, after: string): Sentence =>
  ({ who, team }) => [`het ${who} ${middle} `, { strong: team }, ` ${after}`];

/** What happened to teams, and to links between accounts. */
export const teamSentences = sentencesOf({
  'team.added': on('die span', 'gemaak'),
  'team.edited': on('die span', 'verander'),
  'team.removed': on('die span', 'verwyder'),
  'team.joined': between('in die span', 'geplaas'),
  'team.left': between('uit die span', 'gehaal'),
  'team.revealed': on('na die uitnodigingskode van', 'gekyk'),
  'team.rotated': on('die uitnodigingskode van', 'vervang'),
  'remote.invited': on('', 'as eksterne span genooi'),
  'remote.accepted': on('', 'as eksterne span aanvaar'),
  'remote.rejected': on('', 'as eksterne span verwerp'),
  'remote.activated': on('', 'as eksterne span geaktiveer'),
  'remote.closed': on('die toegang van', 'gesluit'),
  'remote.edited': on('die eksterne span', 'verander'),
  'remote.joined': between('in die eksterne span', 'geplaas'),
  'remote.left': between('uit die eksterne span', 'gehaal'),
  'remote.admitted': between('van', 'toegelaat'),
  'remote.dismissed': ({ who, team }) => [`laat ${who} van `, { strong: team }, ' nie meer toe nie'],
});
