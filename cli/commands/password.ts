import { EXIT, needed, UsageError, valueOf, type Command } from '../command';
import { printJson } from '../print';
import { withCore } from '../with-core';

/** `latchkey password link`. */
export const passwordLink: Command = {
  name: 'password link',
  words: ['<person>'],
  options: {
    email: { value: 'address', about: 'of staff: what they sign in with; users have theirs' },
    mount: { value: 'path', about: 'where the pages are mounted: /latchkey, as latchkey serve does it' },
  },
  about: 'prints a link, good once and for 72 hours, by which somebody sets their password',
  async run(typed, terminal) {
    const email = valueOf(typed, 'email');
    const asked = { principal: needed(typed.words.person), ...(email === undefined ? {} : { email }) };
    const mount = mountOf(valueOf(typed, 'mount') ?? '/latchkey');
    const { token } = await withCore(terminal, (_acts, core) => core.open().offerPassword(asked));
    const { LATCHKEY_PUBLIC_URL: url = 'http://127.0.0.1:3000' } = terminal.env;
    const link = `${url.replace(/\/+$/, '')}${mount}/client/password/${token}`;
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

const PATH = /^(?:\/[\w.~-]+)*\/?$/;

/** A path of this machine as it stands in links; the root adds nothing.
 * @throws UsageError */
function mountOf(typed: string): string {
  if (!typed.startsWith('/') || !PATH.test(typed)) throw new UsageError('--mount is a path like /latchkey');
  return typed.replace(/\/$/, '');
}
