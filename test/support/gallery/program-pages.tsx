import { ChatPage, KeysPage, SettingsPage, WebhookPage, WebhooksPage } from '../../../plugin/views';
import { admin } from './admin-pages';
import * as s from './samples';

const { names, post, when, at } = s;
const keyRows = ['billing', 'monitoring', 'old'].map((name, index) => ({
  ...{ name, can: ['accounts:read', 'people:write', 'decisions'], made: when.day(at(-500 * index)) },
  ...(index === 0 && { used: when.day(at(-1)), ends: when.moment(at(900)) }),
  ...(index === 2 ? { ended: when.day(at(-24)) } : { renew: post('#'), end: '#' }),
}));
const scopeRows = ['accounts:read', 'access:write', 'webhooks'].map((value, index) => ({
  value,
  on: index === 1,
}));
const keysPage = { docs: '#', make: post('#'), scopes: scopeRows, typed: { name: '', ends: '' } };
const eventRows = ['Everything', 'All about ticket'].map((label) => ({ value: label, label, on: false }));
const webhookRows = (['going', 'asked', 'gone'] as const).map((state, index) => ({
  ...{ id: String(index), url: `https://example.org/${names.long}`, href: '#', state },
  ...{ description: index === 1 ? names.evil : '', events: ['Everything', 'All about ticket'] },
}));
const webhooksPage = { make: post('#'), events: eventRows, typed: { url: '', description: '' } };
const deliveries = (['waiting', 'delivered', 'failed', 'dropped'] as const).map((state, index) => ({
  ...{ id: String(index), type: 'ticket.opened', at: when.moment(at(-index)), state, tries: index },
  ...(state === 'failed' && { reason: 'The receiver answered with a fault.', status: 502, again: post('#') }),
}));
const webhookPage = {
  ...{ webhooks: '#', change: post('#'), remove: '#' },
  facts: [{ label: 'What it is for', value: names.evil }],
};
const many200 = <Item,>(items: readonly Item[], named: (item: Item, index: number) => Item): Item[] =>
  Array.from({ length: 200 }, (_, index) => named(items[index % items.length]!, index));
const settingRows = [
  { name: 'LATCHKEY_PUBLIC_URL', from: 'set' as const, value: `https://${names.long}.example/` },
  { name: 'LATCHKEY_SECRET', from: 'set' as const },
  { name: 'LATCHKEY_LOG_LEVEL', from: 'default' as const, value: 'info' },
  { name: 'SLACK_BOT_TOKEN', from: 'unset' as const },
];
const partRows = (['ok', 'bad', 'off'] as const).map((state) => ({
  name: `Slack ${state}`,
  state,
  detail: names.evil,
}));
/** The staff’s pages about programs and the installation. */
export const programPages = [
  admin('admin-keys', 'API keys', <KeysPage {...keysPage} rows={keyRows} />),
  admin(
    'admin-keys-many',
    'API keys',
    <KeysPage
      {...keysPage}
      rows={many200(keyRows, (row, index) => ({ ...row, name: `${row.name}-${index}` }))}
    />,
  ),
  admin(
    'admin-keys-fault',
    'API keys',
    <KeysPage
      {...keysPage}
      rows={[]}
      typed={{ name: names.long, ends: '2020-01-01' }}
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
  ),
  admin('admin-webhooks', 'Webhooks', <WebhooksPage {...webhooksPage} rows={webhookRows} />),
  admin(
    'admin-webhooks-many',
    'Webhooks',
    <WebhooksPage
      {...webhooksPage}
      rows={many200(webhookRows, (row, index) => ({ ...row, id: String(index) }))}
    />,
  ),
  admin(
    'admin-webhooks-fault',
    'Webhooks',
    <WebhooksPage
      {...webhooksPage}
      rows={[]}
      typed={{ url: names.long, description: names.rtl }}
      fault={{ field: 'url', say: 'Write an address that begins with https://.' }}
    />,
  ),
  admin(
    'admin-webhook',
    'Webhook',
    <WebhookPage
      {...webhookPage}
      url={`https://example.org/${names.long}`}
      state="going"
      deliveries={deliveries}
      more="#"
    />,
  ),
  admin(
    'admin-webhook-many',
    'Webhook',
    <WebhookPage
      {...webhookPage}
      url="https://example.org/"
      state="going"
      deliveries={many200(deliveries, (row, index) => ({ ...row, id: String(index) }))}
    />,
  ),
  admin(
    'admin-webhook-paused',
    'Webhook',
    <WebhookPage {...webhookPage} url={names.evil} state="gone" deliveries={[]} />,
  ),
  admin('admin-chat', 'Chats', <ChatPage rows={partRows} />),
  admin('admin-settings', 'Settings', <SettingsPage rows={settingRows} warns />),
  admin('admin-settings-none', 'Settings', <SettingsPage rows={[]} warns={false} />),
];
