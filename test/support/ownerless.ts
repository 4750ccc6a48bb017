import type { Core } from '../../core/index';
import type { Database } from '../../core/storage/open';

/** Imports a client of Grace's with nothing on it. */
export function addClient(
  core: Core,
  id: string,
  state: 'active' | 'closed' = 'active',
  label = `Client ${id}`,
): Promise<void> {
  return core.open().importAccount({
    account: { id, label, state, group: '', timezone: 'UTC' },
    members: [
      { id: `m-${id}`, user: '1', name: 'Grace Okafor', email: `grace@${id}.example`, role: 'owner' },
    ],
    ...{ services: [], contacts: [], teams: [], remoteTeams: [] },
  });
}

/** Takes these clients' owners away behind everybody's back: nothing in the project does. */
export async function disown({ write }: Database, accounts: readonly string[]): Promise<void> {
  await write('latchkey_membership').whereIn('account_id', accounts).delete();
}
