import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';
import { type Admits, AdmissionField } from './admission-field';
import { ClosedDepartments, type ClosedDepartmentsProps } from './closed-departments';
import { HoldsCard, type HoldsProps } from './holds-card';
import { RemoteHeading, type RemoteHeadingProps } from './remote-heading';
import { RemotePeople, type RemotePeopleProps } from './remote-people';

/** What the page of a remote team shows that the account lets in. */
export interface EntryPageProps {
  readonly heading: RemoteHeadingProps;
  readonly people?: RemotePeopleProps;
  readonly holds: HoldsProps;
  readonly departments?: ClosedDepartmentsProps;
  readonly details?: {
    readonly post: Post;
    readonly name: string;
    readonly admission: Admits;
    readonly fault?: Fault;
  };
}

function Details({ post, name, admission, fault }: NonNullable<EntryPageProps['details']>): VNode {
  const t = text.remote;
  return (
    <Card id="details" title={t.details}>
      <div class="pad">
        <PostForm post={post}>
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={name}
            fault={faultIn(fault, 'name')}
          />
          <AdmissionField chosen={admission} />
          <button class="btn btn-primary">{t.save}</button>
        </PostForm>
      </div>
    </Card>
  );
}

/** A remote team: its people, what it can do, its details, what is closed to it. */
export function EntryPage({ heading, people, holds, departments, details }: EntryPageProps): VNode {
  return (
    <>
      <RemoteHeading {...heading} />
      <div class="lk-cols">
        <div>
          {people && <RemotePeople {...people} />}
          {details && <Details {...details} />}
          {departments && <ClosedDepartments {...departments} />}
        </div>
        <aside aria-label={holds.title}>
          <HoldsCard {...holds} />
        </aside>
      </div>
    </>
  );
}
