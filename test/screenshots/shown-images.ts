import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(__dirname, '..', '..', 'docs');

/** Where the guides' pictures lie. */
export const IMAGES = join(docs, 'images');

/** The names of the pictures that the guides show, in their order. */
export function shownImages(): string[] {
  const guides = readdirSync(join(docs, 'guides')).filter((file) => file.endsWith('.md'));
  return guides.flatMap((file) => {
    const guide = readFileSync(join(docs, 'guides', file), 'utf8');
    return [...guide.matchAll(/\]\(\.\.\/images\/([\w-]+)\.png\)/g)].map(([, name]) => name ?? '');
  });
}
