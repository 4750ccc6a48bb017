import { NotFoundError } from '../../../core/index';
import type { Act, Route, Visit } from '../../http/route';
import type { Site } from '../../http/site';
import { text } from '../../views';
import { LastLookPage } from './last-look-page';

/** Goes on with a change that waited until its asker proved again who they are; in both areas alike. */
export function continueRoutes({ pending }: Pick<Site, 'pending'>): Route[] {
  const path = '/continue/:pending';
  const doing = 'go on with this';
  const find = ({ owner, param }: Visit, how: 'look' | 'take'): Act => {
    const act = pending[how](owner, param('pending'));
    if (!act) throw new NotFoundError('change');
    return act;
  };
  return [
    {
      ...{ method: 'get', path, doing },
      answer(visit) {
        const post = visit.form(`${visit.base}/${visit.area}/continue/${visit.param('pending')}`);
        const body = <LastLookPage act={find(visit, 'look')} post={post} />;
        return Promise.resolve({ show: { title: text.lastLook.title, body } });
      },
    },
    { ...{ method: 'post', path, doing }, answer: (visit) => Promise.resolve({ act: find(visit, 'take') }) },
  ];
}
