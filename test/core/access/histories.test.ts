import fc from 'fast-check';
import type { MovableClock } from '../../../core/index';
import { type Core } from '../../../core/index';
import type { Act } from '../../model/act';
import { ACT_NAMES, kindle } from '../../model/acts';
import { Dice } from '../../model/dice';
import { play, type Outcome } from '../../model/play';
import { answers, everybody, holdings, questionsOn } from '../../model/questions';
import { furnish, populate } from '../../model/stage';
import type { World } from '../../model/world';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const HISTORIES = Number(process.env.LATCHKEY_HISTORIES ?? 10);
const ACTS = 30;
const seed = Number(process.env.LATCHKEY_SEED ?? 20261126);
const HALF_AN_HOUR = 1_800_000;

const throws = fc.array(fc.noBias(fc.nat({ max: 1_000_000 })), { minLength: 30, maxLength: 30 });
const history = fc.array(throws, { minLength: ACTS / 2, maxLength: ACTS, size: 'max' });

/** What an owner is told who holds every key: nobody gives to themselves, and nobody gives or uses what the host doesn't offer. */
const ALSO_TO_OWNERS = ['OWN', 'NOT_OFFERED', 'CEILING'];

for (const name of ['sqlite', 'postgres'] as const) {
  onDatabase(name, 'random histories of an account', (_open, place) => {
    let core: Core;
    let clock: MovableClock;
    let worlds = 0;
    const done: Record<string, number> = {};

    beforeAll(async () => {
      ({ core, clock } = await sampleCore(await place.freshUrl(), { fill: false }));
      await furnish(core);
    });
    afterAll(() => core.close());

    async function compare(
      world: World,
      who: ReturnType<typeof everybody>[number],
      account: string,
    ): Promise<void> {
      const asked = questionsOn(world, account);
      const questions = asked.map(({ key, ref }) => ({ key, resource: ref }));
      const said = await core.open().canMany({ principal: who, questions });
      const named = (list: readonly boolean[]) =>
        asked.filter((_, at) => list[at]).map(({ key, ref }) => `${key} ${ref.type} ${ref.id}`);
      expect({ who, account, may: named(said) }).toEqual({
        ...{ who, account },
        may: named(answers(world, who, account, clock.now(), asked)),
      });
    }

    async function compareAll(world: World): Promise<void> {
      const { id } = world.accounts[worlds % world.accounts.length]!;
      for (const who of everybody(world)) await compare(world, who, id);
    }

    /** Nobody comes to hold by somebody's act what that one did not hold, and that one nothing at all (R6). */
    function judge(before: World, after: World, act: Act): void {
      if (act.by.startsWith('staff:')) return;
      const now = clock.now();
      const { by, account } = act.offer ?? act;
      const held = holdings(before, by, account, now);
      for (const who of everybody(after)) {
        const had = holdings(before, who, account, now);
        const gained = [...holdings(after, who, account, now)].filter((one) => !had.has(one));
        const beyond = gained.filter((one) => !held.has(one) || who === by);
        expect({ act, who, beyond }).toEqual({ act, who, beyond: [] });
      }
    }

    /** An owner with an account that is served may do all that the world has room for. */
    function mayRefuse(world: World, act: Act, outcome: Outcome): boolean {
      if (outcome.is === 'done' || act.use === 'acceptRemoteTeam') return true;
      const isOwner = world.members.some(
        (one) => one.account === act.account && `user:${one.user}` === act.by && one.role === 'owner',
      );
      const isServed = world.accounts.find(({ id }) => id === act.account)!.state === 'active';
      const isLimited = world.forbidden.some(({ account }) => account === act.account);
      if (isLimited && outcome.reason === 'NO_MANAGE') return true;
      return !isOwner || !isServed || ALSO_TO_OWNERS.includes(outcome.reason);
    }

    async function step(world: World, thrown: number[]): Promise<World> {
      const dice = new Dice(thrown);
      if (dice.once(6)) clock.advance(HALF_AN_HOUR);
      const found = kindle(world, dice, clock.now());
      if (!found) return world;
      const { name: kind, act } = found;
      const outcome = await play(core, act);
      expect({ act, outcome, may: mayRefuse(world, act, outcome) }).toEqual({ act, outcome, may: true });
      const after = structuredClone(world);
      if (outcome.is === 'done') {
        act.effect(after, outcome);
        judge(world, after, act);
        done[kind] = (done[kind] ?? 0) + 1;
      } else done.refused = (done.refused ?? 0) + 1;
      for (const who of [dice.pick(everybody(after))!, act.by]) {
        if (!who.startsWith('staff:')) await compare(after, who, dice.pick(after.accounts)!.id);
      }
      return after;
    }

    it('leave everybody with what the design says, after each act, and nobody with more than the actor held (R1 to R9)', async () => {
      await fc.assert(
        fc.asyncProperty(history, async (acts) => {
          worlds += 1;
          let world = await populate(core, `w${worlds}`);
          for (const thrown of acts) world = await step(world, thrown);
          await compareAll(world);
        }),
        // A shorter history takes minutes to find: ask for it where one failed.
        { numRuns: HISTORIES, seed, endOnFailure: process.env.LATCHKEY_SHRINK === undefined },
      );
    }, 3_600_000);

    it('do all kinds of things, and are refused some', () => {
      process.stdout.write(`${worlds} histories: ${JSON.stringify(done)}\n`);
      const missing = [...ACT_NAMES, 'refused'].filter((kind) => !done[kind]);
      expect(missing.slice(HISTORIES < 100 ? 3 : 0)).toEqual([]);
    });
  });
}
