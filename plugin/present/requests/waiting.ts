import type { AccessRequest } from '../../../core/index';
import type { Visit } from '../../http/route';

/** As many as one page has. */
const MOST = 100;

/** What others ask for on an account, and the reader could give. */
export async function waitingRequests({ as, actor }: Visit, account: string): Promise<AccessRequest[]> {
  const { items } = await as.listAccessRequests({ account, state: 'pending', limit: MOST });
  return items.filter(({ principal }) => principal !== actor.principal);
}
