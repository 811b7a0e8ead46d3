import type { Values } from '../../../kernel/change/behaviour.ts';
import type { City } from '../city.ts';
import { between, dayBetween, pick, type Source } from '../random.ts';
import type { Saved } from '../saving.ts';

export const plannedStandards = (): Values[] =>
  [
    { title: '社区社会工作服务规范（演示）', number: 'DEMO/T 001', appliesTo: '社区服务' },
    { title: '老年社会工作服务规范（演示）', number: 'DEMO/T 002', appliesTo: '养老机构与居家养老' },
    { title: '社会工作督导指南（演示）', number: 'DEMO/T 003', appliesTo: '专业督导' },
  ].map((values) => ({ ...values, scope: 'MUNICIPAL' }));

const content = '（演示文本）接案、预估、计划、介入、评估、结案六个环节的要求与记录格式。';

/** Each has an edition of before and one in force; the first also a draft. */
export const plannedVersions = (standards: Saved[]): Values[] =>
  standards.flatMap(({ id }, i) => [
    {
      standardId: id,
      edition: '2018',
      state: 'WITHDRAWN',
      inForceOn: '2018-01-01',
      withdrawnOn: '2024-01-01',
      content,
    },
    { standardId: id, edition: '2024', state: 'PUBLISHED', inForceOn: '2024-01-01', content },
    ...(i === 0 ? [{ standardId: id, edition: '2027（草案）', state: 'DRAFT', content }] : []),
  ]);

const serving = ['PRIVATE_NON_ENTERPRISE', 'PUBLIC_INSTITUTION', 'COMMITTEE'];

/** Every second unit that serves people works by one or two of the standards in force. */
export const plannedAdoptions = (source: Source, versions: Saved[], { institutions }: City): Values[] => {
  const inForce = versions.filter((v) => v.state === 'PUBLISHED');
  return institutions
    .filter((unit, i) => serving.includes(String(unit.kind)) && i % 2 === 0)
    .flatMap(({ id }, i) =>
      inForce.slice(0, between(source, 1, 2)).map((version) => ({
        institutionId: id,
        editionId: version.id,
        adoptedOn: dayBetween(source, 2024, 2024),
        extent: pick(source, ['全部服务', '社区项目', null]),
        ...(i % 11 === 0 ? { state: 'ENDED', endedOn: '2025-06-01' } : {}),
      })),
    );
};
