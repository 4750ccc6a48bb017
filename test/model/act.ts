import type { Principal } from '../../core/access/principal';
import type { Dice } from './dice';
import type { World } from './world';

/** What somebody tries: a use case, what they put into it, and what becomes of the world if they may. */
export interface Act {
  /** A use case of whoever acts, or `host` for what the billing platform says by itself. */
  use: string;
  by: Principal;
  /** Where they do it. */
  account: string;
  input: object;
  /** Where it takes up what somebody offered: whose offer it is, and on which account. R6 measures them there. */
  offer?: { by: Principal; account: string };
  effect(world: World, answer: { id: string }): void;
}

/** Finds something of its kind to do in this world; undefined where there is nothing. */
export type Kindling = (world: World, dice: Dice, now: number) => Act | undefined;

/** Somebody who tries: mostly whoever may do most there, at times anybody of the account, at times a stranger to it. */
export function somebody(world: World, dice: Dice, account: string): Principal | undefined {
  const here = world.members.filter((one) => one.account === account);
  const strong = here.filter(({ role }) => role !== 'member');
  const member = dice.pick(dice.once(10) ? world.members : dice.once(2) ? here : strong);
  return member && `user:${member.user}`;
}
