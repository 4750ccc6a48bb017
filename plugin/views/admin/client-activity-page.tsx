import type { VNode } from 'preact';
import { ActivityLog, type ActivityProps } from '../client/activity-page';
import { ClientHeading, type ClientHeadingProps } from './client-heading';

/** A client's own activity, as staff see it. */
export function ClientActivityPage(props: ClientHeadingProps & { readonly activity: ActivityProps }): VNode {
  return (
    <>
      <ClientHeading {...props} />
      <ActivityLog {...props.activity} />
    </>
  );
}
