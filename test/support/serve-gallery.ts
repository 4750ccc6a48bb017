import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Picture } from './gallery';

const root = join(__dirname, '..', '..');
const files: Readonly<Record<string, string>> = {
  '/latchkey/assets/bootstrap.min.css': require.resolve('bootstrap/dist/css/bootstrap.min.css'),
  '/latchkey/assets/latchkey.css': join(root, 'plugin/assets/latchkey.css'),
  '/latchkey/assets/latchkey.js': join(root, 'plugin/assets/latchkey.js'),
  '/assets/sandbox.css': join(root, 'sandbox/assets/sandbox.css'),
};

/** Where a picture of the gallery is, for a browser that is served by {@link serveGallery}. */
export const urlOf = (name: string): string => `http://gallery.test/${name}`;

/** Serves the gallery and the stylesheets without a socket. */
export async function serveGallery(page: Page, pictures: readonly Picture[]): Promise<void> {
  const byName = new Map(pictures.map(({ name, html }) => [name, html]));
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files[path];
    const html = byName.get(path.slice(1));
    if (file !== undefined) return route.fulfill({ path: file });
    return route.fulfill(
      html === undefined ? { status: 404, body: '' } : { contentType: 'text/html', body: html },
    );
  });
}
