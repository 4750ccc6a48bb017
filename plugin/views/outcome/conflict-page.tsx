import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Say } from '../parts/rich';
import { text } from '../text';

/** What a conflict says: who changed what, when, and where to look at it. */
export interface ConflictPageProps {
  readonly who: string;
  /** What was changed: "Ada’s access". */
  readonly what: string;
  /** How long ago: "2 minutes ago". */
  readonly ago: string;
  readonly look: string;
}

/** Somebody else saved first. */
export function ConflictPage({ who, what, ago, look }: ConflictPageProps): VNode {
  const t = text.outcome;
  return (
    <>
      <Heading title={t.conflictTitle} />
      <Note tone="warn" role="alert">
        <Say say={t.conflict(who, what, ago)} /> {t.conflictLead}
      </Note>
      <a class="btn btn-primary" href={look}>
        {t.look}
      </a>
    </>
  );
}
