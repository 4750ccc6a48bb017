import { LimitReachedError } from '../../core/index';
import { ElsewherePage, text } from '../views';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';

const PATH = '/elsewhere';

function page(at: AtDoor, fault?: string): DoorAnswer {
  if (at.elsewhere === undefined) return { go: at.back };
  const t = text.allowed;
  const body = <ElsewherePage here={at.from.address ?? ''} post={at.form('elsewhere')} fault={fault} />;
  return { show: { title: t.elsewhereTitle, body }, status: fault === undefined ? 403 : 429 };
}

async function mailLink(at: AtDoor): Promise<DoorAnswer> {
  if (at.elsewhere === undefined) return { go: at.back };
  const { address } = at.from;
  try {
    await at.core.open().askWayBack({ principal: at.elsewhere, ...(address !== undefined && { address }) });
    return { go: at.to('elsewhere'), flash: { tone: 'ok', say: text.allowed.elsewhereMailed } };
  } catch (error) {
    if (!(error instanceof LimitReachedError)) throw error;
    return page(at, text.allowed.elsewhereOften);
  }
}

/** For whom the host signed in where their sign-in isn’t good: where they are, and a mailed link that ends that. */
export const elsewhereRoutes: readonly DoorRoute[] = [
  { method: 'get', path: PATH, for: 'anybody', answer: (at) => Promise.resolve(page(at)) },
  { method: 'post', path: PATH, for: 'anybody', answer: mailLink },
];
