import { onDatabase } from '../../support/databases';
import { editing } from '../http/editor-form';
import { mountPlugin, type Mounted } from '../http/mounted-plugin';

const PRIYA = '/client/1042/people/contact-33/access';
const IT = '/client/1042/teams/t-it/access';

onDatabase('sqlite', 'departments in the editor', (_open, place) => {
  let host: Mounted;
  beforeEach(async () => {
    host = await mountPlugin(place);
  });
  afterEach(() => host.core.close());
  const toggle = (set: Set<string>, id: string) => (set.delete(id) ? set : set.add(id));
  const review = (html: string) => html.slice(html.indexOf('id="review"'));

  test('are ticked where they are closed, looked at, and saved with the grants in one step', async () => {
    const { open, press } = editing(host, PRIYA);
    const form = await open();
    expect([...form.closed]).toEqual(['billing']);
    toggle(form.closed, 'billing');
    toggle(form.closed, 'technical');
    form.tick('misc.emails');
    const looked = await press(form, 'preview');
    const diff = review(looked.text);
    expect(diff).toContain('3 changes');
    expect(diff).toMatch(/Closes: .*?Technical support.*?Priya opens and sees no tickets there/s);
    expect(diff).toMatch(/Opens: .*?Billing.*?A department that opens again/s);
    const { headers } = await host.post(PRIYA, 'grace', looked.form.press('save')).expect(303);
    const { text } = await host.get(String(headers.location).replace('/latchkey', ''), 'grace');
    expect(text).toContain('closed to Priya Nair');
    const after = await open();
    expect([...after.closed]).toEqual(['technical']);
    expect(after.ticks).toContain('misc.emails');
  });

  test('alone they are a change too, and nothing is saved that wasn’t looked at', async () => {
    const { open, press } = editing(host, PRIYA);
    const form = await open();
    toggle(form.closed, 'sales');
    const { text } = await press(form, 'save');
    expect(text).toContain('Look once more');
    expect([...(await open()).closed]).toEqual(['billing']);
    const looked = (await press(form, 'preview')).form;
    await host.post(PRIYA, 'grace', looked.press('save')).expect(303);
    expect([...(await open()).closed].toSorted()).toEqual(['billing', 'sales']);
  });

  test('wait for a proof, and are done once it was given', async () => {
    const { open, press } = editing(host, PRIYA);
    const form = await open();
    toggle(form.closed, 'sales');
    const looked = (await press(form, 'preview')).form;
    const { headers } = await host.post(PRIYA, 'grace stale', looked.press('save')).expect(303);
    expect(String(headers.location)).toMatch(/^\/confirm/);
    expect([...(await open()).closed]).toEqual(['billing']);
  });

  test('what somebody else closed meanwhile is no change any more', async () => {
    const { open, press } = editing(host, PRIYA);
    const form = await open();
    toggle(form.closed, 'sales');
    const of1 = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await host.core.as({ ...of1, freshAt: host.clock.now() }).changeGrants({
      ...{ account: '1042', subject: { kind: 'contact', id: '33' }, close: ['sales'] },
    });
    expect(review((await press(form, 'preview')).text)).toContain('Nothing yet');
  });

  test('of a team say for whom, and those of a team don’t tick a person’s box', async () => {
    const { open, press } = editing(host, IT);
    const form = await open();
    toggle(form.closed, 'sales');
    const looked = (await press(form, 'preview')).form;
    await host.post(IT, 'grace', looked.press('save')).expect(303);
    const person = await editing(host, PRIYA).open();
    expect([...person.closed]).toEqual(['billing']);
    expect((await host.get(PRIYA, 'grace')).text).toContain('closed for IT team');
  });

  test('stay as they are for whoever can’t change them, with the reason', async () => {
    const { text } = await host.get('/client/1042/people/contact-32/access', 'jonas').expect(200);
    expect(text).toMatch(/<input[^>]*name="close"[^>]*disabled/);
    expect(text).toContain('You don’t have all that this person has');
    const looking = (await host.get(PRIYA, 'grace looking').expect(200)).text;
    expect(looking).not.toContain('name="close"');
  });

  test.each(['x', '{}', '[[1,true]]', '[["sales"]]', `[["${'x'.repeat(300)}",true]]`])(
    'a form that we didn’t write (%s) changes nothing',
    async (doors) => {
      await host.post(PRIYA, 'grace', { do: 'preview', seen: '[[],[]]', doors }).expect(422);
    },
  );

  test('a form that makes up departments wants nothing', async () => {
    const made = { do: 'preview', seen: '[[],[]]', doors: '[["nothing",false]]', close: 'nothing' };
    const { text } = await host.post(PRIYA, 'grace', made).expect(200);
    expect(review(text)).toContain('Nothing yet');
  });
});
