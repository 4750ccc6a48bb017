import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Facts } from '../parts/facts';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { Note } from '../parts/note';
import { PersonCell } from '../parts/person-cell';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { Person } from '../words';

/** Somebody whom held mail may be from, on one account. */
export interface SenderRow {
  readonly id: string;
  readonly person: Person;
  readonly account: string;
  readonly href: string;
}

/** What the page of held mail shows. */
export interface HeldPageProps {
  readonly hold: string;
  readonly subject: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Absent when it can't be read any more. */
  readonly said?: { readonly text: string; readonly isCut: boolean };
  readonly files: readonly string[];
  readonly discard: string;
  /** Where the question goes by GET, with `q`. */
  readonly action: string;
  readonly q: string;
  readonly senders: readonly SenderRow[];
}

function Said({ said, files }: HeldPageProps): VNode {
  const t = text.hold;
  if (!said) return <Note tone="bad">{t.unreadable}</Note>;
  return (
    <Card id="said" title={t.said}>
      <div class="pad">
        {said.text === '' ? (
          <p class="muted">{t.nothing}</p>
        ) : (
          <p class="lk-said" dir="auto">
            {said.text}
          </p>
        )}
        {said.isCut && <p class="small muted">{t.cut}</p>}
        {files.length > 0 && (
          <>
            <p class="small muted">
              {t.files}: {t.filesLead}
            </p>
            <ul class="lk-plain small">
              {files.map((name, at) => (
                <li key={at}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}

function Senders({ senders }: Pick<HeldPageProps, 'senders'>): VNode {
  const t = text.hold;
  if (senders.length === 0) return <Empty title={t.nobody} lead={t.nobodyLead} />;
  const columns = [{ label: t.person }, { label: t.account }, { label: t.choose, hidden: true }];
  return (
    <StackTable caption={t.foundCaption} columns={columns}>
      {senders.map(({ id, person, account, href }) => (
        <Row key={id}>
          <RowHead class="g fit">
            <PersonCell person={person} />
          </RowHead>
          <Cell class="wrap">
            <bdi>{account}</bdi>
          </Cell>
          <Cell class="act">
            <a class="btn btn-sm btn-quiet" href={href}>
              {t.choose}
              <Hidden> {t.chooseLabel(person.name, account)}</Hidden>
            </a>
          </Cell>
        </Row>
      ))}
    </StackTable>
  );
}

function Release({ action, q, senders }: HeldPageProps): VNode {
  const t = text.hold;
  return (
    <Card id="release" title={t.release} lead={t.releaseLead}>
      <form class="lk-filter" role="search" aria-label={t.find} method="get" action={action}>
        <input
          class="form-control lk-grow"
          type="search"
          name="q"
          value={q}
          placeholder={t.findWhat}
          aria-label={t.findWhat}
        />
        <button class="btn btn-quiet">{t.find}</button>
      </form>
      <Senders senders={senders} />
    </Card>
  );
}

/** One held message: what it says, and what becomes of it. */
export function HeldPage(props: HeldPageProps): VNode {
  const t = text.hold;
  const discard = (
    <a class="btn btn-quiet" href={props.discard}>
      {t.discard}
    </a>
  );
  return (
    <>
      <Heading title={props.subject} crumb={{ label: t.title, href: props.hold }} acts={discard} />
      <Note tone="warn">{t.warning}</Note>
      <Card id="about" title={t.about}>
        <Facts facts={props.facts} />
      </Card>
      <Said {...props} />
      {props.said && <Release {...props} />}
    </>
  );
}
