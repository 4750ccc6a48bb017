import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { canonicalJson } from './canonical';
import { INSTALLATION } from './installation';

const PAGE = 500;

/**
 * Sends the heads of all logs that went on out of the machine, once a day whichever nodes ask for it (R16). What was sent is
 * noted in the installation's log, which so goes on every day: whoever keeps heads sees when they stop. Says how many left.
 */
export async function leaveHeads(ctx: Context): Promise<number> {
  const at = ctx.clock.now();
  const day = new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);
  let left = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const from: string = after;
    const page = await ctx.transaction((tx) => leavePage(tx, { day, at, after: from, left }));
    left += page.heads;
    after = page.last;
  }
  return left;
}

interface Asked {
  day: string;
  at: number;
  after: string;
  left: number;
}

/** One letter with as many heads as fit; the last of them ends the day. */
async function leavePage(
  tx: Writes,
  { day, at, after, left }: Asked,
): Promise<{ heads: number; last?: string }> {
  await tx.lock(INSTALLATION);
  if ((await tx.accounts.cursor('heads')) >= day) return { heads: 0 };
  const heads = await tx.audit.headsToLeave(after, { at, limit: PAGE });
  if (heads.length > 0) {
    const lines = heads.map((head) => `${canonicalJson({ ...head })}\n`).join('');
    await tx.post({ lane: 'heads', kind: 'heads.leave', payload: { lines } });
  }
  await tx.audit.noteLeft(heads);
  const last = heads.length === PAGE ? heads.at(-1)?.log : undefined;
  if (last !== undefined) return { heads: heads.length, last };
  await tx.accounts.moveCursor('heads', day);
  const told = { actor: 'system', channel: 'system', after: { heads: left + heads.length } } as const;
  await tx.record(INSTALLATION, { action: 'heads.left', ...told });
  return { heads: heads.length };
}
