import { LIMITS, type LimitName } from './limits';
import { SlackFailure } from './slack-failure';
import type { Fields } from './json';

/** The failure a row of the table prescribes. */
export function breach(name: LimitName, extra: Fields = {}): SlackFailure {
  return new SlackFailure(LIMITS[name].error, extra);
}

/** The failure for faults in blocks or a view, worded and placed as the platform does. */
export function schemaFailure(error: string, faults: readonly string[]): SlackFailure {
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return new SlackFailure(error, { errors: faults, response_metadata: { messages } });
}
