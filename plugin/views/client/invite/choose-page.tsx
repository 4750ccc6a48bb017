import type { VNode } from 'preact';
import { EndsFields } from '../../parts/ends-fields';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';
import { type Admits, AdmissionField } from '../teams/admission-field';
import type { Option } from '../why-panel';
import { HappensCard } from './happens-card';
import { InviteFrame } from './invite-frame';
import { type Them, ThemLine } from './them-page';
import { type TickGroup, TickGroupSet } from './tick-group';
import { type ServiceTick, WhereSet } from './where-set';

/** What the third step shows. */
export interface ChoosePageProps extends Them {
  /** The Teams page. */
  readonly teams: string;
  /** Where another code is entered. */
  readonly another: string;
  readonly back: string;
  /** Where the choice is posted; with `preset` the page comes back with that ticked. */
  readonly choose: Post;
  readonly typed: {
    readonly name: string;
    readonly admission: Admits;
    readonly ends: string;
    /** The last day, as a date field has it. */
    readonly date: string;
    readonly everywhere: boolean;
  };
  readonly presets: readonly Option[];
  readonly groups: readonly TickGroup[];
  readonly services: readonly ServiceTick[];
  readonly fault?: Fault;
}

function Presets({ presets }: Pick<ChoosePageProps, 'presets'>): VNode {
  const t = text.invite;
  return (
    <div class="lk-acts" role="group" aria-label={t.presets}>
      {presets.map(({ value, label }) => (
        <button key={value} class="btn btn-sm btn-quiet" name="preset" value={value}>
          {label}
        </button>
      ))}
    </div>
  );
}

function Permissions(
  props: Pick<ChoosePageProps, 'presets' | 'groups' | 'services' | 'typed' | 'fault'>,
): VNode {
  const t = text.invite;
  const none = faultIn(props.fault, 'keys');
  return (
    <section class="lk-card" aria-labelledby="keys">
      <header>
        <h2 id="keys">{t.can}</h2>
        <Presets presets={props.presets} />
        <p>{t.canLead}</p>
        {none !== undefined && <p class="lk-fault">{none}</p>}
      </header>
      {props.groups.map((group) => (
        <TickGroupSet key={group.group} group={group} />
      ))}
      <WhereSet
        everywhere={props.typed.everywhere}
        services={props.services}
        fault={faultIn(props.fault, 'services')}
      />
    </section>
  );
}

function Details({ typed, fault }: Pick<ChoosePageProps, 'typed' | 'fault'>): VNode {
  const t = text.invite;
  return (
    <section class="lk-card pad" aria-label={text.remote.details}>
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        value={typed.name}
        fault={faultIn(fault, 'name')}
      />
      <EndsFields ends={typed.ends} date={typed.date} fault={fault} />
      <AdmissionField chosen={typed.admission} />
    </section>
  );
}

/** The third step: a name, an end, and what they can do. The first button is the one that Enter presses. */
export function ChoosePage({
  team,
  company,
  another,
  back,
  teams,
  choose,
  ...props
}: ChoosePageProps): VNode {
  const t = text.invite;
  return (
    <InviteFrame step={2} teams={teams}>
      <div class="lk-cols">
        <div>
          <section class="lk-card pad lk-media" aria-label={t.is}>
            <ThemLine team={team} company={company} remark={t.names} />
            <a class="small" href={another}>
              {t.notThem}
            </a>
          </section>
          <PostForm post={choose}>
            <button class="visually-hidden" tabIndex={-1} aria-hidden="true">
              {t.review}
            </button>
            <Details {...props} />
            <Permissions {...props} />
            <div class="lk-acts">
              <button class="btn btn-primary">{t.review}</button>
              <a class="btn btn-quiet" href={back}>
                {t.back}
              </a>
              <a class="btn btn-quiet" href={teams}>
                {t.cancel}
              </a>
            </div>
          </PostForm>
        </div>
        <aside aria-label={t.nextTitle}>
          <HappensCard company={company} />
        </aside>
      </div>
    </InviteFrame>
  );
}
