import type { VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { PersonCell } from '../../parts/person-cell';
import { number, text } from '../../text';
import type { Person } from '../../words';
import { MailCell, type MailMark, Picture } from './mail-cell';
import { MailFilter, type MailFilterProps } from './mail-filter';

/** People down, kinds of mail across. */
export interface MailMatrixProps {
  readonly filter: MailFilterProps;
  readonly kinds: readonly { readonly label: string; readonly copies: number }[];
  readonly rows: readonly { readonly person: Person; readonly cells: readonly MailMark[] }[];
  /** The first and the next page of people, where there are. */
  readonly first?: string;
  readonly next?: string;
}

function Legend(): VNode {
  const t = text.mail.legend;
  const marks = ['direct', 'team', 'fallback', 'stopped'] as const;
  return (
    <footer class="lk-legend">
      {marks.map((mark) => (
        <span key={mark}>
          <Picture mark={mark} /> {t[mark]}
        </span>
      ))}
      <span>
        <b>2</b> {t.number}
      </span>
      <span>
        <b>{text.mail.ownShort}</b> {t.own}
      </span>
      <span>
        <b>+</b> {t.give}
      </span>
    </footer>
  );
}

function Table({ kinds, rows }: MailMatrixProps): VNode {
  const t = text.mail;
  return (
    <div class="lk-scroll" tabIndex={0} role="region" aria-label={t.matrix}>
      <table class="lk-table lk-mail lk-pin">
        <caption class="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            {kinds.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ person, cells }, at) => (
            <tr key={person.href ?? at}>
              <th scope="row">
                <PersonCell person={person} />
              </th>
              {cells.map((cell, column) => (
                <MailCell key={column} cell={cell} />
              ))}
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">
              {t.copies}
              <div class="small muted fw-normal">{t.copiesHint}</div>
            </th>
            {kinds.map(({ label, copies }) => (
              <td key={label} class="num">
                {number(copies)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Who gets which mail, as a table with a filter over it. */
export function MailMatrix(props: MailMatrixProps): VNode {
  const t = text.mail;
  return (
    <section class="lk-card" aria-label={t.card}>
      <MailFilter {...props.filter} />
      {props.rows.length === 0 ? <Empty title={t.empty} lead={t.emptyLead} /> : <Table {...props} />}
      {(props.first ?? props.next) !== undefined && (
        <footer>
          {props.first !== undefined && <a href={props.first}>{t.first}</a>}
          {props.next !== undefined && <a href={props.next}>{t.next}</a>}
        </footer>
      )}
      <Legend />
    </section>
  );
}
