import type { Principal } from '../access/principal';
import type { Snapshot } from '../access/snapshot';
import { normalEmail } from '../people/email';
import type { Context } from '../ports/context';
import type { Hat } from '../ports/stores/people-store';
import { isAuthenticated, MOST_OPENED, type MailFacts } from './judge-mail';
import type { CheckedMail } from './mail-message';
import { hatsOfSender, isOnFile } from './sender';

const HOUR = 3_600_000;
/** Looked up for one message: who writes to a whole company adds nobody behind these. */
const MOST_COPIED = 20;

/** What is known of mail, to be judged. Of a sender that isn't proved nothing is looked up. */
export async function factsOfMail(ctx: Context, mail: CheckedMail): Promise<MailFacts> {
  const from = mail.from.map(normalEmail);
  const { dmarc, domain } = mail.authentication;
  const said = {
    from,
    dmarc,
    domain: domain.toLowerCase(),
    automatic: mail.automatic,
    length: mail.text.length,
    cut: mail.cut,
  };
  const department = departmentOf(ctx, mail);
  const [address] = from;
  const hats = isAuthenticated(said) && address !== undefined ? await hatsOfSender(ctx.read, address) : [];
  const [hat] = hats.length === 1 ? hats : [];
  return { ...said, department, hats, ...(await whatTheyMay(ctx, hat, department)) };
}

/** The department whose address mail is to; of several the first that is named. */
export function departmentOf({ settings }: Context, { to, cc }: CheckedMail): string | undefined {
  for (const address of [...to, ...cc]) {
    const department = settings.mailDepartments.get(normalEmail(address) ?? '');
    if (department !== undefined) return department;
  }
  return undefined;
}

async function whatTheyMay(
  ctx: Context,
  hat: Hat | undefined,
  department: string | undefined,
): Promise<Pick<MailFacts, 'mayOpen' | 'opened'>> {
  if (!hat || department === undefined) return { mayOpen: false, opened: 0 };
  const { account, principal } = hat;
  const snapshot = await sightOf(ctx, account, principal);
  const mayOpen = snapshot?.can('support.open', { type: 'department', id: department, account }) ?? false;
  const since = ctx.clock.now() - HOUR;
  const opened = await ctx.read.tickets.openedSince(account, principal, since, MOST_OPENED);
  return { mayOpen, opened };
}

/** Who else was written to, is on file on that account and could see the ticket: they join it. Nobody else is told of it. */
export async function copiedPeople(
  ctx: Context,
  mail: CheckedMail,
  { hat: { account, principal: opener }, department }: { hat: Hat; department: string },
): Promise<Principal[]> {
  const addresses = [...mail.to, ...mail.cc].map(normalEmail).filter((one) => one !== undefined);
  const copied = new Set(addresses.filter((one) => !ctx.settings.mailDepartments.has(one)));
  const joining = new Set<Principal>();
  for (const address of [...copied].slice(0, MOST_COPIED)) {
    for (const { principal } of (await hatsOfSender(ctx.read, address)).filter(
      (hat) => hat.account === account,
    )) {
      const ticket = {
        ...{ type: 'ticket' as const, id: '', account, department, opener },
        watchers: [principal],
      };
      const sight = await sightOf(ctx, account, principal);
      const mayJoin = sight?.can('support.view', ticket) && (await isOnFile(ctx.read, account, principal));
      if (mayJoin && principal !== opener) joining.add(principal);
    }
  }
  return [...joining];
}

function sightOf(
  { snapshots }: Context,
  account: string,
  principal: Principal,
): Promise<Snapshot | undefined> {
  return snapshots.of({ principal, account, login: false });
}
