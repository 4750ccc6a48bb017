import type { Actor, MailMessage } from '../../../core/index';

/** Addresses that mail for departments goes to. */
export const DEPARTMENTS = new Map([
  ['help@harbourline.example', 'technical'],
  ['billing@harbourline.example', 'billing'],
]);

let count = 0;

/** Mail as our own server found it to be truly from an address; each under an id of its own. */
export function mailFrom(address: string, over: Partial<MailMessage> = {}): MailMessage {
  count += 1;
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return {
    ...{ messageId: `<${count}@${domain}>`, from: [address], authentication: { dmarc: 'pass', domain } },
    ...{ to: ['help@harbourline.example'], cc: [], subject: 'The shop is slow', text: 'Since noon.' },
    ...over,
  };
}

const staff = (id: string, name: string): Actor => ({
  ...{ principal: `staff:${id}`, name, login: true, channel: 'web' },
});

/** Staff of the sample: of every kind. */
export const MARTA = staff('1', 'Marta Kowal');
export const BEN = staff('2', 'Ben Achieng');
export const IDA = staff('3', 'Ida Holm');
