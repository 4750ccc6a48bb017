import { ConfigError } from '../../core/index';
import { faultOf } from './fault';

const REFUSED = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
];

/** A token that Slack won't take is a fault of the configuration; whatever else goes wrong at the start may pass. */
export function refusedToken(setting: string, error: unknown): ConfigError | undefined {
  const fault = faultOf(error);
  if (!REFUSED.includes(fault)) return undefined;
  return new ConfigError([`${setting}: a token that Slack takes; it answers ${fault}`]);
}
