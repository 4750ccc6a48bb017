import type { ComponentChildren, VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { OutLink, type OutLinkProps } from '../../parts/out-link';
import { text } from '../../text';
import { ListCard, type ListCardProps } from './list-card';

/** A page that is one list of what an account has. */
export interface ListPageProps extends Pick<ListCardProps, 'rows' | 'paging'> {
  /** What is done about them at the host. */
  readonly act?: OutLinkProps;
  /** The host, where it doesn't answer. */
  readonly away?: string;
}

/** The same with its words, and what narrows it. */
export function ListPage(
  props: ListPageProps &
    Omit<ListCardProps, 'rows' | 'paging'> & {
      readonly title: string;
      readonly lead: string;
      readonly filter?: ComponentChildren;
    },
): VNode {
  const { title, lead, act, away, filter, ...list } = props;
  return (
    <>
      <Heading title={title} lead={lead} {...(act && { acts: <OutLink {...act} /> })} />
      {away !== undefined && <Note tone="warn">{text.away(away)}</Note>}
      {/* A list that nobody could read isn't empty. */}
      {(away === undefined || list.rows.length > 0) && <ListCard {...list}>{filter}</ListCard>}
    </>
  );
}
