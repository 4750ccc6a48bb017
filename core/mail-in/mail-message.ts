import { z } from 'zod';
import { fit, linesOrNone, lineOrNone } from '../access/inputs';

/** The longest text that is kept of mail, in characters. */
export const MOST_KEPT = 40_000;
const MOST_ADDRESSES = 100;

/** An address as it stood in a header; what is none stays, since it counts. */
const Address = lineOrNone(998);
const addresses = z.array(Address).max(MOST_ADDRESSES);

/**
 * Mail that was parsed, and what the installation's own mail server found out about where it is from. A surface believes
 * nobody else about that.
 */
export const MailMessage = z.strictObject({
  messageId: fit(998).min(1),
  /** The addresses of every From there is. */
  from: addresses,
  authentication: z.strictObject({ dmarc: z.enum(['pass', 'fail', 'none']), domain: lineOrNone(255) }),
  to: addresses,
  cc: addresses,
  subject: lineOrNone(998),
  text: linesOrNone(MOST_KEPT),
  /** What files are called that came along; they are not kept. */
  attachments: z.array(lineOrNone(255)).max(MOST_ADDRESSES).default([]),
  /** A machine sent it (RFC 3834): an answer, a bounce, a list. */
  automatic: z.boolean().default(false),
  /** Its text was longer, and was cut. */
  cut: z.boolean().default(false),
});
/** The same, as callers write it. */
export type MailMessage = z.input<typeof MailMessage>;
/** The same, checked. */
export type CheckedMail = z.output<typeof MailMessage>;
