import { keyedHasher, parseConfig, rotateSecret, type Rotated } from '../../core/index';
import { CommandFault, EXIT, type Command } from '../command';
import { printJson } from '../print';

/** `latchkey secret rotate`: 0 when all is sealed by the new part, 1 when something could not be opened. */
export const secretRotate: Command = {
  name: 'secret rotate',
  about: 'seals everything anew while LATCHKEY_SECRET is `new,old`, and says when the old one can go',
  async run(typed, terminal) {
    const { LATCHKEY_SECRET: secret, LATCHKEY_DATABASE_URL: url } = parseConfig(terminal.env);
    if (!secret.includes(',')) {
      throw new CommandFault('Set LATCHKEY_SECRET to `new,old` on every node first, and start them anew');
    }
    const rotated = await rotateSecret(url, { secret, hasher: keyedHasher(secret), now: Date.now() });
    await (typed.json ? printJson(terminal, rotated) : terminal.out(inLines(rotated)));
    return rotated.lost === 0 ? EXIT.ok : EXIT.found;
  },
};

function inLines({ sealed, lost, codes, until, tokens }: Rotated): string {
  const lines = [
    `${sealed} sealed anew, ${codes} codes of teams found by a new hash`,
    ...(lost === 0 ? [] : [`${lost} could not be opened: neither part of the secret sealed them`]),
    ...(tokens === 0
      ? []
      : [`${tokens} secrets of API tokens may need the old part: \`latchkey token rotate\` each first`]),
    until === undefined
      ? 'The old part can go now, once every node runs with `new,old` and this finds nothing more to seal'
      : `The old part can go after ${new Date(until).toISOString()}: links and codes sent before now end then`,
  ];
  return `${lines.join('\n')}\n`;
}
