declare module 'passport-totp' {
  import type { Request } from 'express';

  /** The strategy as its package makes it; it has no types of its own. */
  export class Strategy {
    constructor(
      options: { codeField?: string; window?: number },
      setup: (user: unknown, done: (error: Error) => void) => void,
    );
    readonly name: string;
    authenticate(req: Request): void;
    /** Set by passport for each request. */
    success(user: object): void;
    fail(fault: unknown): void;
    error(error: Error): void;
  }
}
