import { webApi } from '@slack/bolt';

const CODE = /^\w{1,64}$/;

/** The fault of an answer that isn't Slack's: a page of a proxy, for one. */
export const NOT_SLACK = 'not slack';

/** What went wrong in a word that is safe to log: a platform's code or an error's name, never its message. */
export function faultOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    return CODE.test(error.data.error) ? error.data.error : NOT_SLACK;
  }
  if (error instanceof webApi.WebAPIHTTPError) return `http ${error.statusCode}`;
  return error instanceof Error ? error.name : 'unknown';
}
