import type { SocketHub } from './deliver-socket';
import type { EventFeed } from './event-feed';
import type { Messages } from './messages';
import type { ResponseUrls } from './response-urls';
import type { Triggers } from './triggers';
import type { Views } from './views';
import type { World } from './world';

/** The parts of one stand-in, as its methods and its people use them. */
export interface Backstage {
  readonly world: World;
  readonly feed: EventFeed;
  readonly messages: Messages;
  readonly views: Views;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly sockets: SocketHub;
  /** The address sockets are opened at, without a ticket. */
  readonly socketUrl: () => string;
}
