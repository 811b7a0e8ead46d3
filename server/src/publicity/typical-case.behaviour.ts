import { govern } from '../kernel/change/behaviour.ts';
import { notInFuture } from '../kernel/change/day.rules.ts';
import { referencesOf } from '../vocabulary/references.ts';
import { divisionsInForce, type References } from '../vocabulary/references.rules.ts';
import { TypicalCase } from './typical-case.entity.ts';
import { consentGiven, consentKept } from './typical-case.rules.ts';

govern<References>(TypicalCase, {
  facts: referencesOf,
  rules: [notInFuture('consentOn', 'publishedOn'), consentKept, divisionsInForce],
  actions: { publish: [consentGiven] },
});
