import type { Door } from '../../http/route';
import type { Boxes } from './boxes';
import type { Cell } from './cells';
import type { Draft } from './draft';
import { instantOf } from './ends';

/** One change that a draft comes to. */
export interface Change {
  readonly name: string;
  readonly cell: Cell;
  readonly on: boolean;
  /** The grant that stands there; '' for none. */
  readonly was: string;
  /** An end of its own, in UTC milliseconds. */
  readonly until?: number;
}

/** What is taken in one go; core takes no more either. */
const MOST = 200;

/** The changes of a draft, in the order of the catalogue. */
export function changesOf({ wishes }: Draft, boxes: Boxes): Change[] {
  return [...wishes]
    .flatMap(([name, wished]) => ({ box: boxes.get(name), wished }))
    .flatMap(({ box, wished }) => (box ? [{ box, wished }] : []))
    .sort((one, other) => one.box.at - other.box.at)
    .map(({ box: { name, cell }, wished }) => ({ name, cell, ...wished }));
}

/** Whether there are more than can be saved in one go. */
export function isTooMany(changes: readonly Change[]): boolean {
  return changes.length > MOST;
}

/** What was looked at, as one text: nothing else is saved. */
export function lookedAt(changes: readonly Change[], { ends, doors }: Draft): string {
  const each = changes.map(({ name, on, was, until }) => [name, on, was, until ?? null]);
  const shut = [...doors].map(([id, { closed }]) => [id, closed]);
  const looked = [ends.choice, ends.choice === 'day' ? ends.day : '', each];
  return JSON.stringify(shut.length === 0 ? looked : [...looked, shut]);
}

type Input = Parameters<Door['changeGrants']>[0];

/** The changes as core takes them; days count from `now`.
 * @throws InvalidInputError for an end that is no day, or is over */
export function inputOf(
  changes: readonly Change[],
  { ends }: Draft,
  at: { now: number; timezone: string },
): Required<Pick<Input, 'add' | 'remove' | 'basis'>> {
  const common = instantOf(ends, at);
  const add = changes.filter(({ on }) => on);
  const remove = changes.filter(({ on }) => !on);
  return {
    add: add.map(({ cell, until }) => {
      const expiresAt = until ?? common;
      return { ...cell, ...(expiresAt === undefined ? {} : { expiresAt }) };
    }),
    remove: remove.map(({ cell }) => cell),
    basis: changes.map(({ cell, was }) => ({ ...cell, ...(was === '' ? {} : { grant: was }) })),
  };
}
