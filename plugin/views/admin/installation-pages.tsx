import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';

/** A part of the installation, and whether it works; `off` is on purpose. */
export interface PartRow {
  readonly name: string;
  readonly state: 'ok' | 'bad' | 'off';
  readonly detail: string;
}

/** Which chats there are, and how they are. */
export function ChatPage({ rows }: { rows: readonly PartRow[] }): VNode {
  const t = text.adminChat;
  const looks = { ok: 'ok', bad: 'bad', off: '' } as const;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {rows.some(({ state }) => state === 'bad') && <Note tone="warn">{t.doctor}</Note>}
      <section class="lk-card" aria-label={t.caption}>
        <StackTable
          caption={t.caption}
          columns={[t.name, t.state, t.detail].map((label) => ({ label }))}
          class="lk-labelled"
        >
          {rows.map((row) => (
            <Row key={row.name}>
              <RowHead class="g">{row.name}</RowHead>
              <Cell label={t.state}>
                <span class={`lk-b ${looks[row.state]}`.trim()}>{t[row.state]}</span>
              </Cell>
              <Cell class="w wrap" label={t.detail}>
                {row.detail}
              </Cell>
            </Row>
          ))}
        </StackTable>
        <footer>{t.set}</footer>
      </section>
    </>
  );
}

/** A setting: its value is absent where it is never shown, or there is none. */
export interface SettingRow {
  readonly name: string;
  readonly from: 'set' | 'default' | 'unset';
  readonly value?: string;
}

/** What the installation was started with. */
export function SettingsPage({ rows, warns }: { rows: readonly SettingRow[]; warns: boolean }): VNode {
  const t = text.settings;
  const shown = ({ from, value }: SettingRow) => value ?? (from === 'set' ? t.hidden : t.none);
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {warns && <Note tone="warn">{t.bootstrap}</Note>}
      <section class="lk-card" aria-label={t.caption}>
        {rows.length === 0 ? (
          <Empty title={t.unknown} lead={t.unknownLead} />
        ) : (
          <StackTable
            caption={t.caption}
            columns={[t.name, t.value, t.from].map((label) => ({ label }))}
            class="lk-labelled"
          >
            {rows.map((row) => (
              <Row key={row.name}>
                <RowHead class="g wrap">
                  <code>{row.name}</code>
                </RowHead>
                <Cell class={`w wrap ${row.value === undefined ? 'muted' : ''}`.trim()} label={t.value}>
                  <bdi>{shown(row)}</bdi>
                </Cell>
                <Cell label={t.from}>{t.sources[row.from]}</Cell>
              </Row>
            ))}
          </StackTable>
        )}
      </section>
    </>
  );
}
