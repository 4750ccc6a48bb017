import type { VNode } from 'preact';
import { Avatar } from '../parts/avatar';
import { StateBadge } from '../parts/badge';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { type Tab, Tabs } from '../parts/tabs';
import { text } from '../text';
import type { State, When } from '../words';

/** What stands at the top of each page about a client. */
export interface ClientHeadingProps {
  readonly number: string;
  readonly name: string;
  readonly state: State;
  readonly since?: When;
  readonly owner: string;
  readonly canChange: boolean;
  /** The list of clients. */
  readonly clients: string;
  readonly tabs: readonly Tab[];
}

/** A client's name, how it stands, and the pages about it. */
export function ClientHeading(props: ClientHeadingProps): VNode {
  const t = text.admin;
  const lead = (
    <>
      #{props.number} <StateBadge state={props.state} /> · {t.owner} <bdi>{props.owner}</bdi>
      {props.since && ` · ${t.since} ${props.since.text}`}
    </>
  );
  return (
    <>
      <Heading
        title={props.name}
        crumb={{ label: t.clients, href: props.clients }}
        picture={<Avatar name={props.name} square size="big" />}
        lead={lead}
      />
      <Tabs label={t.tabsOf(props.name)} tabs={props.tabs} />
      <Note tone="info">{props.canChange ? t.staffNote : t.lookNote}</Note>
    </>
  );
}
