import {
  CATALOGUE,
  DomainError,
  InvalidInputError,
  NotAllowedError,
  NotFreshError,
  permission,
  isPermissionKey,
  StorageFault,
} from '../../core/index';
import { own } from '../own';
import { say, type Answer, type FormErrors, type Line, type View } from '../view';
import type { BotOptions } from './context';

/** Why something is refused, in a sentence each; codes are the core's (R17). */
const REASONS: Record<string, string> = {
  NO_GRANT: 'Nobody gave it to you. Ask the owner.',
  EXPIRED: 'It was given to you, and has ended. Ask the owner.',
  CEILING: "Your host doesn't offer it to this account.",
  NOT_OFFERED: "Your host doesn't offer it to this account.",
  NEEDS_LOGIN: 'It needs a sign-in: choose "I can sign in" under /verify.',
  DEPT_DENIED: 'That department is closed for you.',
  OUT_OF_REACH: 'It is not your ticket, and you are not on it.',
  FOREIGN_RESOURCE: 'There is no such thing here.',
  SERVICE_FUNCTION_OFF: "Your host doesn't offer that on this service.",
  ACCOUNT_SUSPENDED: 'The account is suspended.',
  ACCOUNT_CLOSED: 'The account is closed.',
  MEMBERSHIP_SUSPENDED: 'Your place on this account is suspended.',
  ADDRESS_UNPROVED: 'Your new address is not proved yet.',
  LINK_PENDING: 'Your team is not let in yet.',
  LINK_CLOSED: "Your team's way in was closed.",
  NOT_ADMITTED: 'They let people of your team in one by one, and you are not in yet.',
  NOT_IN_TEAM:
    'Other companies let this team in, so only the owner or somebody in it can add somebody to it.',
  HOME_SUSPENDED: "Your own company's account is suspended.",
  NO_MANAGE: 'You can’t change what these people may do. The owner can.',
  NOT_HELD: 'You don’t have it yourself, so you can’t give it. Ask the owner.',
  NOT_AS_LONG: 'You have it for a shorter time than that, so you can’t give it for so long.',
  OWN: 'You can’t change your own permissions. The owner can.',
  MORE_THAN_YOU: 'They have permissions that you don’t, so only the owner can take from them.',
  THROUGH_TEAM:
    'They are here through their company’s team. What it may do is given to the team, in your client area.',
  CHANNEL_CLOSED: 'This way in is closed to you on that account. The owner can open it.',
  MANAGERS_ONLY: 'Only the owner and the masters can.',
  STAFF_ROLE: 'Your role doesn’t allow that.',
  READ_ONLY: 'You are only looking on.',
};

/** The sentence of a reason; an unknown one says no more than no. */
export function reasonText(code: string): string {
  return own(REASONS, code) ?? 'That is not possible here.';
}

/** The same about somebody else, where it speaks of a person. */
const ABOUT: Record<string, (name: string) => string> = {
  NO_GRANT: (name) => `Nobody gave it to ${name}.`,
  EXPIRED: (name) => `It was given to ${name}, and has ended.`,
  NEEDS_LOGIN: (name) => `It needs a sign-in, and ${name} has none.`,
  DEPT_DENIED: (name) => `That department is closed for ${name}.`,
  OUT_OF_REACH: (name) => `${name} neither opened that ticket nor was added to it.`,
  MEMBERSHIP_SUSPENDED: (name) => `The place of ${name} on this account is suspended.`,
  ADDRESS_UNPROVED: (name) => `${name} has a new address that is not proved yet.`,
  LINK_PENDING: (name) => `The team of ${name} is not let in yet.`,
  LINK_CLOSED: (name) => `The way in for the team of ${name} was closed.`,
  HOME_SUSPENDED: (name) => `The account that ${name} comes from is suspended.`,
};

/** The sentence of a reason about somebody else. */
export function reasonAbout(code: string, name: string): string {
  return own(ABOUT, code)?.(name) ?? reasonText(code);
}

