import type { AccessRow, AccountPerson } from '../../core/index';
import type { ChatRequest } from '../request';
import { say, type View } from '../view';
import { placed } from './access-where';
import { findPermissions, readDays, type Plan } from './access-words';
import { peopleCalled } from './people-called';
import { asSpeaker, type BotOptions, type Doing, type Speaker } from './context';

/** What a command about a permission means, once every word of it is understood. */
export interface Asked {
  plan: Plan;
  person: AccountPerson;
  row: AccessRow;
  /** The service or the account, in words. */
  where: string;
}

/** Reads a command about a permission; a view says what isn't clear. */
export async function understand(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  { args, doing }: { args: Readonly<Record<string, string>>; doing: Doing },
): Promise<Asked | View> {
  const as = asSpeaker(options, request, speaker, doing);
  const person = await findPerson(as, speaker, args.person ?? '');
  if ('kind' in person) return person;
  const permissions = findPermissions(args.permission ?? '');
  const [wanted] = permissions;
  if (!wanted) return say('There is no such permission. Use its name as your client area shows it.');
  if (permissions.length > 1) {
    return say(
      'Which one do you mean?',
      ...permissions.slice(0, 10).map(({ label, key }) => [{ strong: label }, ` · ${key}`]),
    );
  }
  const span = readDays((args.for ?? '').replace(/["']/g, ''));
  if (!span) return say('Say for how many days, such as 7, or never.');
  const { account } = speaker.hat;
  const access = await as.personAccess({ account, principal: person.principal });
  const found = placed(access, wanted, (args.service ?? '').replace(/^days?\b\s*/i, ''));
  if ('kind' in found) return found;
  const { row, where } = found;
  const plan = {
    account,
    principal: person.principal,
    key: row.key,
    ...(row.service === undefined ? {} : { service: row.service }),
    ...span,
  };
  return { plan, person, row, where };
}

/** The one person somebody means; a view when there is none, or more than one. */
export async function findPerson(
  as: ReturnType<typeof asSpeaker>,
  speaker: Speaker,
  typed: string,
): Promise<AccountPerson | View> {
  const found = await peopleCalled(as, speaker.hat.account, typed);
  const [person] = found;
  if (!person) return say(`Nobody on ${speaker.hat.label} is called that.`);
  if (found.length > 1) {
    return say(
      'Whom do you mean? Use the e-mail address.',
      ...found.slice(0, 10).map(({ name, email, company }) => `${name} · ${company ?? email}`),
    );
  }
  return person;
}
