import fc from 'fast-check';
import { judgeMail, MOST_OPENED, MOST_TEXT, type MailFacts } from '../../../core/mail-in/judge-mail';

const hat = { account: '1042', label: 'Bluebird', principal: 'contact:31' as const };
const GOOD: MailFacts = {
  ...{ from: ['ada@bakery.example'], dmarc: 'pass', domain: 'bakery.example', automatic: false },
  ...{ hats: [hat], department: 'technical', mayOpen: true, opened: 0, length: 10, cut: false },
};

describe('judging mail (R14)', () => {
  it('lets a proved sender of one account, who may, open a ticket', () => {
    expect(judgeMail(GOOD)).toEqual({ is: 'opens', hat, department: 'technical' });
  });

  const other = { ...hat, account: '1077' };
  it.each<[string, Partial<MailFacts>]>([
    ['AUTOMATIC', { automatic: true }],
    ['NO_FROM', { from: [] }],
    ['NO_FROM', { from: [undefined] }],
    ['SEVERAL_FROM', { from: ['ada@bakery.example', 'eve@evil.example'] }],
    ['SEVERAL_FROM', { from: ['ada@bakery.example', 'ada@bakery.example'] }],
    ['SEVERAL_FROM', { from: ['ada@bakery.example', undefined] }],
    ['NOT_AUTHENTICATED', { dmarc: 'fail' }],
    ['NOT_AUTHENTICATED', { dmarc: 'none' }],
    ['NOT_AUTHENTICATED', { domain: 'evil.example' }],
    ['NOT_AUTHENTICATED', { domain: '' }],
    ['NOT_AUTHENTICATED', { domain: 'sub.bakery.example' }],
    ['NOT_AUTHENTICATED', { domain: 'example' }],
    ['UNKNOWN_SENDER', { hats: [] }],
    ['SEVERAL_ACCOUNTS', { hats: [hat, other] }],
    ['EMPTY', { length: 0 }],
    ['TOO_LONG', { length: MOST_TEXT + 1 }],
    ['TOO_LONG', { cut: true }],
    ['NO_DEPARTMENT', { department: undefined }],
    ['NOT_ALLOWED', { mayOpen: false }],
    ['TOO_MANY', { opened: MOST_OPENED }],
  ])('holds it as %s: %j', (reason, over) => {
    expect(judgeMail({ ...GOOD, ...over })).toEqual({ is: 'held', reason });
  });

  it('opens for nobody unless every one of its conditions holds, whatever else is said', () => {
    const address = fc.constantFrom('ada@bakery.example', 'eve@evil.example', undefined);
    const facts: fc.Arbitrary<MailFacts> = fc.record({
      from: fc.array(address, { maxLength: 3 }),
      dmarc: fc.constantFrom('pass', 'fail', 'none'),
      domain: fc.constantFrom('bakery.example', 'evil.example', ''),
      automatic: fc.boolean(),
      hats: fc.array(fc.constantFrom(hat, other), { maxLength: 3 }),
      department: fc.constantFrom('technical', undefined),
      mayOpen: fc.boolean(),
      opened: fc.integer({ min: 0, max: 2 * MOST_OPENED }),
      length: fc.integer({ min: 0, max: 2 * MOST_TEXT }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (all) => {
        const proved =
          all.from.length === 1 && all.dmarc === 'pass' && all.from[0]?.split('@')[1] === all.domain;
        const fits = !all.cut && all.length > 0 && all.length <= MOST_TEXT && all.opened < MOST_OPENED;
        const may = all.hats.length === 1 && all.department !== undefined && all.mayOpen;
        expect(judgeMail(all).is).toBe(proved && fits && may && !all.automatic ? 'opens' : 'held');
      }),
      { numRuns: 2_000 },
    );
  });
});
