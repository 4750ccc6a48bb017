import { createForms } from '../../../plugin/http/forms';

const forms = createForms('new secret,old secret', 'https://panel.example/somewhere');
const token = forms.tokenOf('s-1');

function isOurs(headers: Record<string, string>, given: string | undefined = token): boolean {
  return forms.isOurs({ headers, token: given, session: 's-1' });
}

describe('createForms', () => {
  test.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://panel.example' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'https://panel.example' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://rebound.example' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://panel.example' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://panel.example' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'null' }, false],
    [{ origin: 'http://panel.example' }, false],
    [{ origin: 'https://panel.example:8443' }, false],
    [{ origin: 'https://panel.example.evil.example' }, false],
    [{ host: 'panel.example' }, false],
    [{}, false],
  ])('a post with %j is taken: %j', (headers, taken) => {
    expect(isOurs(headers)).toBe(taken);
  });

  test('takes the proof of its own session alone', () => {
    const headers = { origin: 'https://panel.example' };
    expect(isOurs(headers, forms.tokenOf('s-2'))).toBe(false);
    expect(isOurs(headers, '')).toBe(false);
    expect(forms.isOurs({ headers, token: undefined, session: 's-1' })).toBe(false);
  });

  test('takes the proof of the secret that is on its way out, and of no other', () => {
    const headers = { origin: 'https://panel.example' };
    expect(isOurs(headers, createForms('old secret', 'https://panel.example').tokenOf('s-1'))).toBe(true);
    expect(isOurs(headers, createForms('third secret', 'https://panel.example').tokenOf('s-1'))).toBe(false);
  });

  test('is not made without a secret', () => {
    expect(() => createForms('', 'https://panel.example')).toThrow('secret');
  });
});
