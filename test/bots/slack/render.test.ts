import fc from 'fast-check';
import type { ChatContent } from '../../../core/ports/chat-surface';
import type { Action, Field, Form, Line, Link, Span, View } from '../../../bots/view';
import { renderErrors } from '../../../bots/slack/render/errors';
import { escapeText, escapeWithin, pieces, plainWithin } from '../../../bots/slack/render/escape';
import { renderMessage, type SlackMessage } from '../../../bots/slack/render/message';
import { formModal, viewModal } from '../../../bots/slack/render/modal';
import { renderPost } from '../../../bots/slack/render/post';
import { plainText } from '../../../bots/slack/text/plain-text';
import { checkMessageBlocks } from '../../../sandbox/slack/check-blocks';
import { checkView } from '../../../sandbox/slack/check-view';
import { naughtyTexts } from '../naughty-texts';

const NASTY = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S123ABC|@ops>',
  '<@U012AB3CD>',
  '<#C024BE7LR|general>',
  '<!date^1392734382^{date_num}^https://evil.example|pay now>',
  '<https://evil.example|https://bank.example>',
  '<javascript:alert(1)|x>',
  '&lt;!channel&gt;',
  '&amp;lt;!channel&amp;gt;',
  '*bold*<!channel>*',
  '`<!channel>`',
  '```\n<!channel>\n```',
  '> quoted\n- listed',
  '\ud800 alone',
  '\u202etxt.exe',
  '\0',
  '   ',
  '',
  '&'.repeat(9000),
  '<!here>'.repeat(3000),
  '😀'.repeat(5000),
  '`'.repeat(4000),
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...NASTY.slice(0, 17), 'word '), { maxLength: 8 }).map((parts) => parts.join('')),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  text.map((code) => ({ code })),
);
const line: fc.Arbitrary<Line> = fc.array(span, { maxLength: 4 });
const action: fc.Arbitrary<Action | Link> = fc.oneof(
  fc.record(
    {
      label: text,
      do: fc.constantFrom('ticket.reply', 'ticket.close', 'account.use'),
      data: fc.string({ maxLength: 70 }),
      style: fc.constantFrom('go' as const, 'stop' as const),
    },
    { requiredKeys: ['label', 'do'] },
  ),
  fc.record({ label: text, url: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)')) }),
);
const view: fc.Arbitrary<View> = fc.record(
  {
    kind: fc.constant('view' as const),
    title: text,
    lines: fc.array(line, { maxLength: 60 }),
    changes: fc.array(fc.record({ mark: fc.constantFrom('+' as const, '-' as const, '!' as const), text }), {
      maxLength: 20,
    }),
    fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 25 }),
    actions: fc.array(action, { maxLength: 120 }),
  },
  { requiredKeys: ['kind', 'lines'] },
);
const options = fc.array(fc.record({ value: fc.string({ maxLength: 90 }), label: text }), { maxLength: 230 });
const field = fc.record(
  {
    label: text,
    kind: fc.constantFrom<Field['kind']>('text', 'long', 'select', 'code', 'email'),
    required: fc.boolean(),
    hint: text,
    most: fc.integer({ min: 1, max: 9000 }),
    value: text,
    options,
  },
  { requiredKeys: ['label', 'kind', 'required'] },
);
const form: fc.Arbitrary<Form> = fc.record(
  {
    kind: fc.constant('form' as const),
    do: fc.constant('ticket.open'),
    state: fc.string({ maxLength: 70 }),
    title: text,
    submit: text,
    note: line,
    fields: fc
      .array(field, { minLength: 1, maxLength: 5 })
      .map((fields) => fields.map((each, at): Field => ({ id: `field-${at}`, ...each }))),
  },
  { requiredKeys: ['kind', 'do', 'title', 'submit', 'fields'] },
);

/** Every text in which Slack looks for marks. */
function markedTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(markedTexts);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  if (node['type'] !== 'mrkdwn') return Object.values(node).flatMap(markedTexts);
  expect(node['verbatim']).toBe(true);
  return [String(node['text'])];
}

