import { sentencesOf, type Sentence } from '../told';

const on =
  (before: string, after = ''): Sentence =>
  ({ who }) => [`${before} `, { strong: who }, after];

/** "put Ada into the team …" */
const between =
  (before: string, middle: string): Sentence =>
  ({ who, team }) => [`${before} ${who} ${middle} `, { strong: team }];

/** What happened to teams, and to links between accounts. */
export const teamSentences = sentencesOf({
  'team.added': on('made the team'),
  'team.edited': on('changed the team'),
  'team.removed': on('ended the team'),
  'team.joined': between('put', 'into the team'),
  'team.left': between('took', 'out of the team'),
  'team.revealed': on('looked at the invite code of'),
  'team.rotated': on('changed the invite code of'),
  'remote.invited': on('invited', ' as a remote team'),
  'remote.accepted': on('accepted', ' as a remote team'),
  'remote.rejected': on('rejected', ' as a remote team'),
  'remote.activated': on('activated', ' as a remote team'),
  'remote.closed': on('closed the way in of'),
  'remote.edited': on('changed the remote team'),
  'remote.joined': between('put', 'into the remote team'),
  'remote.left': between('took', 'out of the remote team'),
  'remote.admitted': between('let', 'in, of'),
  'remote.dismissed': between('let', 'in no longer, of'),
});
