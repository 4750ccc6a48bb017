import type { ClientPlace, Core } from '../../core/index';
import type { HostLook } from '../host-bridge';

/** What a link into the host is made of. */
export interface HostLinks {
  readonly core: Pick<Core, 'clientUrl'>;
  readonly bridge: Pick<HostLook, 'clientUrl'>;
  readonly publicUrl: string;
}

/**
 * Where a client does something in the host: by the word of the app that the pages stand in, else of the platform. It is a word
 * from outside: only what is encrypted, or on our own origin, becomes a link.
 */
export function hostUrl({ core, bridge, publicUrl }: HostLinks, place: ClientPlace): string | undefined {
  const said = bridge.clientUrl?.(place) ?? core.clientUrl(place);
  if (said === undefined || !URL.canParse(said, publicUrl)) return undefined;
  const url = new URL(said, publicUrl);
  const isOurs = url.origin === new URL(publicUrl).origin;
  return isOurs || url.protocol === 'https:' ? url.href : undefined;
}
