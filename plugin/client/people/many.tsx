import { ConflictError, InvalidInputError, StaleError } from '../../../core/index';
import type { Answer, Door } from '../../http/route';
import { choose, manyPage, sleeps, subjectsOf, whatNamed, type What } from '../../present/people/many';
import type { PeopleOn } from '../../present/people/people-on';
import { ManyPage, text, type Flash } from '../../views';

/** Whom and what, and what would change for each of them. */
export async function showMany(on: PeopleOn): Promise<Answer> {
  const { query, queries, field, fields } = on.visit;
  const who = [...queries('who'), ...fields('who')];
  return { show: await page(on, { who, what: query('what') ?? field('what') ?? '' }) };
}

async function page(on: PeopleOn, asked: Parameters<typeof manyPage>[1], flash?: Flash) {
  const body = <ManyPage {...await manyPage(on, asked)} />;
  return on.shown({ title: text.many.title, body, ...(flash && { flash }) });
}

/** Saves for all of them what was looked at, or for none.
 * @throws InvalidInputError, NotFoundError */
export async function changeMany(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const asked = { who: visit.fields('who'), what: visit.field('what') ?? '' };
  const people = await choose(on, asked.who);
  const what = await whatNamed(on, asked.what);
  if (!what || people.length === 0) throw new InvalidInputError('what', 'NONE');
  const order = { account: account.id, subjects: subjectsOf(people), seen: visit.field('seen') ?? '' };
  const isPreset = 'preset' in what;
  return {
    act: {
      say: (isPreset ? text.many.sayPreset : text.many.sayGive)(what.name, people.length),
      deed: text.many.deed,
      back: account.paths.people,
      changed: async () => ({
        show: await page(on, asked, { tone: 'warn', say: text.many.changedMeanwhile }),
        status: 409,
      }),
      async run(as) {
        const plans = await carryOut(as, what, order);
        const changed = plans.filter(({ gained, lost }) => gained.length + lost.length > 0);
        const isAsleep = changed.some(({ subject, gained }) =>
          gained.some(({ key }) => sleeps(subject, key)),
        );
        const said = isAsleep ? text.many.savedAsleep : text.many.saved;
        return { tone: 'ok', say: said(changed.length) };
      },
    },
  };
}

type Order = Omit<Parameters<Door['giveToMany']>[0], 'key'>;

/** What isn’t what was looked at any more is looked at again.
 * @throws StaleError */
async function carryOut(as: Door, what: What, order: Order) {
  try {
    if ('key' in what) return await as.giveToMany({ ...order, key: what.key });
    return await as.applyPreset({ ...order, preset: what.preset });
  } catch (error) {
    const isOther = error instanceof ConflictError && error.details.reason === 'CHANGED';
    throw isOther ? new StaleError('preview') : error;
  }
}
