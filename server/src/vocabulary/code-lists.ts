import { degree } from './code-lists/degree.ts';
import { education } from './code-lists/education.ts';
import { ethnicGroup } from './code-lists/ethnic-group.ts';
import { politicalStatus } from './code-lists/political-status.ts';
import { sex } from './code-lists/sex.ts';
import { urbanRuralClass } from './code-lists/urban-rural-class.ts';
import type { CodeList } from './code-lists/code-list.ts';

/** The standard code lists that the register's fields take their values from. */
export const codeLists: readonly CodeList[] = [
  sex,
  ethnicGroup,
  education,
  degree,
  politicalStatus,
  urbanRuralClass,
];
