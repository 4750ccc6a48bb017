import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { Icon } from '../../parts/icon';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Lock, Post } from '../../words';
import type { OptionGroup } from '../why-panel';

/** Somebody who can be chosen. */
export interface ManyRow {
  readonly who: string;
  readonly name: string;
  readonly email: string;
  readonly chosen: boolean;
}

/** What would become of one of them. */
export interface ManyOutcome {
  readonly who: string;
  readonly name: string;
  readonly gains: readonly string[];
  /** What is given and does nothing before there is a sign-in. */
  readonly sleeps: readonly string[];
  readonly loses: readonly string[];
  readonly lock?: Lock;
}

/** What the page for a change of several shows. */
export interface ManyPageProps {
  readonly people: string;
  /** Where it is looked at, by GET with `who` and `what`. */
  readonly action: string;
  readonly rows: readonly ManyRow[];
  readonly options: readonly OptionGroup[];
  readonly what: string;
  readonly outcomes?: readonly ManyOutcome[];
  /** Where it is saved; absent while it can't be. */
  readonly save?: Post;
}

function Choose({ action, rows, options, what }: ManyPageProps): VNode {
  const t = text.many;
  return (
    <form method="get" action={action} class="pad">
      <fieldset class="lk-field">
        <legend class="form-label">{t.who}</legend>
        {rows.map((row) => (
          <label key={row.who} class="lk-tick">
            <input class="form-check-input" type="checkbox" name="who" value={row.who} checked={row.chosen} />
            <span>
              <bdi>{row.name}</bdi> <span class="muted">{row.email}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="lk-field">
        <label class="form-label" for="what">
          {t.what}
        </label>
        <select class="form-select" id="what" name="what" aria-describedby="what-hint">
          <option value="">{t.nothing}</option>
          {options.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ value, label }) => (
                <option key={value} value={value} selected={value === what}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p class="form-text" id="what-hint">
          {t.presetHint}
        </p>
      </div>
      <button class="btn btn-quiet">{t.preview}</button>
    </form>
  );
}

function isChange({ gains, sleeps, loses }: ManyOutcome): boolean {
  return gains.length + sleeps.length + loses.length > 0;
}

function Outcome({ outcome }: { outcome: ManyOutcome }): VNode {
  const t = text.many;
  const { name, gains, sleeps, loses, lock } = outcome;
  return (
    <li>
      <b class="fw-semibold">
        <bdi>{name}</bdi>
      </b>
      {gains.length > 0 && (
        <div class="lk-gain">
          <span class="lk-mark p">
            <Icon name="plus-lg" />
          </span>
          <span>{t.gains(gains)}</span>
        </div>
      )}
      {sleeps.length > 0 && (
        <div class="lk-gain">
          <span class="lk-mark">
            <Icon name="lock" />
          </span>
          <span>{t.sleeps(sleeps)}</span>
        </div>
      )}
      {loses.length > 0 && (
        <div class="lk-gain">
          <span class="lk-mark m">
            <Icon name="dash-lg" />
          </span>
          <span>{t.loses(loses)}</span>
        </div>
      )}
      {!isChange(outcome) && <div class="muted">{t.stays}</div>}
      {lock && (
        <div>
          <Icon name="lock" /> {text.lock(lock)}
        </div>
      )}
    </li>
  );
}

function Review({ outcomes, save }: { outcomes: readonly ManyOutcome[]; save: Post | undefined }): VNode {
  const t = text.many;
  const isLocked = outcomes.some(({ lock }) => lock);
  const changed = outcomes.filter(isChange).length;
  return (
    <Card id="review" title={t.review}>
      <ul class="lk-lines">
        {outcomes.map((outcome) => (
          <Outcome key={outcome.who} outcome={outcome} />
        ))}
      </ul>
      <footer>
        {isLocked && <p>{t.cannot}</p>}
        {!isLocked && changed === 0 && <p>{t.noChange}</p>}
        {save && (
          <PostForm post={save} class="lk-acts">
            {outcomes.map(({ who }) => (
              <input key={who} type="hidden" name="who" value={who} />
            ))}
            <button class="btn btn-primary">{t.save(changed)}</button>
          </PostForm>
        )}
      </footer>
    </Card>
  );
}

/** Something for several people: whom, what, what would change for each, and saving. */
export function ManyPage(props: ManyPageProps): VNode {
  const t = text.many;
  return (
    <>
      <Heading title={t.title} crumb={{ label: text.people.title, href: props.people }} />
      <section class="lk-card" aria-label={t.who}>
        {props.rows.length === 0 ? (
          <Empty title={t.noneChosen} lead={t.noneChosenLead} />
        ) : (
          <Choose {...props} />
        )}
      </section>
      {props.rows.length > 0 && !props.rows.some(({ chosen }) => chosen) && (
        <Note tone="info">{t.noneChosenLead}</Note>
      )}
      {props.outcomes && <Review outcomes={props.outcomes} save={props.save} />}
    </>
  );
}
