import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { parseMail, type ParsedMail } from './parse-mail';

/** A mail that the stand-in took. */
export interface ReceivedMail extends ParsedMail {
  id: number;
  at: number;
  /** The envelope, which alone decides where a mail goes. */
  from: string;
  to: readonly string[];
  messageId: string;
}

/** A mail server that keeps what it gets, so that one can read it in the sandbox. */
export interface StandInMail {
  /** Listens on 127.0.0.1; without a port, on a free one. */
  start(port?: number): Promise<void>;
  stop(): Promise<void>;
  /** Where to send to, once started. */
  readonly url: string;
  /** The mails it keeps, newest first. */
  mails(): readonly ReceivedMail[];
  clear(): void;
  /** Refuses the next mail with this SMTP code after reading it; 4xx asks the sender to try again. */
  failNext(code?: number): void;
}

/** Makes one that keeps the last `most` mails. */
export function createStandInMail({ most = 200, now = Date.now } = {}): StandInMail {
  const kept: ReceivedMail[] = [];
  const failures: number[] = [];
  let taken = 0;
  const take = (source: Buffer, session: SMTPServerSession): void => {
    const code = failures.shift();
    if (code !== undefined) throw Object.assign(new Error('Not now'), { responseCode: code });
    kept.unshift({ id: (taken += 1), at: now(), ...envelopeOf(session), ...readMail(source) });
    kept.length = Math.min(kept.length, most);
  };
  const server = createServer(take);
  return {
    start: (port = 0) => listen(server, port),
    stop: () => new Promise((resolve) => server.close(resolve)),
    get url() {
      return urlOf(server);
    },
    mails: () => kept,
    clear: () => void kept.splice(0),
    failNext: (code = 451) => void failures.push(code),
  };
}

function createServer(take: (source: Buffer, session: SMTPServerSession) => void): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: 1024 * 1024,
    closeTimeout: 1000,
    onData(stream, session, done) {
      collect(stream)
        .then((source) => take(source, session))
        .then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error('Not taken')),
        );
    },
  });
  server.on('error', () => undefined); // a client that hangs up is no fault of ours
  return server;
}

async function collect(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  if (stream.sizeExceeded) throw Object.assign(new Error('Too large'), { responseCode: 552 });
  return Buffer.concat(parts);
}

function envelopeOf({ envelope }: SMTPServerSession): Pick<ReceivedMail, 'from' | 'to'> {
  return {
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  };
}

function readMail(source: Buffer): ParsedMail & { messageId: string } {
  const mail = parseMail(source);
  return { ...mail, messageId: mail.headers.get('message-id') ?? '' };
}

function listen(server: SMTPServer, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function urlOf({ server }: SMTPServer): string {
  const address = server.address() as AddressInfo | null;
  if (!address) throw new Error('the mail server is not started');
  return `smtp://127.0.0.1:${address.port}`;
}
