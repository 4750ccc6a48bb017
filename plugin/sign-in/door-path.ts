import type { AtDoor } from './door';

/** The path of a page at the door; with another of them to come back to. */
export function pathOfDoor({ base }: Pick<AtDoor, 'base'>, page: string, back?: string): string {
  const path = `${base}/client/${page}`;
  return back === undefined ? path : `${path}?back=${encodeURIComponent(`${base}/client/${back}`)}`;
}
