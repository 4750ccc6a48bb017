import { eachDatabase } from '../../support/databases';
import { BAKERY, denied, openStage, type Stage } from '../../support/stage';

const bakery = { level: 'account' as const, holder: BAKERY };
const whole = { level: 'installation' as const };
const group = { level: 'group' as const, holder: 'business' };

eachDatabase('changing what the host offers', (_open, place) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage(await place.sampleUrl());
  });
  afterEach(() => stage.core.close());
  const marta = () => stage.as('marta');
  const forbid = (key: 'billing.pay' | 'billing.funds') => ({
    ...{ key, was: 'inherit' as const, word: 'forbidden' as const },
  });
  const nameless = ({ people = [], ...rest }: { people?: readonly { principal: string }[] }) => ({
    ...rest,
    people: people.map(({ principal }) => principal),
  });

  it('sets several keys at once, each in the client’s log with what was said before', async () => {
    await marta().changeCeiling({ ...bakery, words: [forbid('billing.pay'), forbid('billing.funds')] });
    expect(await stage.can('user:1', 'billing.pay')).toBe(false);
    expect(await stage.can('user:1', 'billing.funds')).toBe(false);
    expect(await stage.newest()).toMatchObject({
      action: 'ceiling.set',
      before: { key: 'billing.funds', word: 'inherit' },
      after: { key: 'billing.funds', word: 'forbidden' },
    });
  });

  it('does nothing of it when somebody else said something of one of them meanwhile', async () => {
    await marta().setCeiling({ ...bakery, key: 'billing.pay', word: 'allowed' });
    const late = marta().changeCeiling({
      ...bakery,
      words: [forbid('billing.funds'), forbid('billing.pay')],
    });
    await expect(late).rejects.toMatchObject({ code: 'ceiling.stale' });
    expect(await stage.can('user:1', 'billing.funds')).toBe(true);
  });

  it('refuses a key twice, nothing at all, unknown words and unknown accounts', async () => {
    const words = [forbid('billing.pay')];
    const twice = marta().changeCeiling({ ...bakery, words: [...words, ...words] });
    await expect(twice).rejects.toMatchObject({ code: 'input.invalid', details: { reason: 'TWICE' } });
    await expect(marta().changeCeiling({ ...bakery, words: [] })).rejects.toMatchObject({
      code: 'input.invalid',
    });
    await expect(marta().changeCeiling({ level: 'account', holder: 'nope', words })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    await expect(marta().changeCeiling({ level: 'group', words })).rejects.toMatchObject({
      details: { field: 'holder' },
    });
  });

  it('is for an administrator with a fresh proof, and for nobody who looks on', async () => {
    const words = [forbid('billing.pay')];
    for (const who of ['grace', 'nadia', 'ben', 'ida'] as const) {
      await expect(stage.as(who).changeCeiling({ ...bakery, words })).rejects.toMatchObject(
        denied('STAFF_ROLE'),
      );
    }
    await expect(stage.as('marta', { freshAt: 0 }).changeCeiling({ ...bakery, words })).rejects.toMatchObject(
      { code: 'access.not_fresh' },
    );
    await expect(
      stage.as('marta', { readOnly: true }).changeCeiling({ ...bakery, words }),
    ).rejects.toMatchObject(denied('READ_ONLY'));
    for (const who of ['grace', 'ben'] as const) {
      await expect(stage.as(who).previewCeiling({ ...bakery, words: [] })).rejects.toMatchObject(
        denied('STAFF_ROLE'),
      );
      await expect(stage.as(who).listClientGroups({})).rejects.toMatchObject(denied('STAFF_ROLE'));
    }
  });

  it('tells beforehand for whom on a client something ends and begins, and for nobody else', async () => {
    const words = [{ key: 'billing.pay' as const, word: 'forbidden' as const }];
    const [change] = await stage.as('ida').previewCeiling({ ...bakery, words });
    expect(nameless(change!)).toEqual({
      ...{ key: 'billing.pay', word: 'forbidden', isOffered: false, wasOffered: true, isMore: false },
      people: ['contact:32', 'user:1', 'user:2'],
    });
    await marta().changeCeiling({ ...bakery, words: [forbid('billing.pay')] });
    const [back] = await marta().previewCeiling({
      ...bakery,
      words: [{ key: 'billing.pay', word: 'inherit' }],
    });
    expect(nameless(back!)).toMatchObject({ isOffered: true, people: ['contact:32', 'user:1', 'user:2'] });
  });

  it('tells nothing of what stays, and names nobody where only the word changes', async () => {
    const allow = { key: 'billing.pay' as const, word: 'allowed' as const };
    const stay = { key: 'billing.funds' as const, word: 'inherit' as const };
    const changes = await marta().previewCeiling({ ...bakery, words: [allow, stay] });
    expect(changes).toEqual([{ ...allow, isOffered: true, wasOffered: true }]);
  });

  it('names five people of a client, and says that there are more', async () => {
    const words = [{ key: 'support.view' as const, word: 'forbidden' as const }];
    const contacts = Array.from({ length: 60 }, (_, at) => ({
      ...{ id: `c-${at}`, name: `Contact ${at}`, email: `c${at}@crowd.example` },
      grants: [{ key: 'support.view' as const }],
    }));
    await stage.core.open().importAccount({
      account: { id: '9000', label: 'Crowd', state: 'active', group: 'business', timezone: 'UTC' },
      ...{ services: [], contacts, teams: [], remoteTeams: [] },
      members: [{ id: 'm-9', user: '1', name: 'Grace', email: 'g@crowd.example', role: 'owner' }],
    });
    const [change] = await marta().previewCeiling({ level: 'account', holder: '9000', words });
    expect(change!.people).toHaveLength(5);
    expect(change!.isMore).toBe(true);
  });

  it('counts, for a group and for everybody, the clients that inherit and who was given it there', async () => {
    const words = [{ key: 'billing.pay' as const, word: 'forbidden' as const }];
    const counts = async (whose: typeof whole | typeof group) => {
      const [{ clients, holders } = {}] = await marta().previewCeiling({ ...whose, words });
      return { clients, holders };
    };
    const groups = await stage.as('ida').listClientGroups({});
    const business = groups.find((one) => one.group === 'business')!.clients;
    const all = await counts(whole);
    expect(all.clients).toBeGreaterThanOrEqual(business);
    expect(await counts(group)).toEqual({ clients: business, holders: expect.any(Number) });
    await marta().setCeiling({ ...bakery, key: 'billing.pay', word: 'allowed' });
    expect((await counts(group)).clients).toBe(business - 1);
    expect((await counts(group)).holders).toBe(0);
    await marta().setCeiling({ ...group, key: 'billing.pay', word: 'allowed' });
    expect((await counts(whole)).clients).toBe(all.clients! - business);
  });
});
