import type { Request } from 'express';
import { Strategy } from 'passport-totp';
import { InvalidInputError } from '../../../core/index';
import { oneTimeCodes } from '../../../core/system/one-time-codes';
import { GuardedTotp } from '../../../plugin/sign-in/guarded-totp';
import { codeAt } from '../../core/sign-in/scene';
import { judgeCode } from '../../../plugin/sign-in/judge-code';

const asked = (body: unknown, query: Record<string, unknown> = {}) => ({ body, query }) as unknown as Request;
const wrong = { details: { field: 'code', reason: 'WRONG' } };

describe('the strategy for one-time codes', () => {
  it('is passport-totp’s by name and kind', () => {
    const strategy = new GuardedTotp(() => undefined);
    expect(strategy).toBeInstanceOf(Strategy);
    expect(strategy.name).toBe('totp');
  });

  it('asks the judge for the posted code, and answers what that says', async () => {
    const seen: string[] = [];
    const judge = async (code: string) => (seen.push(code), { secret: 's' });
    expect(await judgeCode(asked({ code: '012345' }), judge)).toEqual({ secret: 's' });
    expect(seen).toEqual(['012345']);
    const fault = new InvalidInputError('code', 'WRONG');
    await expect(judgeCode(asked({ code: '1' }), () => Promise.reject(fault))).rejects.toBe(fault);
  });

  it.each<[string, unknown, Record<string, unknown>]>([
    ['no body', undefined, {}],
    ['no code', {}, {}],
    ['several codes', { code: ['1', '2'] }, {}],
    ['an object', { code: { $gt: '' } }, {}],
    ['a number', { code: 123456 }, {}],
    ['a code in the address alone', {}, { code: '123456' }],
    ['a code in the address, too', { code: '123456' }, { code: '123456' }],
  ])('never asks with %s', async (_what, body, query) => {
    const judge = () => {
      throw new Error('asked');
    };
    await expect(judgeCode(asked(body, query), judge)).rejects.toMatchObject(wrong);
  });

  it('lets nobody in for whom there is no judge', async () => {
    await expect(judgeCode(asked({ code: '123456' }), () => undefined)).rejects.toMatchObject(wrong);
  });

  it('never comes to the strategy’s own way, which takes an empty key', () => {
    const failed: unknown[] = [];
    const strategy = new GuardedTotp(() => undefined);
    strategy.fail = (fault) => void failed.push(fault);
    strategy.success = () => {
      throw new Error('let in');
    };
    strategy.authenticate(asked({ code: '328482' }));
    expect(failed).toHaveLength(1);
  });
});

/** RFC 6238, appendix B: the secret is the ASCII text 12345678901234567890, the codes are the last six of its eight digits. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
describe('codes of RFC 6238', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d s are %s', (seconds, code) => {
    const now = seconds * 1000;
    expect(oneTimeCodes.stepOf(RFC, code, now)).toBe(Math.floor(seconds / 30));
    expect(oneTimeCodes.stepOf(RFC, code, now + 30_000)).toBe(Math.floor(seconds / 30));
    expect(oneTimeCodes.stepOf(RFC, code, now + 60_000)).toBeUndefined();
  });

  it('with zeros in front are right, and a digit less is not', () => {
    for (let step = 0; step < 3000; step++) {
      const now = step * 30_000;
      const code = codeAt(RFC, now);
      if (!code.startsWith('0')) continue;
      expect(oneTimeCodes.stepOf(RFC, code, now)).toBe(step);
      expect(oneTimeCodes.stepOf(RFC, code.replace(/^0+/, ''), now)).toBeUndefined();
    }
  });
});
