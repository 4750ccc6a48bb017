import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { number, text } from '../text';
import type { Lock } from '../words';
import { CeilingForm, type CeilingFormProps } from './ceiling-form';
import { type CeilingLine, CeilingReview } from './ceiling-review';

/** A group of clients, with its own page. */
export interface ClientGroupRow {
  readonly group: string;
  readonly clients: number;
  readonly href: string;
}

/** What a page on what is offered shows. */
export interface CeilingPageProps extends CeilingFormProps {
  readonly title: string;
  readonly lead: string;
  readonly crumb?: { readonly label: string; readonly href: string };
  /** This page, as it is without what was chosen. */
  readonly discard: string;
  /** What would become of what was chosen. */
  readonly lines?: readonly CeilingLine[];
  /** Why the reader changes nothing, and who can. */
  readonly lock?: Lock;
  /** On the page for everybody. */
  readonly clientGroups?: readonly ClientGroupRow[];
}

function Groups({ groups }: { groups: readonly ClientGroupRow[] }): VNode {
  const t = text.ceiling;
  const columns = [{ label: t.group }, { label: t.clients, class: 'r' }];
  return (
    <Card id="groups" title={t.groups}>
      {groups.length === 0 ? (
        <div class="pad muted">{t.noGroups}</div>
      ) : (
        <StackTable caption={t.groupsCaption} columns={columns}>
          {groups.map(({ group, clients, href }) => (
            <Row key={group}>
              <RowHead class="g wrap">
                <a href={href}>
                  <bdi>{group}</bdi>
                </a>
              </RowHead>
              <Cell class="r" label={t.clients}>
                {number(clients)}
              </Cell>
            </Row>
          ))}
        </StackTable>
      )}
    </Card>
  );
}

/** What is offered to everybody, to a group or to one client, with what a change would end. */
export function CeilingPage(props: CeilingPageProps): VNode {
  const { title, lead, crumb, lock, lines, discard, clientGroups, ...form } = props;
  return (
    <>
      <Heading title={title} lead={lead} {...(crumb && { crumb })} />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      <p class="muted">{text.ceiling.sleeps}</p>
      <div class={form.post ? 'lk-cols' : undefined}>
        <div>
          {clientGroups && <Groups groups={clientGroups} />}
          <CeilingForm {...form} />
        </div>
        {form.post && (
          <aside aria-label={text.editor.beside}>
            <CeilingReview lines={lines} discard={discard} />
          </aside>
        )}
      </div>
    </>
  );
}
