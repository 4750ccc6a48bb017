import type { VNode } from 'preact';
import { Avatar } from '../../../plugin/views/parts/avatar';
import { Hidden } from '../../../plugin/views/parts/hidden';
import { Icon } from '../../../plugin/views/parts/icon';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import { Card } from './card';
import type { ChatMessage, ChatThread } from './chat';
import { Words } from './chat-text';
import { Controls } from './controls';

function Picture({ message }: { message: ChatMessage }): VNode {
  if (message.app !== true) return <Avatar name={message.who} square />;
  return (
    <span class="ch-av app" aria-hidden="true">
      <Icon name="key" />
    </span>
  );
}

function By({ message }: { message: ChatMessage }): VNode {
  return (
    <div class="ch-by">
      <b>
        <bdi>{message.who}</bdi>
      </b>
      {message.app === true && <span class="ch-app">{text.chat.app}</span>}
      <span class="ch-at">{message.at}</span>
    </div>
  );
}

function Content({ message, owner }: { message: ChatMessage; owner: string }): VNode {
  return (
    <>
      {message.text !== undefined && (
        <p dir="auto">
          <Words text={message.text} />
          {message.edited === true && <span class="ch-edit"> {text.chat.edited}</span>}
        </p>
      )}
      {message.cards?.map((card, at) => (
        <Card key={at} card={card} />
      ))}
      {message.files?.map((file) => (
        <span key={file} class="ch-file">
          {file}
        </span>
      ))}
      {message.controls !== undefined && message.controls.length > 0 && (
        <Controls controls={message.controls} owner={`${owner}-${message.id}`} />
      )}
    </>
  );
}

function Thread({ thread, owner }: { thread: ChatThread; owner: string }): VNode {
  const id = `${owner}-reply`;
  return (
    <details class="ch-thread" open>
      <summary>{thread.title ?? text.chat.replies(thread.messages.length)}</summary>
      <ol>
        {thread.messages.map((message) => (
          <Message key={message.id} message={message} owner={owner} />
        ))}
      </ol>
      {thread.reply && (
        <PostForm post={thread.reply} class="ch-box">
          <label class="visually-hidden" for={id}>
            {text.chat.inThread}
          </label>
          <input id={id} name="text" autoComplete="off" placeholder={text.chat.inThread} />
          <button>
            <Icon name="send" />
            <Hidden>{text.chat.send}</Hidden>
          </button>
        </PostForm>
      )}
    </details>
  );
}

/** One message with its cards, buttons and thread. */
export function Message({ message, owner }: { message: ChatMessage; owner: string }): VNode {
  return (
    <li class={message.onlyYou === true ? 'ch-msg eph' : 'ch-msg'} id={`${owner}-${message.id}`}>
      <Picture message={message} />
      <div>
        {message.used && (
          <div class="ch-used">
            <b>{message.used.who}</b> {text.chat.used} <code>{message.used.command}</code>
          </div>
        )}
        {message.onlyYou === true && (
          <div class="ch-eph">
            <Icon name="eye" /> {text.chat.onlyYou}
          </div>
        )}
        <By message={message} />
        <Content message={message} owner={owner} />
        {message.thread && <Thread thread={message.thread} owner={`${owner}-${message.id}`} />}
      </div>
    </li>
  );
}
