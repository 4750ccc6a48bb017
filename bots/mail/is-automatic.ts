/** The headers of a message: their names in lower case, their values as they stand, in order. */
export type Headers = readonly { readonly key: string; readonly value: string }[];

/** So often mail is handed on at most: more is a loop. */
const MOST_RECEIVED = 30;
const SENDERS = /^(mailer-daemon|postmaster|no-?reply)@/i;

/** Whether a machine sent it: nobody answers such mail, and it opens nothing (RFC 3834). */
export function isAutomatic(headers: Headers, from: string | undefined): boolean {
  const all = (name: string) =>
    headers.filter(({ key }) => key === name).map(({ value }) => value.trim().toLowerCase());
  return (
    all('auto-submitted').some((value) => !/^no\b/.test(value)) ||
    all('return-path').some((value) => /^<\s*>$/.test(value)) ||
    all('content-type').some((value) => value.startsWith('multipart/report')) ||
    all('precedence').some((value) => /^(bulk|list|junk)\b/.test(value)) ||
    all('x-auto-response-suppress').some((value) => /\b(all|autoreply|oof)\b/.test(value)) ||
    all('list-id').length > 0 ||
    all('received').length > MOST_RECEIVED ||
    SENDERS.test(from ?? '')
  );
}
