import type { VNode } from 'preact';
import { ActivityLog, type ActivityProps } from './activity-page';
import { PersonHeading, type PersonHeadingProps } from './person-heading';

/** What one person did, and what was changed for them. */
export function PersonActivityPage(props: PersonHeadingProps & { readonly activity: ActivityProps }): VNode {
  return (
    <>
      <PersonHeading {...props} />
      <ActivityLog {...props.activity} />
    </>
  );
}
