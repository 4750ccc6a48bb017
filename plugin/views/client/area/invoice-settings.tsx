import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { languageOptions } from '../../parts/language-options';
import { PostForm } from '../../parts/post-form';
import { SelectField } from '../../parts/select-field';
import type { Language } from '../../reader';
import { text } from '../../text';
import type { Post } from '../../words';

/** How an account gets its invoices: what the host doesn't tell isn't there. */
export interface InvoiceSettingsProps {
  readonly host: string;
  readonly save: Post;
  readonly settings: {
    readonly attachPdf?: boolean;
    readonly paperCopy?: boolean;
    readonly reference?: string;
    readonly language?: Language;
  };
  readonly fault?: Fault;
}

function Tick({ name, on }: { name: 'attachPdf' | 'paperCopy'; on: boolean | undefined }): VNode | null {
  if (on === undefined) return null;
  return (
    <label class="lk-tick">
      <input class="form-check-input" type="checkbox" name={name} checked={on} />
      {text.billing.invoices[name]}
    </label>
  );
}

/** The form for how an account gets its invoices. */
export function InvoiceSettings({ host, save, settings, fault }: InvoiceSettingsProps): VNode {
  const t = text.billing.invoices;
  const { attachPdf, paperCopy, reference, language } = settings;
  const of = (name: 'reference' | 'language') => ({ name, label: t[name], fault: faultIn(fault, name) });
  return (
    <Card id="invoice-settings" title={t.title} lead={t.lead(host)}>
      <PostForm post={save} class="pad">
        <Tick name="attachPdf" on={attachPdf} />
        <Tick name="paperCopy" on={paperCopy} />
        {reference !== undefined && (
          <TextField {...of('reference')} value={reference} hint={t.referenceHint} />
        )}
        {language !== undefined && (
          <SelectField {...of('language')} options={languageOptions()} chosen={language} />
        )}
        <div class="lk-acts">
          <button class="btn btn-primary">{t.save}</button>
        </div>
      </PostForm>
    </Card>
  );
}
