import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, SandboxRefusal, type Sandbox } from '../../sandbox/sandbox';
import { sourceManifest } from '../e2e/source-manifest';
import { otherAddresses, reachedAt } from './reached-from';
import { Visitor } from './visitor';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-sandbox-'));
const start = (port = 0) =>
  createSandbox({ folder: join(folder, '.sandbox'), port, manifest: sourceManifest(folder) });
const slackBox = 'slack-box';
const discordBox = 'discord-box';

describe('createSandbox', () => {
  let sandbox: Sandbox;
  let visitor: Visitor;
  beforeAll(async () => {
    sandbox = await start();
  });
  afterAll(async () => {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    visitor = new Visitor(sandbox.url);
    await visitor.open();
  });

  const versionOf = async () => {
    const [, url = ''] = /data-version-url="([^"]+)"/.exec(visitor.html) ?? [];
    return (await fetch(`${sandbox.url}${url.replaceAll('&amp;', '&')}`)).text();
  };

  it.each([slackBox, discordBox])(
    'passes commands on and shows what the bot says, without script: %s',
    async (box) => {
      await visitor.send(box, { text: '/whoami' });
      await visitor.sees('Who are you?');
      await visitor.send('>Send me a code<');
      await visitor.sees('Your e-mail address');
    },
  );

  it('keeps both windows where they are, and puts a modal away', async () => {
    await visitor.open('/sandbox?slack=U0PRIYA&slack-in=C0SHOP&discord=200000000000000013');
    await visitor.send(slackBox, { text: 'Good morning <!channel>' });
    expect(visitor.path).toContain('slack=U0PRIYA&slack-in=C0SHOP&discord=200000000000000013');
    expect(visitor.html).toContain('Good morning &lt;!channel>');
    await visitor.send(slackBox, { text: '/access grant' });
    await visitor.sees('Who are you?');
    await visitor.send('>Send me a code<');
    await visitor.sees('role="dialog"');
    await visitor.send('Close without sending');
    expect(visitor.html).not.toContain('role="dialog"');
  });

  it('tells below the field what was left empty', async () => {
    for (const box of [slackBox, discordBox]) {
      await visitor.open('/sandbox?slack=U0SAM&discord=200000000000000015');
      await visitor.send(box, { text: '/verify' });
      await visitor.sees('>Send me a code<');
      await visitor.send('>Send me a code<');
      await visitor.sees('role="dialog"');
      await visitor.send('Your e-mail address', { email: '' });
      expect(visitor.html).toMatch(/class="ch-err">[^<]*required/);
      await visitor.send('Close without sending');
    }
  });

  it('has another version when anything changed, and the same while nothing did', async () => {
    const before = await versionOf();
    expect(await versionOf()).toBe(before);
    const other = new Visitor(sandbox.url);
    await other.open('/sandbox?slack=U0GRACE&slack-in=C0GENERAL');
    await other.send(slackBox, { text: 'News' });
    const [, version] = /data-version="([^"]+)"/.exec(visitor.html) ?? [];
    await visitor.open('/sandbox?slack=U0ADA&slack-in=C0GENERAL');
    expect(await versionOf()).not.toBe(version);
  });

  it('shows what fails while the bot is away, and brings what was said when it is back', async () => {
    await visitor.open('/sandbox?slack=U0JONAS&discord=200000000000000013');
    await visitor.send('>Bot away<', { away: 'on' });
    await visitor.send(slackBox, { text: '/whoami' });
    await visitor.sees('did not respond');
    await visitor.send(slackBox, { text: 'Is anybody there?' });
    await visitor.send('>Bot back<', { away: 'off' });
    await visitor.sees('Who are you?');
  });

  it('moves the clock of everybody', async () => {
    const before = /It is <b>([^<]+)/.exec(visitor.html)?.[1];
    await visitor.send('>+7 days<', { by: 'week' });
    const after = /It is <b>([^<]+)/.exec(visitor.html)?.[1];
    expect(Date.parse(after!) - Date.parse(before!)).toBeGreaterThanOrEqual(7 * 86_400_000);
    await visitor.send(discordBox, { text: '/whoami' });
    await visitor.sees('Who are you?');
  });

  it('starts over after it asked, with the same sign-ins', async () => {
    const people = sandbox.people;
    await visitor.open('/sandbox?slack=U0ADA&slack-in=C0SHOP');
    await visitor.send(slackBox, { text: 'To be forgotten' });
    await visitor.send('>Start over<');
    expect(visitor.html).toContain('Start over?');
    await visitor.send('>Forget it all<');
    await visitor.open('/sandbox?slack=U0ADA&slack-in=C0SHOP');
    expect(visitor.html).not.toContain('To be forgotten');
    expect(sandbox.people).toBe(people);
    await visitor.send(slackBox, { text: '/support' });
    await visitor.sees('Who are you?');
  });

  it('keeps its secrets from other users of the machine', () => {
    expect(statSync(join(folder, '.sandbox/secrets.json')).mode & 0o077).toBe(0);
  });

  describe('refuses', () => {
    it('another site’s name that was pointed here', async () => {
      const { port } = new URL(sandbox.url);
      const status = await new Promise((resolve, reject) => {
        request({ port, path: '/sandbox', headers: { host: `evil.example:${port}` } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
      expect(status).toBe(421);
    });

    it.each([
      ['another site’s form', { origin: 'https://evil.example' }],
      ['a form of no site', {}],
      ['a form that the browser says is of another site', { 'sec-fetch-site': 'cross-site' }],
    ])('%s', async (_what, headers: Record<string, string>) => {
      const body = new URLSearchParams({ by: 'hour' });
      const answer = await fetch(`${sandbox.url}/sandbox/clock`, { method: 'POST', headers, body });
      expect(answer.status).toBe(403);
    });

    it('whoever comes by another address of this machine than 127.0.0.1', async () => {
      expect(await reachedAt(sandbox.url, ['127.0.0.1', ...otherAddresses()])).toEqual(['127.0.0.1']);
    });

    it('a port that is taken', async () => {
      await expect(start(Number(new URL(sandbox.url).port))).rejects.toThrow(SandboxRefusal);
    });

    it('to run in production', async () => {
      const before = process.env.NODE_ENV;
      process.env.NODE_ENV = 'production';
      await expect(start()).rejects.toThrow(/NODE_ENV=production/);
      process.env.NODE_ENV = before;
    });
  });
});
