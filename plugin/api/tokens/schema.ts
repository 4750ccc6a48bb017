import { z } from 'zod';
import { inputs, SCOPES } from '../../../core/index';
import { Id, InstantIn, InstantOut, PrincipalName } from '../fields';

/** Which token. */
export const TokenPlace = z.strictObject({ token: Id });

/** A token to be made. */
export const NewToken = inputs.IssueToken.extend({ expiresAt: InstantIn.optional() });

/** For how many seconds the old secret works beside the new one. */
export const Overlap = inputs.RotateToken.omit({ token: true });

/** A token without its secret. Instants that are 0 inside never were. */
export const Token = z.object({
  id: Id,
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdBy: PrincipalName,
  createdAt: InstantOut,
  expiresAt: InstantOut.optional(),
  revokedAt: InstantOut.optional(),
  usedOn: z.iso.date().optional().describe('The day it was last used'),
});

/** A token with its secret, which is shown this once. */
export const IssuedToken = Token.extend({ secret: z.string() });
