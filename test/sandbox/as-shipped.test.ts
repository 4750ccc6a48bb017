import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Visitor } from './visitor';

const program = join(__dirname, '../../dist/sandbox/main.js');
const said = 'Good morning, said before the program ended';

jest.setTimeout(120_000);

/** What `npm start` runs once it has built: no sources, and no manifest but the package's own. */
describe('npm start as it is shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-shipped-'));
  const children: ChildProcess[] = [];
  beforeAll(() => {
    if (!existsSync(program)) throw new Error('there is no dist: npm run build first');
  });
  afterAll(() => {
    for (const child of children) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Resolves with the address it prints, once it has printed everything. */
  async function start() {
    const env = { PATH: process.env.PATH, PORT: '0' };
    const child = spawn(process.execPath, [program], { cwd: folder, env });
    children.push(child);
    let [out, error] = ['', ''];
    child.stderr.on('data', (piece) => (error += String(piece)));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (piece) => (out += String(piece)).includes('Ctrl-C ends it.') && resolve());
      child.once('exit', () => reject(new Error(`it ended: ${error}`)));
    });
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(out) ?? [];
    return { child, url, complaints: () => error };
  }

  async function end({ child, complaints }: Awaited<ReturnType<typeof start>>): Promise<void> {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect([await ended, complaints()]).toEqual([0, '']);
  }

  it('shows its pages with their styles, ends at Ctrl-C, and finds what was said when it starts again', async () => {
    const first = await start();
    for (const path of ['/', '/sandbox', '/sandbox/mail', '/latchkey/livez', '/latchkey/readyz']) {
      expect([path, (await fetch(`${first.url}${path}`)).status]).toEqual([path, 200]);
    }
    const visitor = new Visitor(first.url);
    const page = await visitor.open();
    const assets = [...page.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js)[^"]*)"/g)].map(([, path]) => path!);
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) {
      expect([path, (await fetch(`${first.url}${path}`)).status]).toEqual([path, 200]);
    }
    for (const box of ['slack-box', 'discord-box']) await visitor.send(box, { text: `${said} (${box})` });
    await end(first);

    const second = await start();
    const again = await new Visitor(second.url).open();
    for (const box of ['slack-box', 'discord-box']) expect(again).toContain(`${said} (${box})`);
    await end(second);
  });
});
