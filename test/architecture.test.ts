import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

interface Cruise {
  modules: unknown[];
  summary: { violations: Violation[]; totalCruised: number };
}

const project = join(__dirname, '..');
const config = '.dependency-cruiser.cjs';
const load = createRequire(__filename);
const rules = (load(join(project, config)) as { forbidden: { name: string }[] }).forbidden;
const places = [
  'core',
  'plugin',
  'bots',
  'migrations',
  'sandbox',
  'cli',
  'index.ts',
  'cli.ts',
  'latchkey.ts',
  'serve.ts',
];

/** For each rule, a file that breaks it: where it lies and what it imports. */
const canaries: Record<string, [file: string, imports: string]> = {
  'no-cycles': ['core/access/canary-cycle.ts', './canary-cycle-back'],
  'no-strangers': ['core/system/canary-stranger.ts', './not-here'],
  'core-knows-no-surface': ['core/relay/canary-surface.ts', '../../bots/view'],
  'core-knows-no-transport': ['core/mail/canary-transport.ts', 'express'],
  'inner-ring-imports-itself': ['core/tickets/canary-ring.ts', '../storage/open'],
  'inner-ring-packages': ['core/people/canary-package.ts', 'pino'],
  'inner-ring-node': ['core/notices/canary-node.ts', 'node:fs'],
  'casl-only-in-access': ['core/tickets/canary-casl.ts', '@casl/ability'],
  'knex-only-in-storage': ['plugin/canary-knex.ts', 'knex'],
  'only-the-root-wires': ['core/canary-wires.ts', './relay/outbox'],
  'nobody-imports-the-root': ['core/storage/canary-root.ts', '../use-cases'],
  'hosts-are-strangers': ['core/hosts/canary/canary.ts', '../embedded/rows'],
  'hosts-know-no-storage': ['core/hosts/canary/canary-storage.ts', '../../storage/open'],
  'embedded-host-knows-little-storage': ['core/hosts/embedded/canary-storage.ts', '../../storage/epochs'],
  'one-door-to-core': ['bots/canary-door.ts', '../core/ports/clock'],
  'plugin-knows-no-bots': ['plugin/canary-bots.ts', '../bots/view'],
  'bots-know-no-plugin': ['bots/canary-plugin.ts', '../plugin/manifest'],
  'chats-are-strangers': ['bots/slack/canary-chat.ts', '../discord/index'],
  'commands-know-no-chat': ['bots/commands/canary-chat.ts', '../slack/index'],
  'migrations-import-nothing-of-ours': ['migrations/canary.ts', '../core/errors'],
  'stand-ins-import-nothing-of-ours': ['sandbox/slack/canary.ts', '../../core/index'],
  'nobody-imports-the-sandbox': ['plugin/canary-sandbox.ts', '../sandbox/sample'],
  'nobody-imports-the-tests': ['core/system/canary-tests.ts', '../../test/support/core'],
};

/** dependency-cruiser is an ES module, which Jest doesn't load; its command is the same thing. */
function cruise(folder: string): Promise<Cruise> {
  const command = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const there = places.filter((place) => existsSync(join(folder, place)));
  const asked = [command, '--config', config, '--output-type', 'json', ...there];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, asked, { cwd: folder, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(JSON.parse(stdout) as Cruise);
      else reject(new Error(stderr || error?.message));
    });
  });
}

function scratchCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-arch-'));
  for (const name of [...places, 'test', 'package.json', 'tsconfig.json', config]) {
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function put(folder: string, file: string, imports: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import * as canary from '${imports}';\nexport const song = canary;\n`);
}

function sourceFiles(folder: string): string[] {
  return places.flatMap((place) => {
    const path = join(folder, place);
    if (!existsSync(path)) return [];
    if (/\.ts$/.test(place)) return [place];
    const inside = readdirSync(path, { recursive: true, withFileTypes: true });
    return inside
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  });
}

const told = ({ rule, from, to }: Violation) => `${rule.name}: ${from} → ${to}`;

describe('the arrows', () => {
  it('hold in every module there is', async () => {
    const { summary } = await cruise(project);
    expect(summary.violations.map(told)).toEqual([]);
    const ours = sourceFiles(project);
    expect(ours.length).toBeGreaterThan(100);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(ours.length);
  });

  describe('the canary in a scratch copy', () => {
    let folder: string;
    let violations: Violation[];
    beforeAll(async () => {
      folder = scratchCopy();
      for (const [file, imports] of Object.values(canaries)) put(folder, file, imports);
      put(folder, 'core/access/canary-cycle-back.ts', './canary-cycle');
      violations = (await cruise(folder)).summary.violations;
    }, 60_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('is there for every rule', () => {
      expect(Object.keys(canaries).sort()).toEqual(rules.map(({ name }) => name).sort());
    });

    it.each(Object.entries(canaries))('is refused by %s', (name, [file]) => {
      const stem = file.replace('.ts', ''); // a cycle is told of any one of its files
      const refused = violations.filter(({ rule, from }) => rule.name === name && from.startsWith(stem));
      expect(refused).not.toHaveLength(0);
    });
  });
});
