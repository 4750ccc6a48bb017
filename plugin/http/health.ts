import { Router } from 'express';
import type { Core } from '../../core/index';

/** One thing that must work, and how it does. */
export interface HealthCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What pages say by instead of `detail`, in their reader's language. */
  readonly code?: string;
  /** What a platform has against it, in a word of its own. */
  readonly fault?: string;
  /** How many seconds ago it was last heard of. */
  readonly heardAgo?: number;
}

/** `livez`: the process answers. `readyz`: it can do its work, else 503 and what is wrong. */
export function health(core: Core, more: () => Promise<HealthCheck[]>): Router {
  const router = Router();
  router.get('/livez', (_req, res) => void res.set('Cache-Control', 'no-store').json({ ok: true }));
  router.get('/readyz', async (_req, res) => {
    const checks = [await databaseCheck(core), relayCheck(core), ...(await moreChecks(more))];
    const ok = checks.every((check) => check.ok);
    res
      .status(ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ ok, checks: checks.map(shown) });
  });
  return router;
}

/** What programs that watch read, and nothing more. */
function shown({ name, ok, detail }: HealthCheck): Pick<HealthCheck, 'name' | 'ok' | 'detail'> {
  return { name, ok, detail };
}

async function databaseCheck(core: Core): Promise<HealthCheck> {
  const ok = await core.isReady();
  return { name: 'database', ok, detail: ok ? 'answers' : 'does not answer' };
}

/** Until it is started, and once its work has ended by itself, nothing would reach anybody. */
function relayCheck(core: Core): HealthCheck {
  const detail = core.relayState();
  return { name: 'relay', ok: detail === 'runs', detail };
}

/** A check that breaks is a check that fails; what it broke with stays inside. */
function moreChecks(more: () => Promise<HealthCheck[]>): Promise<HealthCheck[]> {
  return more().catch(() => [{ name: 'checks', ok: false, detail: 'could not be made' }]);
}
