import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';
import { Editor, type EditorProps } from './editor';

/** What a team gives to whoever is in it. */
export interface TeamAccessPageProps {
  readonly editor: EditorProps;
  /** It is another company's. */
  readonly isRemote: boolean;
  /** The Teams page. */
  readonly teams: string;
}

/** What a team can do, with ticks where that can be changed. */
export function TeamAccessPage({ editor, isRemote, teams }: TeamAccessPageProps): VNode {
  const t = text.editor;
  return (
    <>
      <Heading
        title={t.teamTitle(editor.name)}
        crumb={{ label: t.teams, href: teams }}
        lead={isRemote ? t.remoteLead : t.teamLead}
      />
      <Editor {...editor} />
    </>
  );
}
