import { readMail } from '../../bots/mail/read-mail';
import { parseConfig } from '../../core/index';
import { CommandFault, EXIT, valueOf, type Command, type Terminal } from '../command';
import { printJson } from '../print';
import { withCore } from '../with-core';

/** More of one message is not kept in memory; what is behind it is left out, and the message is held. */
const MOST_BYTES = 25 * 1024 * 1024;

/** `latchkey mail receive`: what a mail server pipes each message into. */
export const mailReceive: Command = {
  name: 'mail receive',
  options: {
    recipient: { value: 'address', about: 'to whom it was delivered, as the mail server knows it' },
  },
  about: 'takes in one message from the standard input: opens a ticket with it, or holds it for staff',
  // The mail server keeps the message and comes again; any other code would send it back to whoever is in its From.
  failsAs: EXIT.later,
  async run(typed, terminal) {
    const { bytes, isCut } = await readInput(terminal);
    if (bytes.length === 0) throw new CommandFault('There is no message on the standard input');
    const { LATCHKEY_MAIL_AUTHSERV: authserv } = parseConfig(terminal.env);
    const mail = await readMail(bytes, { authserv, recipient: valueOf(typed, 'recipient'), isCut });
    const received = await withCore(terminal, (_acts, core) => core.open().receiveMail(mail));
    // What became of it is for staff: a mail server may put what is said here into an answer to anybody.
    if (typed.json) await printJson(terminal, received);
    return EXIT.ok;
  },
};

async function readInput({ input }: Terminal): Promise<{ bytes: Uint8Array; isCut: boolean }> {
  const kept: Uint8Array[] = [];
  let size = 0;
  // Read to its end all the same: a mail server whose pipe breaks takes it for a failure.
  for await (const chunk of input ?? []) {
    if (size < MOST_BYTES) kept.push(chunk.subarray(0, MOST_BYTES - size));
    size += chunk.length;
  }
  return { bytes: Buffer.concat(kept), isCut: size > MOST_BYTES };
}
