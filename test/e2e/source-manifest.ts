import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** The project's manifest in a folder of its own, leading to the sources instead of what was last compiled. */
export function sourceManifest(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(project, 'manifest.json'), 'utf8')) as object;
  const file = join(folder, 'manifest.json');
  copyFileSync(join(project, 'package.json'), join(folder, 'package.json'));
  writeFileSync(
    join(folder, 'plugin.js'),
    `module.exports = require(${JSON.stringify(join(project, 'index.ts'))});`,
  );
  writeFileSync(file, JSON.stringify({ ...manifest, module: './plugin.js' }));
  return file;
}
