import { join } from 'node:path';
import { Router } from 'express';

const own = join(__dirname, '../assets');

const FILES: ReadonlyMap<string, string> = new Map([
  ['bootstrap.min.css', require.resolve('bootstrap/dist/css/bootstrap.min.css')],
  ['latchkey.css', join(own, 'latchkey.css')],
  ['latchkey.js', join(own, 'latchkey.js')],
]);

/** Styles and script by a fixed list: no part of a path ever reaches the file system. */
export function assets(): Router {
  const router = Router();
  router.get('/:file', (req, res, next) => {
    const file = FILES.get(req.params.file);
    if (file === undefined) return next();
    res.sendFile(file, { maxAge: '1h', dotfiles: 'allow' });
  });
  return router;
}
