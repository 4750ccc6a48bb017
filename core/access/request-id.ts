import { createHash } from 'node:crypto';

/** The id of what a request makes: the same for the same request, whatever the installation's secret is by then. */
export function idOfRequest(what: string, request: string): string {
  return createHash('sha256')
    .update(JSON.stringify([what, request]))
    .digest('base64url')
    .slice(0, 26);
}
