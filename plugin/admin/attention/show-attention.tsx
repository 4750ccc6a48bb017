import type { Answer, Visit } from '../../http/route';
import { pathsOf } from '../../present/paths';
import { AttentionPage, SupportHomePage, text } from '../../views';
import type { Rich } from '../../views/words';
import { adminPage } from '../admin-page';
import type { Installed } from '../installation/installation';

/** What needs a look of staff, across all clients. */
export const showAttention =
  ({ health }: Installed) =>
  async (visit: Visit): Promise<Answer> => {
    if (visit.role === 'support') return showSupport(visit);
    const waits = [...(await waiting(visit)), ...(await away(visit, health))];
    const body = <AttentionPage waits={waits} />;
    return { show: adminPage(visit, { title: text.attention.title, body }, 'overview') };
  };

/** Those who answer tickets are led to where they do. */
function showSupport(visit: Visit): Answer {
  const { base, host } = visit;
  const mine = `${base}/client/me`;
  const own = { hold: `${base}/admin/hold`, security: `${mine}/security`, profile: `${mine}/profile` };
  const body = <SupportHomePage host={host} {...own} />;
  return { show: adminPage(visit, { title: text.attention.support.title, body }, 'overview') };
}

/** So many clients without an owner are named. */
const MOST_OWNERLESS = 20;

async function waiting(visit: Visit): Promise<Rich[]> {
  const t = text.attention;
  const { resets, dead, uncertain, held, clients, ownerless } = await visit.as.readWaiting({});
  const at = (page: string) => `${visit.base}/admin/${page}`;
  return [
    ...(resets > 0 ? [t.resets(resets, at('recoveries'))] : []),
    ...(dead > 0 ? [t.dead(dead, at('outbox'))] : []),
    ...(uncertain > 0 ? [t.uncertain(uncertain, at('outbox'))] : []),
    ...(held > 0 ? [t.held(held, at('hold'))] : []),
    ...clients.map(({ account, label, requests }) =>
      t.requests(requests, label, pathsOf(visit, account).requests),
    ),
    ...ownerless
      .slice(0, MOST_OWNERLESS)
      .map(({ account, label }) => t.ownerless(label, pathsOf(visit, account).home)),
    ...(ownerless.length > MOST_OWNERLESS ? [t.moreOwnerless(ownerless.length - MOST_OWNERLESS)] : []),
  ];
}

/** What is set up and doesn't work; a check that breaks says so on its own page. */
async function away({ base }: Visit, health: Installed['health']): Promise<Rich[]> {
  const checks = (await health?.().catch(() => [])) ?? [];
  return checks
    .filter(({ ok }) => !ok)
    .map(({ name }) =>
      text.attention.away(isKnown(name) ? text.adminChat.names[name] : name, `${base}/admin/chat`),
    );
}

function isKnown(name: string): name is keyof typeof text.adminChat.names {
  return Object.hasOwn(text.adminChat.names, name);
}