function expectInert(texts: readonly string[]): void {
  for (const each of texts) {
    expect(each).not.toMatch(/[<>]/);
    expect(each).not.toMatch(/&(?!amp;|lt;|gt;)/);
    expect(each).not.toMatch(/\p{Surrogate}/u);
  }
}

function expectGoodMessage(message: SlackMessage): void {
  expect(checkMessageBlocks(message.blocks)).toEqual(message.blocks);
  expectInert([message.text, ...markedTexts(message.blocks)]);
  expect(message.text.length).toBeLessThanOrEqual(3000);
  expect(message.text).not.toBe('');
  expect(message).toMatchObject({
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  });
  const total = markedTexts(message.blocks).reduce((sum, each) => sum + each.length, 0);
  expect(total).toBeLessThan(15_000);
}

describe('escapeWithin', () => {
  it('shows what would be a mention, and undoes by reading it back once', () => {
    fc.assert(
      fc.property(text, (each) => {
        const wellFormed = each.replace(/\p{Surrogate}/gu, '\uFFFD');
        expect(plainText(escapeText(each))).toBe(wellFormed);
        expectInert([escapeText(each)]);
      }),
    );
  });

  it('cuts between characters and never inside an escape', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 90 }), (each, most) => {
        const cut = escapeWithin(each, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expectInert([cut]);
        expect(plainWithin(each, most).length).toBeLessThanOrEqual(most);
      }),
    );
    expect(escapeWithin('a&b&c&d', 12)).toBe('a&amp;b…');
    expect(plainWithin('😀😀😀', 4)).toBe('😀…');
  });

  it('loses nothing of a text that it parts, and parts it between words', () => {
    const story = Array.from({ length: 900 }, (_, at) => `word${at} & more`).join(' ');
    const parts = pieces(story, 1000);
    expect(plainText(parts.join(''))).toBe(story);
    expect(parts.slice(0, -1).every((part) => part.endsWith(' ') && part.length <= 1000)).toBe(true);
  });
});

describe('renderMessage', () => {
  it('draws any view within the limits, without a live mention or link', () => {
    fc.assert(
      fc.property(view, (each) => expectGoodMessage(renderMessage(each))),
      { numRuns: 80 },
    );
  });

  it('says everything that fits', () => {
    const message = renderMessage({
      kind: 'view',
      title: 'Give Marta access?',
      lines: [['On ', { strong: 'Harbourline' }, ' with ', { code: 'billing.pay' }, '.']],
      changes: [{ mark: '+', text: 'Pay invoices' }],
      fields: [{ label: 'Until', value: '7 May & after' }],
      actions: [
        { label: 'Give', do: 'access.grant', data: '31', style: 'go' },
        { label: 'Stop', do: 'access.stop', style: 'stop' },
        { label: 'Open', url: 'https://host.example/' },
      ],
    });
    expect(message.blocks).toMatchSnapshot();
    expect(message.text).toMatchSnapshot();
  });

  it('gives each of several buttons that do the same an id of its own', () => {
    const actions = [1, 2, 3].map((account) => ({
      label: `Account ${account}`,
      do: 'account.use',
      data: `${account}`,
    }));
    const [block] = renderMessage({ kind: 'view', lines: [], actions }).blocks;
    const elements = (block as { elements: { action_id: string; value: string }[] }).elements;
    expect(elements.map(({ action_id, value }) => [action_id, value])).toEqual([
      ['account.use', '1'],
      ['account.use#2', '2'],
      ['account.use#3', '3'],
    ]);
  });

  it('draws sixty buttons in three blocks', () => {
    const actions = Array.from({ length: 60 }, (_, at) => ({ label: `Go ${at}`, do: `go.${at}` }));
    expect(renderMessage({ kind: 'view', lines: [], actions }).blocks).toHaveLength(3);
  });
});

