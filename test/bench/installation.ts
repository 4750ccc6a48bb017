import { createCore, silentLog, type Core, type ImportedAccount } from '../../core/index';
import type { Facts, Source } from '../../core/access/facts';
import { openDatabase } from '../../core/storage/open';
import { migrationSource } from '../../migrations';
import type { Engine } from './engines';
import type { BenchPlace } from './place';

/** The model in a whole installation, on a database of its own. */
export interface Installation {
  readonly core: Core;
  readonly place: BenchPlace;
  close(): Promise<void>;
}

/** Brings the model into a new installation. */
export async function openInstallation(place: BenchPlace, facts: Facts): Promise<Installation> {
  const core = await createCore(
    {
      LATCHKEY_DATABASE_URL: place.url,
      LATCHKEY_SECRET: 'a secret for benches that is long enough',
      LATCHKEY_LOG_LEVEL: 'silent',
    },
    { migrations: migrationSource, brand, log: silentLog },
  );
  for (const [position, { id, label, openWhileSuspended }] of facts.departments.entries()) {
    await core.embedded.putDepartment({ id, label, openWhileSuspended, position });
  }
  await core.refreshFromHost();
  for (const account of accountsOf(facts)) await core.open().importAccount(account);
  await lowerCeiling(place.url, facts);
  return { core, place, close: () => core.close().finally(() => place.drop()) };
}

const brand = {
  ...{ name: 'Bench', domain: 'bench.example', supportAddress: 'help@bench.example' },
  ...{ chatsUrl: '', clientUrl: '' },
};

/** The same, asked by its one public question: each answer reads the epochs first. */
export function installationEngine({ core, place }: Installation, facts: Facts): Engine {
  return {
    name: `latchkey.can ${place.name}`,
    decide: ({ key, resource }) => core.open().can({ principal: facts.principal, key, resource }),
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
