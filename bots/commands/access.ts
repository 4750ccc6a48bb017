import { isPermissionKey, permission, type AccountPerson } from '../../core/index';
import type { ChatRequest } from '../request';
import { say, type Answer, type Form, type View } from '../view';
import { understand, type Asked } from './access-find';
import { throughWhat } from './access-where';
import { endsAt, packPlan, sleeps, sleepText } from './access-words';
import type { BotOptions, Speaker } from './context';
import { reasonText } from './faults';
import { inTheirTime } from './when';

type Args = Readonly<Record<string, string>>;

/** `/access grant`: shows what would change, and asks (design section 6). */
export async function grant(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  args: Args,
): Promise<Answer> {
  if (!args.person || !args.permission) return askWhat('access.ask', args);
  const asked = await understand(options, request, speaker, { args, doing: 'givePermission' });
  if ('kind' in asked) return asked;
  const { person, row } = asked;
  const everything = hasEverything(person, speaker);
  if (everything) return everything;
  if (row.give !== 'CAN') {
    return say([{ strong: permission(row.key).label }, `: ${reasonText(row.give ?? 'NO_GRANT')}`]);
  }
  return confirm(options, { ...asked, doing: 'access.give', speaker });
}

/** `/access revoke`: the same, the other way round. */
export async function revoke(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  args: Args,
): Promise<Answer> {
  if (!args.person || !args.permission) return askWhat('access.askEnd', args);
  const asked = await understand(options, request, speaker, { args, doing: 'endPermission' });
  if ('kind' in asked) return asked;
  const { person, row } = asked;
  const everything = hasEverything(person, speaker);
  if (everything) return everything;
  const label = { strong: permission(row.key).label };
  if (!row.direct) {
    const through = throughWhat(row);
    return say(
      through === ''
        ? [`${person.name} doesn’t have `, label, '.']
        : [`${person.name} has `, label, ` ${through}, not directly.`],
    );
  }
  if (row.end !== 'CAN') return say([label, `: ${reasonText(row.end ?? 'NO_GRANT')}`]);
  return confirm(options, { ...asked, doing: 'access.end', speaker });
}

/** Nothing can be given to or taken from whoever has everything. */
function hasEverything({ role, name, principal }: AccountPerson, { hat }: Speaker): View | undefined {
  if (role !== 'owner' && role !== 'master') return undefined;
  const what = `${role === 'owner' ? 'the' : 'a'} ${role} of ${hat.label}`;
  return principal === hat.principal
    ? say(`You are ${what}: you have every permission, always.`)
    : say(`${name} is ${what}, and has every permission, always.`);
}

/** Asks for what a command was given without: Slack's users can't see choices while they type. */
function askWhat(doing: string, args: Args): Form {
  const ends = {
    id: 'for',
    label: 'For how many days',
    kind: 'text' as const,
    required: false,
    hint: 'Empty: until you end it',
    most: 10,
  };
  return {
    kind: 'form',
    do: doing,
    title: doing === 'access.ask' ? 'Give a permission' : 'End a permission',
    submit: 'Next',
    fields: [
      {
        id: 'person',
        label: 'Who',
        kind: 'text',
        required: true,
        hint: 'Name or e-mail address',
        most: 190,
        value: args.person ?? '',
      },
      {
        id: 'permission',
        label: 'Permission',
        kind: 'text',
        required: true,
        hint: 'Such as: Allow to view/pay invoices',
        most: 80,
        value: args.permission ?? '',
      },
      ...(doing === 'access.ask' ? [ends] : []),
    ],
  };
}

interface Asking extends Asked {
  doing: 'access.give' | 'access.end';
  speaker: Speaker;
}

async function confirm(options: BotOptions, { plan, person, where, doing, speaker }: Asking): Promise<View> {
  const packed = packPlan(plan);
  if (packed === undefined || !isPermissionKey(plan.key)) {
    return {
      ...say('Do this in your client area.'),
      actions: [{ label: 'Client area', url: `${options.clientUrl}/${plan.account}/people` }],
    };
  }
  const giving = doing === 'access.give';
  const ends = endsAt(options.core.clock.now(), plan.days);
  const until = ends === undefined ? 'you end it' : await inTheirTime(options, speaker, ends);
  return {
    kind: 'view',
    title: 'Check before you confirm',
    lines: [
      [giving ? 'When you confirm, your own permissions are checked again.' : 'It ends at once, everywhere.'],
    ],
    changes: [
      { mark: giving ? '+' : '-', text: permission(plan.key).label },
      ...(giving && sleeps(person, plan.key) ? [{ mark: '!' as const, text: sleepText(person) }] : []),
    ],
    fields: [
      ...whoFields(person),
      { label: 'Account', value: speaker.hat.label },
      { label: 'Where', value: where },
      ...(giving ? [{ label: 'Until', value: until }] : []),
    ],
    actions: [
      { label: giving ? 'Give it' : 'End it', do: doing, data: packed, style: giving ? 'go' : 'stop' },
      { label: 'Cancel', do: 'cancel' },
    ],
  };
}

/** A name proves nothing: whoever confirms sees whose address it stands for. */
function whoFields({ name, company, email }: Asked['person']): { label: string; value: string }[] {
  const who = { label: 'Who', value: company === undefined ? name : `${name} (${company})` };
  return email === '' ? [who] : [who, { label: 'Address', value: email }];
}
