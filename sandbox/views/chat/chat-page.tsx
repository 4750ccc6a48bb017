import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Icon } from '../../../plugin/views/parts/icon';
import { Note } from '../../../plugin/views/parts/note';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { SandboxPage } from '../sandbox-page';
import { text } from '../text';
import type { ChatPageProps } from './chat';
import { Pane } from './pane';

function Clock({ now, jump }: Pick<ChatPageProps, 'now' | 'jump'>): VNode {
  const t = text.chat;
  return (
    <>
      <span>
        <Icon name="clock" /> {t.it} <b>{now}</b>
      </span>
      <PostForm post={jump} class="lk-acts">
        {(['hour', 'day', 'week'] as const).map((by) => (
          <button key={by} class="btn btn-sm btn-quiet" name="by" value={by}>
            {t.jumps[by]}
          </button>
        ))}
      </PostForm>
      <span class="muted">{t.clockHint}</span>
    </>
  );
}

function Controls(props: ChatPageProps): VNode {
  const t = text.chat;
  return (
    <div class="sb-clock small">
      <Clock now={props.now} jump={props.jump} />
      <div class="ms-auto lk-acts">
        <PostForm post={props.sendAway}>
          <button class="btn btn-sm btn-quiet" name="away" value={props.away ? 'off' : 'on'}>
            {props.away ? t.back : t.away}
          </button>
        </PostForm>
        <PostForm post={props.startOver}>
          <button class="btn btn-sm btn-danger-quiet">{t.over}</button>
        </PostForm>
      </div>
    </div>
  );
}

/** The chat page: the stand-ins' two windows side by side, and a clock to move. */
export function ChatPage(props: ChatPageProps): VNode {
  return (
    <SandboxPage title={text.chat.document} base={props.base} current="chat" links={props.links}>
      <h1 class="visually-hidden">{text.chat.title}</h1>
      <div id="panes" data-version={props.version} data-version-url={props.versionUrl}>
        <Controls {...props} />
        {props.away && <Note tone="warn">{text.chat.awayNote}</Note>}
        <div class="sb-panes">
          {props.panes.map((pane) => (
            <Pane key={pane.platform} pane={pane} />
          ))}
        </div>
      </div>
    </SandboxPage>
  );
}

/** Renders the chat page to a document. */
export function renderChatPage(props: ChatPageProps): string {
  return `<!doctype html>${renderToString(<ChatPage {...props} />)}`;
}
