import { labelOf, t } from '../app/locale/locale.ts';
import { enumLabel } from '../console/enum-options.ts';
import { findResource } from '../console/resources.ts';
import styles from './approvals.module.css';

/** The part of a flow's definition that people are told. */
interface FlowDefinition {
  resources: string[];
  when?: object;
  steps: {
    name: string;
    duties: string[];
    level: string | null;
    need: 'ANY' | 'ALL' | number;
    deadline: number | null;
    bulk: boolean;
    when?: object;
  }[];
}

type Step = FlowDefinition['steps'][number];

function needText(need: Step['need']): string {
  if (typeof need === 'number') return t('flow.needSome', { count: need });
  return t(need === 'ALL' ? 'flow.needAll' : 'flow.needAny');
}

/** Who decides, how many of them, how soon, and how. */
function termsOf({ duties, level, need, deadline, bulk, when }: Step): string[] {
  const roles = duties.map((role) => enumLabel('Role', role)).join('、');
  const who = level ? t('flow.atLevel', { level: enumLabel('DivisionLevel', level), roles }) : roles;
  return [
    who,
    needText(need),
    deadline === null ? t('flow.noDeadline') : t('flow.deadline', { days: deadline }),
    t(bulk ? 'flow.bulk' : 'flow.oneByOne'),
    ...(when ? [t('flow.sometimes')] : []),
  ];
}

function appliesTo({ resources, when }: FlowDefinition): string {
  const labels = resources.map((name) => {
    const definition = findResource(name);
    return definition ? labelOf(definition) : name;
  });
  const what = labels.length > 0 ? labels.join('、') : t('flow.anyResource');
  return when ? t('flow.onlySome', { what }) : what;
}

/** What a flow is for and through whose hands it leads. */
export function FlowDefinitionView({ definition }: { definition: unknown }) {
  const flow = definition as FlowDefinition;
  return (
    <section className={styles.definition}>
      <h2>{t('flow.appliesTo')}</h2>
      <p>{appliesTo(flow)}</p>
      <h2>{t('flow.steps')}</h2>
      {flow.steps.length === 0 ? (
        <p>{t('flow.atOnce')}</p>
      ) : (
        <ol>
          {flow.steps.map((step) => (
            <li key={step.name}>
              <strong>{step.name}</strong>
              <span className={styles.quiet}>{termsOf(step).join(' · ')}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
