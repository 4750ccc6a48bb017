/** What a fault is called, and no more: messages of drivers and of networks may carry values. */
export function codeOf(error: unknown): string {
  const { kind, code, name } = error as { kind?: unknown; code?: unknown; name?: unknown };
  return [kind, code, name].find((one) => typeof one === 'string') ?? 'unknown';
}
