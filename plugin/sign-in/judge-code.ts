import type { Request } from 'express';
import { Passport } from 'passport';
import { InvalidInputError } from '../../core/index';
import { GuardedTotp } from './guarded-totp';

/** Our own: what a host set up of passport is left alone. */
const passport = new Passport();

type Run = (req: Request, res: undefined, next: (error: Error) => void) => void;

/**
 * Has passport run the strategy over a request. It keeps no session of passport's, and what it answers is all that counts:
 * between the two factors nobody is signed in for passport either.
 * @throws what the judge throws; InvalidInputError for a request in which no code can be
 */
export function judgeCode<T extends object>(
  req: Request,
  judge: (code: string) => Promise<T> | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const strategy = new GuardedTotp(judge);
    const answered = (error: unknown, user: unknown, fault: unknown) => {
      if (error instanceof Error) return reject(error);
      if (user) return resolve(user as T);
      reject(fault instanceof Error ? fault : new InvalidInputError('code', 'WRONG'));
    };
    const run = passport.authenticate(strategy, { session: false }, answered) as Run;
    run(req, undefined, reject);
  });
}
