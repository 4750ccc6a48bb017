import type { types } from '@slack/bolt';
import type { View } from '../../view';
import { actionBlocks } from './actions';
import { escapeWithin } from './escape';
import { LIMITS } from './limits';
import { renderChange, renderLine, sections } from './lines';
import { markObject, plainObject } from './texts';

const FIELD_TEXT = 250;

/** A view as blocks, title first and buttons last. */
export function viewBlocks(view: View): types.KnownBlock[] {
  const fields = view.fields ?? [];
  const more = fields.slice(LIMITS.fieldsInSection).map(({ label, value }) => `${label}: ${value}`);
  const lines = [
    ...view.lines.flatMap(renderLine),
    ...(view.changes ?? []).flatMap(renderChange),
    ...more.flatMap((line) => renderLine([line])),
  ];
  return [
    ...(view.title ? [headerBlock(view.title)] : []),
    ...sections(lines),
    ...fieldBlocks(fields.slice(0, LIMITS.fieldsInSection)),
    ...actionBlocks(view.actions ?? []),
  ];
}

/** A heading. */
export function headerBlock(title: string): types.HeaderBlock {
  return { type: 'header', text: plainObject(title.replace(/\s+/g, ' '), LIMITS.header) };
}

function fieldBlocks(fields: readonly { label: string; value: string }[]): types.SectionBlock[] {
  if (fields.length === 0) return [];
  const text = ({ label, value }: { label: string; value: string }) =>
    `*${escapeWithin(label.replaceAll('*', ''), FIELD_TEXT)}*\n${escapeWithin(value, FIELD_TEXT)}`;
  return [{ type: 'section', fields: fields.map((field) => markObject(text(field))) }];
}
