import type { ShownSetting } from '../../../core/index';
import type { HealthCheck } from '../../http/health';
import type { Answer, Visit } from '../../http/route';
import { ChatPage, SettingsPage, text, type PartRow } from '../../views';
import { adminPage } from '../admin-page';

/** What an installation tells of itself. */
export interface Installed {
  readonly health?: () => Promise<readonly HealthCheck[]>;
  readonly startedWith?: readonly ShownSetting[];
}

const CHATS = ['slack', 'discord'] as const;

/** The chats and what they stand on, and whether each works. */
export const showChat =
  ({ health }: Installed) =>
  async (visit: Visit): Promise<Answer> => {
    const { host } = await visit.as.readInstallation({});
    const checks = (await health?.()) ?? [];
    const t = text.adminChat;
    const chats = CHATS.map((name): PartRow => {
      const found = checks.find((check) => check.name === name);
      if (!found) return { name: t.names[name], state: 'off', detail: t.offHint[name] };
      return { name: t.names[name], state: found.ok ? 'ok' : 'bad', detail: detailOf(found) };
    });
    const rows = [...chats, ...(await beneath(visit)), hostRow(host)];
    const body = <ChatPage rows={rows} />;
    return { show: adminPage(visit, { title: t.title, body }, 'chat') };
  };

/** In the reader's language what we know the code of; else as it says it itself. */
function detailOf({ code = '', detail, fault, heardAgo }: HealthCheck): string {
  const t = text.adminChat;
  if (!isSaid(code)) return detail;
  const more = [fault && t.fault(fault), heardAgo !== undefined && t.heard(heardAgo)];
  return [t.says[code], ...more].filter(Boolean).join(' ');
}

function isSaid(code: string): code is keyof typeof text.adminChat.says {
  return Object.hasOwn(text.adminChat.says, code);
}

async function beneath({ core }: Visit): Promise<PartRow[]> {
  const t = text.adminChat;
  const isReady = await core.isReady();
  const relay = core.relayState();
  return [
    {
      ...{ name: t.names.database, state: isReady ? 'ok' : 'bad' },
      detail: isReady ? t.answers : t.away,
    },
    { name: t.names.relay, state: relay === 'runs' ? 'ok' : 'bad', detail: text.relay[relay] },
  ];
}

function hostRow({ id, answers }: { id: string; answers: boolean }): PartRow {
  const t = text.adminChat;
  return {
    ...{ name: `${t.names.host}: ${id}`, state: answers ? 'ok' : 'bad' },
    detail: answers ? t.answers : t.away,
  };
}

/** What the installation was started with; nothing secret of it. */
export const showSettings =
  ({ startedWith = [] }: Installed) =>
  async (visit: Visit): Promise<Answer> => {
    await visit.as.readInstallation({});
    const isOpen = startedWith.some(
      ({ name, from }) => name === 'LATCHKEY_BOOTSTRAP_TOKEN' && from === 'set',
    );
    const body = <SettingsPage rows={startedWith} warns={isOpen} />;
    return { show: adminPage(visit, { title: text.settings.title, body }, 'settings') };
  };
