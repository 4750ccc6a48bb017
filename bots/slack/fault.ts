import { webApi } from '@slack/bolt';

/** What went wrong in a word that is safe to log: a platform's code or an error's name, never its message. */
export function faultOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  if (error instanceof webApi.WebAPIHTTPError) return `http ${error.statusCode}`;
  return error instanceof Error ? error.name : 'unknown';
}
