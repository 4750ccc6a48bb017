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

  it.each(['xx', 'EN', 'en-GB', 'pl,de'])('speaks no language named %s', (language) => {
    expect(faultsOf({ LATCHKEY_SECRET: secret, LATCHKEY_LANGUAGE: language })).toEqual([
      'LATCHKEY_LANGUAGE: en, pl, hi, af or de',
    ]);
  });

  it.each([
    ['LATCHKEY_CHAT_FRESH_HOURS', '0'],
    ['LATCHKEY_CHAT_FRESH_HOURS', '25'],
    ['LATCHKEY_LINK_DAYS', '0'],
    ['LATCHKEY_LINK_DAYS', '367'],
  ])('%s can’t be %s', (name, value) => {
    expect(faultsOf({ LATCHKEY_SECRET: secret, [name]: value })).toEqual([
      expect.stringMatching(`^${name}: (hours, from 1 to 24|days, from 1 to 366)$`),
    ]);
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

  it.each(['*', "'self'", 'https://a.example/x', 'https://a.example; script-src *', 'javascript:x'])(
    'lets nobody frame its pages by %s',
    (framers) => {
      expect(faultsOf({ LATCHKEY_SECRET: secret, LATCHKEY_FRAME_ANCESTORS: framers })).toEqual([
        expect.stringMatching(/^LATCHKEY_FRAME_ANCESTORS/),
      ]);
    },
  );

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
    [{ DISCORD_TOKEN: 't' }, 'DISCORD_APPLICATION_ID'],
    [{ DISCORD_APPLICATION_ID: '1000000000000000001' }, 'DISCORD_TOKEN'],
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

  it('says what was expected in words of its own', () => {
    const wrong = {
      PORT: 'many',
      LATCHKEY_PUBLIC_URL: 'nowhere',
      LATCHKEY_DATABASE_URL: 'postgres://',
      LATCHKEY_HOST: 'whmcs',
      SLACK_BOT_TOKEN: 'x',
      SLACK_APP_TOKEN: 'x',
      DISCORD_APPLICATION_ID: 'x',
      LATCHKEY_SMTP_URL: 'x',
      LATCHKEY_MAIL_FROM: 'x',
      LATCHKEY_LOG_LEVEL: 'loud',
    };
    expect(faultsOf(wrong)).toEqual([
      'PORT: a port: a whole number from 0 to 65535',
      'LATCHKEY_PUBLIC_URL: a URL that begins with http: or https:',
      'LATCHKEY_DATABASE_URL: sqlite:./file.db, postgres://… or mysql://…',
      'LATCHKEY_SECRET: missing: at least 32 bytes',
      'LATCHKEY_HOST: embedded, the only billing platform that this version speaks',
      'SLACK_BOT_TOKEN: a bot token, which begins with xoxb-',
      'SLACK_APP_TOKEN: an app token, which begins with xapp-',
      'DISCORD_APPLICATION_ID: the application id, digits only',
      'LATCHKEY_SMTP_URL: a URL that begins with smtp: or smtps:',
      'LATCHKEY_MAIL_FROM: an address, or Name <address>',
      'LATCHKEY_LOG_LEVEL: debug, info, warn, error or silent',
    ]);
  });

  it.each(['1.5', '-1', '65536'])('takes no port %s', (PORT) => {
    expect(faultsOf({ LATCHKEY_SECRET: secret, PORT })).toEqual([
      'PORT: a port: a whole number from 0 to 65535',
    ]);
  });

  it('takes two secrets while they rotate, and refuses a short one among them', () => {
    expect(faultsOf({ LATCHKEY_SECRET: `${secret},${secret}` })).toEqual([]);
    expect(faultsOf({ LATCHKEY_SECRET: `${secret},short` })).toHaveLength(1);
  });

  it('takes an empty variable for an absent one', () => {
    expect(faultsOf({ LATCHKEY_SECRET: '' })).toEqual([expect.stringMatching(/^LATCHKEY_SECRET: missing/)]);
  });
});
