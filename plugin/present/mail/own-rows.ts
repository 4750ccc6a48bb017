import { NOTICE_KINDS, type MailCell, type MailChoice, type NoticeName } from '../../../core/index';
import { text, type OwnMailRow } from '../../views';
import { keyOfKind, partOf, throughOf } from './stands';
import { labelOf } from '../label-of';

const FALLBACK: ReadonlySet<string> = new Set(
  NOTICE_KINDS.flatMap((row) => ('fallback' in row ? [row.kind] : [])),
);

/** What comes to the reader of one account, kind by kind. */
export function ownRows(cells: readonly MailCell[]): OwnMailRow[] {
  return [
    ...cells.map((cell) => ({
      ...named(
        cell.kind,
        cell.by.some(({ source }) => source === 'owner'),
      ),
      ...{ says: saysOf(cell), ...chooseOf(cell) },
    })),
    { ...named('security', false), says: text.ownMail.always },
  ];
}

/** The same by a mail’s link, which tells choices alone. */
export function choiceRows(choices: readonly MailChoice[]): OwnMailRow[] {
  return [
    ...choices.map(({ kind, isWanted }) => ({
      ...named(kind as NoticeName, true),
      says: isWanted ? text.ownMail.on : text.ownMail.off,
      choose: isWanted ? ('stop' as const) : ('resume' as const),
    })),
    { ...named('security', false), says: text.ownMail.always },
  ];
}

/** The owner is told that some mail comes all the same. */
function named(kind: NoticeName, isOwners: boolean): Pick<OwnMailRow, 'kind' | 'label' | 'hint'> {
  return {
    kind,
    label: text.mailKinds[kind],
    ...(isOwners && FALLBACK.has(kind) ? { hint: text.ownMail.fallback } : {}),
  };
}

function saysOf(cell: MailCell): string {
  if (cell.isStopped) return text.ownMail.off;
  if (cell.gets === 'none') return neverOf(cell);
  const [part, sources] = [partOf(cell), throughOf(cell)];
  if (cell.gets === 'own') return text.ownMail.comesSome(text.ownMail.ownTickets, sources);
  return part === '' ? text.ownMail.comes(sources) : text.ownMail.comesSome(part, sources);
}

function neverOf({ kind }: MailCell): string {
  const key = keyOfKind(kind);
  return key === undefined ? text.no : text.ownMail.never(labelOf(key));
}

function chooseOf({ isStopped, gets }: MailCell): Pick<OwnMailRow, 'choose'> {
  if (isStopped) return { choose: 'resume' };
  return gets === 'none' ? {} : { choose: 'stop' };
}
