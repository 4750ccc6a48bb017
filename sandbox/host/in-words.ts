import { createWhen } from '../../plugin/views';
import type { Money } from './billing';

/** An amount as people write it. */
export function moneyInWords({ cents, currency }: Money): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100);
}

/** An instant as people in that timezone say it. */
export function instantInWords(at: number, now: number, timeZone = 'UTC'): string {
  return createWhen({ now, timeZone }).moment(at).text;
}

/** The same, of a day. */
export function dayInWords(at: number, now: number, timeZone = 'UTC'): string {
  return createWhen({ now, timeZone }).day(at).text;
}
