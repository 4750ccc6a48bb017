import { knex, type Knex } from 'knex';
import { classOf } from './client-class';
import type { Driver } from './driver';

interface Stream {
  destroy(): void;
}
/** A connection of pg or mysql2, as far as one must be cut off. */
interface Connection {
  __knex__disposed?: unknown;
  stream?: Stream;
  connection?: { stream?: Stream };
}
interface Base {
  config: { deadlineMs?: number };
  _query(connection: Connection, query: { sql: string }): Promise<unknown>;
}

function cutOff(connection: Connection): Error {
  const error = Object.assign(new Error('the database gave no answer in time'), { code: 'ETIMEDOUT' });
  connection.__knex__disposed = error; // out of the pool: the answer may still come, to another question
  const stream = connection.stream ?? connection.connection?.stream; // mysql2's own destroy() waits for the other side
  stream?.destroy();
  return error;
}

/** A knex client whose every statement, BEGIN and COMMIT too, ends within `deadlineMs`, even when the network swallows the answer. */
export function serverClient(driver: Driver): typeof Knex.Client {
  const Server = classOf(knex({ client: driver })) as new (config: Knex.Config) => Base;
  class DeadlineClient extends Server {
    override _query(connection: Connection, query: { sql: string }): Promise<unknown> {
      const answer = super._query(connection, query);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(cutOff(connection)), this.config.deadlineMs);
        void answer.then(resolve, reject).finally(() => clearTimeout(timer));
      });
    }
  }
  return DeadlineClient as unknown as typeof Knex.Client;
}
