import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Head } from '../../../plugin/views/layout/layout';
import { Avatar } from '../../../plugin/views/parts/avatar';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import type { HostFrame } from './host-page';

function Logo(): VNode {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M2 13.2 10 3l8 10.2-8 3.8z"
        fill="none"
        stroke="#e0b04a"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
      <path d="M10 3v14" stroke="#e0b04a" stroke-width="1.6" />
    </svg>
  );
}

function Nav({ nav }: Pick<HostFrame, 'nav'>): VNode {
  return (
    <nav aria-label={text.nav}>
      {nav.map((entry) => (
        <a key={entry.href} href={entry.href} aria-current={entry.current === true ? 'true' : undefined}>
          {entry.label}
        </a>
      ))}
    </nav>
  );
}

function Header({ frame }: { frame: HostFrame }): VNode {
  return (
    <header class={frame.staff === true ? 'host staff' : 'host'} lang="en">
      <div>
        <a class="brand" href="/">
          <Logo />
          {text.brand}
        </a>
        {frame.staff === true && <span class="host-staff">{text.staff}</span>}
        {frame.nav.length > 0 && <Nav nav={frame.nav} />}
        {frame.me && (
          <div class="me">
            <Avatar name={frame.me.name} size="xs" />
            <span class="host-name">
              <bdi>{frame.me.name}</bdi>
            </span>
            <PostForm post={frame.me.signOut}>
              <button class="host-out">{text.signOut}</button>
            </PostForm>
          </div>
        )}
      </div>
    </header>
  );
}

/** The demo host's document; its pages and the plugin's stand in it alike. */
export function HostLayout({ frame, children }: { frame: HostFrame; children: ComponentChildren }): VNode {
  return (
    <html
      lang={frame.lang ?? 'en'}
      data-bs-theme={frame.theme === 'dark' ? 'dark' : 'light'}
      data-theme={frame.theme ?? 'light'}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${frame.title} · ${text.brand}`}</title>
        <Head page={{ base: frame.base }} />
        <link rel="stylesheet" href="/assets/sandbox.css" />
      </head>
      <body>
        <a class="visually-hidden-focusable lk-skip" href="#main" lang="en">
          {text.skip}
        </a>
        <Header frame={frame} />
        {children}
        <footer class="host-foot" lang="en">
          {text.footer}
        </footer>
      </body>
    </html>
  );
}

/** Renders one of the host's own pages. */
export function renderHostPage(frame: HostFrame, body: VNode): string {
  const page = (
    <HostLayout frame={frame}>
      <div class="lk">
        <main class="host-main" id="main" tabIndex={-1}>
          {body}
        </main>
      </div>
    </HostLayout>
  );
  return `<!doctype html>${renderToString(page)}`;
}

/** Puts a finished page of the plugin into the host's layout. */
export function renderInHost(frame: HostFrame, page: { readonly body: string }): string {
  const whole = (
    <HostLayout frame={frame}>
      {/* The plugin rendered and escaped it. */}
      <div class="host-plugin" dangerouslySetInnerHTML={{ __html: page.body }} />
    </HostLayout>
  );
  return `<!doctype html>${renderToString(whole)}`;
}
