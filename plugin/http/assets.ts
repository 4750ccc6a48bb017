import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Router } from 'express';
import type { AssetNames } from '../views';

const own = join(__dirname, '../assets');

const FILES: ReadonlyMap<string, string> = new Map([
  ['bootstrap.min.css', require.resolve('bootstrap/dist/css/bootstrap.min.css')],
  ['latchkey.css', join(own, 'latchkey.css')],
  ['latchkey.js', join(own, 'latchkey.js')],
]);

/** A name that changes with what is in the file: `latchkey.3f9a1c2b44d0.css`. */
function marked(name: string, path: string): string {
  const mark = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.${mark}${name.slice(dot)}`;
}

const MARKED = new Map([...FILES].map(([name, path]) => [name, marked(name, path)]));

/** Under which names pages ask for styles and script: what is kept under one is never another’s. */
export const assetNames: AssetNames = {
  bootstrap: MARKED.get('bootstrap.min.css') ?? '',
  styles: MARKED.get('latchkey.css') ?? '',
  script: MARKED.get('latchkey.js') ?? '',
};

/** Styles and script by a fixed list: no part of a path ever reaches the file system. A browser keeps for good what it got under
 * its mark; under another mark, of a version that runs beside this one, it gets ours and keeps nothing. */
export function assets(): Router {
  const router = Router();
  router.get('/:file', (req, res, next) => {
    const asked = req.params.file;
    const name = asked.replace(/\.[0-9a-f]{12}(?=\.\w+$)/, '');
    const file = FILES.get(name);
    if (file === undefined) return next();
    const isItself = asked === MARKED.get(name);
    res.sendFile(file, {
      ...{ dotfiles: 'allow', immutable: isItself },
      maxAge: isItself ? '365d' : asked === name ? '1h' : 0,
    });
  });
  return router;
}
