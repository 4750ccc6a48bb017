import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceManifest } from '../e2e/source-manifest';

const project = join(__dirname, '../..');

// Children start from the sources, several times over: on a busy machine that takes its time.
jest.setTimeout(120_000);

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-main-'));
  const children: ChildProcess[] = [];
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** The program, what it said so far, and how it ends. */
  function run(env: Record<string, string>) {
    const args = ['-r', join(project, 'scripts/run-typescript.cjs'), join(project, 'sandbox/main.ts')];
    const child = spawn(process.execPath, [...args, sourceManifest(folder)], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'test', ...env },
    });
    children.push(child);
    const heard = { out: '', error: '' };
    child.stdout.on('data', (piece) => (heard.out += String(piece)));
    child.stderr.on('data', (piece) => (heard.error += String(piece)));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const says = (words: string) =>
      new Promise<void>((resolve, reject) => {
        child.stdout.on('data', () => heard.out.includes(words) && resolve());
        child.once('exit', () => reject(new Error(`it ended: ${heard.error}`)));
      });
    return { child, heard, ended, says };
  }

  it('says where to look and who there is, ends cleanly when told twice, and finds everything again', async () => {
    const first = run({ PORT: '0' });
    await first.says('Ctrl-C ends it.');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(first.heard.out) ?? [];
    expect((await fetch(`${url}/sandbox`)).status).toBe(200);
    const { passwords } = JSON.parse(readFileSync(join(folder, '.sandbox/secrets.json'), 'utf8')) as {
      passwords: Record<string, string>;
    };
    expect(first.heard.out).toContain(passwords['user:1']);
    const asked = Date.now();
    first.child.kill('SIGINT');
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(Date.now() - asked).toBeLessThan(8_000);
    expect(first.heard.error).toBe('');

    const token = 'a-token-to-try-the-api-with-000000';
    const second = run({ PORT: '0', LATCHKEY_BOOTSTRAP_TOKEN: token });
    await second.says('Ctrl-C ends it.');
    expect(second.heard.out).toContain(passwords['user:1']);
    const [again = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(second.heard.out) ?? [];
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${again}/latchkey/api/v1/accounts`, { headers })).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it.each([
    ['production', { NODE_ENV: 'production' }, 'NODE_ENV=production'],
    ['a port that is none', { PORT: '70000' }, 'PORT'],
    ['a token that is too short', { LATCHKEY_BOOTSTRAP_TOKEN: 'short' }, 'LATCHKEY_BOOTSTRAP_TOKEN'],
  ])('refuses %s in a sentence, with exit code 78', async (_what, env, words) => {
    const { ended, heard } = run(env);
    expect(await ended).toBe(78);
    expect(heard.error).toContain(words);
    expect(heard.error.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a port that is taken likewise', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { ended, heard } = run({ PORT: String(port) });
    expect(await ended).toBe(78);
    expect(heard.error).toBe(`Port ${port} of 127.0.0.1 is taken: name another in PORT.\n`);
    other.close();
  });
});
