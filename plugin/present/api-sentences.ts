import type { ActivityRow } from '../../core/index';
import type { Rich } from '../views/words';

type Sentence = (row: ActivityRow) => Rich;

const did =
  (words: string): Sentence =>
  ({ subject = '' }) => [`${words} `, { strong: subject.replace(/^service:/, '') }];

/** What was done about programs that come in by the API. */
export const API_SENTENCES: readonly [string, Sentence][] = [
  ['token.issued', did('made the API key')],
  ['token.rotated', did('renewed the API key')],
  ['token.revoked', did('ended the API key')],
];

/** What somebody tried by the API or about it. */
export const API_TRIED: readonly [string, string][] = [
  ['issueToken', 'make an API key'],
  ['rotateToken', 'renew an API key'],
  ['revokeToken', 'end an API key'],
  ['listTokens', 'see the API keys'],
  ['askCan', 'ask what somebody may do'],
  ['askCanMany', 'ask what somebody may do'],
  ['askWhat', 'ask what somebody may do'],
  ['askWho', 'ask who may do something'],
  ['askList', 'ask where somebody may do something'],
  ['askEach', 'ask what somebody may do'],
  ['askEverywhere', 'ask where somebody may do something'],
  ['actFor', 'act for somebody'],
];

/** Why it was refused. */
export const API_REASONS: readonly [string, string][] = [
  ['SCOPE', 'the API key is not for that'],
  ['PERSON_ONLY', 'only the person can, in their own browser'],
  ['FOR_SOMEBODY_ONLY', 'it is done for a person, and none was named'],
  ['ONLY_YOURSELF', 'one asks about oneself'],
];
