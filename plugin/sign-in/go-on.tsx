import { NotFoundError } from '../../core/index';
import { principalOf } from '../http/principal-of';
import { WAITED, WAITING } from '../http/waiting';
import { LastLookPage, text } from '../views';
import { GO_ON, type AtDoor, type DoorAnswer, type DoorRoute } from './door';

/** Goes on with what somebody asked for at the door and had to prove first who they are. */
async function goOn(at: AtDoor): Promise<DoorAnswer> {
  const { core, found, param, form } = at;
  const id = param('change');
  const change = found && (await WAITING.look(core, principalOf(found.session), id));
  if (!change) throw new NotFoundError('change');
  const post = { ...form('', { [WAITED]: id }), action: change.action };
  return { show: { title: text.lastLook.title, body: <LastLookPage change={change} post={post} /> } };
}

/** Where a form at the door goes on that waited for a proof. */
export const goOnRoutes: readonly DoorRoute[] = [
  { method: 'get', path: `/${GO_ON}/:change`, for: 'who is in', answer: goOn },
];
