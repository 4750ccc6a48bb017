import type { AccessRequest } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';
import { settleAll } from '../../support/core';
import { joinNew, web } from '../people/users';

const DAY = 86_400_000;
const account = BAKERY;
const jonas = { kind: 'membership' as const, id: 'm-1042-3' };
const why = { account, reason: 'I do the books while Priya is away' };

eachDatabase('access requests', (_open, place) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterAll(() => stage.core.close());
  const contact = (id: string) =>
    stage.core.as({ principal: `contact:${id}`, name: 'c', login: false, channel: 'slack' });
  const listed = async (who: Parameters<Stage['as']>[0], more: object = {}) =>
    (await stage.as(who).listAccessRequests({ account, ...more })).items.map(({ id }) => id);
  const mailsTo = async (email: string) => {
    await settleAll(stage);
    return stage.mails.filter(({ to }) => to === email).map(({ subject }) => subject);
  };
  const clear = () => stage.mails.splice(0);
  const at = ({ id: request }: AccessRequest) => ({ account, request });

  it('give nothing until they are approved, then for as long as was asked', async () => {
    clear();
    const made = await stage.as('jonas').requestAccess({ ...why, key: 'billing.pay', days: 2 });
    expect(made).toMatchObject({ principal: 'user:3', subject: jonas, state: 'pending', days: 2 });
    expect(await stage.can('user:3', 'billing.pay')).toBe(false);
    expect(await mailsTo('grace.okafor@postbox.example')).toEqual([
      'Somebody asks for a permission on Bluebird Bakery Ltd',
    ]);
    expect(stage.mails[0]!.text).toContain('“Jonas Weber” asks for this');
    expect(stage.mails[0]!.text).toContain('for 2 days');
    expect(await listed('grace')).toEqual([made.id]);
    await stage.as('henrik').approveAccessRequest(at(made));
    expect(await stage.can('user:3', 'billing.pay')).toBe(true);
    expect(await mailsTo('jonas@bluebird-bakery.example')).toEqual([
      'What you asked for on Bluebird Bakery Ltd was approved',
    ]);
    expect(await stage.newest()).toMatchObject({
      ...{ action: 'request.approved', actor: 'user:2', subject: `request:${made.id}` },
      after: { key: 'billing.pay', to: 'membership:m-1042-3' },
    });
    await expect(stage.as('grace').approveAccessRequest(at(made))).rejects.toMatchObject({
      code: 'request.conflict',
      details: { reason: 'ANSWERED', state: 'approved' },
    });
    stage.clock.advance(2 * DAY + 1_000);
    expect(await stage.can('user:3', 'billing.pay')).toBe(false);
  });

  it('may be approved for a shorter time, never a longer one', async () => {
    const ask = (days?: number) =>
      stage
        .as('jonas')
        .requestAccess({ ...why, key: 'billing.quotes', ...(days === undefined ? {} : { days }) });
    const made = await ask(3);
    await expect(stage.as('grace').approveAccessRequest({ ...at(made), days: 4 })).rejects.toMatchObject({
      details: { field: 'days', reason: 'LONGER' },
    });
    await stage.as('grace').approveAccessRequest({ ...at(made), days: 1 });
    stage.clock.advance(DAY + 1_000);
    expect(await stage.can('user:3', 'billing.quotes')).toBe(false);
    await stage.as('grace').approveAccessRequest({ ...at(await ask()), days: 1 });
    expect(await stage.can('user:3', 'billing.quotes')).toBe(true);
    // One that ends later stays as it is.
    await stage.as('grace').approveAccessRequest(at(await ask()));
    expect(await stage.can('user:3', 'billing.quotes')).toBe(true);
    await expect(ask()).rejects.toMatchObject({ details: { reason: 'HELD' } });
    await stage.as('grace').endPermission({ account, subject: jonas, key: 'billing.quotes' });
  });

  it('run out by themselves', async () => {
    const made = await stage.as('jonas').requestAccess({ ...why, key: 'billing.funds' });
    clear();
    stage.clock.advance(14 * DAY - 1_000);
    expect(await listed('grace', { state: 'pending' })).toContain(made.id);
    stage.clock.advance(2_000);
    await expect(stage.as('grace').approveAccessRequest(at(made))).rejects.toMatchObject({
      details: { reason: 'EXPIRED' },
    });
    // A letter that comes late says nothing of what nobody can answer (R7).
    expect(await mailsTo('grace.okafor@postbox.example')).toEqual([]);
    const again = await stage.as('jonas').requestAccess({ ...why, key: 'billing.funds' });
    await expect(stage.as('jonas').requestAccess({ ...why, key: 'billing.funds' })).rejects.toMatchObject({
      details: { reason: 'THERE' },
    });
    await stage.as('jonas').withdrawAccessRequest(at(again));
    await expect(stage.as('grace').refuseAccessRequest(at(again))).rejects.toMatchObject({
      details: { state: 'withdrawn' },
    });
  });

  it('are answered by who could give it, and by nobody else (R6)', async () => {
    const delegate = await joinNew(stage, 'delegate@elsewhere.example', [
      { key: 'misc.users' },
      { key: 'billing.balance' },
    ]);
    const as = stage.core.as(web(stage, delegate.user));
    const asker = await joinNew(stage, 'asker@elsewhere.example');
    const ask = (key: 'billing.pay' | 'billing.balance') =>
      stage.core.as(web(stage, asker.user)).requestAccess({ ...why, key });
    const [more, same] = [await ask('billing.pay'), await ask('billing.balance')];
    const seen = (await as.listAccessRequests({ account })).items.map(({ id }) => id);
    expect(seen).toContain(same.id);
    expect(seen).not.toContain(more.id);
    for (const answer of [as.approveAccessRequest.bind(as), as.refuseAccessRequest.bind(as)]) {
      await expect(answer(at(more))).rejects.toMatchObject(denied('NOT_HELD'));
    }
    const own = await as.requestAccess({ ...why, key: 'billing.quotes' });
    await expect(as.approveAccessRequest(at(own))).rejects.toMatchObject(denied('OWN'));
    await as.withdrawAccessRequest(at(own));
    await expect(stage.as('jonas').approveAccessRequest(at(same))).rejects.toMatchObject(denied('NO_MANAGE'));
    await expect(stage.as('nadia').approveAccessRequest(at(same))).rejects.toMatchObject({
      code: 'account.not_found',
    });
    await expect(stage.as('ida').refuseAccessRequest(at(same))).rejects.toMatchObject(denied('STAFF_ROLE'));
    await expect(as.withdrawAccessRequest(at(same))).rejects.toMatchObject({ code: 'request.not_found' });
    expect(await listed('ida', { state: 'pending' })).toEqual([same.id, more.id]);
    await as.approveAccessRequest(at(same));
    await stage.as('marta').refuseAccessRequest(at(more));
    expect(await listed('grace', { state: 'refused' })).toEqual([more.id]);
    expect(await stage.can(`user:${asker.user}`, 'billing.balance')).toBe(true);
    expect(await mailsTo('asker@elsewhere.example')).toEqual(
      expect.arrayContaining(['What you asked for on Bluebird Bakery Ltd was refused']),
    );
  });

  it('are refused with a reason, which whoever asked reads, on the page and by mail', async () => {
    const ask = () => stage.as('jonas').requestAccess({ ...why, key: 'billing.reminders' });
    const [made, reason] = [await ask(), '  Priya is\r\nback \u202E on Monday  '];
    clear();
    const refused = await stage.as('grace').refuseAccessRequest({ ...at(made), reason });
    expect(refused).toMatchObject({ state: 'refused', answerReason: 'Priya is\nback  on Monday' });
    const [mine] = (await stage.as('jonas').listAccessRequests({ account, limit: 1 })).items;
    expect(mine).toEqual(refused);
    await settleAll(stage);
    const letter = stage.mails.find(({ to }) => to === 'jonas@bluebird-bakery.example');
    expect(letter?.text).toContain('Why: “Priya is back  on Monday”');
    const silent = await ask();
    expect(await stage.as('grace').refuseAccessRequest({ ...at(silent), reason: ' ' })).not.toHaveProperty(
      'answerReason',
    );
    await expect(
      stage.as('grace').refuseAccessRequest({ ...at(silent), reason: 'x'.repeat(1_001) }),
    ).rejects.toMatchObject({ code: 'input.invalid', details: { field: 'reason' } });
  });

  it('tell whoever asked the name of a service only where they can see it (R3)', async () => {
    const { id } = await stage
      .as('grace')
      .addContact({ account, name: 'Blind', email: 'blind@elsewhere.example' });
    const asked = { ...why, key: 'service.view' as const, service: 's-11' };
    const answered = async (answer: 'refuseAccessRequest' | 'approveAccessRequest') => {
      const made = await contact(id).requestAccess(asked);
      clear();
      await stage.as('grace')[answer](at(made));
      await settleAll(stage);
      return stage.mails.find(({ to }) => to === 'blind@elsewhere.example')?.text;
    };
    expect(await answered('refuseAccessRequest')).toContain('View basic details (s-11)');
    expect(await answered('approveAccessRequest')).toContain('View basic details (shop.bluebird-bakery.');
  });

  it('reach nobody by mail who lost the right to answer on the way (R7)', async () => {
    const delegate = await joinNew(stage, 'late@elsewhere.example', [
      { key: 'misc.users' },
      { key: 'billing.pay' },
    ]);
    await settleAll(stage);
    clear();
    const made = await stage.as('jonas').requestAccess({ ...why, key: 'billing.pay' });
    const subject = { kind: 'membership' as const, id: delegate.membership };
    await stage.as('grace').endPermission({ account, subject, key: 'billing.pay' });
    expect(await mailsTo('late@elsewhere.example')).toEqual([]);
    expect(await mailsTo('henrik@bluebird-bakery.example')).toHaveLength(1);
    await stage.as('jonas').withdrawAccessRequest(at(made));
  });

  it('are for members and contacts, and for what would work', async () => {
    const key = 'billing.prices' as const;
    await expect(stage.as('grace').requestAccess({ ...why, key })).rejects.toMatchObject({
      details: { reason: 'HELD' },
    });
    await expect(stage.as('tomasz').requestAccess({ ...why, key })).rejects.toMatchObject(
      denied('NOT_MEMBER'),
    );
    await expect(stage.as('marta').requestAccess({ ...why, key })).rejects.toMatchObject(
      denied('NOT_MEMBER'),
    );
    await expect(contact('31').requestAccess({ ...why, key: 'misc.teams' })).rejects.toMatchObject(
      denied('NEEDS_LOGIN'),
    );
    await expect(contact('31').requestAccess({ ...why, key, service: 's-11' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
    await expect(
      contact('31').requestAccess({ ...why, key: 'service.view', service: 's-90' }),
    ).rejects.toMatchObject({ code: 'service.not_found' });
    const word = { level: 'account' as const, holder: account, key };
    await stage.as('marta').setCeiling({ ...word, word: 'forbidden' });
    await expect(contact('31').requestAccess({ ...why, key })).rejects.toMatchObject(denied('NOT_OFFERED'));
    await stage.as('marta').setCeiling({ ...word, word: 'inherit' });
    const made = await contact('31').requestAccess({
      ...why,
      key: 'service.billing',
      service: 's-11',
      days: 1,
    });
    await stage.as('grace').approveAccessRequest(at(made));
    expect(await stage.can('contact:31', 'service.billing', { type: 'service', id: 's-11' })).toBe(true);
    expect(await stage.can('contact:31', 'service.billing', { type: 'service', id: 's-12' })).toBe(false);
  });

  it('are made ten times a day at most, since each is mail to others', async () => {
    const { user } = await joinNew(stage, 'eager@elsewhere.example');
    const as = stage.core.as(web(stage, user));
    for (let asked = 0; asked < 10; asked += 1) {
      await as.withdrawAccessRequest(at(await as.requestAccess({ ...why, key: 'billing.pay' })));
    }
    await expect(as.requestAccess({ ...why, key: 'billing.pay' })).rejects.toMatchObject({
      code: 'limit.reached',
    });
  });

  it('end with who asked: removed, left, merged, or under another address (R6, R19)', async () => {
    const stateOf = async (id: string) =>
      (await stage.as('marta').listAccessRequests({ account, limit: 100 })).items.find(
        (one) => one.id === id,
      )!.state;
    const goer = await joinNew(stage, 'goer@elsewhere.example');
    const leaver = await joinNew(stage, 'leaver@elsewhere.example');
    const ask = (user: string) =>
      stage.core.as(web(stage, user)).requestAccess({ ...why, key: 'billing.pay' });
    const [one, two] = [await ask(goer.user), await ask(leaver.user)];
    const left = await stage.as('grace').removeMember({ account, membership: goer.membership });
    expect(left.requests).toMatchObject([{ id: one.id }]);
    await stage.core.as(web(stage, leaver.user)).leaveAccount({ account });
    expect([await stateOf(one.id), await stateOf(two.id)]).toEqual(['withdrawn', 'withdrawn']);

    const ids: string[] = [];
    for (const name of ['moved', 'merged', 'gone']) {
      const { id } = await stage
        .as('grace')
        .addContact({ account, name, email: `${name}@elsewhere.example` });
      ids.push(id);
    }
    const asked: AccessRequest[] = [];
    for (const id of ids) asked.push(await contact(id).requestAccess({ ...why, key: 'billing.pay' }));
    await stage.as('grace').editContact({ account, contact: ids[0]!, email: 'other@elsewhere.example' });
    await stage.as('grace').mergeContacts({ account, into: '31', from: ids[1]! });
    await stage.as('grace').removeContact({ account, contact: ids[2]! });
    for (const { id } of asked) expect(await stateOf(id)).toBe('withdrawn');
    await expect(stage.as('grace').approveAccessRequest(at(asked[0]!))).rejects.toMatchObject({
      details: { state: 'withdrawn' },
    });
  });

  it('follow a contact that is joined: the user holds what is approved (R20)', async () => {
    const email = 'joiner@elsewhere.example';
    const { id } = await stage.as('grace').addContact({ account, name: 'Joiner', email });
    const made = await contact(id).requestAccess({ ...why, key: 'billing.pay' });
    const { user, membership } = await joinNew(stage, email);
    const [mine] = (await stage.core.as(web(stage, user)).listAccessRequests({ account })).items;
    expect(mine).toMatchObject({ id: made.id, subject: { kind: 'membership', id: membership } });
    await stage.as('grace').approveAccessRequest(at(made));
    expect(await stage.can(`user:${user}`, 'billing.pay')).toBe(true);
  });
});
