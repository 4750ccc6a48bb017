import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../ports/one-time-codes';

const PERIOD = 30;
const FORM = { algorithm: 'SHA1', digits: 6, period: PERIOD } as const;

/** One step either side of now, which a clock may be off by, and the time it takes to type. */
const WINDOW = 1;

/** Codes by the `otpauth` package, which compares in constant time and keeps leading zeros. */
export const oneTimeCodes: OneTimeCodes = {
  secret: () => new Secret({ size: 20 }).base32,
  uri: (secret, { issuer, account }) => totp(secret, { issuer, label: account }).toString(),
  stepOf(secret, code, now) {
    if (!/^\d{6}$/.test(code)) return undefined;
    const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW });
    return delta === null ? undefined : Math.floor(now / 1000 / PERIOD) + delta;
  },
};

function totp(secret: string, labels: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...FORM, ...labels, secret: Secret.fromBase32(secret) });
}
