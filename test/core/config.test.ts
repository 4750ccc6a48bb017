import type { ConfigError } from '../../core/config';
import { parseConfig } from '../../core/config';

const secret = 'x'.repeat(32);
const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).faults;
  }
};

describe('parseConfig', () => {
  it('needs a secret and nothing else', () => {
    expect(parseConfig({ LATCHKEY_SECRET: secret })).toMatchObject({
      PORT: 3000,
      LATCHKEY_DATABASE_URL: 'sqlite:./latchkey.db',
      LATCHKEY_HOST: 'embedded',
    });
  });

  it('names every fault at once, with what was expected and without the value', () => {
    const faults = faultsOf({
      LATCHKEY_SECRET: 'short-secret',
      LATCHKEY_DATABASE_URL: 'oracle://x',
      PORT: 'many',
      DISCORD_TOKEN: 'abc',
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual([
      'LATCHKEY_DATABASE_URL',
      'LATCHKEY_SECRET',
      'PORT',
    ]);
    expect(faults.join()).toContain('at least 32 bytes');
    expect(faults.join()).not.toContain('short-secret');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
    [{ DISCORD_TOKEN: 't' }, 'DISCORD_APPLICATION_ID'],
    [{ LATCHKEY_SMTP_URL: 'smtp://127.0.0.1:25' }, 'LATCHKEY_MAIL_FROM'],
  ])('asks for what belongs together: %j', (env, missing) => {
    expect(faultsOf({ LATCHKEY_SECRET: secret, ...env })).toEqual([expect.stringContaining(missing)]);
  });

  it.each([
    'mysql://latch:S3CRETpw@127.0.0.1:99999/db',
    'postgres://latch:S3CRETpw@127.0.0.1:port/db',
    'postgres://latch:S3CRETpw%zz@127.0.0.1/db',
    'mysql://latch:S3CRETpw@[::1/db',
    'mysql:///S3CRETpw',
    'mysql://',
    'sqlite:',
    'sqlite::memory:',
  ])('takes no database at %s, and does not tell its password', (url) => {
    const faults = faultsOf({ LATCHKEY_SECRET: secret, LATCHKEY_DATABASE_URL: url });
    expect(faults).toEqual([expect.stringMatching(/^LATCHKEY_DATABASE_URL: /)]);
    expect(faults.join()).not.toContain('S3CRETpw');
  });

  it.each([
    'sqlite:./latchkey.db',
    'sqlite:/var/lib/latch key/äö.db',
    'postgres://latch:p%40ss@127.0.0.1:5432/db?sslmode=disable',
    'postgresql://db.example/latchkey',
    'postgres:///latchkey?host=/run/postgresql',
    'mysql://latch@db.example/latchkey',
    'mariadb://latch:pw@[::1]:3306/latchkey',
  ])('takes a database at %s', (url) => {
    expect(faultsOf({ LATCHKEY_SECRET: secret, LATCHKEY_DATABASE_URL: url })).toEqual([]);
  });

  it('takes two secrets while they rotate, and refuses a short one among them', () => {
    expect(faultsOf({ LATCHKEY_SECRET: `${secret},${secret}` })).toEqual([]);
    expect(faultsOf({ LATCHKEY_SECRET: `${secret},short` })).toHaveLength(1);
  });

  it('takes an empty variable for an absent one', () => {
    expect(faultsOf({ LATCHKEY_SECRET: '' })).toEqual([expect.stringMatching(/^LATCHKEY_SECRET: missing/)]);
  });
});
