import type { VNode } from 'preact';
import { ListTable, type ListRow } from '../client/area/list-card';
import { Card } from '../parts/card';
import { Note } from '../parts/note';
import { text } from '../text';

/** The mails that the host sent last about a client. */
export interface LastMailsProps {
  readonly host: string;
  readonly rows: readonly ListRow[];
  /** It doesn’t answer. */
  readonly away?: true;
}

/** Whether what was mailed arrived, beside who gets what. */
export function LastMailsCard({ host, rows, away }: LastMailsProps): VNode {
  const t = text.mailHistory;
  const columns = t.columns.map((label) => ({ label }));
  return (
    <Card id="mails" title={t.last} lead={t.lastLead(host)}>
      {rows.length > 0 && <ListTable caption={t.last} columns={columns} rows={rows} />}
      {away && (
        <div class="pad">
          <Note tone="warn">{text.away(host)}</Note>
        </div>
      )}
      {rows.length === 0 && !away && <div class="pad muted">{t.empty}</div>}
    </Card>
  );
}
