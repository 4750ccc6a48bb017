import type { ActivityRow } from '../../core/index';
import type { Rich } from '../views/words';
import { personIn, valueOf, type ActivityNames } from './activity-names';

type Sentence = (row: ActivityRow, names: ActivityNames) => Rich;

const on =
  (before: string, after = ''): Sentence =>
  ({ subject }, names) => [`${before} `, { strong: personIn(names, subject) }, after];

/** "put Ada into the team …", by the value that names the other thing. */
const between =
  (before: string, middle: string, kind: 'team' | 'remote'): Sentence =>
  ({ subject, before: was, after: is }, names) => {
    const id = valueOf(is, kind) ?? valueOf(was, kind);
    const where = id === undefined ? '' : personIn(names, `${kind}:${String(id)}`);
    return [`${before} ${personIn(names, subject)} ${middle} `, { strong: where }];
  };

/** What happened to teams, and to links between accounts. */
export const TEAM_SENTENCES: readonly (readonly [string, Sentence])[] = [
  ['team.added', on('made the team')],
  ['team.edited', on('changed the team')],
  ['team.removed', on('ended the team')],
  ['team.joined', between('put', 'into the team', 'team')],
  ['team.left', between('took', 'out of the team', 'team')],
  ['team.revealed', on('looked at the invite code of')],
  ['team.rotated', on('changed the invite code of')],
  ['departments.set', on('set the departments of')],
  ['remote.invited', on('invited', ' as a remote team')],
  ['remote.accepted', on('accepted', ' as a remote team')],
  ['remote.rejected', on('rejected', ' as a remote team')],
  ['remote.activated', on('activated', ' as a remote team')],
  ['remote.closed', on('closed the way in of')],
  ['remote.edited', on('changed the remote team')],
  ['remote.joined', between('put', 'into the remote team', 'remote')],
  ['remote.left', between('took', 'out of the remote team', 'remote')],
  ['remote.admitted', between('let', 'in, of', 'remote')],
  ['remote.dismissed', between('let', 'in no longer, of', 'remote')],
];