const FIELDS: Record<string, Record<string, string>> = {
  email: { NO_ADDRESS: 'That is no e-mail address.' },
  code: {
    WRONG: 'That code is not right.',
    WRONG_LAST: 'That code is not right, and this was the fifth try: it no longer works.',
    ENDED: 'That code is used or older than 10 minutes.',
  },
};

/** After these no other code can help but a new one, so the form gives way to a button. */
const SPENT: ReadonlySet<unknown> = new Set(['WRONG_LAST', 'ENDED']);
const NEW_CODE = { label: 'Send a new code', do: 'proof.ask', style: 'go' } as const;

const LIMITS: Record<string, string> = {
  'proof.asker': 'You asked for five codes today. Try again tomorrow, or sign in.',
  'link.asker': 'You asked for ten links in an hour. Open the last one, or try again in an hour.',
  'proof.tries': 'Five wrong codes: this one no longer works.',
};

/** What a fault is answered with. One that is not the asker's is not told, and rethrown to be logged. */
export function faultAnswer(options: BotOptions, error: unknown): View {
  if (error instanceof NotAllowedError) return refused(error);
  if (error instanceof NotFreshError) return notFresh(options);
  if (error instanceof InvalidInputError) {
    return { ...say(inputText(error)), actions: SPENT.has(error.details.reason) ? [NEW_CODE] : [] };
  }
  if (error instanceof StorageFault) {
    return say('We can’t look that up at the moment. Nothing has changed. Try again in a minute.');
  }
  if (!(error instanceof DomainError)) throw error;
  if (error.code === 'limit.reached') return limited(error);
  if (error.code.endsWith('.not_found')) {
    return say('There is no such thing here, or it belongs to somebody else.');
  }
  if (error.code === 'request.conflict') return say('That was done before. Nothing has changed now.');
  if (error.details.reason === 'HAS_ALL') return say('They are owner or master, and have everything.');
  return say('That is not possible at the moment. Nothing has changed.');
}

/** The same below the fields of a form, where it names one of them. */
export function faultErrors(error: unknown, fields: readonly string[]): FormErrors | undefined {
  if (!(error instanceof InvalidInputError) || SPENT.has(error.details.reason)) return undefined;
  const field = String(error.details.field);
  return fields.includes(field) ? { kind: 'errors', errors: { [field]: inputText(error) } } : undefined;
}

/** Does what is about one account, whose name a refusal says. */
export async function namingAccount(
  { label }: { label: string },
  work: () => Promise<Answer>,
): Promise<Answer> {
  return work().catch((error: unknown) => {
    if (!(error instanceof NotAllowedError)) throw error;
    return refused(error, `on ${label}`);
  });
}

function refused({ details }: NotAllowedError, where = 'here'): View {
  const key = String(details.key ?? '');
  const what: Line = isPermissionKey(key)
    ? [`You can’t do that ${where}. It takes `, { strong: permission(key).label }, '.']
    : [`You can’t do that ${where}.`];
  const why = CATALOGUE.has(key) ? [{ label: 'Why?', do: 'why.me', data: key }] : [];
  return { ...say(what, reasonText(String(details.reason))), actions: why };
}

function notFresh({ clientUrl }: BotOptions): View {
  return {
    ...say('That needs a fresh sign-in. Link this chat anew, or do it in your client area.'),
    actions: [
      { label: 'I can sign in', do: 'proof.link', style: 'go' },
      { label: 'Client area', url: `${clientUrl}/` },
    ],
  };
}

function limited({ details }: DomainError): View {
  return {
    ...say(own(LIMITS, String(details.limit)) ?? 'That was too often. Try again later.'),
    actions: details.limit === 'proof.tries' ? [NEW_CODE] : [],
  };
}

function inputText({ details }: InvalidInputError): string {
  const [field, reason] = [String(details.field), String(details.reason)];
  if (reason === 'too_big') return `That is too long: at most ${String(details.most)} characters.`;
  if (reason === 'too_small') return 'Something is missing here.';
  return own(own(FIELDS, field) ?? {}, reason) ?? 'That can’t be taken. Look at it again.';
}
