import { permission, type Explanation } from '../../core/index';
import type { ChatRequest } from '../request';
import { say, type Answer, type View } from '../view';
import { findPermissions } from './access-words';
import { peopleCalled } from './people-called';
import { asSpeaker, type BotOptions, type Speaker } from './context';
import { reasonAbout, reasonText } from './faults';

/** `/access why`: about oneself, or about somebody one may see (R17). */
export async function why(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  words: Readonly<Record<string, string>>,
): Promise<Answer> {
  const args = inEitherOrder(words);
  const [wanted] = findPermissions(args.permission);
  if (!wanted) return say('There is no such permission. Use its name as your client area shows it.');
  const principal = args.person
    ? await principalOf(options, request, speaker, args.person)
    : speaker.hat.principal;
  if (principal === undefined) return say('Nobody here is called that.');
  const { account, label } = speaker.hat;
  const resource = { type: 'account' as const, id: account };
  if (permission(wanted.key).group === 'service') {
    return say('That permission is for single services: /access show lists them.');
  }
  const { person, explanation } = await asSpeaker(options, request, speaker, 'why').why({
    account,
    principal,
    key: wanted.key,
    resource,
  });
  const isOwn = principal === speaker.hat.principal;
  const reason = (code: string) => (isOwn ? reasonText(code) : reasonAbout(code, person.name));
  return told({ name: person.name, label: wanted.label, account: label, reason }, explanation);
}

/** Every other command takes the person first; whoever types it so here is understood as well. */
function inEitherOrder({ permission: first = '', person: second = '' }: Readonly<Record<string, string>>) {
  const isSwapped = findPermissions(first).length === 0 && findPermissions(second).length > 0;
  return isSwapped ? { permission: second, person: first } : { permission: first, person: second };
}

async function principalOf(
  options: BotOptions,
  request: ChatRequest,
  speaker: Speaker,
  typed: string,
): Promise<string | undefined> {
  const as = asSpeaker(options, request, speaker, 'why');
  const found = await peopleCalled(as, speaker.hat.account, typed);
  return found.length === 1 ? found[0]?.principal : undefined;
}

interface Telling {
  name: string;
  label: string;
  account: string;
  reason: (code: string) => string;
}

function told(
  { name, label, account, reason }: Telling,
  { allowed, sources, blockers, remedies }: Explanation,
): View {
  const verdict = [
    `${allowed ? 'Yes' : 'No'}: ${name} ${allowed ? 'can' : 'can’t'} use `,
    { strong: label },
    ` on ${account}.`,
  ];
  const from = sources.map((source) =>
    source.source === 'owner' || source.source === 'master'
      ? `As ${source.source}.`
      : `Given to ${source.label}.`,
  );
  const against = blockers.map(({ code, by }) => ['✗ ', reason(code), by === undefined ? '' : ` (${by})`]);
  const givingHelps = remedies.length > 0 && remedies.every((remedy) => remedy.do === 'give');
  const gives = givingHelps ? ['It would work if somebody who may gives it.'] : [];
  return say(verdict, ...from, ...against, ...gives);
}
