import type { VNode } from 'preact';
import { Note } from '../parts/note';
import { Say } from '../parts/rich';
import { text } from '../text';
import { LookBar } from './look-bar';
import type { AssetNames, Flash, Page } from './page';
import { Side, SmallNav } from './side';

type HeadOf = Pick<Page, 'base' | 'nonce' | 'assets'>;
const PLAIN: AssetNames = {
  ...{ bootstrap: 'bootstrap.min.css', styles: 'latchkey.css', script: 'latchkey.js' },
};

/** What the plugin's pages need in the document's head, besides title and charset. */
export function Head({ page: { base, nonce, assets = PLAIN } }: { page: HeadOf }): VNode {
  return (
    <>
      <link rel="stylesheet" href={`${base}/assets/${assets.bootstrap}`} />
      <link rel="stylesheet" href={`${base}/assets/${assets.styles}`} />
      <script src={`${base}/assets/${assets.script}`} nonce={nonce} />
    </>
  );
}

function FlashNote({ flash }: { flash: Flash }): VNode {
  return (
    <Note tone={flash.tone} role={flash.tone === 'bad' ? 'alert' : 'status'}>
      <Say say={flash.say} />
      {flash.faults && (
        <ul class="lk-faults">
          {flash.faults.map((fault) => (
            <li key={fault.field}>
              <a href={`#${fault.field}`}>{fault.say}</a>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** What a script shows while a form that was sent takes longer than a second. */
function Working(): VNode {
  return (
    <p class="lk-working" id="working" role="status" hidden>
      <label>
        {text.shell.working} <progress />
      </label>
    </p>
  );
}

/** The plugin's own part of the document: nav, flash and content, to stand in any host's layout. */
export function Body({ page }: { page: Page }): VNode {
  const groups = page.nav ?? [];
  const hasSide = groups.length > 0 || page.account !== undefined;
  return (
    <div class="lk">
      {page.look && <LookBar {...page.look} />}
      <div class={hasSide ? 'lk-shell' : 'lk-shell lone'}>
        {hasSide && <Side groups={groups} label={page.navLabel ?? text.shell.nav} account={page.account} />}
        <main class="lk-main" id="main" tabIndex={-1}>
          {hasSide && <SmallNav groups={groups} account={page.account} title={page.title} />}
          {page.flash && <FlashNote flash={page.flash} />}
          <Working />
          {page.body}
        </main>
      </div>
    </div>
  );
}

/** The document's title; a page that came back with faults says so first. */
export function titleOf(page: Pick<Page, 'title' | 'account' | 'flash'>): string {
  const title = page.flash?.faults ? text.shell.errorTitle(page.title) : page.title;
  return page.account ? `${title} · ${page.account.current.name}` : title;
}

/** A whole HTML document, for installations whose host brings no layout. */
export function Layout({ page }: { page: Page }): VNode {
  return (
    <html lang={page.lang} data-bs-theme={page.theme === 'dark' ? 'dark' : 'light'} data-theme={page.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(page)}</title>
        <Head page={page} />
      </head>
      <body>
        <a class="visually-hidden-focusable lk-skip" href="#main">
          {text.shell.skip}
        </a>
        <Body page={page} />
      </body>
    </html>
  );
}
