import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(__dirname, '..');
const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

const app = `
const express = require('express');
const { createLatchkey } = require('latchkey');

async function main() {
  const latchkey = await createLatchkey({
    settings: process.env,
    bridge: {
      identify: async (req) => (req.get('x-user') ? { principal: 'user:' + req.get('x-user'), sessionId: 's', name: 'Somebody', signedInAt: Date.now() } : undefined),
      signInUrl: (returnTo) => '/login?next=' + encodeURIComponent(returnTo),
      confirmUrl: (returnTo) => '/confirm?next=' + encodeURIComponent(returnTo),
      brand: { name: 'Bare', supportAddress: 'help@bare.example' },
    },
  });
  const app = express();
  app.use('/latchkey', latchkey.webhooks);
  app.use(express.urlencoded({ extended: false }));
  app.use(latchkey.wellKnown);
  app.use('/latchkey', latchkey.pages);
  await latchkey.start();
  console.log('can', await latchkey.can('contact:31', 'billing.pay', { type: 'account', id: '1042' }));
  const server = app.listen(0, '127.0.0.1', () => console.log('port', server.address().port));
}

main();
`;

/** The packages that compiled files require, resolve or import, and the drivers that are loaded by name. */
function packagesAskedFor(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.[cm]?js$/.test(file),
  );
  const names = files.flatMap((file) => {
    const text = readFileSync(join(dist, file), 'utf8');
    const asking = /\b(?:require|resolve|import|loadDriver\)?)\(['"]([\w@][\w@./:-]*)['"]/g;
    return [...text.matchAll(asking)].map(([, name = '']) => name);
  });
  const packages = names.filter((name) => !isBuiltin(name)).map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
  return [...new Set(packages)].sort();
}

describe('the packed package', () => {
  let folder: string;
  let installed: string;
  let host: ChildProcess;
  let said = '';

  /** What `npm install` does with a tarball, but without the network: only what the package depends on lies beside it. */
  beforeAll(async () => {
    if (!existsSync(join(project, 'dist/index.js'))) throw new Error('there is no dist: npm run build first');
    folder = mkdtempSync(join(tmpdir(), 'latchkey-pack-'));
    const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    execFileSync('npm', packing, { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] });
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    installed = join(folder, 'node_modules/latchkey');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(folder, tarball!), '-C', installed, '--strip-components=1']);
    for (const name of Object.keys(dependencies)) {
      const place = join(folder, 'node_modules', name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(project, 'node_modules', name), place);
    }
    writeFileSync(join(folder, 'app.js'), app);
    host = spawn(process.execPath, ['app.js'], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        LATCHKEY_SECRET: 'a secret for a bare host that is long enough',
        LATCHKEY_LOG_LEVEL: 'silent',
      },
    });
    await new Promise<void>((resolve, reject) => {
      host.stdout!.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('port')) resolve();
      });
      host.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
      host.on('exit', () => reject(new Error(said)));
    });
  }, 60_000);

  afterAll(async () => {
    const ended = new Promise((resolve) => host.on('exit', resolve));
    host.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const address = (path: string) => `http://127.0.0.1:${/port (\d+)/.exec(said)![1]}${path}`;

  it('is mounted by a bare Express app, and lives', async () => {
    const live = await fetch(address('/latchkey/livez'));
    expect(live.status).toBe(200);
    const ready = await fetch(address('/latchkey/readyz'));
    expect(ready.status).toBe(200);
    expect(said).toContain('can false');
  });

  it('runs the app of the README as it stands there, and again over what it filled', async () => {
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    const [, code = ''] = /```js\n(.*?)```/s.exec(readme) ?? [];
    mkdirSync(join(folder, 'readme'));
    writeFileSync(join(folder, 'readme/app.js'), code);
    for (const time of ['first', 'second']) {
      expect([time, await runReadme(join(folder, 'readme'))]).toEqual([time, 200]);
    }
    const env = { PATH: process.env.PATH };
    const { status } = spawnSync(process.execPath, ['app.js'], { cwd: join(folder, 'readme'), env });
    expect(status).toBe(78);
  });

  /** What its client area answers to whoever is signed in. */
  async function runReadme(cwd: string): Promise<number> {
    const env = {
      PATH: process.env.PATH,
      LATCHKEY_SECRET: 'a secret for the readme that is long enough',
      LATCHKEY_LOG_LEVEL: 'silent',
      PORT: '0',
    };
    const child = spawn(process.execPath, ['app.js'], { cwd, env });
    let out = '';
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk) => (out += String(chunk)).includes('http') && resolve());
      child.stderr.on('data', (chunk) => (out += String(chunk)));
      child.on('exit', () => reject(new Error(out)));
    });
    expect(out).toMatch(/^true\n/);
    const { status } = await fetch(/http\S+/.exec(out)![0]);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill();
    await ended;
    return status;
  }

  it('asks those who are not signed in to do so, and serves its styles', async () => {
    expect((await fetch(address('/latchkey/client/1042/people'))).status).toBe(401);
    const signedIn = await fetch(address('/latchkey/client/me/chats'), { headers: { 'x-user': '1' } });
    const [, styles] = /href="([^"]+\.css[^"]*)"/.exec(await signedIn.text()) ?? [];
    expect((await fetch(new URL(styles!, address('/')))).status).toBe(200);
  });

  it('holds what it needs and nothing of the sandbox or the tests', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files).toEqual(
      expect.arrayContaining([
        ...['README.md', 'LICENSE', 'manifest.json', 'dist/index.js', 'dist/index.d.ts', 'dist/cli.js'],
        'dist/plugin/assets/latchkey.css',
      ]),
    );
    expect(files.filter((file) => /sandbox|test|\.env|\.map$/.test(file))).toEqual([]);
  });

  it('asks for no package that it does not declare, and declares none that nothing asks for', () => {
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
    const asked = packagesAskedFor(join(installed, 'dist'));
    const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].sort();
    expect(asked.filter((name) => !declared.includes(name))).toEqual([]);
    expect(declared.filter((name) => !asked.includes(name))).toEqual(['sqlite3']); // which knex asks for
  });

  it('has a command that names what is wrong with the settings, and exits with 78', () => {
    const command = join(installed, 'dist/cli.js');
    const { status, stderr } = spawnSync(process.execPath, [command, 'serve'], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 78, stderr: expect.stringContaining('LATCHKEY_SECRET') });
  });

  it.each([
    ['latchkey', 'createLatchkey'],
    ['latchkey/core', 'createCore'],
    ['latchkey/plugin', 'createPlugin'],
    ['latchkey/bots', 'createBots'],
    ['latchkey/manifest.json', 'permissions'],
  ])('gives %s', (name, door) => {
    const script = `console.log(require('${name}').${door} !== undefined)`;
    const there = execFileSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(there.trim()).toBe('true');
  });
});
