import type { Rule } from 'antd/es/form';
import { labelOf, t } from '../../app/locale/locale.ts';
import type { NamedField } from '../resources.ts';

function requiredRule(field: NamedField): Rule {
  const typed = ['text', 'longText', 'secret'].includes(field.kind);
  return {
    required: true,
    whitespace: typed,
    message: t(typed ? 'rule.type' : 'rule.choose', { label: labelOf(field) }),
  };
}

function boundRule({ kind, min, max, ...field }: NamedField): Rule[] {
  if (min === undefined && max === undefined) return [];
  const label = labelOf(field);
  if (kind === 'text' || kind === 'longText')
    return max === undefined ? [] : [{ type: 'string', max, message: t('rule.tooLong', { label, max }) }];
  if (kind !== 'integer' && kind !== 'decimal') return [];
  return [
    { type: 'number', min, max, message: t('rule.range', { label, min: min ?? '…', max: max ?? '…' }) },
  ];
}

function patternRule(field: NamedField): Rule[] {
  if (!field.pattern) return [];
  const help = field.patternMessage ?? field.help ?? t('rule.checkIt');
  return [
    {
      pattern: new RegExp(`^(?:${field.pattern})$`, 'u'),
      message: t('rule.pattern', { label: labelOf(field), help }),
    },
  ];
}

/** The checks the server will make too, said at once; a secret it already has need not be typed again. */
export function rulesOf(field: NamedField, hasSecret: boolean): Rule[] {
  const mayStayBlank = !field.required || hasSecret || field.kind === 'boolean';
  return [...(mayStayBlank ? [] : [requiredRule(field)]), ...boundRule(field), ...patternRule(field)];
}
