import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Facts } from '../../parts/facts';
import { Heading } from '../../parts/heading';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { Mark } from '../../parts/mark';
import { Note } from '../../parts/note';
import { OutLink } from '../../parts/out-link';
import { text } from '../../text';
import type { Lock } from '../../words';

/** One thing that can be done with a service: whether its reader can, and where; or why not, and who could. */
export interface ServiceDeed {
  readonly key: string;
  readonly label: string;
  readonly can: boolean;
  /** It is mail: nothing is done about it. */
  readonly isMail: boolean;
  readonly at?: string;
  readonly lock?: Lock;
  readonly why?: string;
}

/** What the page of a service shows. */
export interface ServicePageProps {
  readonly name: string;
  readonly services: string;
  readonly host: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly deeds: readonly ServiceDeed[];
  /** Who could give what isn't there: "Grace or Henrik". */
  readonly who: string;
  /** Where a ticket about it is opened; absent where the reader can't. */
  readonly ticket?: string;
  /** The host doesn't answer. */
  readonly away: boolean;
}

function Deed({ deed, who, host }: { deed: ServiceDeed; who: string; host: string }): VNode {
  const t = text.service;
  return (
    <li class="lk-deed">
      <Mark ok={deed.can} />
      <div>
        <b class="fw-semibold">{deed.label}</b>
        <div class="small muted">
          {deed.can && (deed.isMail ? t.yesMail : t.yes)}
          {!deed.can && deed.lock && (
            <>
              <Icon name="lock" /> {text.lock(deed.lock)}
            </>
          )}
          {!deed.can && !deed.lock && t.noneGave(who)}
          {deed.why !== undefined && (
            <>
              {' '}
              <a href={deed.why}>
                {t.why}
                <Hidden>{t.whyOf(deed.label)}</Hidden>
              </a>
            </>
          )}
        </div>
      </div>
      {deed.at !== undefined && (
        <OutLink href={deed.at} label={t.at(host)} of={`: ${deed.label}`} look="small" />
      )}
    </li>
  );
}

/** One service: what it is, and what its reader can do with it. */
export function ServicePage(props: ServicePageProps): VNode {
  const { name, services, host, facts, deeds, who, ticket, away } = props;
  const t = text.service;
  const acts = ticket !== undefined && (
    <a class="btn btn-primary" href={ticket}>
      {t.ticket}
    </a>
  );
  return (
    <>
      <Heading
        title={name}
        crumb={{ label: text.services.title, href: services }}
        {...(acts !== false && { acts })}
      />
      {away && <Note tone="warn">{text.away(host)}</Note>}
      <Card id="service" title={t.card}>
        <Facts facts={facts} />
      </Card>
      <Card id="can" title={t.can} lead={t.canLead(host)}>
        <ul class="lk-lines">
          {deeds.map((deed) => (
            <Deed key={deed.key} deed={deed} who={who} host={host} />
          ))}
        </ul>
      </Card>
    </>
  );
}
