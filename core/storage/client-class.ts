import type { Knex } from 'knex';

/** The class of a handle's client. knex exports none of them; an instance without a connection loads no driver. */
export function classOf(handle: Knex): unknown {
  return (handle.client as object).constructor;
}
