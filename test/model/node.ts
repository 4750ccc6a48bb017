import { createCore, silentLog, type Core } from '../../core/index';
import { migrationSource } from '../../migrations';
import { SECRET } from '../support/core';
import type { Asked, NodeAnswer, NodeOrder } from './node-process';
import { play, type Played } from './play';

/** One node of an installation, in a process of its own: it changes what it is told to, and answers what it is asked. */

const tell = (answer: NodeAnswer) => void process.send?.(answer);

function open(url: string): Promise<Core> {
  const brand = {
    name: 'H',
    domain: 'h.example',
    supportAddress: 'help@h.example',
    chatsUrl: '',
    clientUrl: '',
  };
  return createCore(
    { LATCHKEY_DATABASE_URL: url, LATCHKEY_SECRET: SECRET, LATCHKEY_LOG_LEVEL: 'silent' },
    { migrations: migrationSource, brand, log: silentLog },
  );
}

let core: Promise<Core> | undefined;

async function work(order: { play: Played } | { ask: Asked }): Promise<unknown> {
  const node = await core!;
  return 'play' in order ? play(node, order.play) : node.open().canMany(order.ask);
}

process.on('message', (order: NodeOrder) => {
  if ('url' in order) core = open(order.url);
  const done = 'url' in order ? core : work(order);
  void Promise.resolve(done).then(
    (value) => tell({ id: order.id, value: 'url' in order ? true : value }),
    (error: unknown) => tell({ id: order.id, fault: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
