import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Post } from '../words';
import { DoorCard } from './door-card';
import { CodeField } from './password-field';

/** Begins setting two-step sign-in up. `mustAt`: the host that asks for it. */
export function TwoStepPage({ post, mustAt }: { post: Post; mustAt?: string | undefined }): VNode {
  const t = text.twoStep;
  return (
    <>
      {mustAt !== undefined && <Note tone="info">{t.must(mustAt)}</Note>}
      <DoorCard title={t.title} lead={t.lead} post={post} deed={t.start}>
        {null}
      </DoorCard>
    </>
  );
}

/** A picture of dark fields on a light ground, as an authenticator reads it. */
export interface Picture {
  /** Fields in a row, the quiet edge included. */
  readonly size: number;
  /** The dark ones, as a path of an SVG. */
  readonly path: string;
}

/** What the page with the picture shows. */
export interface SetUpPageProps {
  readonly post: Post;
  readonly secret: string;
  readonly picture: Picture;
  readonly fault?: string | undefined;
}

function Steps({ at }: { at: 'scan' | 'keep' }): VNode {
  const t = text.twoStep.steps;
  return (
    <ol class="lk-steps">
      <li {...(at === 'scan' ? { 'aria-current': 'step' as const } : { class: 'done' })}>
        <i>1</i>
        {t.scan}
      </li>
      <li {...(at === 'keep' ? { 'aria-current': 'step' as const } : {})}>
        <i>2</i>
        {t.keep}
      </li>
    </ol>
  );
}

const inFours = (secret: string) => (secret.match(/.{1,4}/g) ?? []).join(' ');

/** The picture to scan, the key beside it, and its first code. */
export function SetUpPage({ post, secret, picture, fault }: SetUpPageProps): VNode {
  const t = text.twoStep;
  return (
    <>
      <Heading title={t.title} />
      <section class="lk-card" aria-label={t.scanTitle}>
        <div class="pad">
          <Steps at="scan" />
          <div class="lk-enrol">
            <div class="lk-qrbox">
              <svg
                role="img"
                aria-label={t.picture}
                class="lk-qr"
                viewBox={`0 0 ${picture.size} ${picture.size}`}
                shape-rendering="crispEdges"
              >
                <path fill="#fff" d={`M0 0h${picture.size}v${picture.size}H0z`} />
                <path fill="#000" d={picture.path} />
              </svg>
            </div>
            <div>
              <h2>{t.scanTitle}</h2>
              <p>{t.scan}</p>
              <details class="mb-3 small">
                <summary>{t.cantScan}</summary>
                <p class="mt-2 mb-1">{t.type}</p>
                <p class="lk-code">{inFours(secret)}</p>
              </details>
              <PostForm post={post}>
                <CodeField
                  digits
                  name="code"
                  label={text.signIn.code}
                  hint={text.signIn.codeHint}
                  fault={fault}
                />
                <div class="lk-acts">
                  <button class="btn btn-primary">{t.turnOn}</button>
                </div>
              </PostForm>
            </div>
          </div>
        </div>
      </section>
    </>
  );
}

/** The recovery codes, this once. */
export function RecoveryCodesPage({ codes, on }: { codes: readonly string[]; on: string }): VNode {
  const t = text.twoStep;
  return (
    <>
      <Heading title={t.keepTitle} lead={t.keep} />
      <section class="lk-card lk-narrow" aria-label={t.keepTitle}>
        <div class="pad">
          <Steps at="keep" />
          <ul class="lk-codes">
            {codes.map((code) => (
              <li key={code}>
                <code class="lk-code">{`${code.slice(0, 5)} ${code.slice(5)}`}</code>
              </li>
            ))}
          </ul>
          <a class="btn btn-primary" href={on}>
            {t.kept}
          </a>
        </div>
      </section>
    </>
  );
}
