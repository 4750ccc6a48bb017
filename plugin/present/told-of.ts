import type { ActivityRow } from '../../core/index';
import { list, text, type Told } from '../views';
import { byId, endIn, permissionIn, personIn, valueIn, valueOf, type ActivityNames } from './activity-names';
import { wordOf } from './word-of';

/** What these are about is what was before them. */
const UNDOING: ReadonlySet<string> = new Set(['access.ended', 'domain.unassigned', 'chat.unlinked']);

/** What of an entry its sentence is about. */
function entryOf({ action, before, after }: ActivityRow): ActivityRow['after'] {
  if (UNDOING.has(action)) return before;
  return action.startsWith('request.') ? (after ?? before) : after;
}

/** What the sentence of an entry is made with. */
export function toldOf(row: ActivityRow, names: ActivityNames): Told {
  const entry = entryOf(row);
  const texts = (name: string) => String(valueOf(entry, name) ?? '');
  const state = valueIn(entry, 'state');
  return {
    who: personIn(names, row.subject),
    permission: permissionIn(names, entry),
    ...endIn(names, entry),
    ticket: { strong: names.people.get(row.subject ?? '') ?? text.told.hiddenTicket },
    chat: chatIn(entry, row.channel),
    ...(state !== undefined && { state }),
    kind: texts('kind'),
    ...{ role: valueIn(entry, 'role') ?? '', word: valueIn(entry, 'word') ?? '' },
    from: personIn(names, texts('from')),
    team: teamIn(row, names),
    name: nameIn(row),
    settings: settingsIn(entry),
  };
}

function settingsIn(entry: ActivityRow['after']): string {
  const fields: unknown =
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'fields') : undefined;
  const names = Array.isArray(fields) ? fields.map((field) => wordOf(text.told.settings, String(field))) : [];
  return list(names.filter((name) => name !== undefined));
}

function chatIn(entry: ActivityRow['after'], channel: string): Told['chat'] {
  const surface = valueOf(entry, 'surface') ?? channel;
  return surface === 'slack' || surface === 'discord' ? surface : 'other';
}

function teamIn({ action, before, after }: ActivityRow, names: ActivityNames): string {
  const kind = action.startsWith('remote.') ? 'remote' : 'team';
  const id = valueOf(after, kind) ?? valueOf(before, kind);
  return id === undefined ? '' : personIn(names, `${kind}:${String(id)}`);
}

/** A webhook by the machine that it goes to, where the line says so; a key and a letter by what they are kept under. */
function nameIn({ action, subject = '', before, after }: ActivityRow): string {
  if (action.startsWith('preset.')) return String(valueOf(after ?? before, 'name') ?? '');
  if (action.startsWith('token.')) return subject.replace(/^service:/, '');
  const host = action.startsWith('webhook.')
    ? (valueOf(after, 'host') ?? valueOf(before, 'host'))
    : undefined;
  return host === undefined ? byId(subject) : String(host);
}
