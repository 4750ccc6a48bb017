import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'latchkey-cli-'));
const cli = join(__dirname, '../dist/cli.js');

interface Ended {
  code: number | null;
  err: string;
}

function start(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += String(data)));
  child.stderr.on('data', (data) => (err += String(data)));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, err })));
  return { child, ended, out: () => out };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const away = 'nobody answers at LATCHKEY_DATABASE_URL (ECONNREFUSED)';

describe('latchkey serve', () => {
  it('names every wrong setting and exits 78 before it listens', async () => {
    const { code, err } = await start(['serve'], {
      LATCHKEY_SECRET: 'short',
      PORT: 'many',
      LATCHKEY_DATABASE_URL: 'oracle://db',
    }).ended;
    expect(code).toBe(78);
    for (const name of ['LATCHKEY_SECRET', 'PORT', 'LATCHKEY_DATABASE_URL']) expect(err).toContain(name);
    expect(err).not.toContain('short');
    expect(err).not.toContain('    at ');
  });

  it.each([
    ['that can’t be read', 'mysql://latch:S3CRETpw@127.0.0.1:99999/db', 78, 'LATCHKEY_DATABASE_URL'],
    ['that no host is named for', 'postgres://', 78, 'LATCHKEY_DATABASE_URL: sqlite:./file.db, postgres://…'],
    ['that is no file', 'sqlite::memory:', 78, 'LATCHKEY_DATABASE_URL: sqlite:./file.db, postgres://…'],
    ['that nobody answers', 'mysql://latch:S3CRETpw@127.0.0.1:1/db', 1, away],
    ['that nobody answers', 'postgres://latch:S3CRETpw@127.0.0.1:1/db', 1, away],
    [
      'that can’t be made',
      'sqlite:/nowhere/S3CRETpw.db',
      78,
      'LATCHKEY_DATABASE_URL: sqlite:./file.db, in a folder',
    ],
  ])(
    'ends at a database %s, and tells no more than what kind of fault it is',
    async (_what, url, code, told) => {
      const ended = await start(['serve'], { LATCHKEY_SECRET: 'x'.repeat(32), LATCHKEY_DATABASE_URL: url })
        .ended;
      expect(ended.code).toBe(code);
      expect(ended.err).toContain(told);
      expect(ended.err).not.toMatch(/S3CRETpw|latch:|    at /);
    },
  );

  it('exits 78 for a port that is taken', async () => {
    const taken = createServer().listen(0);
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await start(['serve'], {
      PORT: String(port),
      LATCHKEY_SECRET: 'x'.repeat(32),
      LATCHKEY_DATABASE_URL: `sqlite:${join(folder, 'port.db')}`,
    }).ended;
    await new Promise((resolve) => taken.close(resolve));
    expect([code, err]).toEqual([
      78,
      expect.stringContaining(`PORT: a port that is free and may be used; ${port}`),
    ]);
    expect(err).not.toContain('    at ');
  });

  it('answers livez and readyz, sends strangers to the host, and ends by SIGTERM', async () => {
    const port = await freePort();
    const { child, ended, out } = start(['serve'], {
      PORT: String(port),
      LATCHKEY_SECRET: 'x'.repeat(32),
      LATCHKEY_DATABASE_URL: `sqlite:${join(folder, 'cli.db')}`,
    });
    while (!out().includes('latchkey listens')) await new Promise((resolve) => setTimeout(resolve, 50));
    const get = async (path: string) =>
      (await fetch(`http://127.0.0.1:${port}/latchkey${path}`, { redirect: 'manual' })).status;
    expect(await get('/livez')).toBe(200);
    let ready = 0;
    while (ready !== 200) ready = await get('/readyz');
    expect(await get('/client/1042/people')).toBe(401);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(0);
  });

  it('prints the manifest of the Slack app, with every command and the address that Slack calls', async () => {
    const { ended, out } = start(['slack', 'manifest'], { LATCHKEY_PUBLIC_URL: 'https://panel.example/' });
    expect((await ended).code).toBe(0);
    const { features } = JSON.parse(out()) as {
      features: { slash_commands: { command: string; url: string }[] };
    };
    expect(features.slash_commands.map(({ command }) => command)).toContain('/access');
    expect(features.slash_commands[0]?.url).toBe('https://panel.example/latchkey/slack/events');
    expect(await start(['slack', 'manifest'], {}).ended).toMatchObject({ code: 78 });
  });

  it('says what was meant, perhaps, by words it does not know', async () => {
    const { code, err } = await start(['sevre'], {}).ended;
    expect([code, err]).toEqual([2, 'There is no `latchkey sevre`: did you mean `latchkey serve`?\n']);
  });

  it('writes a log out whole into a pipe, and ends quietly when its reader has enough', async () => {
    const env = {
      LATCHKEY_SECRET: 'x'.repeat(32),
      LATCHKEY_DATABASE_URL: `sqlite:${join(folder, 'pipe.db')}`,
    };
    expect((await start(['migrate', 'up'], env).ended).code).toBe(0);
    const whole = start(['audit', 'verify', '--json'], env);
    expect((await whole.ended).code).toBe(0);
    expect(JSON.parse(whole.out())).toMatchObject({ ok: true });
    const read = start(['help'], env);
    read.child.stdout.destroy();
    expect(await read.ended).toEqual({ code: 0, err: '' });
  });
});
