import type { VNode } from 'preact';
import { Icon } from '../../../plugin/views/parts/icon';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import { Card } from './card';
import type { ChatModal } from './chat';
import { Words } from './chat-text';
import { Controls } from './controls';
import { ModalField } from './modal-field';

function Faults({ modal, owner }: { modal: ChatModal; owner: string }): VNode | null {
  const faults = modal.fields.filter((field) => field.error !== undefined);
  if (faults.length === 0) return null;
  return (
    <div class="ch-faults" role="alert">
      <b>{text.chat.fix}</b>
      <ul>
        {faults.map((field) => (
          <li key={field.name}>
            <a href={`#${owner}-${field.name}`}>{field.error}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Body({ modal, owner }: { modal: ChatModal; owner: string }): VNode {
  return (
    <div class="ch-body">
      <Faults modal={modal} owner={owner} />
      {modal.text !== undefined && (
        <p class="ch-lead">
          <Words text={modal.text} />
        </p>
      )}
      {modal.cards?.map((card, at) => (
        <Card key={at} card={card} />
      ))}
      {modal.fields.map((field) => (
        <ModalField key={field.name} field={field} id={`${owner}-${field.name}`} />
      ))}
    </div>
  );
}

/** The filled-in form, or what there is to read with its buttons. */
function Sheet({ modal, owner }: { modal: ChatModal; owner: string }): VNode {
  const close = (label: string) => (
    <button class="ch-btn" form={`${owner}-cancel`}>
      {label}
    </button>
  );
  if (!modal.submit) {
    return (
      <>
        <Body modal={modal} owner={owner} />
        <div class="ch-sheetfoot">
          {modal.controls && <Controls controls={modal.controls} owner={owner} />}
          {close(text.chat.close)}
        </div>
      </>
    );
  }
  return (
    <PostForm post={modal.submit.post}>
      <Body modal={modal} owner={owner} />
      <div class="ch-sheetfoot">
        {close(text.chat.cancel)}
        <button class="ch-btn go">{modal.submit.label}</button>
      </div>
    </PostForm>
  );
}

/** The platform's form over its window; its answers and its cancel are forms. */
export function Modal({ modal, platform }: { modal: ChatModal; platform: string }): VNode {
  const owner = `${platform}-modal`;
  return (
    <div class="ch-modal" id={owner} role="dialog" aria-labelledby={`${owner}-title`}>
      <div class="ch-sheet">
        <div class="ch-sheethead">
          <h3 id={`${owner}-title`}>{modal.title}</h3>
          <PostForm post={modal.cancel} id={`${owner}-cancel`}>
            <button class="ch-x" aria-label={text.chat.closeModal}>
              <Icon name="x-lg" />
            </button>
          </PostForm>
        </div>
        <Sheet modal={modal} owner={owner} />
      </div>
    </div>
  );
}
