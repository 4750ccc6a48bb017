import type { ComponentChildren, VNode } from 'preact';
import { Note } from '../parts/note';
import { type Tab, Tabs } from '../parts/tabs';
import { text } from '../text';

/** Whose pages staff are on, and what they may do there. */
export interface ClientBarProps {
  readonly name: string;
  readonly canChange: boolean;
  /** The list of clients. */
  readonly clients: string;
  /** The client's summary. */
  readonly summary: string;
  readonly tabs: readonly Tab[];
}

/** The pages about a client, around one that stands in the client area as well. */
export function ClientFrame(props: ClientBarProps & { readonly children: ComponentChildren }): VNode {
  const t = text.admin;
  return (
    <>
      <div class="lk-crumb">
        <a href={props.clients}>{t.clients}</a> /{' '}
        <a href={props.summary}>
          <bdi>{props.name}</bdi>
        </a>
      </div>
      <Tabs label={t.tabsOf(props.name)} tabs={props.tabs} />
      <Note tone="info">{props.canChange ? t.staffNote : t.lookNote}</Note>
      {props.children}
    </>
  );
}
