import { HostError } from '../../errors';

/** A key of ours that fits its column.
 * @throws HostError otherwise */
export function acceptKey(key: string): string {
  if (key === '' || key.length > 80 || key.startsWith('own:')) {
    throw new HostError('validation', 'key.unusable');
  }
  return key;
}

/** Text that somebody wrote, if there is any.
 * @throws HostError when it is empty */
export function acceptBody(body: string): string {
  if (body.trim() === '') throw new HostError('validation', 'message.empty');
  return body;
}

/** A name or subject that fits its column.
 * @throws HostError when it is empty or too long */
export function acceptLine(what: string, text: string, longest: number): string {
  if (text.trim() === '') throw new HostError('validation', `${what}.empty`);
  if (text.length > longest) throw new HostError('validation', `${what}.too_long`);
  return text;
}
