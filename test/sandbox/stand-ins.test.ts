import { startStandIns, type StandIns } from '../../sandbox/stand-ins';
import { otherAddresses, reachedAt } from './reached-from';

describe('the stand-ins', () => {
  let standIns: StandIns;
  beforeAll(async () => {
    standIns = await startStandIns({
      secrets: {
        latchkey: 'l',
        slackSigning: 's',
        slackBot: 'b',
        discord: 'd',
        sessions: 's',
        passwords: {},
      },
      ...{ saved: undefined, now: Date.now, pluginUrl: 'http://127.0.0.1:1' },
    });
  });
  afterAll(() => standIns.stop());

  it.each<[string, (all: StandIns) => string]>([
    ['Slack', ({ slack }) => slack.apiUrl],
    ['Discord', ({ discord }) => discord.apiUrl],
    ['mail', ({ mail }) => mail.url],
  ])('listen for %s on 127.0.0.1 alone', async (_what, urlOf) => {
    expect(await reachedAt(urlOf(standIns), ['127.0.0.1', ...otherAddresses()])).toEqual(['127.0.0.1']);
  });
});
