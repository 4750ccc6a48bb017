import { requireLook, requireManaged } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import { rowsOf, type AccessRow, type AccessRows } from './access-rows';
import { ChangeGrants } from './change-grants';
import type { Wanted } from './delegation';
import type { Explanation } from './explain';
import type { Facts, Grant } from './facts';
import { wantedOf } from './give-permission';
import { nameOf } from './grant-set';
import { parse } from './parse';
import { factsOfSubject } from './subject-facts';

/** What becomes of one permission by a change of grants. */
export interface Outcome {
  key: AccessRow['key'];
  /** The service, where it is about one; without it, a service key is about all of them, also later ones. */
  service?: string;
  before: Explanation;
  after: Explanation;
}

/**
 * What a change of grants would come to: every permission that is named in it, and every other one that would be there or
 * gone by it. Changing nothing, it judges nothing: who may do it is said when it is done.
 * @throws NotAllowedError, NotFoundError, InvalidInputError
 */
export async function previewGrants(ctx: ActorContext, input: ChangeGrants): Promise<Outcome[]> {
  const { account, subject, add, remove } = parse(ChangeGrants, input);
  await requireLook(ctx, account);
  const { found, facts, now } = await factsOfSubject(ctx, account, subject);
  if (found.person) await requireManaged(ctx, account, found.person);
  const names = new Set([...add, ...remove].map(nameOf));
  const at = { subject, now };
  const then = changed(facts, { subject, names, given: add.map(wantedOf) });
  const [before, after] = [facts, then].map((one) => allRows(rowsOf(one, facts.services, at)));
  return (before ?? []).flatMap(({ key, service, explanation }, index) => {
    const where = { key, ...(service === undefined ? {} : { service }) };
    const later = after?.[index]?.explanation ?? explanation;
    const isMeant = names.has(nameOf(where)) || later.allowed !== explanation.allowed;
    return isMeant ? [{ ...where, before: explanation, after: later }] : [];
  });
}

function allRows({ rows, everywhere }: AccessRows): AccessRow[] {
  return [...rows, ...everywhere];
}

/** The facts as they would be with these grants instead of those of the same names. */
function changed(
  facts: Facts,
  {
    subject,
    names,
    given,
  }: { subject: { kind: string; id: string }; names: ReadonlySet<string>; given: readonly Wanted[] },
): Facts {
  const instead = (grants: readonly Grant[]): Grant[] => [
    ...grants.filter((grant) => !names.has(nameOf(grant))),
    ...given.map((grant) => ({ ...grant, id: '' })),
  ];
  return {
    ...facts,
    sources: facts.sources.map((source) =>
      source.kind === subject.kind && source.id === subject.id
        ? { ...source, grants: instead(source.grants) }
        : source,
    ),
  };
}
