import fc from 'fast-check';
import type { ChatContent } from '../../../core/ports/chat-surface';
import type { CommandSpec } from '../../../bots/request';
import type { Action, Form, Link, Span, View } from '../../../bots/view';
import { writeCustomId } from '../../../bots/discord/custom-id';
import { commandsBody } from '../../../bots/discord/render/commands';
import { escapeMarkdown, markdown } from '../../../bots/discord/render/markdown';
import { modal } from '../../../bots/discord/render/modal';
import { postMessage } from '../../../bots/discord/render/post-message';
import { viewMessage, type DiscordMessage } from '../../../bots/discord/render/view-message';
import { checkCommands } from '../../../sandbox/discord/command-checks';
import { Form as Refusals } from '../../../sandbox/discord/errors';
import { checkNewMessage } from '../../../sandbox/discord/message-checks';
import { checkModal } from '../../../sandbox/discord/modal-checks';
import { naughtyTexts } from '../naughty-texts';

const nasty = [
  '@everyone',
  '@here @EVERYONE',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</close:123456789012345678>',
  '<t:1618953630:R>',
  '<id:customize>',
  '<:a:123456789012345678>',
  '[https://bank.example](https://evil.example)',
  '[x](<https://evil.example>)',
  '`@everyone`',
  '```\n@everyone\n```',
  '||@everyone||',
  '# big\n-# small\n> quoted\n1. one',
  '\\',
  '**bold',
  '\u202etxt.exe',
  '\ud800 alone',
  '\0',
  '   ',
  '',
  '😀'.repeat(3000),
  '\\'.repeat(9000),
  '`'.repeat(5000),
  '<@1>'.repeat(2000),
];
const live = /@(everyone|here)|<(@[!&]?\d|#\d|\/|t:|id:|a?:)/i;
/** What is left for Discord to read as marks, once escapes, code and what we set in bold are gone. */
const marks = (part: string): string =>
  part
    .replace(/```diff\n[\s\S]*\n```$/, '')
    .replace(/\\[^0-9A-Za-z\s]|`[^`\n]*`/g, '')
    .replaceAll('**', '');

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...nasty.slice(0, 22), 'a'), { maxLength: 6 }).map((parts) => parts.join('')),
);
const span: fc.Arbitrary<Span> = fc.oneof(
  text,
  text.map((strong) => ({ strong })),
  text.map((code) => ({ code })),
);
const action: fc.Arbitrary<Action | Link> = fc.oneof(
  fc.record({ label: text, do: fc.constantFrom('a.b', 'c'), data: fc.string({ maxLength: 80 }) }),
  fc.record({
    label: text,
    url: fc.constantFrom('https://example.com', `https://example.com/${'x'.repeat(600)}`),
  }),
);
const view: fc.Arbitrary<View> = fc.record(
  {
    kind: fc.constant('view' as const),
    title: text,
    lines: fc.array(fc.array(span, { maxLength: 4 }), { maxLength: 6 }),
    changes: fc.array(fc.record({ mark: fc.constantFrom('+', '-', '!'), text }), { maxLength: 40 }),
    fields: fc.array(fc.record({ label: text, value: text }), { maxLength: 40 }),
    actions: fc.array(action, { maxLength: 40 }),
  },
  { requiredKeys: ['kind', 'lines'] },
);
const form: fc.Arbitrary<Form> = fc
  .record({
    title: text,
    note: fc.array(span, { maxLength: 3 }),
    fields: fc.array(
      fc.record(
        {
          label: text,
          kind: fc.constantFrom('text', 'long', 'select', 'code', 'email'),
          required: fc.boolean(),
          hint: text,
          most: fc.integer({ min: 1, max: 10_000 }),
          value: text,
          options: fc.array(fc.record({ value: text, label: text }), { maxLength: 40 }),
        },
        { requiredKeys: ['label', 'kind', 'required'] },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ fields, ...rest }) => ({
    kind: 'form',
    do: 'd',
    submit: 'Send',
    ...rest,
    fields: fields.map((field, at) => ({ ...field, id: `f${at}` })),
  }));

const wire = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const shown = (message: DiscordMessage): string[] =>
  message.embeds.flatMap(({ title, description, fields = [] }) => [
    title ?? '',
    description ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);

function expectHarmless(message: DiscordMessage): void {
  checkNewMessage(wire(message), 0);
  for (const part of shown(message)) {
    expect(part).not.toMatch(live);
    expect(marks(part)).not.toMatch(/[`*|[\]()<>]/);
    expect(part).not.toMatch(/\p{Surrogate}/u);
  }
  expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false });
}

function expectFits(shownForm: Form): void {
  const refusals = new Refusals();
  checkModal(refusals, [], wire(modal(shownForm, 'key|d')));
  refusals.close();
}

describe('whatever people write', () => {
  it('makes a message of a view that Discord takes and that calls nobody', () => {
    fc.assert(
      fc.property(view, (one) => expectHarmless(viewMessage(one))),
      { numRuns: 400 },
    );
  });

  it('makes a post that Discord takes and that calls nobody', () => {
    const opened = fc.record({
      subject: text,
      account: text,
      department: text,
      service: text,
      message: text,
      author: text,
    });
    fc.assert(
      fc.property(opened, (one) => {
        const card: ChatContent = { kind: 'ticket.opened', number: 1, ticket: 't', canClose: true, ...one };
        expectHarmless(postMessage(card));
        const said: ChatContent = {
          kind: 'ticket.message',
          number: 1,
          author: one.author,
          fromStaff: false,
          body: one.message,
          state: 'waiting',
        };
        expectHarmless(postMessage(said));
      }),
      { numRuns: 300 },
    );
  });

  it('makes a modal that Discord takes', () => {
    fc.assert(fc.property(form, expectFits), { numRuns: 300 });
  });

  it('is harmless by itself, in each place of a view', () => {
    for (const one of nasty) {
      const fields = [{ label: one, value: one }];
      expectHarmless(
        viewMessage({ kind: 'view', title: one, lines: [[one, { strong: one }, { code: one }]], fields }),
      );
    }
  });

  it('cannot be put together from pieces', () => {
    const lines: Span[][] = [
      ['@', 'everyone'],
      ['<', '@1', '>'],
      ['[x]', '(https://evil.example)'],
    ];
    expectHarmless(viewMessage({ kind: 'view', lines }));
  });
});

it('draws texts that are more than they seem harmless everywhere', () => {
  for (const one of naughtyTexts('discord')) {
    const fields = [{ label: one, value: one }];
    expectHarmless(viewMessage({ kind: 'view', title: one, lines: [[one], [{ code: one }]], fields }));
    const field = { id: 'f', label: one, kind: 'text', required: true, value: one, hint: one } as const;
    expectFits({ kind: 'form', do: 'd', title: one, submit: 'Send', note: [one], fields: [field] });
  }
});

describe('a view', () => {
  it('has its changes as a coloured block', () => {
    const changes = [
      { mark: '+', text: 'Open new tickets' },
      { mark: '-', text: 'View/pay ``` invoices' },
    ] as const;
    expect(viewMessage({ kind: 'view', lines: [['On Example Ltd']], changes }).embeds).toEqual([
      {
        description: 'On Example Ltd\n```diff\n+ Open new tickets\n- View/pay `\u200b`\u200b` invoices\n```',
      },
    ]);
  });

  it('says how many changes and fields are not shown', () => {
    const many = Array.from({ length: 200 }, (_, at) => at);
    const changes = many.map((at) => ({ mark: '+' as const, text: `Change number ${at}` }));
    const fields = many.map((at) => ({ label: `Field ${at}`, value: String(at) }));
    const [embed] = viewMessage({ kind: 'view', lines: [], changes, fields }).embeds;
    expect(embed!.description).toMatch(/… and \d+ more\n```$/);
    expect(embed!.fields!.at(-1)).toEqual({ name: '…', value: '176 more' });
  });

  it('cuts what is too long, with a sign', () => {
    const [embed] = viewMessage({ kind: 'view', title: 'x'.repeat(300), lines: [['*'.repeat(5000)]] }).embeds;
    expect(embed!.title).toBe(`${'x'.repeat(255)}…`);
    expect(embed!.description).toMatch(/^(\\\*)+…$/);
    expect(embed!.description!.length).toBeGreaterThan(4090);
  });

  it('draws words as they are meant', () => {
    const lines = [[{ strong: 'Ada' }, ' gets ', { code: 'K7QM-2' }, ' at 2*3_4']];
    expect(viewMessage({ kind: 'view', lines }).embeds).toEqual([
      { description: '**Ada** gets `K7QM-2` at 2\\*3\\_4' },
    ]);
  });

  it('writes out links that fit no button', () => {
    const url = `https://example.com/${'x'.repeat(600)}`;
    const message = viewMessage({ kind: 'view', lines: [['Sign in']], actions: [{ label: 'Open', url }] });
    expect(message.components).toEqual([]);
    expect(message.embeds).toEqual([{ description: `Sign in\nOpen: ${url}` }]);
  });
});

describe('escaping', () => {
  it('leaves plain addresses usable', () => {
    expect(markdown('see https://example.com/a_b*c and c#_x')).toBe(
      'see https://example.com/a_b\\*c and c#\\_x',
    );
  });

  it('disarms marks at the start of a line only', () => {
    expect(escapeMarkdown('# a # b\n- c - d\n1. e')).toBe('\\# a # b\n\\- c - d\n1\\. e');
  });
});

it('describes commands within the limits', () => {
  const words = fc.string({ maxLength: 300 });
  const choices = fc.array(fc.record({ value: words, label: words }), { maxLength: 40 });
  fc.assert(
    fc.property(words, choices, (description, list) => {
      const option = { name: 'which', description, required: true, choices: list };
      const spec: CommandSpec = { name: 'one', description, options: [option] };
      checkCommands([wire(commandsBody([spec])[0])]);
    }),
  );
});

it('does not carry more than a button holds', () => {
  expect(writeCustomId('a', 'x'.repeat(98))).toHaveLength(100);
  expect(() => writeCustomId('a', 'x'.repeat(99))).toThrow(RangeError);
  expect(() => writeCustomId('a|b')).toThrow(RangeError);
});
