import type { Request } from 'express';
import { addressOf } from './address-of';

/** Where a browser is and what it calls itself, for what is recorded and limited. */
export function fromOf(req: Request): { address?: string; agent?: string } {
  const agent = req.get('User-Agent')?.slice(0, 191);
  const address = addressOf(req);
  return { ...(address && { address }), ...(agent && { agent }) };
}
