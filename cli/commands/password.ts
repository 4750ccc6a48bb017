import { EXIT, needed, valueOf, type Command } from '../command';
import { printJson } from '../print';
import { withCore } from '../with-core';

/** `latchkey password link`. */
export const passwordLink: Command = {
  name: 'password link',
  words: ['<person>'],
  options: { email: { value: 'address', about: 'of staff: what they sign in with; users have theirs' } },
  about: 'prints a link, good once and for 72 hours, by which somebody sets their password',
  async run(typed, terminal) {
    const email = valueOf(typed, 'email');
    const asked = { principal: needed(typed.words.person), ...(email === undefined ? {} : { email }) };
    const { token } = await withCore(terminal, (_acts, core) => core.open().offerPassword(asked));
    const { LATCHKEY_PUBLIC_URL: url = 'http://127.0.0.1:3000' } = terminal.env;
    const link = `${url.replace(/\/+$/, '')}/latchkey/client/password/${token}`;
    if (typed.json) await printJson(terminal, { person: asked.principal, link });
    else {
      await terminal.out(`${link}\n`);
      terminal.err(
        `Give it to ${asked.principal} by a way that nobody else reads: whoever opens it first sets the password`,
      );
    }
    return EXIT.ok;
  },
};
