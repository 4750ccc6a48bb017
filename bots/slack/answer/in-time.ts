/** How long Slack's people are kept waiting before they are told that an answer comes later; Slack itself gives up at 3 s. */
export const PATIENCE = 2000;

/** What came within the time, or that nothing did. The work goes on either way. */
export type Early<T> = { readonly done: true; readonly value: T } | { readonly done: false };

/** Waits for work, but not for long. */
export async function inTime<T>(work: Promise<T>, milliseconds = PATIENCE): Promise<Early<T>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Early<T>>((resolve) => {
    timer = setTimeout(() => resolve({ done: false }), milliseconds);
  });
  try {
    return await Promise.race([work.then((value): Early<T> => ({ done: true, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
