import { CLOSABLE_CHANNELS, type AccountPerson, type ClosableChannel } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type ChannelsProps } from '../../views';
import { labelOf } from '../label-of';
import { nameOf } from '../person';
import { askToChange, mayManage } from '../who-can';
import type { PeopleOn } from './people-on';

type Closed = readonly ClosableChannel[];

/** By which ways one person comes in, for whoever may look after them; undefined for the owner and the reader themselves. */
export async function channelsOf(
  { visit, account }: PeopleOn,
  person: AccountPerson,
): Promise<ChannelsProps | undefined> {
  const { principal, role } = person;
  if (role === 'owner' || principal === visit.actor.principal) return undefined;
  const closed = await visit.as.readChannels({ account: account.id, principal });
  const lock = await lockOf(visit, account.id, person);
  return {
    lead: text.waysIn.named(nameOf(person)),
    rows: rowsOf(closed.person, closed.everybody),
    post: visit.form(`${account.paths.person(principal)}/channels`),
    ...(lock !== undefined && { lock }),
  };
}

/** A tick at each way in that is open; `everybody`: what is closed to all, beside that. */
export function rowsOf(closed: Closed, everybody: Closed = []): ChannelsProps['rows'] {
  return CLOSABLE_CHANNELS.map((channel) => ({
    channel,
    isOpen: !closed.includes(channel),
    isClosedToAll: everybody.includes(channel),
  }));
}

/** What is to be closed: all that wasn't ticked. */
export function closedIn(visit: Visit): ClosableChannel[] {
  const open = visit.fields('open');
  return CLOSABLE_CHANNELS.filter((channel) => !open.includes(channel));
}

const KEYS = { contact: 'misc.contacts', outsider: 'misc.teams' } as const;

async function lockOf(visit: Visit, account: string, { role }: AccountPerson): Promise<string | undefined> {
  const ask = await askToChange(visit, account);
  if (visit.actor.readOnly === true) return text.lock({ reason: 'readOnly', ask });
  const key = role === 'contact' || role === 'outsider' ? KEYS[role] : 'misc.users';
  return (await mayManage(visit, account, key)) ? undefined : text.details.needs(labelOf(key), ask);
}
