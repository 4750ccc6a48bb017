import type { CallOptions } from './api-stage';

/** The six who call, and for each what is written of whom they have no business with. */
export const CALLERS: Record<string, { options: CallOptions; foreign: RegExp }> = {
  nobody: { options: { token: '' }, foreign: /Lindqvist|Okafor|Rahman|Fischer|bluebird|agency-north/i },
  'a foreign user': {
    options: { as: 'user:4' },
    foreign: /Lindqvist|Okafor|Nair|vps-7|@bluebird-bakery\.example/i,
  },
  'a contact': {
    options: { as: 'contact:31' },
    foreign: /Rahman|Fischer|Wójcik|s-90|@agency-north\.example/i,
  },
  'a member': { options: { as: 'user:3' }, foreign: /Rahman|Fischer|s-90/i },
  'a remote team’s member': { options: { as: 'user:5' }, foreign: /Lindqvist|Okafor|Nair|vps-7|20931/i },
  'the owner': { options: { as: 'user:1' }, foreign: /Rahman|s-90/i },
};
/** What is of the machine, and belongs in no answer. */
export const LEAK = /node_modules|\bat \S+ \(|\.ts:\d|\.js:\d|SQLITE|select .* from|latchkey_/i;
