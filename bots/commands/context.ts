import type { Actor, ChatPerson, Core, Hat } from '../../core/index';
import type { ChatRequest } from '../request';

/** What commands work with: the core, the host's name, and where its client area is. */
export interface BotOptions {
  core: Core;
  brand: { name: string };
  /** The client area of the plugin, without a slash at the end: links are built from it, never from a request. */
  clientUrl: string;
}

/** Somebody who proved who they are, speaking for one account. */
export interface Speaker {
  person: ChatPerson;
  hat: Hat;
  actor: Actor;
}

/** What a command is about to do; it is what the activity says somebody tried who may not even look. */
export type Doing = 'givePermission' | 'endPermission' | 'personAccess' | 'why';

/** What a use case may be asked by a speaker; one interaction acts once. */
export function asSpeaker({ core }: BotOptions, request: ChatRequest, { actor }: Speaker, doing?: Doing) {
  return core.as(actor, requestKey(request), doing);
}

/** Names an interaction for good. */
export function requestKey({ surface, tenant, id }: ChatRequest): string {
  return `${surface}:${tenant}:${id}`;
}

/** The chat user of a request, as the core names them. */
export function chatUser({ surface, tenant, user }: ChatRequest) {
  return { surface, tenant, user };
}

/** Who asks for a link, with what people will recognise them by. */
export function asker(request: ChatRequest) {
  return {
    chat: chatUser(request),
    handle: request.handle.slice(0, 80) || request.user,
    place: request.place.slice(0, 80) || request.tenant,
  };
}
