import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore, silentLog, type Core, type ImportedAccount } from '../../core/index';
import type { Facts, Source } from '../../core/access/facts';
import { openDatabase } from '../../core/storage/open';
import { migrationSource } from '../../migrations';
import type { Engine } from './engines';

/** The model in a whole installation on SQLite. */
export interface BenchInstallation {
  readonly core: Core;
  readonly url: string;
  close(): Promise<void>;
}

/** Fills a database of its own with the model, and gives it up when it is closed. */
export async function openInstallation(facts: Facts): Promise<BenchInstallation> {
  const file = join(tmpdir(), `latchkey-bench-${process.pid}.db`);
  const url = `sqlite:${file}`;
  const core = await createCore(
    {
      LATCHKEY_DATABASE_URL: url,
      LATCHKEY_SECRET: 'a secret for benches that is long enough',
      LATCHKEY_LOG_LEVEL: 'silent',
    },
    {
      migrations: migrationSource,
      brand: {
        name: 'Bench',
        domain: 'bench.example',
        supportAddress: 'help@bench.example',
        chatsUrl: '',
        clientUrl: '',
      },
      log: silentLog,
    },
  );
  for (const [position, { id, label, openWhileSuspended }] of facts.departments.entries()) {
    await core.embedded.putDepartment({ id, label, openWhileSuspended, position });
  }
  for (const account of accountsOf(facts)) {
    await core.embedded.putClient(account.account);
    for (const service of account.services) await core.embedded.putService(service);
    await core.open().importAccount(account);
  }
  await core.embedded.putStaff({ id: '1', name: 'Staff', role: 'admin', departments: [] });
  await core.refreshFromHost();
  await lowerCeiling(url, facts);
  return {
    ...{ core, url },
    async close() {
      await core.close();
      for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    },
  };
}

/** The same, asked by its one public question: each answer reads the epochs first. */
export async function installationEngine(facts: Facts): Promise<Engine & { close(): Promise<void> }> {
  const { core, close } = await openInstallation(facts);
  return {
    name: 'latchkey.can',
    decide: ({ key, resource }) => core.open().can({ principal: facts.principal, key, resource: resource }),
    close,
  };
}

function accountsOf(facts: Facts): ImportedAccount[] {
  const holder = ({ grants, departmentRule }: Source) => ({
    grants: grants.map(({ key, service, expiresAt }) => ({
      key,
      ...(service === undefined ? {} : { service }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
    })),
    ...(departmentRule ? { departmentRule } : {}),
  });
  const member = (id: string, user: string, role: 'owner' | 'member') => ({
    id,
    user,
    name: user,
    email: `u${user}@bench.example`,
    role,
  });
  const of = (kind: Source['kind']) => facts.sources.filter((source) => source.kind === kind);
  const about = { state: 'active' as const, group: '', timezone: 'UTC' };
  const agency: ImportedAccount = {
    account: { id: 'agency', label: 'Agency', ...about },
    ...{ services: [], contacts: [], remoteTeams: [] },
    members: [member('m2', '2', 'owner'), member('m3', '1', 'member')],
    teams: [{ id: 'far', name: 'Far', description: '', users: ['1'], contacts: [] }],
  };
  const { id, label } = facts.account;
  return [
    agency,
    {
      account: { id, label, ...about },
      contacts: [],
      services: facts.services.map((service) => ({
        ...service,
        account: id,
        product: '',
        state: 'active' as const,
      })),
      members: [
        member('m0', '3', 'owner'),
        ...of('membership').map((source) => ({ ...member('m1', '1', 'member'), ...holder(source) })),
      ],
      teams: of('team').map((source) => ({
        id: source.id,
        name: source.id,
        description: '',
        users: ['1'],
        contacts: [],
        ...holder(source),
      })),
      remoteTeams: of('remote').map((source) => ({
        id: source.id,
        team: 'far',
        name: source.id,
        state: 'active' as const,
        ...holder(source),
      })),
    },
  ];
}

async function lowerCeiling(url: string, { notOffered }: Facts): Promise<void> {
  const db = openDatabase(url);
  for (const permission of notOffered) {
    await db.write('latchkey_ceiling').insert({ level: 'installation', holder: '', permission, allowed: 0 });
  }
  await db.close();
}
