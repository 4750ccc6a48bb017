import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Post } from '../../plugin/views';
import { Heading } from '../../plugin/views/parts/heading';
import { PostForm } from '../../plugin/views/parts/post-form';
import type { SandboxLinks } from '../views';
import { SandboxPage } from '../views/sandbox-page';
import { text } from '../views/text';

/** What the page that asks once more shows. */
export interface OverPageProps {
  readonly base: string;
  readonly links: SandboxLinks;
  readonly sure: Post;
}

function OverPage({ base, links, sure }: OverPageProps): VNode {
  const t = text.chat;
  return (
    <SandboxPage title={`${t.overTitle} · ${text.bar.title}`} base={base} current="chat" links={links}>
      <Heading title={t.overTitle} lead={t.overLead} />
      <PostForm post={sure} class="lk-acts">
        <button class="btn btn-danger">{t.overSure}</button>
        <a class="btn btn-quiet" href={links.chat}>
          {t.overBack}
        </a>
      </PostForm>
    </SandboxPage>
  );
}

/** Renders the page that asks before everything is forgotten. */
export function renderOverPage(props: OverPageProps): string {
  return `<!doctype html>${renderToString(<OverPage {...props} />)}`;
}
