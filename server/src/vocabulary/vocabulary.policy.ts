import { permit } from '../kernel/scope/matrix.ts';
import { Code } from './code.entity.ts';
import { Division } from './division.entity.ts';
import { DivisionSuccession } from './division-succession.entity.ts';
import { Holiday } from './holiday.entity.ts';
import { PolicyParameter } from './parameter.entity.ts';

/** Roles by name: access, which defines them, stands above. */
const everybody = Object.fromEntries(
  [
    'COORDINATOR',
    'REGISTRAR',
    'SECTOR_OFFICER',
    'FINANCE_OFFICER',
    'INSTITUTION_CLERK',
    'PRACTITIONER',
    'ANALYST',
    'SYSTEM_ADMIN',
    'SECURITY_ADMIN',
    'AUDIT_ADMIN',
  ].map((role) => [role, '']),
);
const coordinator = { COORDINATOR: '' };
const edited = { read: everybody, create: coordinator, update: coordinator, delete: coordinator };

permit(Division, { read: everybody });
permit(DivisionSuccession, { read: everybody });
permit(Code, { read: everybody });
permit(PolicyParameter, edited);
permit(Holiday, edited);
