import { renderToString } from 'preact-render-to-string';
import { Body, Head, Layout, titleOf } from './layout';
import type { Page } from './page';

/** A page as a host's own layout gets it: `head` and `body` are finished HTML, to be printed once each. */
export interface HostPage extends Omit<Page, 'body'> {
  readonly head: string;
  readonly body: string;
}

/** Puts a page into a host's layout; returns the whole document. */
export type HostLayout = (page: HostPage) => string;

/** Renders a page to a document, in the host's layout if there is one. */
export function renderPage(page: Page, layout?: HostLayout): string {
  if (layout === undefined) return `<!doctype html>${renderToString(<Layout page={page} />)}`;
  const head = renderToString(<Head page={page} />);
  return layout({ ...page, title: titleOf(page), head, body: renderToString(<Body page={page} />) });
}
