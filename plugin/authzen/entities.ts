import { z } from 'zod';
import type { UseCases } from '../api';

/** One question, as core takes it. */
export type Question = Parameters<UseCases['askEach']>[0]['questions'][number];

type Properties = Readonly<Record<string, unknown>>;

// No table keeps a longer name, half a character or U+0000.
const LONGEST = 64;
const LONGEST_PRINCIPAL = 80;
const UNFIT = /\0|\p{Surrogate}/u;
const isFit = (text: string) => text.length <= LONGEST && !UNFIT.test(text);

/** A name that may be anybody's or anything's; one that can be nobody's reads as none, and is as unknown as any. */
const Name = z.string().transform((text) => (isFit(text) ? text : ''));
const properties = z
  .custom<Properties>((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
  .optional();

/** Who: a principal's kind and id. What is said of them beside that is theirs to say and ours to look up. */
export const Subject = z.object({ type: Name, id: Name, properties });
/** What: a permission's key, or what a type of the host's own names, with what may be said of that. */
export const Action = z.object({ name: Name, properties });
/** On what. A department is the installation's: the property `account` says for whose account it is meant. */
export const Resource = z.object({ type: Name, id: Name, properties });
/** Taken and not looked at. */
export const Circumstances = properties;

/** What core is asked, and no more of what came in. */
export function questionOf({
  subject,
  action,
  resource,
}: {
  subject: z.output<typeof Subject>;
  action: z.output<typeof Action>;
  resource: z.output<typeof Resource>;
}): Question {
  return { principal: principalOf(subject), ...actOf(action), resource: refOf(resource) };
}

/** The principal by its name; what can be none is nobody's. */
export function principalOf({ type, id }: { type: string; id: string }): string {
  const name = `${type}:${id}`;
  return name.length <= LONGEST_PRINCIPAL ? name : '';
}

/** The key, and what is said of the act. */
export function actOf({ name, properties: said }: z.output<typeof Action>): {
  key: string;
  said?: Properties;
} {
  return { key: name, ...(said && { said }) };
}

/** The resource by its name. */
export function refOf({ type, id, properties: said }: z.output<typeof Resource>): Question['resource'] {
  return { type, id, ...accountIn(said) };
}

/** The one property of a resource that a caller may say. */
export function accountIn(said: Properties | undefined): { account?: string } {
  const account = said && Object.hasOwn(said, 'account') ? said.account : undefined;
  return typeof account === 'string' && isFit(account) ? { account } : {};
}
