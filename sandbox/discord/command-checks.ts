import { checkAtMost, checkOneTo, checkUnique, lengthOf, type Path } from './checks';
import { Form, refusal } from './errors';
import { listIn, textIn, type Json } from './json';
import { limitOf } from './limits';

const slashType = 1;
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;

/** Checks a whole set of commands, as a bulk overwrite sends it. */
export function checkCommands(commands: readonly Json[]): void {
  if (commands.filter(isSlash).length > limitOf('commands.total')) throw refusal('commands.total');
  const form = new Form();
  commands.forEach((command, index) => checkCommand(form, [index], command));
  const names = commands.map((command, index) => ({
    path: [index, 'name'],
    text: `${isSlash(command) ? '/' : ''}${textIn(command['name']) ?? ''}`,
  }));
  checkUnique(form, 'command.name.unique', names);
  form.close();
}

function isSlash(command: Json): boolean {
  return (command['type'] ?? slashType) === slashType;
}

function checkCommand(form: Form, path: Path, command: Json): void {
  if (!isSlash(command)) return checkOneTo(form, 'command.name', [...path, 'name'], command['name']);
  checkNamed(form, path, command);
  checkOptions(form, path, command);
  if (sizeOf(command) > limitOf('command.total')) form.add('command.total', path);
}

function checkNamed(form: Form, path: Path, thing: Json): void {
  const name = textIn(thing['name']) ?? '';
  checkOneTo(form, 'command.name', [...path, 'name'], name);
  const plain = namePattern.test(name) && name === name.toLowerCase();
  if (name !== '' && !plain) form.add('command.name.pattern', [...path, 'name']);
  checkOneTo(form, 'command.description', [...path, 'description'], thing['description']);
}

function checkOptions(form: Form, path: Path, parent: Json): void {
  const options = listIn(parent['options']);
  checkAtMost(form, 'command.options', [...path, 'options'], options);
  options.forEach((option, index) => checkOption(form, [...path, 'options', index], option));
  const names = options.map((option, index) => ({
    path: [...path, 'options', index, 'name'],
    text: textIn(option['name']) ?? '',
  }));
  checkUnique(form, 'command.options.unique', names);
  const optional = options.findIndex((option) => option['required'] !== true);
  const late = options.findIndex(
    (option, index) => option['required'] === true && optional >= 0 && index > optional,
  );
  if (late >= 0) form.add('command.options.order', [...path, 'options', late]);
}

function checkOption(form: Form, path: Path, option: Json): void {
  checkNamed(form, path, option);
  checkOptions(form, path, option);
  checkAtMost(form, 'command.choices', [...path, 'choices'], option['choices']);
  listIn(option['choices']).forEach((choice, index) => {
    const at = [...path, 'choices', index];
    checkOneTo(form, 'command.choice.name', [...at, 'name'], choice['name']);
    checkAtMost(form, 'command.choice.value', [...at, 'value'], choice['value']);
  });
}

function sizeOf(thing: Json): number {
  const own = [thing['name'], thing['description'], thing['value']].map((text) =>
    lengthOf(textIn(text) ?? ''),
  );
  const below = [...listIn(thing['options']), ...listIn(thing['choices'])].map(sizeOf);
  return [...own, ...below].reduce((sum, size) => sum + size, 0);
}
