import type { VNode } from 'preact';
import { PersonHeading, type PersonHeadingProps } from './person-heading';
import { WhyPanel, type WhyProps } from './why-panel';

/** The explanation as a page of its own, for links from chat and from refusals. */
export function WhyPage(props: PersonHeadingProps & { readonly why: WhyProps }): VNode {
  return (
    <>
      <PersonHeading {...props} />
      <WhyPanel {...props.why} />
    </>
  );
}
