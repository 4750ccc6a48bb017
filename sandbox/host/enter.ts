import type { Request } from 'express';
import type { DemoPerson } from './people';
import { HostRefusal } from './refusal';
import { sessionOf } from './scope';

/** Who asks, if the account in the path is theirs to enter; otherwise it isn't there. */
export function enter(req: Request): { person: DemoPerson; account: string } {
  const person = sessionOf()?.person;
  const { account } = req.params as { account: string };
  if (!person?.accounts.includes(account)) throw new HostRefusal(404, 'missing');
  return { person, account };
}
