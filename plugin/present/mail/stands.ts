import { NOTICE_KINDS, type MailCell, type NoticeName, type PermissionKey } from '../../../core/index';
import { text } from '../../views';
import type { Source } from '../../views/words';
import { sourcesOf } from '../access';

/** The permission that brings a kind of mail; none for one’s own security. */
export function keyOfKind(kind: NoticeName): PermissionKey | undefined {
  return NOTICE_KINDS.find((row) => row.kind === kind)?.keys[0];
}

/** Through whom somebody gets a kind of mail. */
export function throughOf({ kind, by }: Pick<MailCell, 'kind' | 'by'>): Source[] {
  const key = keyOfKind(kind);
  return key === undefined ? [] : sourcesOf(by, key);
}

/** Of how much of it, where it isn’t all: "2 services". */
export function partOf({ kind, gets, count }: MailCell): string {
  if (gets === 'own') return text.mail.part.own;
  return gets === 'some' ? text.mail.part.some[thingOf(kind)](count) : '';
}

/** What a kind of which one may get some is about. */
export function thingOf(kind: NoticeName): 'services' | 'domains' {
  return kind === 'domains' ? 'domains' : 'services';
}
