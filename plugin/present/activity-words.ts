import type { Channel as CoreChannel } from '../../core/index';
import type { Channel } from '../views/words';

/** Where an act came from, as badges name it. */
export const channelOf: Readonly<Record<CoreChannel, Channel>> = {
  web: 'web',
  slack: 'slack',
  discord: 'discord',
  mail: 'mail',
  api: 'api',
  host: 'staff',
  system: 'itself',
};