describe('renderPost', () => {
  const state = fc.constantFrom('open' as const, 'answered' as const, 'waiting' as const, 'closed' as const);
  const content: fc.Arbitrary<ChatContent> = fc.oneof(
    fc.record(
      {
        kind: fc.constant('ticket.opened' as const),
        number: fc.nat(),
        ticket: fc.uuid(),
        subject: text,
        account: text,
        department: text,
        service: text,
        message: text,
        author: text,
        canClose: fc.boolean(),
      },
      {
        requiredKeys: [
          'kind',
          'number',
          'ticket',
          'subject',
          'account',
          'department',
          'message',
          'author',
          'canClose',
        ],
      },
    ),
    fc.record({
      kind: fc.constant('ticket.message' as const),
      number: fc.nat(),
      author: text,
      fromStaff: fc.boolean(),
      body: text,
      state,
    }),
    fc.record({
      kind: fc.constant('ticket.state' as const),
      number: fc.nat(),
      state,
    }),
    fc.record({ kind: fc.constant('mirror.closed' as const), number: fc.nat() }),
  );

  it('draws any post within the limits, without a live mention or link', () => {
    fc.assert(
      fc.property(content, (each) => expectGoodMessage(renderPost(each))),
      { numRuns: 80 },
    );
  });

  it('draws a ticket as a card, with the button to close it only for whoever may', () => {
    const opened = {
      kind: 'ticket.opened',
      number: 4127,
      ticket: 'ticket-1',
      subject: 'Checkout page shows 502',
      account: 'Harbourline',
      department: 'Technical',
      service: 'shop.example',
      message: 'Since 9 o’clock.\nCan you look?',
      author: 'Ada Lindqvist',
      canClose: true,
    } as const;
    expect(renderPost(opened).blocks).toMatchSnapshot();
    expect(JSON.stringify(renderPost({ ...opened, canClose: false }))).not.toContain('ticket.close');
  });
});

describe('formModal', () => {
  it('draws any form within the limits, without a live mention or link', () => {
    fc.assert(
      fc.property(form, (each) => {
        const modal = formModal(each, 'D0ADA');
        expect(checkView(modal, 'modal')).toEqual(modal);
        expectInert(markedTexts(modal));
      }),
      { numRuns: 80 },
    );
  });

  it('never fills in what is typed once and kept nowhere', () => {
    const code: Field = { id: 'code', label: 'Code', kind: 'code', required: true, value: '482913' };
    const modal = formModal(
      { kind: 'form', do: 'verify', title: 'Code', submit: 'Check', fields: [code] },
      'D0ADA',
    );
    expect(JSON.stringify(modal)).not.toContain('482913');
  });
});

describe('viewModal', () => {
  it('draws any view within the limits, without a live mention or link', () => {
    fc.assert(
      fc.property(view, (each) => {
        const modal = viewModal(each, 'D0ADA');
        expect(checkView(modal, 'modal')).toEqual(modal);
        expectInert(markedTexts(modal));
      }),
      { numRuns: 60 },
    );
  });
});

describe('renderErrors', () => {
  it('puts under the first field what belongs to none', () => {
    const errors = { code: 'Wrong code.', account: 'Gone.' };
    expect(renderErrors({ kind: 'errors', errors }, ['email', 'code'])).toEqual({
      code: 'Wrong code.',
      email: 'Gone.',
    });
    expect(renderErrors({ kind: 'errors', errors: {} }, ['email'])).toHaveProperty('email');
  });
});

it('draws texts that are more than they seem inert everywhere', () => {
  for (const each of naughtyTexts('slack')) {
    const fields = [{ label: each, value: each }];
    const actions = [{ label: each, do: 'x' }];
    const lines = [[each], [{ strong: each }], [{ code: each }]];
    expectGoodMessage(renderMessage({ kind: 'view', title: each, lines, fields, actions }));
    expectGoodMessage(
      renderPost({
        kind: 'ticket.message',
        number: 1,
        author: each,
        fromStaff: true,
        body: each,
        state: 'open',
      }),
    );
  }
});
