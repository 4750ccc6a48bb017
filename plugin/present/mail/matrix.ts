import type { AccountPerson, MailCell, MailMatrix } from '../../../core/index';
import { text, type MailMark, type MailMatrixProps } from '../../views';
import { tickingLink } from '../editor/cells';
import type { AccountPaths } from '../paths';
import { presentPerson } from '../people';
import { servicesToChoose } from '../service-choice';
import { nameOf } from '../person';
import type { LinkOf } from './managed';
import { mailLink, placeOf, type MailQuery } from './mail-query';
import { keyOfKind, thingOf, throughOf } from './stands';

/** What the table is made with, beside who gets what. */
export interface MatrixAbout {
  readonly paths: AccountPaths;
  readonly me: string;
  readonly asked: MailQuery;
  readonly linkOf: LinkOf;
}

/** Who gets which mail, as a table. */
export function presentMatrix(matrix: MailMatrix, about: MatrixAbout): MailMatrixProps {
  const { paths, asked } = about;
  const { after, ...first } = asked;
  const { services, find } = servicesToChoose(matrix.services, { search: asked.thing, where: asked.where });
  return {
    filter: {
      ...{ action: paths.mail, find: asked.find, where: asked.where, who: asked.who },
      places: placesOf({ ...matrix, services }),
      ...(find && { services: find }),
      whoOptions: (['some', 'all', 'none'] as const).map((value) => ({
        value,
        label: text.mail.whoOptions[value](matrix.counts[value]),
      })),
    },
    kinds: matrix.kinds.map(({ kind, copies }) => ({ label: text.mailKinds[kind], copies })),
    rows: matrix.rows.map(({ person, cells }) => rowOf(person, cells, about)),
    ...(after ? { first: mailLink(paths.mail, first) } : {}),
    ...(matrix.next ? { next: mailLink(paths.mail, { ...first, after: matrix.next }) } : {}),
  };
}

function placesOf({
  services,
  domains,
}: {
  readonly services: readonly MailMatrix['services'][number][];
  readonly domains: MailMatrix['domains'];
}): MailMatrixProps['filter']['places'] {
  return [
    {
      label: text.mail.services,
      options: services.map(({ id, label }) => ({ value: `service:${id}`, label })),
    },
    {
      label: text.mail.domains,
      options: domains.map(({ id, name }) => ({ value: `domain:${id}`, label: name })),
    },
  ].filter(({ options }) => options.length > 0);
}

function rowOf(
  person: AccountPerson,
  cells: readonly MailCell[],
  about: MatrixAbout,
): MailMatrixProps['rows'][number] {
  const { href: _access, ...shown } = presentPerson(person, about);
  const href = about.linkOf(person);
  return {
    person: { ...shown, ...(href === undefined ? {} : { href }) },
    cells: cells.map((cell) => markOf(cell, person, about)),
  };
}

function markOf(cell: MailCell, person: AccountPerson, about: MatrixAbout): MailMark {
  if (cell.gets === 'none') {
    return { mark: 'none', says: text.mail.cell.none, ...giving(cell, person, about) };
  }
  if (cell.gets === 'fallback') return { mark: 'fallback', says: text.mail.cell.fallback };
  if (cell.isStopped) return { mark: 'stopped', says: text.mail.cell.stopped };
  if (cell.gets === 'own') return { mark: 'own', says: text.mail.cell.own };
  if (cell.gets === 'some') {
    return { mark: 'some', count: cell.count, says: text.mail.cell.some(thingOf(cell.kind), cell.count) };
  }
  const sources = throughOf(cell);
  const isTeams = sources.length > 0 && sources.every(({ kind }) => kind === 'team' || kind === 'remote');
  return { mark: isTeams ? 'team' : 'direct', says: text.mail.cell.yes(sources) };
}

/** Giving is changing permissions: the editor does it, which says what can’t be given. One’s own nobody changes. */
function giving(
  { kind }: MailCell,
  person: AccountPerson,
  { linkOf, asked, me }: MatrixAbout,
): Pick<MailMark, 'give'> {
  const [key, editor] = [keyOfKind(kind), linkOf(person)];
  if (!key || !editor || !person.subject || person.principal === me) return {};
  const { service } = placeOf(asked.where);
  const href = tickingLink(editor, service === undefined ? { key } : { key, service });
  return { give: { href, label: text.mail.cell.give(text.mailKinds[kind], nameOf(person)) } };
}
