import { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { markedPage } from '../../present/reviews/marked';
import { RemoveMarkedPage, text } from '../../views';

/** Shows what is ticked in `grant` once more, by who has it, and ends it when that is sent, if nobody used it meanwhile.
 * @throws InvalidInputError where nothing is */
export async function removeMarked(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const grants = [...visit.fields('grant')];
  if (grants.length === 0) throw new InvalidInputError('grant', 'NONE');
  const look = visit.field('do') === 'remove' ? undefined : await markedPage(on, grants);
  if (look) return { show: on.shown({ title: text.lastLook.title, body: <RemoveMarkedPage {...look} /> }) };
  const t = text.reviews;
  return {
    act: {
      ...{ say: t.sayRemove(grants.length), deed: t.removeDo(grants.length), ends: true },
      back: account.paths.reviews,
      async run(as) {
        const removed = await as.removeUnused({ account: account.id, grants });
        return { tone: 'ok', say: t.removed(removed.grants.length) };
      },
    },
  };
}

/** Gives back what one review removed. */
export async function giveBack({ visit, account }: PeopleOn): Promise<Answer> {
  const review = visit.param('review');
  const reviews = await visit.as.listReviews({ account: account.id });
  const size = reviews.find(({ id }) => id === review)?.grants.length ?? 0;
  const t = text.reviews;
  return {
    act: {
      ...{ say: t.sayGiveBack(size), deed: t.giveBack, back: account.paths.reviews },
      async run(as) {
        const plans = await as.undoReview({ account: account.id, review });
        return { tone: 'ok', say: t.givenBack(plans.reduce((sum, { gained }) => sum + gained.length, 0)) };
      },
    },
  };
}
