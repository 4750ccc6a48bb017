import type { LimitName } from './limits';
import { SlackFailure } from './slack-failure';
import type { Fields } from './json';

/** The failure a row of the table prescribes. */
export function breach(name: LimitName, extra: Fields = {}): SlackFailure {
  return new SlackFailure(name, extra);
}

/** The failure for faults in blocks or a view, worded and placed as the platform does. */
export function schemaFailure(name: LimitName, faults: readonly string[]): SlackFailure {
  const messages = faults.map((fault) => `[ERROR] ${fault}`);
  return new SlackFailure(name, { errors: faults, response_metadata: { messages } });
}
