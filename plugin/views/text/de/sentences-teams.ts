import { sentencesOf, type Sentence } from '../told';

const on =
  (before: string, after: string): Sentence =>
  ({ who }) => [`hat ${before}`, { strong: who }, ` ${after}`];

/** "hat Ada in das Team … aufgenommen" */
const between =
  (middle: string, after: string): Sentence =>
  ({ who, team }) => [`hat ${who} ${middle} `, { strong: team }, ` ${after}`];

/** What happened to teams, and to links between accounts. */
export const teamSentences = sentencesOf({
  'team.added': on('das Team ', 'erstellt'),
  'team.edited': on('das Team ', 'geändert'),
  'team.removed': on('das Team ', 'entfernt'),
  'team.joined': between('in das Team', 'aufgenommen'),
  'team.left': between('aus dem Team', 'herausgenommen'),
  'team.revealed': on('den Einladungscode von ', 'angesehen'),
  'team.rotated': on('den Einladungscode von ', 'erneuert'),
  'remote.invited': on('', 'als externes Team eingeladen'),
  'remote.accepted': on('', 'als externes Team angenommen'),
  'remote.rejected': on('', 'als externes Team abgelehnt'),
  'remote.activated': on('', 'als externes Team aktiviert'),
  'remote.closed': on('den Zugriff von ', 'geschlossen'),
  'remote.edited': on('das externe Team ', 'geändert'),
  'remote.joined': between('in das externe Team', 'aufgenommen'),
  'remote.left': between('aus dem externen Team', 'herausgenommen'),
  'remote.admitted': between('aus', 'zugelassen'),
  'remote.dismissed': between('aus', 'nicht länger zugelassen'),
});
