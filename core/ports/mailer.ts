/** A plain mail to one address. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Stable over repeated sending, so that the receiver can tell a repeat: `<id@domain>`. */
  messageId: string;
  /** Where one click stops mail of its kind (RFC 8058); absent where nobody can stop it. */
  unsubscribe?: string;
}

/** Sends mail. Throws when it doesn't know that the mail was taken. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}
