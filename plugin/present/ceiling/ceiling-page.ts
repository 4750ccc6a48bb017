import {
  GROUPS,
  permission,
  type CeilingChange,
  type CeilingRow,
  type CeilingWord,
} from '../../../core/index';
import { text, type CeilingFormRow, type CeilingLine, type CeilingPageProps } from '../../views';
import { tagOf } from '../locks';
import { nameOf } from '../person';
import { onlyLooks } from '../who-can';
import type { CeilingOn } from './ceiling-on';
import { seenIn, type ChosenWord } from './words';
import { labelOf } from '../label-of';

/** What is offered at a level, with what was chosen and what that would change.
 * @throws NotAllowedError, NotFoundError */
export async function ceilingPage(
  on: CeilingOn,
  chosen: readonly ChosenWord[] = [],
): Promise<CeilingPageProps> {
  const { visit, whose, path, title, lead, crumb } = on;
  const rows = await visit.as.readCeiling(whose);
  const words = new Map(chosen.map(({ key, word }) => [key, word]));
  const looks = await onlyLooks(visit);
  const lines = chosen.length === 0 ? undefined : await linesOf(on, chosen);
  return {
    ...{ title, lead, discard: path, ...(crumb && { crumb }) },
    groups: GROUPS.map((group) => ({
      group,
      title: group === 'service' ? text.ceiling.services : text.groups[group],
      rows: rows
        .filter(({ key }) => permission(key).group === group)
        .map((row) => toRow(row, whose.level, words.get(row.key))),
    })),
    ...(looks
      ? { lock: { reason: 'readOnly', ask: text.admin.administrator } as const }
      : { post: visit.form(path, { seen: seenIn(rows) }) }),
    ...(lines && { lines }),
    ...(whose.level === 'installation' ? { clientGroups: await groupsOf(on) } : {}),
  };
}

async function groupsOf({ visit, path }: CeilingOn) {
  const groups = await visit.as.listClientGroups({});
  return groups.map(({ group, clients }) => ({
    group,
    clients,
    href: `${path}/${encodeURIComponent(group)}`,
  }));
}

function toRow(
  { key, word, isOffered, by, aboveOffers }: CeilingRow,
  level: CeilingOn['whose']['level'],
  chosen: CeilingWord = word,
): CeilingFormRow {
  const t = text.ceiling;
  const tag = tagOf(key);
  const stands = level === 'account' ? t.stands : t.standsHere;
  return {
    ...{ key, label: labelOf(key), isOffered, word: chosen, ...(tag && { tag }) },
    stands: stands(isOffered, by === 'group' && level === 'group' ? undefined : by),
    words: [
      { value: 'inherit', label: t.inherit[level](aboveOffers) },
      { value: 'allowed', label: t.words.allowed },
      { value: 'forbidden', label: t.words.forbidden },
    ],
  };
}

async function linesOf({ visit, whose }: CeilingOn, chosen: readonly ChosenWord[]): Promise<CeilingLine[]> {
  const words = chosen.filter(({ was, word }) => was !== word).map(({ key, word }) => ({ key, word }));
  const changes = await visit.as.previewCeiling({ ...whose, words });
  return changes.map(lineOf);
}

function lineOf(change: CeilingChange): CeilingLine {
  const t = text.ceiling;
  const { key, isOffered, wasOffered } = change;
  const label = labelOf(key);
  if (isOffered === wasOffered) return { key, mark: 'note', says: t.stays(label, isOffered) };
  const does = isOffered ? 'begins' : 'ends';
  return { key, mark: isOffered ? 'add' : 'end', says: t[does](label), whom: whomOf(change, does) };
}

function whomOf(
  { people, isMore = false, clients = 0, holders = 0 }: CeilingChange,
  does: 'begins' | 'ends',
): string {
  const t = text.ceiling;
  if (!people) return t.forClients[does](clients, holders);
  if (people.length === 0) return isMore ? t.forSome : t.forNobody;
  return t.forPeople[does](people.map(nameOf), isMore);
}
