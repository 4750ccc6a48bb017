import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isGuessable } from '../../../core/system/guessable';
import { eachDatabase } from '../../support/databases';
import { codeAt, OTHER, PASSWORD, signInScene, type SignInScene } from './scene';

const wrong = (field: string, reason: string) => ({ code: 'input.invalid', details: { field, reason } });
const corpora = process.env.LATCHKEY_CORPORA ?? '';
const list = join(corpora, 'common-passwords/john-password.lst');
const isThere = corpora !== '' && existsSync(list);
if (!isThere) process.stdout.write('skipped: the commonest passwords, no LATCHKEY_CORPORA with them\n');

describe('what people choose', () => {
  (isThere ? test : test.skip)('is found in the list of the commonest, each of them', async () => {
    const lines = readFileSync(list, 'utf8').split('\n');
    const common = lines.filter((line) => !line.startsWith('#!comment') && line.length >= 8);
    expect(common.length).toBeGreaterThan(600);
    const judged = await Promise.all(common.map((password) => isGuessable(password, [])));
    expect(common.filter((_password, at) => !judged[at])).toEqual([]);
  });

  test.each([
    'passwordpassword',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaaa',
    '123456789012345678',
    'Michelle1984!',
  ])('%s is guessed', async (password) => expect(await isGuessable(password, [])).toBe(true));

  test('is guessed by who knows them', async () => {
    expect(await isGuessable('okaforbluebird', ['okafor', 'bluebird'])).toBe(true);
    expect(await isGuessable(PASSWORD, ['okafor', 'bluebird'])).toBe(false);
  });

  test('is judged in a moment, however long it is', async () => {
    await isGuessable('the lists are read', []);
    const start = process.cpuUsage();
    await isGuessable('ab1'.repeat(341), []);
    expect((process.cpuUsage(start).user + process.cpuUsage(start).system) / 1000).toBeLessThan(2000);
  });
});

