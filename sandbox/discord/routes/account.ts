import type { Handler } from '../request';
import { userOnWire } from '../wire';

/** GET /users/@me and /users/:user. */
export const getUser: Handler = ({ world, params }) => {
  const id = params['user'] ?? '@me';
  return { status: 200, body: userOnWire(world.user(id === '@me' ? world.application.id : id)) };
};

/** GET /applications/@me. */
export const getApplication: Handler = ({ world }) => {
  const { id, name } = world.application;
  const bot = userOnWire(world.user(id));
  return {
    status: 200,
    body: {
      id,
      name,
      icon: null,
      description: '',
      bot_public: false,
      flags: 0,
      verify_key: '',
      bot,
      team: null,
    },
  };
};
