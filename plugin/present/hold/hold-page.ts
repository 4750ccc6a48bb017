import { InvalidInputError, type HeldPage, type ListedHeld } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type HeldMailRow, type HoldPageProps, type WhenWords } from '../../views';
import { universalTime } from '../universal-time';

type Position = NonNullable<HeldPage['next']>;

/** Where the hold queue is, and held mail in it. */
export function holdPath({ base }: Pick<Visit, 'base'>, held?: string): string {
  const all = `${base}/admin/hold`;
  return held === undefined ? all : `${all}/${encodeURIComponent(held)}`;
}

/** A page of the mail that is held.
 * @throws NotAllowedError, InvalidInputError */
export async function holdPage(visit: Visit): Promise<HoldPageProps> {
  const after = positionIn(visit.query('after'));
  const { items, next, mayAct } = await visit.as.listHeld({ ...(after && { after }) });
  const row = rowsOf(visit, { mayAct, departments: await departmentLabels(visit) });
  return {
    ...{ rows: items.map(row), onlyLooks: !mayAct },
    ...(after && { first: holdPath(visit) }),
    ...(next && { next: `${holdPath(visit)}?after=${next.receivedAt}.${encodeURIComponent(next.id)}` }),
  };
}

/** What departments are called; one that is gone goes by its id. */
export async function departmentLabels({ core }: Visit): Promise<ReadonlyMap<string, string>> {
  return new Map((await core.departments()).map(({ id, label }) => [id, label]));
}

/** A department as pages name it. */
export function departmentName(labels: ReadonlyMap<string, string>, department: string): string {
  return department === '' ? text.hold.noDepartment : (labels.get(department) ?? department);
}

function rowsOf(
  visit: Visit,
  { mayAct, departments }: { mayAct: boolean; departments: ReadonlyMap<string, string> },
): (mail: ListedHeld) => HeldMailRow {
  const when: WhenWords = universalTime(visit);
  return ({ id, email, reason, subject = '', department, receivedAt, endsAt }) => ({
    ...{ id, from: email, why: text.hold.reasons[reason] },
    department: departmentName(departments, department),
    ...{ since: when.moment(receivedAt), ends: when.moment(endsAt) },
    ...(mayAct && { href: holdPath(visit, id), subject }),
  });
}

function positionIn(typed: string | undefined): Position | undefined {
  if (typed === undefined || typed === '') return undefined;
  const [, at, id] = /^([1-9]\d{0,14})\.(\w{1,64})$/.exec(typed) ?? [];
  if (at === undefined || id === undefined) throw new InvalidInputError('after', 'UNKNOWN');
  return { receivedAt: Number(at), id };
}
