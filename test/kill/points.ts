import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '../..');

/** The places at which the sources let a process die, by their names. */
export function killPoints(): string[] {
  const found = ['core', 'bots'].flatMap((folder) => {
    const files = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    return sources.flatMap((file) => pointsIn(readFileSync(join(project, folder, file), 'utf8')));
  });
  return [...new Set(found)].sort();
}

function pointsIn(source: string): string[] {
  return [...source.matchAll(/(?<![.\w])at\('([\w.]+)'\)/g)].map(([, point]) => point!);
}
