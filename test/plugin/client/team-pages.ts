import type { Mounted } from '../http/mounted-plugin';

/** What a test does on pages about teams, of accounts of the sample: Grace owns 1042, Nadia 1077. */
export function teamPages(host: () => Mounted) {
  const page = async (path: string, who: string) => (await host().get(path, who).expect(200)).text;
  const of = (user: string) =>
    host().core.as({
      ...{ principal: `user:${user}`, name: `user ${user}`, login: true },
      ...{ channel: 'web', freshAt: host().clock.now() },
    });
  /** A code as the team's page shows it, once. */
  const codeOf = async (team: string, who = 'nadia', account = '1077'): Promise<string> => {
    const here = `/client/${account}/teams/${team}`;
    await host().post(`${here}/code`, who, { do: 'show' }).expect(303);
    return /[0-9A-Z]{4}(-[0-9A-Z]{2,4}){6}/.exec(await page(here, who))?.[0] ?? '';
  };
  /** Where an answer leads, below the mount. */
  const led = (answer: { headers: Record<string, string> }) =>
    String(answer.headers.location).replace('/latchkey', '');
  return { page, of, codeOf, led };
}
