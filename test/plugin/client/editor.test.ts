import { onDatabase } from '../../support/databases';
import { editing, EditorForm } from '../http/editor-form';
import { goOn } from '../http/go-on';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const ADA = '/client/1042/people/contact-31/access';
const subject = { kind: 'contact', id: '31' } as const;
const account = '1042';

onDatabase('sqlite', 'the editor', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());

  const as = (principal: 'user:1' | 'user:2' | 'staff:1', name = principal) =>
    host.core.as({ ...{ principal, name, login: true, channel: 'web' }, freshAt: host.clock.now() });
  const own = async () => {
    const { grants } = await as('user:1').readGrants({ account, subject });
    return grants
      .map(({ key, service }) => (key.startsWith('service.') ? `${key}@${service ?? '*'}` : key))
      .sort();
  };

  describe('filled in', () => {
    test('by a preset: exactly that, account-wide, as far as it can be given; saving nothing', async () => {
      const { open, press } = editing(host, ADA);
      const presets = await as('user:1').listPresets({ account });
      const preset = presets.find(({ id }) => id === 'accounts')!;
      const { form, text } = await press(await open(), 'preset:accounts');
      const whole = [...form.ticks].filter((name) => !name.includes('@'));
      expect(whole.sort()).toEqual([...preset.keys].sort());
      expect(form.ticks).toContain('service.emails@s-11');
      expect(text).toContain('is filled in');
      expect(text).toContain('Ends: </span>Open new tickets');
      expect(await own()).toEqual(['service.emails@s-11', 'support.open']);
      const back = await press(form, 'now');
      expect([...back.form.ticks].sort()).toEqual(['service.emails@s-11', 'support.open']);
      expect(back.text).not.toContain('value="save"');
    });

    test('by a preset: what is locked stays as it is, and that is said', async () => {
      const { open, press } = editing(host, ADA);
      const { form, text } = await press(await open(), 'preset:full');
      expect(form.ticks).not.toContain('misc.sshKeys');
      expect(text).toMatch(/as far as you can\. \d+ permissions stay as now/);
    });

    test('by somebody’s access: theirs beside what is there, with the same ends', async () => {
      const later = host.clock.now() + 3 * 86_400_000;
      const model = { kind: 'contact', id: '32' } as const;
      await as('user:1').givePermission({ account, subject: model, key: 'billing.quotes', expiresAt: later });
      const { open, press } = editing(host, ADA);
      const { form } = await press((await open()).set({ from: 'contact-32', ends: '7' }), 'copy');
      await host.post(ADA, 'grace', form.press('save')).expect(303);
      expect(await own()).toEqual([
        ...['billing.invoices', 'billing.pay', 'billing.quotes', 'billing.reminders'],
        ...['service.emails@s-11', 'support.open'],
      ]);
      const { grants } = await as('user:1').readGrants({ account, subject });
      expect(grants.find(({ key }) => key === 'billing.quotes')?.expiresAt).toBe(later);
    });

    test('by the group, which can be cleared too', async () => {
      const { open, press } = editing(host, ADA);
      const all = (await press(await open(), 'all:support')).form;
      expect([...all.ticks].filter((name) => name.startsWith('support.'))).toHaveLength(5);
      const none = (await press(all, 'none:support')).form;
      expect([...none.ticks].filter((name) => name.startsWith('support.'))).toEqual([]);
      expect((await press(none, 'preview')).text).toContain('Ends: </span>Open new tickets');
    });

    test('by the answer to a why, which keeps what is ticked', async () => {
      const { open, press } = editing(host, ADA);
      const asked = (await open())
        .tick('billing.quotes')
        .set({ permission: 'service.billing', where: 'service:s-12' });
      const { text, form } = await press(asked, 'why');
      expect(text).toContain('No, Ada Lindqvist can’t.');
      expect(text).toContain('value="tick:service.billing@s-12"');
      expect(form.ticks).toContain('billing.quotes');
      const ticked = (await press(form, 'tick:service.billing@s-12')).form;
      expect([...ticked.ticks]).toEqual(expect.arrayContaining(['billing.quotes', 'service.billing@s-12']));
      expect(await own()).not.toContain('service.billing@s-12');
    });

    test('by a link, with one tick or, for what is none, with nothing', async () => {
      const { open } = editing(host, ADA);
      expect((await open('?tick=billing.pay')).ticks).toContain('billing.pay');
      expect((await open('?tick=billing.everything')).fields).not.toHaveProperty('looked');
      expect((await open('?tick=misc.sshKeys')).fields).not.toHaveProperty('looked');
    });
  });

  describe('over many services', () => {
    const names = Array.from({ length: 60 }, (_, at) => `site-${String(at).padStart(2, '0')}`);
    beforeEach(async () => {
      for (const label of names) {
        await host.core.embedded.putService({
          ...{ id: label, account, label: `${label}.example`, product: 'Site', state: 'active', offers: [] },
        });
      }
      await host.core.refreshFromHost();
    });

    test('loses and changes nothing that isn’t on its page', async () => {
      await as('user:1').givePermission({ account, subject, key: 'service.billing', service: 'site-59' });
      const { open, press } = editing(host, ADA);
      const first = await open();
      const [one] = [...first.boxes.keys()].filter((name) => name.startsWith('service.view@site'));
      const second = (await press(first.tick(one!, 'billing.pay'), 'page:2')).form;
      expect(second.boxes.has(one!)).toBe(false);
      const [two] = [...second.boxes.keys()].filter((name) => name.startsWith('service.view@site'));
      const third = (await press(second.tick(two!), 'page:3')).form;
      const found = (await press(third.set({ find: 'SITE-59' }), 'find')).form;
      expect([...found.boxes.keys()].filter((name) => name.startsWith('service.view@'))).toEqual([
        'service.view@*',
        'service.view@site-59',
      ]);
      expect(found.ticks).toContain('service.billing@site-59');
      const looked = (await press(found, 'preview')).form;
      await host.post(ADA, 'grace', looked.press('save')).expect(303);
      expect(await own()).toEqual(
        [
          ...['billing.pay', 'service.billing@site-59', 'service.emails@s-11', 'support.open'],
          one,
          two,
        ].sort(),
      );
    });

    test('shows those alone on which somebody has something', async () => {
      const { open, press } = editing(host, ADA);
      await as('user:1').endPermission({
        account,
        subject: { kind: 'team', id: 't-it' },
        key: 'service.view',
      });
      const { form, text } = await press((await open()).set({ only: 'on' }), 'find');
      expect([...form.boxes.keys()].filter((name) => name.startsWith('service.view@'))).toEqual([
        'service.view@*',
        'service.view@s-11',
      ]);
      expect(text).not.toContain('Page 1 of');
      expect((await press(form.set({ find: 'nothing like it' }), 'find')).text).toContain(
        'No service has that',
      );
    });

    test('takes no more than can be saved in one go, and says so', async () => {
      const { open, press } = editing(host, ADA);
      let form = await open();
      for (const page of ['page:2', 'page:3', 'all:billing']) {
        const free = [...form.boxes].filter(([name, { free: is }]) => is && name.includes('@'));
        form = (await press(form.tick(...free.map(([name]) => name)), page)).form;
      }
      const { text } = await press(form, 'save');
      expect(text).toMatch(/2\d\d changes are too many at once/);
      expect(await own()).toEqual(['service.emails@s-11', 'support.open']);
    });
  });

  describe('when somebody else changes the same', () => {
    test('marks theirs, and keeps the rest of mine', async () => {
      const { open, press } = editing(host, ADA);
      const form = (await open()).tick('billing.pay', 'billing.quotes').untick('support.open');
      const looked = (await press(form, 'preview')).form;
      await as('user:2').givePermission({ account, subject, key: 'billing.pay' });
      await as('user:2').endPermission({ account, subject, key: 'support.open' });
      const { text, form: again } = await press(looked, 'save', 409);
      expect(text).toMatch(
        /Henrik Sørlie changed Ada Lindqvist’s access today \d\d:\d\d\. Your other 1 change is still here/,
      );
      expect(text.split('Changed meanwhile')).toHaveLength(3);
      expect(await own()).toEqual(['billing.pay', 'service.emails@s-11']);
      expect([...again.ticks]).toEqual(expect.arrayContaining(['billing.pay', 'billing.quotes']));
      await host.post(ADA, 'grace', again.press('save')).expect(303);
      expect(await own()).toEqual(['billing.pay', 'billing.quotes', 'service.emails@s-11']);
    });

    test('tells of staff by the host’s name, and of what ended without one', async () => {
      const { open, press } = editing(host, ADA);
      const form = (await open()).tick('billing.pay');
      await as('staff:1').givePermission({ account, subject, key: 'billing.pay' });
      expect((await press(form, 'preview')).text).toContain('Harbourline changed Ada Lindqvist’s access');
      const other = (await open()).untick('support.open');
      await as('user:2').endPermission({ account, subject, key: 'support.open' });
      expect((await press(other, 'preview')).text).toContain('Ada Lindqvist’s access changed meanwhile.');
    });

    test('minds nothing that I left alone', async () => {
      const { open, press } = editing(host, ADA);
      const looked = (await press((await open()).tick('billing.pay'), 'preview')).form;
      await as('user:2').givePermission({ account, subject, key: 'billing.quotes' });
      await as('user:2').endPermission({ account, subject, key: 'support.open' });
      await host.post(ADA, 'grace', looked.press('save')).expect(303);
      expect(await own()).toEqual(['billing.pay', 'billing.quotes', 'service.emails@s-11']);
    });

    test('comes back after a late proof too, with nothing done', async () => {
      const { open, press } = editing(host, ADA);
      const form = (await open()).tick('billing.pay', 'billing.quotes');
      const looked = (await press(form, 'preview')).form;
      const answer = await host.post(ADA, 'grace stale', looked.press('save')).expect(303);
      const path = decodeURIComponent(String(answer.headers.location).split('return=')[1]!);
      await as('user:2').givePermission({ account, subject, key: 'billing.pay' });
      const { text, status } = await goOn(host, path.slice('/latchkey'.length), 'grace');
      expect(status).toBe(409);
      expect(text).toContain('Your other 1 change is still here');
      expect(await own()).toEqual(['billing.pay', 'service.emails@s-11', 'support.open']);
      await host.post(ADA, 'grace', new EditorForm(text).press('save')).expect(303);
      expect(await own()).toContain('billing.quotes');
    });
  });

  test('makes exactly the grants that are ticked, whatever is ticked', async () => {
    let seed = 4711;
    const dice = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
    const { open, press } = editing(host, ADA);
    const others = async () => {
      const held = await as('user:1').readGrants({ account, subject: { kind: 'contact', id: '33' } });
      return held.version;
    };
    const before = await others();
    for (let round = 0; round < 12; round += 1) {
      const form = await open();
      const locked = (await own()).filter((name) => form.boxes.get(name)?.free !== true);
      for (const [name, { free }] of form.boxes) {
        if (!free) continue;
        if (dice(3) === 0) form.tick(name);
        else if (dice(2) === 0) form.untick(name);
      }
      const wanted = [...form.ticks, ...locked].sort();
      const looked = (await press(form, 'preview')).form;
      expect([...looked.ticks, ...locked].sort()).toEqual(wanted);
      await host.post(ADA, 'grace', looked.press('save'));
      expect(await own()).toEqual(wanted);
      expect(await others()).toBe(before);
    }
  });
});
