import { labelOf, sectionLabel } from '../../app/locale/locale.ts';
import { BelongingItem } from './belonging-item.tsx';
import { FieldItem } from './field-item.tsx';
import styles from './form.module.css';
import type { FormOperation } from './operations.ts';
import { editableFields, sectionsOf } from './sections.ts';

/** The fields of one operation, in their declared sections. */
export function FormSections({ operation }: { operation: FormOperation }) {
  return sectionsOf(editableFields(operation)).map(({ title, fields }) => (
    <section key={title ?? ''} className={styles.section}>
      <h2>{title ? sectionLabel(title) : labelOf(operation.action ?? operation.definition)}</h2>
      <div className={styles.grid}>
        {fields.map((field) => {
          const Item = field.when ? BelongingItem : FieldItem;
          return <Item key={field.name} operation={operation} field={field} />;
        })}
      </div>
    </section>
  ));
}
