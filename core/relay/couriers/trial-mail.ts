import { readPrincipal, type Principal } from '../../access/principal';
import { OPTIONAL_KINDS, type NoticeName } from '../../notices/kinds';
import { choicesToken } from '../../notices/mail-choices';
import { ownAddress } from '../../notices/own-address';
import { choicesUrl, testMail, withChoices } from '../../notices/trial-mail';
import type { Voice } from '../../notices/voice';
import type { Context } from '../../ports/context';
import type { Courier } from '../courier';
import type { MailPost } from './mail';
import { labelOf, written } from './people-mail';

/** Mails a test to whoever asked for it, if they are still here, by the address that they have now. */
export function mailTest(ctx: Context, post: MailPost): Courier {
  return written(ctx, post, async ({ account = '', principal: who = '', about = '' }) => {
    const principal = readPrincipal(who) && (who as Principal);
    const person = principal && (await ctx.read.people.personNamed(account, principal));
    if (!person || person.suspended) return undefined;
    const address = await ownAddress(ctx.read.people, person);
    if (address === undefined) return undefined;
    const kind = about as NoticeName;
    const label = await labelOf(ctx, account);
    const canStop = OPTIONAL_KINDS.some((one) => one === kind);
    const choices = choicesUrl(post.brand, choicesToken(ctx, { account, principal }));
    const say = (voice: Voice) => {
      const test = testMail(voice, kind, label);
      return canStop ? withChoices(voice, test, choices, kind) : test;
    };
    return { address, principal, say };
  });
}
