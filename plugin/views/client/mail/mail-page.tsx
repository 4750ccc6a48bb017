import type { VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { text } from '../../text';
import { MailMatrix, type MailMatrixProps } from './mail-matrix';
import { MailNow, type MailNowRow } from './mail-now';
import { OwnMailCard, type OwnMailProps } from './own-mail-card';
import { TestCard, type TestCardProps } from './trial-card';

/** What the page on an account's mail shows to who may see its people. */
export interface MailPageProps {
  readonly now: readonly MailNowRow[];
  readonly matrix: MailMatrixProps;
  /** Absent for who only looks on. */
  readonly test?: TestCardProps;
  /** One's own choices; staff have none. */
  readonly own?: string;
}

/** Who gets which mail of an account: in names first, then as a table. */
export function MailPage({ now, matrix, test, own }: MailPageProps): VNode {
  const t = text.mail;
  const acts = own !== undefined && (
    <a class="btn btn-quiet" href={own}>
      {t.chooseOwn}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={t.lead} {...(acts && { acts })} />
      <MailNow rows={now} />
      <MailMatrix {...matrix} />
      {test && <TestCard {...test} />}
    </>
  );
}

/** The same for everybody else: their own row, to choose from. */
export function MyMailPage(props: { own: OwnMailProps; lock: string; test?: TestCardProps }): VNode {
  const t = text.mail;
  return (
    <>
      <Heading title={t.title} lead={t.ownLead} />
      <Note tone="info">{props.lock}</Note>
      <OwnMailCard {...props.own} />
      {props.test && <TestCard {...props.test} />}
    </>
  );
}
