import type { AccountPerson, Role } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { ChoiceFind } from '../../views';

/** So many people stand in a list to choose from; whoever isn't among them is looked for by name or e-mail. */
const FIRST = 50;
const MOST = 500;

/** Whose people, of what kind, and without whom. */
export interface ChoiceAmong {
  readonly account: string;
  readonly roles: readonly Role[];
  readonly without?: ReadonlySet<string>;
  /** The field, in the query or the form, that says whom somebody looks for. */
  readonly field: string;
}

/** People to choose from, and what they were looked for by, where there are more than stand there. */
export interface Choice {
  readonly people: readonly AccountPerson[];
  readonly find?: ChoiceFind;
}

/** The first of those who can be chosen, or who are looked for: an account may have thousands.
 * @throws NotAllowedError */
export async function choiceOf(
  { as, query, field: posted }: Visit,
  { account, roles, without = new Set(), field }: ChoiceAmong,
): Promise<Choice> {
  const search = (posted(field) ?? query(field) ?? '').trim().slice(0, 191);
  const limit = Math.min(MOST, FIRST + 1 + without.size);
  const found = await as.namePeople({ account, search, roles: [...roles], limit });
  const people = found.filter(({ principal }) => !without.has(principal));
  const isMore = people.length > FIRST || found.length === limit;
  return {
    people: people.slice(0, FIRST),
    ...((isMore || search !== '') && { find: { of: 'people', field, search, isMore } }),
  };
}
