import { sentencesOf, type Sentence } from '../told';

const on =
  (before: string, after: string): Sentence =>
  ({ who }) => [`ने ${before}`, { strong: who }, ` ${after}`];

/** "put Ada into the team …" */
const between =
  (kind: string, after: string): Sentence =>
  ({ who, team }) => [`ने ${who} को ${kind} `, { strong: team }, ` ${after}`];

/** What happened to teams, and to links between accounts. */
export const teamSentences = sentencesOf({
  'team.added': on('टीम ', 'बनाई'),
  'team.edited': on('टीम ', 'बदली'),
  'team.removed': on('टीम ', 'हटाई'),
  'team.joined': between('टीम', 'में रखा'),
  'team.left': between('टीम', 'से निकाला'),
  'team.revealed': on('टीम ', 'का आमंत्रण कोड देखा'),
  'team.rotated': on('टीम ', 'का आमंत्रण कोड बदला'),
  'remote.invited': on('', 'को रिमोट टीम के रूप में आमंत्रित किया'),
  'remote.accepted': on('', 'को रिमोट टीम के रूप में स्वीकार किया'),
  'remote.rejected': on('', 'को रिमोट टीम के रूप में अस्वीकार किया'),
  'remote.activated': on('', 'को रिमोट टीम के रूप में सक्रिय किया'),
  'remote.closed': on('', 'की पहुँच बंद की'),
  'remote.edited': on('रिमोट टीम ', 'बदली'),
  'remote.joined': between('रिमोट टीम', 'में रखा'),
  'remote.left': between('रिमोट टीम', 'से निकाला'),
  'remote.admitted': ({ who, team }) => ['ने ', { strong: team }, ` के ${who} को प्रवेश दिया`],
  'remote.dismissed': ({ who, team }) => ['ने ', { strong: team }, ` के ${who} का प्रवेश बंद किया`],
});
