import type { ComponentChildren, VNode } from 'preact';
import { Head } from '../../plugin/views/layout/layout';
import type { SandboxLinks } from './chat/chat';
import { text } from './text';

/** What each page of the sandbox itself, not of the demo host, needs. */
export interface SandboxPageProps {
  readonly title: string;
  /** Below which path the plugin is mounted: its stylesheets are used here too. */
  readonly base: string;
  /** Which of the bar's links is this page. */
  readonly current: 'chat' | 'mail';
  readonly links: SandboxLinks;
  readonly children: ComponentChildren;
}

function Bar({ links, current }: Pick<SandboxPageProps, 'links' | 'current'>): VNode {
  const t = text.bar;
  return (
    <header class="sb-bar">
      <b>{t.title}</b>
      <span class="muted">{t.lead}</span>
      <nav aria-label={t.nav}>
        <a href={links.host}>{t.host}</a>
        <a href={links.chat} aria-current={current === 'chat' ? 'page' : undefined}>
          {t.chat}
        </a>
        <a href={links.mail} aria-current={current === 'mail' ? 'page' : undefined}>
          {t.mail} <span class="lk-b acc">{links.mails}</span>
        </a>
      </nav>
    </header>
  );
}

/** A whole document of the sandbox. */
export function SandboxPage(props: SandboxPageProps): VNode {
  return (
    <html lang="en" data-bs-theme="light" data-theme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{props.title}</title>
        <Head page={{ base: props.base }} />
        <link rel="stylesheet" href="/assets/sandbox.css" />
        <script src="/assets/chat.js" defer />
      </head>
      <body>
        <a class="visually-hidden-focusable lk-skip" href="#main">
          {text.skip}
        </a>
        <div class="lk sb">
          <Bar links={props.links} current={props.current} />
          <main class="sb-main" id="main" tabIndex={-1}>
            {props.children}
          </main>
        </div>
      </body>
    </html>
  );
}
