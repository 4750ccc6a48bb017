import type { VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { text } from '../../text';
import { AskCard, type AskProps } from './ask-card';
import { HeldCard, type OwnGroup } from './held-card';
import { type OwnRequest, OwnRequests } from './own-requests';

/** What the page about oneself on an account shows. */
export interface MePageProps {
  readonly account: string;
  readonly groups: readonly OwnGroup[];
  /** Where to go on with the services. */
  readonly more?: string;
  /** Departments closed to the reader. */
  readonly closed: readonly string[];
  /** What to say where there is nothing. */
  readonly emptyLead: string;
  /** The form for more; absent where nothing can be asked for. */
  readonly ask?: AskProps;
  /** Why nothing can be asked for. */
  readonly note?: string;
  readonly requests: readonly OwnRequest[];
  readonly why: string;
  /** What they did here and what was done to them. */
  readonly activity: string;
}

/** What the reader has here, from whom and until when, and a way to ask for more. */
export function MePage(props: MePageProps): VNode {
  const t = text.me;
  const { account, groups, more, closed, ask, note, requests, why, activity } = props;
  const acts = (
    <>
      <a href={why}>{t.why}</a>
      <a href={activity}>{t.activity}</a>
      {ask && (
        <a class="btn btn-quiet" href="#ask">
          {t.askForMore}
        </a>
      )}
    </>
  );
  return (
    <>
      <Heading title={t.title} lead={t.lead(account)} acts={acts} />
      {note !== undefined && <Note tone="info">{note}</Note>}
      {closed.length > 0 && <Note tone="info">{t.closed(closed)}</Note>}
      {groups.length === 0 && (
        <section class="lk-card" aria-label={t.title}>
          <Empty title={t.empty} lead={props.emptyLead} />
        </section>
      )}
      {groups.map((group) => (
        <HeldCard key={group.id} {...group} />
      ))}
      {more !== undefined && (
        <p>
          <a href={more}>{t.moreServices}</a>
        </p>
      )}
      {requests.length > 0 && <OwnRequests requests={requests} />}
      {ask && <AskCard {...ask} />}
    </>
  );
}
