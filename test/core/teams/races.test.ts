import { onDatabase } from '../../support/databases';
import { AGENCY, BAKERY, refusal, STUDIO, teamScene, type Scene } from './scene';

const count = (answers: string[], what: string) => answers.filter((answer) => answer === what).length;

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'teams that several change at once', (_open, place) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await teamScene(await place.freshUrl());
    });
    afterAll(() => scene.core.close());
    const team = 't-print';
    const ola = () => scene.as('8');
    const desk = { account: STUDIO, team, subject: { kind: 'contact' as const, id: '60' } };
    const both = (...asked: Promise<unknown>[]) => Promise.all(asked.map(refusal));
    const invite = async (user = '1') =>
      scene.as(user).inviteRemoteTeam({
        ...{ account: BAKERY, code: await ola().revealTeamCode({ account: STUDIO, team }), name: 'n' },
        grants: [{ key: 'billing.invoices' }],
      });
    const close = async () => {
      const { entries } = await scene.as('1').listRemoteTeams({ account: BAKERY });
      const live = entries.filter(({ id, state }) => id !== 'r-1' && /pending|active/.test(state));
      for (const { id } of live) await scene.as('1').closeRemoteTeam({ account: BAKERY, remote: id });
    };

    it('are invited once', async () => {
      const answers = await both(invite('1'), invite('2'), invite('1'), invite('2'));
      expect([count(answers, 'done'), count(answers, 'THERE')]).toEqual([1, 3]);
      await close();
    });

    it('are accepted once, and not when the other side has closed or the code was rotated', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { id: remote } = await invite();
        const accept = () => ola().acceptRemoteTeam({ account: STUDIO, remote });
        const [first, second] = await both(accept(), accept());
        expect([first, second].sort()).toEqual(['NOT_PENDING', 'done']);
        await close();
        const { id } = await invite();
        const [accepted] = await both(
          ola().acceptRemoteTeam({ account: STUDIO, remote: id }),
          ola().rotateTeamCode({ account: STUDIO, team }),
        );
        expect(await scene.can('user:10', 'billing.invoices', BAKERY)).toBe(accepted === 'done');
        const [again] = await both(
          ola().acceptRemoteTeam({ account: STUDIO, remote: id }),
          scene.as('1').closeRemoteTeam({ account: BAKERY, remote: id }),
        );
        expect(again).toBe('NOT_PENDING');
        expect(await scene.can('user:10', 'billing.invoices', BAKERY)).toBe(false);
      }
    }, 60_000);

    it('take somebody in once, and tell of them whenever the link comes to be', async () => {
      for (let round = 0; round < 5; round += 1) {
        const { id: remote } = await invite();
        const answers = await both(
          ola().acceptRemoteTeam({ account: STUDIO, remote }),
          ola().addTeamMember(desk),
          ola().addTeamMember(desk),
        );
        expect(answers.sort()).toEqual(['THERE', 'done', 'done']);
        expect(await scene.can('contact:60', 'billing.invoices', BAKERY)).toBe(true);
        const { rows } = await scene.log(BAKERY);
        const told = rows
          .slice(0, 2)
          .some(
            ({ action, subject, after }) =>
              (action === 'remote.joined' && subject === 'contact:60') ||
              (action === 'remote.accepted' && JSON.stringify(after).includes('contact:60')),
          );
        expect([round, told]).toEqual([round, true]);
        await ola().removeTeamMember(desk);
        await close();
      }
    }, 60_000);

    it('and mutual links, changed from both sides at once, wait for nobody for ever', async () => {
      const code = await scene.as('1').revealTeamCode({ account: BAKERY, team: 't-it' });
      const link = await scene
        .as('4')
        .inviteRemoteTeam({ account: AGENCY, code, name: 'IT', grants: [{ key: 'billing.balance' }] });
      await scene.as('1').acceptRemoteTeam({ account: BAKERY, remote: link.id });
      const lena = { account: AGENCY, team: 't-dev', subject: { kind: 'contact' as const, id: '40' } };
      const ada = { account: BAKERY, team: 't-it', subject: { kind: 'contact' as const, id: '31' } };
      for (let round = 0; round < 5; round += 1) {
        const out = await both(
          scene.as('4').removeTeamMember(lena),
          scene.as('1').removeTeamMember(ada),
          scene.as('1').editRemoteTeam({ account: BAKERY, remote: 'r-1', name: `Sites ${round}` }),
        );
        const back = await both(scene.as('4').addTeamMember(lena), scene.as('1').addTeamMember(ada));
        expect([...out, ...back]).toEqual(Array(5).fill('done'));
      }
    }, 60_000);

    it('have their codes guessed ten times an hour, however many guess', async () => {
      const guess = (n: number) =>
        scene.as(n % 2 === 0 ? '1' : '2').readTeamCode({ account: BAKERY, code: `guess${n}` });
      const answers = await both(...Array.from({ length: 20 }, (_, n) => guess(n)));
      expect([count(answers, 'WRONG'), count(answers, 'limit.reached')]).toEqual([10, 10]);
    }, 60_000);
  });
}
