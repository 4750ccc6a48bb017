import type { VNode } from 'preact';
import { Hidden } from '../../../plugin/views/parts/hidden';
import { Icon } from '../../../plugin/views/parts/icon';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import type { ChatPane } from './chat';
import { Message } from './message';
import { Modal } from './modal';
import { Rail } from './rail';

function As({ pane }: { pane: ChatPane }): VNode {
  const label = text.chat.platforms[pane.platform];
  const { action, name, hidden } = pane.switch;
  return (
    <form class="ch-as" method="get" action={action}>
      <h2 id={`${pane.platform}-title`}>
        <Icon name={pane.platform} /> {label}
      </h2>
      <span class="muted">{text.chat.as}</span>
      {Object.entries(hidden ?? {}).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <select name={name} class="form-select form-select-sm" aria-label={text.chat.asLabel(label)}>
        {pane.people.map((person) => (
          <option key={person.id} value={person.id} selected={person.id === pane.as}>
            {person.label}
          </option>
        ))}
      </select>
      <button class="btn btn-sm btn-quiet">{text.chat.switch}</button>
    </form>
  );
}

function Box({ pane, where }: { pane: ChatPane; where: string }): VNode {
  const id = `${pane.platform}-box`;
  return (
    <PostForm post={pane.box} class="ch-box">
      <label class="visually-hidden" for={id}>
        {text.chat.boxLabel(where, text.chat.platforms[pane.platform])}
      </label>
      <input id={id} name="text" autoComplete="off" placeholder={text.chat.placeholder(where)} />
      <button>
        <Icon name="send" />
        <Hidden>{text.chat.send}</Hidden>
      </button>
    </PostForm>
  );
}

function Messages({ pane }: { pane: ChatPane }): VNode {
  if (pane.messages.length === 0) return <p class="ch-none">{text.chat.noMessages}</p>;
  return (
    <ol class="ch-list" aria-label={text.chat.messages}>
      {pane.messages.map((message) => (
        <Message key={message.id} message={message} owner={pane.platform} />
      ))}
    </ol>
  );
}

/** One platform's window. */
export function Pane({ pane }: { pane: ChatPane }): VNode {
  const channel = pane.channels.find((one) => one.id === pane.current);
  const where = `${channel?.kind === 'channel' ? '#' : ''}${channel?.name ?? pane.place}`;
  return (
    <section class={`ch ${pane.platform}`} id={pane.platform} aria-labelledby={`${pane.platform}-title`}>
      <As pane={pane} />
      <div class="ch-win">
        <Rail pane={pane} />
        <div class="ch-main">
          <div class="ch-top">
            <b>{where}</b>
            {pane.topic !== undefined && <span>{pane.topic}</span>}
          </div>
          <div
            class="ch-scroll"
            id={`${pane.platform}-scroll`}
            tabIndex={0}
            role="region"
            aria-label={text.chat.region(where, text.chat.platforms[pane.platform])}
          >
            <Messages pane={pane} />
          </div>
          {pane.commands !== undefined && pane.commands.length > 0 && (
            <p class="ch-cmds">
              {text.chat.commands}{' '}
              {pane.commands.map((command) => (
                <code key={command}>{command}</code>
              ))}
            </p>
          )}
          <Box pane={pane} where={where} />
        </div>
        {pane.modal && <Modal modal={pane.modal} platform={pane.platform} />}
      </div>
    </section>
  );
}
