/** What node-sqlite3 calls back with; `this` tells of a change, which none of these makes. */
type Done = (error: Error | null, rows?: unknown) => void;

interface Statement {
  all(bindings: readonly unknown[], done: Done): void;
  finalize(done?: () => void): void;
}

/** A connection of node-sqlite3, as far as reading goes. */
export interface Reading {
  prepare(sql: string, done: (error: Error | null) => void): Statement;
  all(sql: string, bindings: readonly unknown[], done: Done): void;
  __knexTxId?: string;
  /** Lets go of everything that was prepared: SQLite closes nothing before. */
  forget?: () => void;
}

/** How many statements a connection keeps prepared. Those that we ask are known and far fewer; what comes by chance goes again. */
const MOST = 150;

/**
 * Keeps what is read by prepared, for as long as the connection lives: preparing takes three times as long as asking, where a
 * question is as long as ours for facts. SQLite prepares anew by itself when the schema changes. For connections that only read:
 * what is prepared doesn't wait in the connection's line, and would leave a transaction behind or ahead of its BEGIN and COMMIT.
 */
export function keepPrepared(connection: Reading): void {
  const kept = new Map<string, Statement>();
  const inLine = connection.all.bind(connection);

  connection.all = (sql, bindings, done) => {
    if (connection.__knexTxId !== undefined) return inLine(sql, bindings, done);
    const statement = kept.get(sql) ?? prepare(sql, done);
    kept.delete(sql);
    kept.set(sql, statement);
    statement.all(bindings, done);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) drop(oldest);
  };
  connection.forget = () => {
    for (const sql of [...kept.keys()]) drop(sql);
  };

  /** One that can't be prepared tells so itself, and never answers. */
  function prepare(sql: string, done: Done): Statement {
    return connection.prepare(sql, (error) => {
      if (!error) return;
      kept.delete(sql);
      done(error);
    });
  }

  function drop(sql: string): void {
    kept.get(sql)?.finalize();
    kept.delete(sql);
  }
}
