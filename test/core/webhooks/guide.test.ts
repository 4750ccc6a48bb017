import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DELIVERY_REASONS, EVENT_TYPES } from '../../../core/index';
import { signaturesOf } from '../../../core/webhooks/secret';

const guide = readFileSync(join(__dirname, '../../../docs/guides/webhooks.md'), 'utf8');

describe('docs/guides/webhooks.md', () => {
  test('lists every event, and no other', () => {
    const rows = guide.split('\n').filter((line) => /^\| `\w+\.\*`/.test(line));
    const named = rows.flatMap((row) => [...row.matchAll(/`(\w+\.\w+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(EVENT_TYPES);
  });

  test.each(DELIVERY_REASONS)('says what %s means', (reason) => {
    expect(guide).toContain(`\`${reason}\``);
  });

  test('has a check that takes what we sign, and nothing else', () => {
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the guide's own words are what is tried
    const isTrue = new Function('require', `${code}; return isTrue;`)(require) as (
      secret: string,
      headers: Record<string, string>,
      body: string,
    ) => boolean;
    const secrets = ['a', 'b'].map((one) => `whsec_${Buffer.from(one.repeat(32)).toString('base64')}`);
    const signed = { id: 'e-1', timestamp: Math.floor(Date.now() / 1000), body: '{}' };
    const headers = (timestamp = signed.timestamp) => ({
      ...{ 'webhook-id': signed.id, 'webhook-timestamp': String(timestamp) },
      'webhook-signature': signaturesOf(secrets, { ...signed, timestamp }),
    });
    for (const secret of secrets) expect(isTrue(secret, headers(), '{}')).toBe(true);
    expect(isTrue(secrets[0]!, headers(), '{"more":1}')).toBe(false);
    expect(isTrue(secrets[0]!, headers(signed.timestamp - 600), '{}')).toBe(false);
    expect(isTrue(`whsec_${Buffer.from('c').toString('base64')}`, headers(), '{}')).toBe(false);
  });
});
