import { EXIT, needed, type Command } from '../command';
import { printJson } from '../print';
import { withCore } from '../with-core';

/** `latchkey addresses clear`. */
export const addressesClear: Command = {
  name: 'addresses clear',
  words: ['<e-mail>'],
  about:
    'lets somebody sign in from everywhere again who named addresses from where alone their sign-in is good',
  async run(typed, terminal) {
    const email = needed(typed.words['e-mail']);
    const { principal, were } = await withCore(terminal, (_acts, core) =>
      core.open().clearAllowedAddresses({ email }),
    );
    if (typed.json) await printJson(terminal, { person: principal, cleared: were });
    else if (were === 0) await terminal.out(`${principal} signs in from everywhere: there was no list\n`);
    else await terminal.out(`${principal} signs in from everywhere again, and is told at every address\n`);
    return EXIT.ok;
  },
};
