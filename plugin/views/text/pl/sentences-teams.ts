import { sentencesOf, type Sentence } from '../told';

const on =
  (words: string): Sentence =>
  ({ who }) => [`${words} `, { strong: who }];

/** "dodaje do zespołu …: Ada" */
const between =
  (words: string): Sentence =>
  ({ who, team }) => [`${words} `, { strong: team }, `: ${who}`];

/** What happened to teams, and to links between accounts. */
export const teamSentences = sentencesOf({
  'team.added': on('tworzy zespół'),
  'team.edited': on('zmienia zespół'),
  'team.removed': on('usuwa zespół'),
  'team.joined': between('dodaje do zespołu'),
  'team.left': between('usuwa z zespołu'),
  'team.revealed': on('ogląda kod zaproszenia zespołu'),
  'team.rotated': on('wymienia kod zaproszenia zespołu'),
  'remote.invited': on('zaprasza zespół zewnętrzny'),
  'remote.accepted': on('przyjmuje zaproszenie zespołu zewnętrznego'),
  'remote.rejected': on('odrzuca zaproszenie zespołu zewnętrznego'),
  'remote.activated': on('otwiera dostęp zespołu zewnętrznego'),
  'remote.closed': on('zamyka dostęp zespołu zewnętrznego'),
  'remote.edited': on('zmienia zespół zewnętrzny'),
  'remote.joined': between('dodaje do zespołu zewnętrznego'),
  'remote.left': between('usuwa z zespołu zewnętrznego'),
  'remote.admitted': between('wpuszcza z zespołu'),
  'remote.dismissed': between('przestaje wpuszczać z zespołu'),
});