eachDatabase('a password', (_open, place) => {
  let scene: SignInScene;
  beforeAll(async () => {
    scene = await signInScene(place);
  });
  afterAll(() => scene.core.close());
  beforeEach(() => scene.clock.advance(61 * 60_000));
  const change = async (cookie: string, next: string, password = PASSWORD, keepOthers = false) =>
    (await scene.as(cookie)).changePassword({ password, next, keepOthers });

  it.each([
    ['short', 'x7f-9kqp-2mndz', 'SHORT'],
    ['guessable', 'passwordpassword', 'GUESSABLE'],
    ['of one’s own name', 'GraceOkaforGraceOkafor', 'GUESSABLE'],
  ])('that is %s is refused where it is all that is asked for', async (_what, next, reason) => {
    await expect(change(await scene.signIn(), next)).rejects.toMatchObject(wrong('next', reason));
  });

  it.each([64, 128, 1024])('of %d letters is taken', async (length) => {
    const long = `${OTHER}${'q7Z!'.repeat(300)}`.slice(0, length);
    await change(await scene.signIn(), long);
    await change(await scene.signIn(long), PASSWORD, long);
  });

  it('of more than 1,024 letters is refused before it is hashed', async () => {
    await expect(scene.signIn('x'.repeat(1025))).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('is changed by who knows it, which ends the other sessions and the old cookie', async () => {
    const [here, there] = [await scene.signIn(), await scene.signIn()];
    await expect(change(here, OTHER, 'not the one before')).rejects.toMatchObject(wrong('password', 'WRONG'));
    const { secret } = await change(here, OTHER);
    expect(await Promise.all([here, there, secret!].map(scene.actorOf))).toEqual([
      undefined,
      undefined,
      expect.objectContaining({ principal: 'user:1' }),
    ]);
    await expect(scene.signIn(PASSWORD)).rejects.toMatchObject(wrong('password', 'WRONG'));
    expect((await scene.mails()).map(({ subject }) => subject)).toContain(
      'Your password for Harbourline was changed',
    );
    const kept = await scene.signIn(OTHER);
    const { secret: last } = await change(await scene.signIn(OTHER), PASSWORD, OTHER, true);
    expect(await scene.actorOf(kept)).toBeDefined();
    expect(await scene.actorOf(last!)).toBeDefined();
  });

  it('is set anew by a mailed code, which signs nobody in and passes no second factor', async () => {
    const before = await scene.signIn();
    const { factor, cookie } = await scene.withFactor(before);
    const { id } = await scene.open.forgotPassword({ email: scene.email });
    const [mail] = (await scene.mails()).filter(({ subject }) => / is your code for /.test(subject));
    const code = /\d{4} \d{4}/.exec(mail!.text)![0];
    await expect(scene.open.resetPassword({ id, code, password: 'short' })).rejects.toMatchObject(
      wrong('password', 'SHORT'),
    );
    await scene.open.resetPassword({ id, code, password: OTHER });
    expect(await scene.actorOf(cookie)).toBeUndefined();
    await expect(scene.open.resetPassword({ id, code, password: PASSWORD })).rejects.toMatchObject(
      wrong('code', 'ENDED'),
    );
    const secret = await scene.signIn(OTHER);
    expect(
      await scene.open.standing({ principal: 'user:1', session: (await scene.actorOf(secret))!.session!.id }),
    ).toEqual({ hasFactor: true, mustHave: false });
    scene.clock.advance(60_000);
    const further = await (await scene.as(secret)).giveCode({ code: codeAt(factor, scene.clock.now()) });
    await (await scene.as(further.secret!)).endFactor({});
    const { secret: last } = await change(await scene.signIn(OTHER), PASSWORD, OTHER);
    expect(last).toBeDefined();
  });

  it('is set by the newest mailed code alone', async () => {
    await scene.mails();
    const { id: old } = await scene.open.forgotPassword({ email: scene.email });
    const oldCode = /\d{4} \d{4}/.exec((await scene.mails()).at(-1)!.text)![0];
    const { id } = await scene.open.forgotPassword({ email: scene.email });
    const code = /\d{4} \d{4}/.exec((await scene.mails()).at(-1)!.text)![0];
    await expect(scene.open.resetPassword({ id: old, code: oldCode, password: OTHER })).rejects.toMatchObject(
      wrong('code', 'ENDED'),
    );
    await scene.open.resetPassword({ id, code, password: PASSWORD });
  });

  it('is set by the newest code of many asked for at once', async () => {
    const asked = Array.from({ length: 3 }, () => scene.open.forgotPassword({ email: scene.email }));
    const ids = (await Promise.all(asked)).map(({ id }) => id);
    const mailed = (await scene.mails()).filter(({ subject }) => / is your code for /.test(subject));
    expect(mailed).toHaveLength(1);
    const tried = ids.map((id) => scene.open.resetPassword({ id, code: '00000000', password: OTHER }));
    const reasons = (await Promise.allSettled(tried)).map(
      (one) => (one as { reason: { details: { reason: string } } }).reason.details.reason,
    );
    expect(reasons.sort()).toEqual(['ENDED', 'ENDED', 'WRONG']);
  });

  it('is set by the newest link of whoever runs the machine alone, for each person by their own', async () => {
    const offer = async (principal: string) => (await scene.open.offerPassword({ principal })).token;
    const [old, others, token] = [await offer('user:1'), await offer('user:2'), await offer('user:1')];
    await expect(scene.open.setPassword({ token: old, password: OTHER })).rejects.toMatchObject({
      code: 'one_time_link.not_found',
    });
    await scene.open.setPassword({ token, password: PASSWORD });
    await scene.open.setPassword({ token: others, password: PASSWORD });
  });

  it('asked for at an address that nobody has is answered alike, and nothing leaves', async () => {
    await scene.mails();
    const { id } = await scene.open.forgotPassword({ email: 'nobody@elsewhere.example' });
    expect(id).toHaveLength(26);
    expect(await scene.mails()).toEqual([]);
    const tried = scene.open.resetPassword({ id, code: '12345678', password: OTHER });
    await expect(tried).rejects.toMatchObject(wrong('code', 'WRONG'));
  });

  it('is not set by the sixth try, nor after ten minutes', async () => {
    const { id } = await scene.open.forgotPassword({ email: scene.email });
    const code = /\d{4} \d{4}/.exec((await scene.mails()).at(-1)!.text)![0];
    const give = (typed: string) => scene.open.resetPassword({ id, code: typed, password: OTHER });
    for (let n = 0; n < 5; n++) await expect(give('00000000')).rejects.toMatchObject(wrong('code', 'WRONG'));
    await expect(give(code)).rejects.toMatchObject({ code: 'limit.reached' });
    const late = await scene.open.forgotPassword({ email: scene.email });
    const lateCode = /\d{4} \d{4}/.exec((await scene.mails()).at(-1)!.text)![0];
    scene.clock.advance(10 * 60_000);
    await expect(
      scene.open.resetPassword({ id: late.id, code: lateCode, password: OTHER }),
    ).rejects.toMatchObject(wrong('code', 'ENDED'));
  });

  it('gets three codes an hour to one address, whether or not somebody has it', async () => {
    for (const email of [scene.email, 'nobody@elsewhere.example']) {
      for (let n = 0; n < 3; n++) await scene.open.forgotPassword({ email });
      await expect(scene.open.forgotPassword({ email })).rejects.toMatchObject({ code: 'limit.reached' });
    }
  });
});
