import type { VNode } from 'preact';
import { Hidden } from '../../../plugin/views/parts/hidden';
import { Icon } from '../../../plugin/views/parts/icon';
import { text } from '../text';
import type { ChatChannel, ChatPane } from './chat';

function Channel({ channel, current }: { channel: ChatChannel; current: string }): VNode {
  return (
    <li class={channel.kind}>
      <a href={channel.href} aria-current={channel.id === current ? 'page' : undefined}>
        {channel.kind === 'channel' && <span aria-hidden="true"># </span>}
        {channel.kind === 'app' && <Icon name="key" />} <bdi>{channel.name}</bdi>
        {channel.unread !== undefined && channel.unread > 0 && (
          <b class="ch-n">
            {channel.unread}
            <Hidden> {text.chat.unread}</Hidden>
          </b>
        )}
      </a>
    </li>
  );
}

/** The channels, threads and direct messages of a pane. */
export function Rail({ pane }: { pane: ChatPane }): VNode {
  const inPlace = pane.channels.filter((channel) => channel.kind === 'channel' || channel.kind === 'thread');
  const direct = pane.channels.filter((channel) => channel.kind === 'direct' || channel.kind === 'app');
  const show = (channels: readonly ChatChannel[]) => (
    <ul>
      {channels.map((channel) => (
        <Channel key={channel.id} channel={channel} current={pane.current} />
      ))}
    </ul>
  );
  return (
    <nav class="ch-rail" aria-label={text.chat.channels(text.chat.platforms[pane.platform])}>
      <b>{pane.place}</b>
      {inPlace.length > 0 && show(inPlace)}
      {direct.length > 0 && <span>{text.chat.direct}</span>}
      {direct.length > 0 && show(direct)}
    </nav>
  );
}
