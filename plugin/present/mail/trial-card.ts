import { NOTICE_KINDS } from '../../../core/index';
import type { Visit } from '../../http/route';
import { text, type TestCardProps } from '../../views';

/** The question which kind of mail to try; nobody who only looks on is asked. */
export function testCard(visit: Visit, action: string, fault?: string): { test?: TestCardProps } {
  if (visit.actor.readOnly === true || visit.area === 'admin') return {};
  const kinds = NOTICE_KINDS.map(({ kind }) => ({ value: kind, label: text.mailKinds[kind] }));
  const post = visit.form(action, { do: 'test' });
  const chosen = visit.field('kind') ?? kinds[0]?.value ?? '';
  return { test: { post, kinds, chosen, ...(fault === undefined ? {} : { fault }) } };
}
