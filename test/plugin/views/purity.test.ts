import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { icons } from '../../../plugin/views/icons';

const root = resolve(__dirname, '../../..');
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => ({
      file: join(root, folder, file),
      source: readFileSync(join(root, folder, file), 'utf8'),
    }));
const views = sourcesIn('plugin/views');

describe('plugin/views', () => {
  it('imports only itself, preact, and what knows the reader', () => {
    const foreign = views.flatMap(({ file, source }) =>
      [...source.matchAll(/^(?:import|export|\}) .*from '([^']+)';$/gmu)]
        .map(([, from = '']) => from)
        .filter((from) => !/^(preact(-render-to-string)?|node:async_hooks)$/u.test(from))
        .filter(
          (from) =>
            !resolve(dirname(file), from).startsWith(join(root, 'plugin/views')) || !from.startsWith('.'),
        )
        .map((from) => `${file}: ${from}`),
    );
    expect(views.length).toBeGreaterThan(30);
    expect(foreign).toEqual([]);
  });

  it('sets text only through text.ts', () => {
    const spoken = views
      .filter(({ file }) => file.endsWith('.tsx'))
      .flatMap(({ file, source }) =>
        [...source.matchAll(/>\s*([A-Z][a-z]+ [a-z][^<>{}()=;]*)</gu)].map(
          ([, words]) => `${file}: ${words}`,
        ),
      );
    expect(spoken).toEqual([]);
  });
});

describe('icons', () => {
  const used = [...views, ...sourcesIn('sandbox/views')]
    .filter(({ file }) => !file.endsWith('icons.ts'))
    .map(({ source }) => source)
    .join('\n');

  it.each(Object.keys(icons))('%s is used', (name) => {
    expect(used).toMatch(new RegExp(`['"]${name}['"]|\\b${name}:`, 'u'));
  });

  it.each(Object.entries(icons))('%s is what Bootstrap Icons has', (name, picture) => {
    const folder = dirname(require.resolve('bootstrap-icons/package.json'));
    const svg = readFileSync(join(folder, 'icons', `${name}.svg`), 'utf8')
      .replace(/\s+/gu, ' ')
      .replace(/> </gu, '><');
    expect(svg).toContain(picture);
  });
});
