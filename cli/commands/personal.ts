import { CommandFault, EXIT, needed, type Command } from '../command';
import { printJson, printPieces } from '../print';
import { withCore } from '../with-core';

/** `latchkey person export`. */
export const personExport: Command = {
  name: 'person export',
  words: ['<person>'],
  about: 'prints all that is held on somebody (user:7, contact:31), as JSON',
  async run({ words }, terminal) {
    const person = needed(words.person);
    await withCore(terminal, async (acts) => printPieces(terminal, await acts.exportPerson({ person })));
    return EXIT.ok;
  },
};

/** `latchkey person erase`. */
export const personErase: Command = {
  name: 'person erase',
  words: ['<person>'],
  options: { yes: { about: 'there is no way back, and that is meant' } },
  about: 'erases somebody (user:7 with their contacts, contact:31 alone); the logs still verify',
  async run(typed, terminal) {
    const person = needed(typed.words.person);
    if (typed.options.yes !== true) throw new CommandFault(`${person} can’t be brought back: say --yes`);
    await withCore(terminal, (acts) => acts.erasePerson({ person }));
    await (typed.json ? printJson(terminal, { erased: person }) : terminal.out(`${person} is erased\n`));
    return EXIT.ok;
  },
};

/** `latchkey account export`. */
export const accountExport: Command = {
  name: 'account export',
  words: ['<account>'],
  about: 'prints all that is held on an account, as JSON',
  async run({ words }, terminal) {
    const account = needed(words.account);
    await withCore(terminal, async (acts) => printPieces(terminal, await acts.exportAccount({ account })));
    return EXIT.ok;
  },
};
