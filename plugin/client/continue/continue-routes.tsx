import { NotFoundError } from '../../../core/index';
import type { Route } from '../../http/route';
import { WAITED, WAITING } from '../../http/waiting';
import { LastLookPage, text } from '../../views';

/** Goes on with a change that waited until its asker proved again who they are; in both areas alike. */
export function continueRoutes(): Route[] {
  return [
    {
      ...{ method: 'get', path: '/continue/:change', doing: 'go on with this' },
      async answer(visit) {
        const id = visit.param('change');
        const change = await WAITING.look(visit.core, visit.actor.principal, id);
        if (!change) throw new NotFoundError('change');
        const body = <LastLookPage change={change} post={visit.form(change.action, { [WAITED]: id })} />;
        return { show: { title: text.lastLook.title, body } };
      },
    },
  ];
}
