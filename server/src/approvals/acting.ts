import type { Values } from '../kernel/change/behaviour.ts';
import type { Wish } from '../kernel/change/intake.ts';
import { actionOf, stateLabel, statesOf, takenFields, type ActionDecl } from '../kernel/declare/action.ts';
import type { FieldDecl } from '../kernel/declare/field.ts';
import type { ResourceDecl } from '../kernel/declare/resource.ts';
import type { Problem } from '../kernel/errors.ts';

type Act = Pick<Wish, 'resource' | 'action' | 'path'>;

/** @throws when the resource has no such action: the schema lets none through */
export function actionNamed({
  resource,
  action,
}: {
  resource: ResourceDecl;
  action?: string | null;
}): ActionDecl {
  const found = actionOf(resource, action);
  if (!found) throw new Error(`${resource.name} has no action ${action}`);
  return found;
}

/** What an action itself sets: the state that it leads to. */
export function stateSetBy(act: Act): Values {
  const action = actionNamed(act);
  return action.to === undefined ? {} : { [action.field]: action.to };
}

/** Fields that the action's maker must give. */
export function requiredBy(act: Act): FieldDecl[] {
  const action = actionNamed(act);
  return takenFields(act.resource, action).filter((f) => action.requires?.includes(f.name));
}

/** What stands against an action in the state that a record is in. */
export function outOfTurn(act: Act, current: Values): Problem[] {
  const action = actionNamed(act);
  const state = current[action.field];
  if (action.from.includes(String(state))) return [];
  const label = act.resource.fields.get(action.field)!.label;
  const message = `「${label}」现为“${stateLabel(act.resource, action, state)}”，不能办理“${action.label}”；只有“${statesOf(act.resource, action)}”的${act.resource.label}可以。请刷新查看最新状态。`;
  return [{ type: 'RuleError', code: 'OUT_OF_TURN', message, path: act.path }];
}
