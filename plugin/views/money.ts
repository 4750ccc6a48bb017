/** An amount in its currency, from the currency's smallest unit; a currency that nobody knows stands behind its number. */
export function money({ cents, currency }: { cents: number; currency: string }, locale = 'en-GB'): string {
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${(cents / 100).toFixed(2)} ${currency}`;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(cents / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
