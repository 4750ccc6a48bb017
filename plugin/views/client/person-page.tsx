import type { VNode } from 'preact';
import { Editor, type EditorProps } from './editor';
import { PersonHeading, type PersonHeadingProps } from './person-heading';
import { WhyPanel, type WhyProps } from './why-panel';

/** What a person's access page shows. */
export interface PersonPageProps extends PersonHeadingProps {
  readonly editor: EditorProps;
  readonly why: WhyProps;
}

/** What one person can do, through whom and until when; with ticks where that can be changed. */
export function PersonPage({ editor, why, ...heading }: PersonPageProps): VNode {
  return (
    <>
      <PersonHeading {...heading} />
      <Editor {...editor}>
        <WhyPanel {...why} />
      </Editor>
    </>
  );
}
