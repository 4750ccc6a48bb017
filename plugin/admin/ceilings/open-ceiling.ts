import { NotFoundError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { CeilingOn } from '../../present/ceiling/ceiling-on';
import { text } from '../../views';
import { adminPage } from '../admin-page';
import { clientShown } from '../client/client-place';
import { openClient } from '../open-client';

/** What is offered where neither a client nor its group has a word of its own. */
export function ofEverybody(visit: Visit): Promise<CeilingOn> {
  const t = text.ceiling;
  return Promise.resolve({
    ...{ visit, whose: { level: 'installation' }, path: `${visit.base}/admin/ceilings` },
    ...{ title: t.title, lead: t.lead, whom: t.everybody },
    shown: (page) => adminPage(visit, page, 'ceilings'),
  });
}

/** The same for the clients of a group.
 * @throws NotFoundError for a group that no client is in, NotAllowedError */
export async function ofGroup(visit: Visit): Promise<CeilingOn> {
  const t = text.ceiling;
  const group = visit.param('group');
  const found = (await visit.as.listClientGroups({})).find((one) => one.group === group);
  if (!found) throw new NotFoundError('group');
  const all = `${visit.base}/admin/ceilings`;
  return {
    ...{ visit, whose: { level: 'group', holder: group }, path: `${all}/${encodeURIComponent(group)}` },
    ...{ title: t.groupTitle(group), lead: t.groupLead(found.clients), whom: group },
    crumb: { label: t.title, href: all },
    shown: (page) => adminPage(visit, page, 'ceilings'),
  };
}

/** What one client can have at all.
 * @throws NotFoundError, NotAllowedError */
export async function ofClient(visit: Visit): Promise<CeilingOn> {
  const client = await openClient(visit);
  const { id, label, paths } = client;
  const t = text.ceiling;
  return {
    ...{ visit, whose: { level: 'account', holder: id }, path: paths.ceiling },
    ...{ title: t.title, lead: t.clientLead, whom: label },
    shown: clientShown(visit, client, 'ceiling'),
  };
}
