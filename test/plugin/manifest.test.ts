import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../bots/commands/specs';
import { CATALOGUE } from '../../core/access/catalogue';
import { SETTINGS } from '../../core/config';
import { migrations } from '../../migrations';
import packageJson from '../../package.json';
import { icons } from '../../plugin/views/icons';
import { readManifest, type Manifest } from '../../plugin/manifest';

const ours = join(__dirname, '../../manifest.json');

describe('manifest.json', () => {
  const manifest = readManifest(ours);

  test('names every permission of the catalogue with its label, in its order', () => {
    const rows = [...CATALOGUE.values()].map(({ key, group, label }) => ({ key, group, label }));
    expect(manifest.permissions).toEqual(rows);
  });

  test('is of the version that the package is', () => {
    expect(manifest.version).toBe(packageJson.version);
    expect(manifest.id).toBe(packageJson.name);
    expect(manifest.module).toBe(packageJson.exports['.'].default);
  });

  test('names every migration in its order', () => {
    expect(manifest.migrations).toEqual(Object.keys(migrations));
  });

  test('names icons that there are', () => {
    for (const { icon } of [...manifest.pages.client, ...manifest.pages.admin]) {
      expect(Object.keys(icons)).toContain(icon);
    }
  });

  test('names every command that the bots answer, in their words and order, and no other', () => {
    expect(manifest.commands).toEqual(COMMANDS.map(({ name, description }) => ({ name, description })));
  });

  test('names every setting that is read, and no other', () => {
    expect(Object.keys(manifest.settings.properties).toSorted()).toEqual(SETTINGS.toSorted());
  });
});

describe('readManifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-manifest-'));
  const file = join(folder, 'manifest.json');
  afterAll(() => rmSync(folder, { recursive: true }));
  const reading = (change: (manifest: Manifest & Record<string, unknown>) => void) => {
    const manifest = { ...readManifest(ours) };
    change(manifest);
    writeFileSync(file, JSON.stringify(manifest));
    return () => readManifest(file);
  };

  test('reads what it wrote', () => {
    expect(reading(() => undefined)()).toEqual(readManifest(ours));
  });

  test.each<[string, (manifest: Manifest & Record<string, unknown>) => void, RegExp]>([
    ['a field that it does not know', (m) => (m.hooks = []), /hooks/],
    ['a missing field', (m) => Reflect.deleteProperty(m, 'mount'), /mount/],
    ['a module outside of its folder', (m) => (m.module = './../evil.js'), /module/],
    ['an absolute module', (m) => (m.module = '/evil.js'), /module/],
    ['a mount that is no path', (m) => (m.mount = '/'), /mount/],
    ['a page above the mount', (m) => (m.pages.client[0]!.path = '../admin'), /pages\.client\.0\.path/],
    ['an unknown permission on a page', (m) => (m.pages.admin[0]!.permission = 'misc.sing'), /misc\.sing/],
    [
      'settings of another draft',
      (m) => ((m.settings as { $schema: string }).$schema = 'draft-07'),
      /\$schema/,
    ],
  ])('refuses %s, and names the place', (_, change, place) => {
    expect(reading(change)).toThrow(place);
  });

  test('names every fault at once', () => {
    const faulty = reading((m) => {
      m.id = 'Two Words';
      m.version = 'next';
    });
    expect(faulty).toThrow(/id: [\s\S]*version: /);
  });

  test('says that a file is not JSON', () => {
    writeFileSync(file, '{');
    expect(() => readManifest(file)).toThrow(`${file} is not JSON`);
  });
});
