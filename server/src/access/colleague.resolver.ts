import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { signedIn } from '../kernel/api/context.ts';
import { asPipeline } from '../kernel/store/transaction.ts';
import type { SessionContext } from './request.ts';
import { ADMINISTRATIONS, type Role } from './roles.ts';

@ObjectType({ description: '可以受托的同事' })
export class Colleague {
  @Field(() => ID, { description: '账号编号' }) id!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
  @Field(() => String, { nullable: true, description: '所在机构' }) officeName!: string | null;
}

/** Roles that have nothing to hand to a colleague. */
const ALONE: readonly Role[] = ['INSTITUTION_CLERK', 'PRACTITIONER'];
const MOST = 20;

@Resolver()
export class ColleagueResolver {
  @Query(() => [Colleague], { description: `可以受托代行当前身份的在用账号，最多 ${MOST} 个` })
  async colleagues(
    @Arg('search', () => String, { nullable: true, description: '姓名或用户名中的文字' })
    search: string | null,
    @Ctx() context: SessionContext,
  ): Promise<Colleague[]> {
    const actor = signedIn(context);
    if (ALONE.includes(actor.role as Role)) return [];
    const administers = ADMINISTRATIONS.includes(actor.role as Role);
    const pattern = `%${(search ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;
    return asPipeline(context.orm, { accountId: null }, (em) =>
      em.execute(colleaguesSql, [actor.accountId, pattern, pattern, administers, MOST]),
    );
  }
}

/** Administrators stand in for administrators, and the business for the business. */
const colleaguesSql = `
  select a.id::text as id, a.name, o.name as "officeName" from account a left join office o on o.id = a.office_id
  where a.id <> ? and not a.disabled and (a.name ilike ? or a.username ilike ?)
    and exists (select 1 from "grant" g where g.account_id = a.id and (g.role in ('${ADMINISTRATIONS.join("', '")}')) = ? and g.role not in ('${ALONE.join("', '")}'))
  order by a.name, a.id limit ?`;
