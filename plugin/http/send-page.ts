import type { Response } from 'express';
import { reader, renderPage, type Page } from '../views';
import { assetNames } from './assets';
import type { Shown } from './route';
import { nonceOf } from './security-headers';
import type { Site } from './site';

/** Sends a page in the host's layout. */
export function sendPage(site: Site, res: Response, shown: Shown, status = 200): void {
  const { language: lang, theme = 'auto' } = reader();
  const page: Page = { lang, theme, base: site.base, nonce: nonceOf(res), assets: assetNames, ...shown };
  res.status(status).type('html').send(renderPage(page, site.bridge.layout));
}
