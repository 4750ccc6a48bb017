import type { Context } from '../ports/context';
import type { OldLines } from '../ports/stores/audit-store';

const PAGE = 100;

/** What became of lines that are old enough: how many ended, and the logs that are not true and so lose nothing. */
export interface Closed {
  lines: number;
  untrue: string[];
}

/**
 * Ends the lines of every log that are from before a moment, and lets a proved checkpoint stand for them: the rest verifies
 * on from there (R21). A log that isn't true is left as it is, for somebody to look at.
 */
export async function closeOldLines(ctx: Context, before: number): Promise<Closed> {
  const closed: Closed = { lines: 0, untrue: [] };
  for (let after = ''; ;) {
    const page = await ctx.read.audit.linesBefore(before, after, PAGE);
    for (const old of page) {
      if ((await ctx.read.audit.verify(old.log, [])).ok) closed.lines += await close(ctx, old);
      else closed.untrue.push(old.log);
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) return closed;
    after = last.log;
  }
}

/** Of two nodes that come at once the second finds nothing more. */
function close(ctx: Context, old: OldLines): Promise<number> {
  return ctx.transaction(async (tx) => {
    await tx.lock(old.log);
    const lines = await tx.audit.closeLines(old, ctx.clock.now());
    const told = { actor: 'system', channel: 'system', after: { upTo: old.seq, lines } } as const;
    if (lines > 0) await tx.record(old.log, { action: 'activity.closed', ...told });
    return lines;
  });
}
