import type { Backstage } from '../backstage';
import { breach } from '../breach';
import { checkView } from '../check-view';
import { textOf, type Fields } from '../json';
import type { Trigger } from '../triggers';
import type { View } from '../views';
import type { Methods } from './method';

function opened({ views }: Backstage, view: View): Fields {
  return { view: views.present(view) };
}

// A view with faults leaves its trigger unspent, so it is looked at first.
function triggered({ triggers }: Backstage, args: Fields): Trigger {
  checkView(args['view'], 'modal');
  return triggers.spend(textOf(args['trigger_id']));
}

/** Modals and the home tab. */
export const VIEW_METHODS: Methods = {
  'views.open': {
    handle(backstage, args) {
      const { userId } = triggered(backstage, args);
      return opened(backstage, backstage.views.open(userId, args['view']));
    },
  },
  'views.push': {
    handle(backstage, args) {
      const { userId } = triggered(backstage, args);
      return opened(backstage, backstage.views.push(userId, args['view']));
    },
  },
  'views.update': {
    handle(backstage, args) {
      const view = backstage.views.find(textOf(args['view_id']), textOf(args['external_id']));
      if (!view) throw breach('viewUnknown');
      return opened(backstage, backstage.views.update(view, args['view'], textOf(args['hash'])));
    },
  },
  'views.publish': {
    handle(backstage, args) {
      const user = backstage.world.users.get(textOf(args['user_id']));
      if (!user) throw breach('userUnknown');
      return opened(backstage, backstage.views.publish(user.id, args['view'], textOf(args['hash'])));
    },
  },
};
