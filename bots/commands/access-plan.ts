import { isPermissionKey, permission, type AccountPerson, type PermissionKey } from '../../core/index';
import type { ChatRequest } from '../request';
import { say, type Answer } from '../view';
import { endsAt, sleeps, sleepText, unpackPlan, type Plan } from './access-words';
import { asSpeaker, chatUser, type BotOptions, type Doing, type Speaker } from './context';
import { namingAccount, reasonText } from './faults';
import { askWho } from './speaking';
import { inTheirTime } from './when';

/** What Confirm does, for the account that it carries. The core judges it anew, at this moment (R7). */
export function give(options: BotOptions, request: ChatRequest, data: string): Promise<Answer> {
  return onPlan(options, request, { data, doing: 'givePermission' }, async (planned) => {
    const { plan, person, subject, key, speaker } = planned;
    const expiresAt = endsAt(options.core.clock.now(), plan.days);
    const wanted = {
      account: plan.account,
      subject,
      key,
      ...(plan.service ? { service: plan.service } : {}),
    };
    // Before the change: what fails after it would be answered as if nothing had changed.
    const until = expiresAt === undefined ? '' : `, until ${await inTheirTime(options, speaker, expiresAt)}`;
    await asSpeaker(options, request, speaker).givePermission({
      ...wanted,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    });
    return {
      ...say([
        `${person.name} can now use `,
        { strong: permission(key).label },
        `${until}. `,
        sleeps(person, key) ? sleepText(person) : 'It works from now on.',
      ]),
      title: 'Saved',
    };
  });
}

/** What Confirm does for `/access revoke`. */
export function end(options: BotOptions, request: ChatRequest, data: string): Promise<Answer> {
  return onPlan(options, request, { data, doing: 'endPermission' }, async (planned) => {
    const { plan, person, subject, key, speaker } = planned;
    const wanted = {
      account: plan.account,
      subject,
      key,
      ...(plan.service ? { service: plan.service } : {}),
    };
    await asSpeaker(options, request, speaker).endPermission(wanted);
    return {
      ...say([
        `${person.name} no longer has `,
        { strong: permission(key).label },
        ' directly. That holds from now on.',
      ]),
      title: 'Saved',
    };
  });
}

interface Planned {
  plan: Plan;
  person: AccountPerson;
  subject: NonNullable<AccountPerson['subject']>;
  key: PermissionKey;
  speaker: Speaker;
}

/** A button may be pressed by anybody, later, and while one speaks for another account: all is looked up again. */
async function onPlan(
  options: BotOptions,
  request: ChatRequest,
  { data, doing }: { data: string; doing: Doing },
  run: (planned: Planned) => Promise<Answer>,
): Promise<Answer> {
  const { core } = options;
  const who = await core.chatPerson(chatUser(request));
  if (!who) return askWho(options);
  const plan = unpackPlan(data);
  const hat = who.hats.find(({ account }) => account === plan?.account);
  if (!plan || !hat || !isPermissionKey(plan.key)) {
    return say('There is no such thing here, or it belongs to somebody else.');
  }
  const speaker = { person: who, hat, actor: core.actorOf(who, hat) };
  const { key } = plan;
  return namingAccount(hat, async () => {
    const as = asSpeaker(options, request, speaker, doing);
    const [person] = await as.namePeople({ account: plan.account, only: [plan.principal] });
    if (!person) return say('That person is no longer on this account.');
    if (!person.subject) return say(reasonText('THROUGH_TEAM'));
    return run({ plan, person, subject: person.subject, key, speaker });
  });
}
