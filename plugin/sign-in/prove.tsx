import type { VNode } from 'preact';
import { GiveCodePage, ConfirmPage, RecoveryCodePage, text } from '../views';
import { required } from './acting';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { faultOf, statusOf } from './faults';

interface Page {
  readonly path: string;
  /** Before the second factor the password proves nothing that it hasn't yet. */
  readonly for: DoorRoute['for'];
  readonly title: 'codeTitle' | 'recoveryTitle' | 'confirmTitle';
  /** The field at fault, and what is said of it. */
  readonly wrong: readonly [field: string, say: 'codeWrong' | 'recoveryWrong' | 'wrong'];
  readonly view: (at: AtDoor, fault?: string) => VNode;
  readonly prove: (at: AtDoor) => Promise<DoorAnswer>;
}

const PAGES: readonly Page[] = [
  {
    ...{ path: 'code', for: 'signed in', title: 'codeTitle', wrong: ['code', 'codeWrong'] },
    view: (at, fault) => <GiveCodePage post={at.form('code')} fault={fault} other={at.to('recovery-code')} />,
    prove: async (at) => ({ go: at.back, ...(await at.giveCode()) }),
  },
  {
    ...{ path: 'recovery-code', for: 'signed in', title: 'recoveryTitle', wrong: ['code', 'recoveryWrong'] },
    view: (at, fault) => (
      <RecoveryCodePage
        post={at.form('recovery-code')}
        fault={fault}
        other={at.to('code')}
        lost={at.to('two-step/lost')}
      />
    ),
    prove: async (at) => {
      const { left, ...gone } = await required(at).giveRecoveryCode({
        code: at.field('code') ?? '',
        ...at.from,
      });
      return { go: at.back, flash: { tone: 'warn', say: text.signIn.recoveryUsed(left) }, ...gone };
    },
  },
  {
    // Who is led to set a second factor up may have to prove again who they are, on the way.
    ...{ path: 'confirm', for: 'past the code', title: 'confirmTitle', wrong: ['password', 'wrong'] },
    view: (at, fault) => <ConfirmPage post={at.form('confirm')} fault={fault} />,
    prove: async (at) => ({
      go: at.back,
      ...(await required(at).givePassword({ password: at.field('password') ?? '', ...at.from })),
    }),
  },
];

function routesOf({ path, for: whom, title, wrong, view, prove }: Page): DoorRoute[] {
  const shown = (at: AtDoor, fault?: string): DoorAnswer => ({
    show: { title: text.signIn[title], body: view(at, fault) },
  });
  const give = async (at: AtDoor): Promise<DoorAnswer> => {
    try {
      return await prove(at);
    } catch (error) {
      const { say } = faultOf(error, { [wrong[0]]: text.signIn[wrong[1]] });
      return { ...shown(at, say), status: statusOf(error) };
    }
  };
  const common = { path: `/${path}`, for: whom } as const;
  return [
    { method: 'get', ...common, answer: (at) => Promise.resolve(shown(at)) },
    { method: 'post', ...common, answer: give },
  ];
}

/** Proving who one is, on the way in and again later (R15): by a code, a recovery code, or the password. */
export const proofRoutes: readonly DoorRoute[] = PAGES.flatMap(routesOf);
