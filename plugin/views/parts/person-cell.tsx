import type { VNode } from 'preact';
import { text } from '../text';
import type { Person } from '../words';
import { Avatar } from './avatar';
import { Hidden } from './hidden';
import { Icon } from './icon';

/** A person in a row: initials, name, chat marks, e-mail. */
export function PersonCell({ person }: { person: Person }): VNode {
  const name = <bdi>{person.name}</bdi>;
  return (
    <div class="lk-p">
      <Avatar name={person.name} square={person.kind === 'remote'} />
      <div>
        {person.href === undefined ? (
          <b>{name}</b>
        ) : (
          <a class="quiet" href={person.href}>
            {name}
          </a>
        )}
        {person.you === true && <span class="muted"> {text.you}</span>}
        {person.chats?.map((platform) => (
          <span key={platform} class="lk-chat">
            {' '}
            <Icon name={platform} />
            <Hidden>{text.people.linked(platform)}</Hidden>
          </span>
        ))}
        {person.email !== undefined && <small>{person.email}</small>}
      </div>
    </div>
  );
}
