import type { Backstage } from '../backstage';
import { fieldsOf, type Fields } from '../json';
import { LIMITS } from '../limits';
import type { Answer, InteractionKind, Transport } from '../transport';
import { APP } from '../world';

/** Carries what people do to the app, and what comes of it back into their sight. */
export class Interactions {
  readonly backstage: Backstage;
  readonly #transport: () => Transport | undefined;

  constructor(backstage: Backstage, transport: () => Transport | undefined) {
    this.backstage = backstage;
    this.#transport = transport;
  }

  /** The members that every payload has. */
  who(userId: string): Fields {
    const { team, users } = this.backstage.world;
    const name = users.get(userId)?.name ?? userId;
    const teamId = users.get(userId)?.isStranger ? 'T0STRANGER' : team.id;
    return {
      team: { id: team.id, domain: team.domain ?? '' },
      user: { id: userId, username: name, name, team_id: teamId },
      api_app_id: APP.appId,
      token: 'verification-token',
      enterprise: null,
      is_enterprise_install: false,
    };
  }

  /** What the app answered within its time; where it did not, the person sees that `what` failed. */
  async send(
    userId: string,
    what: string,
    kind: InteractionKind,
    payload: Fields,
  ): Promise<Fields | undefined> {
    const answer = await this.#ask(kind, payload);
    if (answer.kind === 'answered') return answeredBody(answer);
    const row = answer.kind === 'late' ? 'ackAge' : 'ackStatus';
    const text = `${what} failed because the app did not respond (${LIMITS[row].error})`;
    this.backstage.world.fail(userId, row, text);
    return undefined;
  }

  #ask(kind: InteractionKind, payload: Fields): Promise<Answer> {
    const transport = this.#transport();
    if (transport && !this.backstage.world.switches.away) return transport.interact(kind, payload);
    return Promise.resolve({ kind: 'failed', reason: 'away' });
  }
}

function answeredBody(answer: { readonly body: Fields; readonly text: string }): Fields {
  const isPlainText = Object.keys(answer.body).length === 0 && answer.text.trim() !== '';
  return isPlainText ? { text: answer.text } : fieldsOf(answer.body);
}
