import type { EntityManager } from '@mikro-orm/postgresql';
import { CancellationGround } from './cancellation-ground.entity.ts';

const CLAUSE = 'N 登记办法';

/** Grounds of cancellation as first loaded; later ones are entered in the product. */
const grounds = [
  { title: '违反法律，造成不良影响', clause: '二(三)3', barMonths: 36 },
  { title: '违反职业道德和守则，造成不良影响', clause: '二(三)3', barMonths: 36 },
  { title: '以虚假材料取得证书或登记', clause: CLAUSE, barMonths: 36 },
  { title: '职业水平证书被依法收回', clause: CLAUSE, barMonths: 36 },
  { title: '不再从事社会工作，本人申请注销', clause: CLAUSE, barMonths: 0 },
  { title: '死亡或丧失行为能力', clause: CLAUSE, barMonths: 0 },
];

/** Loads the grounds where none are kept yet. */
export async function loadGrounds(em: EntityManager): Promise<void> {
  if ((await em.count(CancellationGround)) === 0) await em.insertMany(CancellationGround, grounds as never[]);
}
