import type { MailKindNow, MailTaker } from '../../../core/index';
import { text, type MailNowRow, type NamedTaker } from '../../views';
import { nameOf } from '../person';
import type { LinkOf } from './managed';
import { partOf, throughOf } from './stands';

/** Who gets each kind right now, in names. */
export function nowRows(kinds: readonly MailKindNow[], linkOf: LinkOf): MailNowRow[] {
  return kinds.map(({ kind, told, toldCount, stopped, stoppedCount }) => ({
    label: text.mailKinds[kind],
    takers: told.map((one) => toTaker(one, linkOf)),
    more: toldCount - told.length,
    ...(stoppedCount === 0
      ? {}
      : {
          stopped: text.mail.stopped(
            stopped.map(({ person }) => nameOf(person)),
            stoppedCount - stopped.length,
          ),
        }),
  }));
}

function toTaker(one: MailTaker, linkOf: LinkOf): NamedTaker {
  const href = linkOf(one.person);
  return { name: nameOf(one.person), ...(href === undefined ? {} : { href }), ...howOf(one) };
}

function howOf(one: MailTaker): Pick<NamedTaker, 'how' | 'warn'> {
  if (one.gets === 'fallback') {
    return { how: '', warn: one.count === 0 ? text.mail.onlyOwner : text.mail.onlyOwnerOf(one.count) };
  }
  return { how: text.mail.how(partOf(one), throughOf(one)) };
}
