/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** 区划级别 */
export type DivisionLevel =
  /** 市 */
  | 'CITY'
  /** 县（市、区） */
  | 'COUNTY'
  /** 乡镇、街道 */
  | 'TOWN'
  /** 村居 */
  | 'COMMUNITY';

/** 村居类型 */
export type CommunityKind =
  /** 居委会 */
  | 'RESIDENTS'
  /** 村委会 */
  | 'VILLAGE';

/** 对应依据 */
export type SuccessionBasis =
  /** 批准文件 */
  | 'DECREE'
  /** 同一单位内同名 */
  | 'NAME';

/** 区划沿革的筛选条件；各项取交集 */
export type DivisionSuccessionFilter = {
  /** 全部满足 */
  and?: Array<DivisionSuccessionFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<DivisionSuccessionFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 原区划的编号 */
  fromId?: StringFieldComparison | null | undefined;
  /** 原区划 */
  from?: DivisionFilter | null | undefined;
  /** 后续区划的编号 */
  toId?: StringFieldComparison | null | undefined;
  /** 后续区划 */
  to?: DivisionFilter | null | undefined;
  /** 起始日期 */
  since?: DayFieldComparison | null | undefined;
  /** 依据 */
  basis?: SuccessionBasisFilterComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 编号比较 */
export type IdFilterComparison = {
  /** 等于 */
  eq?: string | null | undefined;
  /** 不等于 */
  neq?: string | null | undefined;
  /** 属于所列之一 */
  in?: Array<string> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<string> | null | undefined;
  /** 小于 */
  lt?: string | null | undefined;
  /** 小于或等于 */
  lte?: string | null | undefined;
  /** 大于 */
  gt?: string | null | undefined;
  /** 大于或等于 */
  gte?: string | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 比较；同时给出的运算取交集 */
export type NumberFieldComparison = {
  /** 等于 */
  eq?: number | null | undefined;
  /** 不等于 */
  neq?: number | null | undefined;
  /** 属于所列之一 */
  in?: Array<number> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<number> | null | undefined;
  /** 小于 */
  lt?: number | null | undefined;
  /** 小于或等于 */
  lte?: number | null | undefined;
  /** 大于 */
  gt?: number | null | undefined;
  /** 大于或等于 */
  gte?: number | null | undefined;
  /** 在区间内 */
  between?: NumberFieldComparisonBetween | null | undefined;
  /** 不在区间内 */
  notBetween?: NumberFieldComparisonBetween | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 闭区间 */
export type NumberFieldComparisonBetween = {
  /** 下界（含） */
  lower: number;
  /** 上界（含） */
  upper: number;
};

/** 比较；同时给出的运算取交集 */
export type InstantFieldComparison = {
  /** 等于 */
  eq?: string | null | undefined;
  /** 不等于 */
  neq?: string | null | undefined;
  /** 属于所列之一 */
  in?: Array<string> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<string> | null | undefined;
  /** 小于 */
  lt?: string | null | undefined;
  /** 小于或等于 */
  lte?: string | null | undefined;
  /** 大于 */
  gt?: string | null | undefined;
  /** 大于或等于 */
  gte?: string | null | undefined;
  /** 在区间内 */
  between?: InstantFieldComparisonBetween | null | undefined;
  /** 不在区间内 */
  notBetween?: InstantFieldComparisonBetween | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 闭区间 */
export type InstantFieldComparisonBetween = {
  /** 下界（含） */
  lower: string;
  /** 上界（含） */
  upper: string;
};

/** 文字比较；同时给出的运算取交集 */
export type StringFieldComparison = {
  /** 等于 */
  eq?: string | null | undefined;
  /** 不等于 */
  neq?: string | null | undefined;
  /** 属于所列之一 */
  in?: Array<string> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<string> | null | undefined;
  /** 小于 */
  lt?: string | null | undefined;
  /** 小于或等于 */
  lte?: string | null | undefined;
  /** 大于 */
  gt?: string | null | undefined;
  /** 大于或等于 */
  gte?: string | null | undefined;
  /** 匹配（% 任意串，_ 任一字；文中的 % 与 _ 由调用者转义） */
  like?: string | null | undefined;
  /** 不匹配 */
  notLike?: string | null | undefined;
  /** 匹配，不分大小写 */
  iLike?: string | null | undefined;
  /** 不匹配，不分大小写 */
  notILike?: string | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 行政区划的筛选条件；各项取交集 */
export type DivisionFilter = {
  /** 全部满足 */
  and?: Array<DivisionFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<DivisionFilter> | null | undefined;
  /** 在名称、名称拼音、拼音首字母中查找所含文字 */
  search?: string | null | undefined;
  /** 区划代码 */
  id?: StringFieldComparison | null | undefined;
  /** 名称 */
  name?: StringFieldComparison | null | undefined;
  /** 名称拼音 */
  pinyin?: StringFieldComparison | null | undefined;
  /** 拼音首字母 */
  initials?: StringFieldComparison | null | undefined;
  /** 级别 */
  level?: DivisionLevelFilterComparison | null | undefined;
  /** 上级的编号 */
  parentId?: HierarchyFieldComparison | null | undefined;
  /** 上级 */
  parent?: DivisionFilter | null | undefined;
  /** 村居类型 */
  communityKind?: CommunityKindFilterComparison | null | undefined;
  /** 启用日期 */
  validFrom?: DayFieldComparison | null | undefined;
  /** 停用日期 */
  validTo?: DayFieldComparison | null | undefined;
  /** 后续区划 */
  successions?: DivisionSuccessionRelationFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 区划级别比较 */
export type DivisionLevelFilterComparison = {
  /** 等于 */
  eq?: DivisionLevel | null | undefined;
  /** 不等于 */
  neq?: DivisionLevel | null | undefined;
  /** 属于所列之一 */
  in?: Array<DivisionLevel> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<DivisionLevel> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 层级代码比较 */
export type HierarchyFieldComparison = {
  /** 等于 */
  eq?: string | null | undefined;
  /** 不等于 */
  neq?: string | null | undefined;
  /** 属于所列之一 */
  in?: Array<string> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<string> | null | undefined;
  /** 小于 */
  lt?: string | null | undefined;
  /** 小于或等于 */
  lte?: string | null | undefined;
  /** 大于 */
  gt?: string | null | undefined;
  /** 大于或等于 */
  gte?: string | null | undefined;
  /** 所列各项本身及其下级 */
  within?: Array<string> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 村居类型比较 */
export type CommunityKindFilterComparison = {
  /** 等于 */
  eq?: CommunityKind | null | undefined;
  /** 不等于 */
  neq?: CommunityKind | null | undefined;
  /** 属于所列之一 */
  in?: Array<CommunityKind> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<CommunityKind> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 比较；同时给出的运算取交集 */
export type DayFieldComparison = {
  /** 等于 */
  eq?: string | null | undefined;
  /** 不等于 */
  neq?: string | null | undefined;
  /** 属于所列之一 */
  in?: Array<string> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<string> | null | undefined;
  /** 小于 */
  lt?: string | null | undefined;
  /** 小于或等于 */
  lte?: string | null | undefined;
  /** 大于 */
  gt?: string | null | undefined;
  /** 大于或等于 */
  gte?: string | null | undefined;
  /** 在区间内 */
  between?: DayFieldComparisonBetween | null | undefined;
  /** 不在区间内 */
  notBetween?: DayFieldComparisonBetween | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 闭区间 */
export type DayFieldComparisonBetween = {
  /** 下界（含） */
  lower: string;
  /** 上界（含） */
  upper: string;
};

/** 相关区划沿革的筛选 */
export type DivisionSuccessionRelationFilter = {
  /** 至少一条满足 */
  some?: DivisionSuccessionFilter | null | undefined;
  /** 没有一条满足 */
  none?: DivisionSuccessionFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: DivisionSuccessionFilter | null | undefined;
};

/** 对应依据比较 */
export type SuccessionBasisFilterComparison = {
  /** 等于 */
  eq?: SuccessionBasis | null | undefined;
  /** 不等于 */
  neq?: SuccessionBasis | null | undefined;
  /** 属于所列之一 */
  in?: Array<SuccessionBasis> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<SuccessionBasis> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 排序方向 */
export type SortDirection =
  /** 升序 */
  | 'ASC'
  /** 降序 */
  | 'DESC';

/** 空值的位置 */
export type SortNulls =
  /** 空值在前 */
  | 'NULLS_FIRST'
  /** 空值在后 */
  | 'NULLS_LAST';

/** 按位置分页 */
export type OffsetPaging = {
  /** 最多返回的行数，上限 1000，默认 100 */
  limit?: number | null | undefined;
  /** 跳过的行数 */
  offset?: number | null | undefined;
};

/** 系统 */
export type Sector =
  /** 民政 */
  | 'CIVIL_AFFAIRS'
  /** 工会 */
  | 'TRADE_UNION'
  /** 共青团 */
  | 'YOUTH_LEAGUE'
  /** 妇联 */
  | 'WOMENS_FEDERATION'
  /** 残联 */
  | 'DISABLED_FEDERATION'
  /** 教育 */
  | 'EDUCATION'
  /** 卫生健康 */
  | 'HEALTH'
  /** 司法行政 */
  | 'JUSTICE'
  /** 其他 */
  | 'OTHER';

/** 职责 */
export type DutyKind =
  /** 牵头协调 */
  | 'COORDINATION'
  /** 登记管理 */
  | 'REGISTRATION'
  /** 本系统管理 */
  | 'SECTOR'
  /** 资金拨付 */
  | 'FINANCE';

/** 机构职责的筛选条件；各项取交集 */
export type DutyFilter = {
  /** 全部满足 */
  and?: Array<DutyFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<DutyFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 机构的编号 */
  officeId?: IdFilterComparison | null | undefined;
  /** 机构 */
  office?: OfficeFilter | null | undefined;
  /** 职责 */
  kind?: DutyKindFilterComparison | null | undefined;
  /** 自 */
  since?: DayFieldComparison | null | undefined;
  /** 至 */
  until?: DayFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
  /** 待审申请 */
  pendingRequestId?: IdFilterComparison | null | undefined;
};

/** 办事机构的筛选条件；各项取交集 */
export type OfficeFilter = {
  /** 全部满足 */
  and?: Array<OfficeFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<OfficeFilter> | null | undefined;
  /** 在名称中查找所含文字 */
  search?: string | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 名称 */
  name?: StringFieldComparison | null | undefined;
  /** 所在区划的编号 */
  divisionId?: HierarchyFieldComparison | null | undefined;
  /** 所在区划 */
  division?: DivisionFilter | null | undefined;
  /** 系统 */
  sector?: SectorFilterComparison | null | undefined;
  /** 承担的职责 */
  duties?: DutyRelationFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
  /** 待审申请 */
  pendingRequestId?: IdFilterComparison | null | undefined;
};

/** 系统比较 */
export type SectorFilterComparison = {
  /** 等于 */
  eq?: Sector | null | undefined;
  /** 不等于 */
  neq?: Sector | null | undefined;
  /** 属于所列之一 */
  in?: Array<Sector> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<Sector> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 相关机构职责的筛选 */
export type DutyRelationFilter = {
  /** 至少一条满足 */
  some?: DutyFilter | null | undefined;
  /** 没有一条满足 */
  none?: DutyFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: DutyFilter | null | undefined;
};

/** 职责比较 */
export type DutyKindFilterComparison = {
  /** 等于 */
  eq?: DutyKind | null | undefined;
  /** 不等于 */
  neq?: DutyKind | null | undefined;
  /** 属于所列之一 */
  in?: Array<DutyKind> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<DutyKind> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 角色 */
export type Role =
  /** 组织部门协调员 */
  | 'COORDINATOR'
  /** 民政登记员 */
  | 'REGISTRAR'
  /** 系统工作人员 */
  | 'SECTOR_OFFICER'
  /** 财政工作人员 */
  | 'FINANCE_OFFICER'
  /** 机构经办人 */
  | 'INSTITUTION_CLERK'
  /** 从业人员 */
  | 'PRACTITIONER'
  /** 分析人员 */
  | 'ANALYST'
  /** 系统管理员 */
  | 'SYSTEM_ADMIN'
  /** 安全管理员 */
  | 'SECURITY_ADMIN'
  /** 审计管理员 */
  | 'AUDIT_ADMIN';

/** 授权的筛选条件；各项取交集 */
export type GrantFilter = {
  /** 全部满足 */
  and?: Array<GrantFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<GrantFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 账号的编号 */
  accountId?: IdFilterComparison | null | undefined;
  /** 账号 */
  account?: AccountFilter | null | undefined;
  /** 角色 */
  role?: RoleFilterComparison | null | undefined;
  /** 区划范围的编号 */
  divisionId?: HierarchyFieldComparison | null | undefined;
  /** 区划范围 */
  division?: DivisionFilter | null | undefined;
  /** 系统 */
  sector?: SectorFilterComparison | null | undefined;
  /** 自 */
  since?: DayFieldComparison | null | undefined;
  /** 至 */
  until?: DayFieldComparison | null | undefined;
  /** 所属记录 */
  subject?: NumberFieldComparison | null | undefined;
  /** 代理的编号 */
  delegatorId?: IdFilterComparison | null | undefined;
  /** 代理 */
  delegator?: AccountFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
  /** 待审申请 */
  pendingRequestId?: IdFilterComparison | null | undefined;
};

/** 账号的筛选条件；各项取交集 */
export type AccountFilter = {
  /** 全部满足 */
  and?: Array<AccountFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<AccountFilter> | null | undefined;
  /** 在用户名、姓名中查找所含文字 */
  search?: string | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 用户名 */
  username?: StringFieldComparison | null | undefined;
  /** 姓名 */
  name?: StringFieldComparison | null | undefined;
  /** 所在机构的编号 */
  officeId?: IdFilterComparison | null | undefined;
  /** 所在机构 */
  office?: OfficeFilter | null | undefined;
  /** 停用 */
  disabled?: BooleanFieldComparison | null | undefined;
  /** 授权 */
  grants?: GrantRelationFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
  /** 待审申请 */
  pendingRequestId?: IdFilterComparison | null | undefined;
};

/** 是/否比较 */
export type BooleanFieldComparison = {
  /** 等于 */
  eq?: boolean | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 相关授权的筛选 */
export type GrantRelationFilter = {
  /** 至少一条满足 */
  some?: GrantFilter | null | undefined;
  /** 没有一条满足 */
  none?: GrantFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: GrantFilter | null | undefined;
};

/** 角色比较 */
export type RoleFilterComparison = {
  /** 等于 */
  eq?: Role | null | undefined;
  /** 不等于 */
  neq?: Role | null | undefined;
  /** 属于所列之一 */
  in?: Array<Role> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<Role> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 操作 */
export type OperationKind =
  /** 新增 */
  | 'CREATE'
  /** 修改 */
  | 'UPDATE'
  /** 删除 */
  | 'DELETE'
  /** 办理 */
  | 'ACTION';

/** 文件的筛选条件；各项取交集 */
export type StoredFileFilter = {
  /** 全部满足 */
  and?: Array<StoredFileFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<StoredFileFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 文件名 */
  name?: StringFieldComparison | null | undefined;
  /** 媒体类型 */
  mediaType?: StringFieldComparison | null | undefined;
  /** 字节数 */
  size?: NumberFieldComparison | null | undefined;
  /** SHA-256 */
  digest?: StringFieldComparison | null | undefined;
  /** 上传人的编号 */
  ownerId?: IdFilterComparison | null | undefined;
  /** 上传人 */
  owner?: AccountFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 申请状态 */
export type ChangeState =
  /** 草稿 */
  | 'DRAFT'
  /** 待审核 */
  | 'PENDING'
  /** 已退回 */
  | 'RETURNED'
  /** 已生效 */
  | 'APPLIED'
  /** 已驳回 */
  | 'REJECTED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 有冲突 */
  | 'CONFLICT';

/** 生效方式 */
export type SubmissionMode =
  /** 全部一起 */
  | 'WHOLE'
  /** 逐条 */
  | 'ROWS';

/** 事务类别 */
export type Realm =
  /** 业务 */
  | 'BUSINESS'
  /** 保密业务 */
  | 'CONFIDENTIAL'
  /** 系统管理 */
  | 'ADMINISTRATION';

/** 操作状态 */
export type OperationState =
  /** 待生效 */
  | 'PENDING'
  /** 已生效 */
  | 'APPLIED'
  /** 未生效 */
  | 'FAILED';

/** 变更操作的筛选条件；各项取交集 */
export type ChangeOperationFilter = {
  /** 全部满足 */
  and?: Array<ChangeOperationFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<ChangeOperationFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 申请的编号 */
  requestId?: IdFilterComparison | null | undefined;
  /** 申请 */
  request?: ChangeRequestFilter | null | undefined;
  /** 次序 */
  seq?: NumberFieldComparison | null | undefined;
  /** 操作 */
  kind?: OperationKindFilterComparison | null | undefined;
  /** 动作 */
  action?: StringFieldComparison | null | undefined;
  /** 办理事项 */
  actionLabel?: StringFieldComparison | null | undefined;
  /** 记录编号 */
  recordId?: IdFilterComparison | null | undefined;
  /** 记录类型 */
  resource?: StringFieldComparison | null | undefined;
  /** 记录类型名称 */
  resourceLabel?: StringFieldComparison | null | undefined;
  /** 记录名称 */
  recordName?: StringFieldComparison | null | undefined;
  /** 状态 */
  state?: OperationStateFilterComparison | null | undefined;
  /** 未生效原因 */
  errorText?: StringFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 变更申请的筛选条件；各项取交集 */
export type ChangeRequestFilter = {
  /** 全部满足 */
  and?: Array<ChangeRequestFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<ChangeRequestFilter> | null | undefined;
  /** 在标题、提交人姓名、提交机构中查找所含文字 */
  search?: string | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 标题 */
  title?: StringFieldComparison | null | undefined;
  /** 状态 */
  state?: ChangeStateFilterComparison | null | undefined;
  /** 记录类型 */
  resource?: StringFieldComparison | null | undefined;
  /** 记录编号 */
  recordId?: IdFilterComparison | null | undefined;
  /** 生效方式 */
  mode?: SubmissionModeFilterComparison | null | undefined;
  /** 事务类别 */
  realm?: RealmFilterComparison | null | undefined;
  /** 提交人的编号 */
  makerId?: IdFilterComparison | null | undefined;
  /** 提交人 */
  maker?: AccountFilter | null | undefined;
  /** 提交人姓名 */
  makerName?: StringFieldComparison | null | undefined;
  /** 提交机构 */
  makerOfficeName?: StringFieldComparison | null | undefined;
  /** 说明 */
  note?: StringFieldComparison | null | undefined;
  /** 所属区划的编号 */
  divisionId?: HierarchyFieldComparison | null | undefined;
  /** 所属区划 */
  division?: DivisionFilter | null | undefined;
  /** 系统 */
  sector?: SectorFilterComparison | null | undefined;
  /** 流程的编号 */
  flowId?: IdFilterComparison | null | undefined;
  /** 流程 */
  flow?: FlowFilter | null | undefined;
  /** 环节序号 */
  step?: NumberFieldComparison | null | undefined;
  /** 轮次 */
  round?: NumberFieldComparison | null | undefined;
  /** 当前环节 */
  stepName?: StringFieldComparison | null | undefined;
  /** 等待的角色 */
  awaitingRoles?: StringFieldComparison | null | undefined;
  /** 等待的区划的编号 */
  awaitingDivisionId?: HierarchyFieldComparison | null | undefined;
  /** 等待的区划 */
  awaitingDivision?: DivisionFilter | null | undefined;
  /** 进入环节时间 */
  stepEnteredAt?: InstantFieldComparison | null | undefined;
  /** 办理时限 */
  dueAt?: InstantFieldComparison | null | undefined;
  /** 可批量办理 */
  bulkAllowed?: BooleanFieldComparison | null | undefined;
  /** 提交时间 */
  submittedAt?: InstantFieldComparison | null | undefined;
  /** 办结时间 */
  decidedAt?: InstantFieldComparison | null | undefined;
  /** 未生效原因 */
  failure?: StringFieldComparison | null | undefined;
  /** 待我审核 */
  awaitingMe?: BooleanFieldComparison | null | undefined;
  /** 我提交的 */
  mine?: BooleanFieldComparison | null | undefined;
  /** 操作 */
  operations?: ChangeOperationRelationFilter | null | undefined;
  /** 审核意见 */
  decisions?: DecisionRelationFilter | null | undefined;
  /** 留言 */
  comments?: CommentRelationFilter | null | undefined;
  /** 附件 */
  attachments?: AttachmentRelationFilter | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 申请状态比较 */
export type ChangeStateFilterComparison = {
  /** 等于 */
  eq?: ChangeState | null | undefined;
  /** 不等于 */
  neq?: ChangeState | null | undefined;
  /** 属于所列之一 */
  in?: Array<ChangeState> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<ChangeState> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 生效方式比较 */
export type SubmissionModeFilterComparison = {
  /** 等于 */
  eq?: SubmissionMode | null | undefined;
  /** 不等于 */
  neq?: SubmissionMode | null | undefined;
  /** 属于所列之一 */
  in?: Array<SubmissionMode> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<SubmissionMode> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 事务类别比较 */
export type RealmFilterComparison = {
  /** 等于 */
  eq?: Realm | null | undefined;
  /** 不等于 */
  neq?: Realm | null | undefined;
  /** 属于所列之一 */
  in?: Array<Realm> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<Realm> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 审批流程的筛选条件；各项取交集 */
export type FlowFilter = {
  /** 全部满足 */
  and?: Array<FlowFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<FlowFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 流程键 */
  key?: StringFieldComparison | null | undefined;
  /** 版次 */
  edition?: NumberFieldComparison | null | undefined;
  /** 名称 */
  name?: StringFieldComparison | null | undefined;
  /** 自 */
  since?: DayFieldComparison | null | undefined;
  /** 停用 */
  retired?: BooleanFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 相关变更操作的筛选 */
export type ChangeOperationRelationFilter = {
  /** 至少一条满足 */
  some?: ChangeOperationFilter | null | undefined;
  /** 没有一条满足 */
  none?: ChangeOperationFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: ChangeOperationFilter | null | undefined;
};

/** 相关审核意见的筛选 */
export type DecisionRelationFilter = {
  /** 至少一条满足 */
  some?: DecisionFilter | null | undefined;
  /** 没有一条满足 */
  none?: DecisionFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: DecisionFilter | null | undefined;
};

/** 审核意见的筛选条件；各项取交集 */
export type DecisionFilter = {
  /** 全部满足 */
  and?: Array<DecisionFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<DecisionFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 申请的编号 */
  requestId?: IdFilterComparison | null | undefined;
  /** 申请 */
  request?: ChangeRequestFilter | null | undefined;
  /** 轮次 */
  round?: NumberFieldComparison | null | undefined;
  /** 环节序号 */
  step?: NumberFieldComparison | null | undefined;
  /** 环节 */
  stepName?: StringFieldComparison | null | undefined;
  /** 意见 */
  verdict?: VerdictFilterComparison | null | undefined;
  /** 审核人的编号 */
  checkerId?: IdFilterComparison | null | undefined;
  /** 审核人 */
  checker?: AccountFilter | null | undefined;
  /** 审核人姓名 */
  checkerName?: StringFieldComparison | null | undefined;
  /** 角色 */
  checkerRole?: StringFieldComparison | null | undefined;
  /** 理由 */
  reason?: StringFieldComparison | null | undefined;
  /** 时间 */
  decidedAt?: InstantFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 审核意见比较 */
export type VerdictFilterComparison = {
  /** 等于 */
  eq?: Verdict | null | undefined;
  /** 不等于 */
  neq?: Verdict | null | undefined;
  /** 属于所列之一 */
  in?: Array<Verdict> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<Verdict> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 审核意见 */
export type Verdict =
  /** 同意 */
  | 'APPROVE'
  /** 退回 */
  | 'RETURN'
  /** 驳回 */
  | 'REJECT';

/** 相关留言的筛选 */
export type CommentRelationFilter = {
  /** 至少一条满足 */
  some?: CommentFilter | null | undefined;
  /** 没有一条满足 */
  none?: CommentFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: CommentFilter | null | undefined;
};

/** 留言的筛选条件；各项取交集 */
export type CommentFilter = {
  /** 全部满足 */
  and?: Array<CommentFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<CommentFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 申请的编号 */
  requestId?: IdFilterComparison | null | undefined;
  /** 申请 */
  request?: ChangeRequestFilter | null | undefined;
  /** 作者的编号 */
  authorId?: IdFilterComparison | null | undefined;
  /** 作者 */
  author?: AccountFilter | null | undefined;
  /** 作者姓名 */
  authorName?: StringFieldComparison | null | undefined;
  /** 内容 */
  text?: StringFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 相关附件的筛选 */
export type AttachmentRelationFilter = {
  /** 至少一条满足 */
  some?: AttachmentFilter | null | undefined;
  /** 没有一条满足 */
  none?: AttachmentFilter | null | undefined;
  /** 每一条都满足（没有记录时成立） */
  every?: AttachmentFilter | null | undefined;
};

/** 附件的筛选条件；各项取交集 */
export type AttachmentFilter = {
  /** 全部满足 */
  and?: Array<AttachmentFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<AttachmentFilter> | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 申请的编号 */
  requestId?: IdFilterComparison | null | undefined;
  /** 申请 */
  request?: ChangeRequestFilter | null | undefined;
  /** 文件的编号 */
  fileId?: IdFilterComparison | null | undefined;
  /** 文件 */
  file?: StoredFileFilter | null | undefined;
  /** 文件名 */
  fileName?: StringFieldComparison | null | undefined;
  /** 字节数 */
  size?: NumberFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 操作比较 */
export type OperationKindFilterComparison = {
  /** 等于 */
  eq?: OperationKind | null | undefined;
  /** 不等于 */
  neq?: OperationKind | null | undefined;
  /** 属于所列之一 */
  in?: Array<OperationKind> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<OperationKind> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 操作状态比较 */
export type OperationStateFilterComparison = {
  /** 等于 */
  eq?: OperationState | null | undefined;
  /** 不等于 */
  neq?: OperationState | null | undefined;
  /** 属于所列之一 */
  in?: Array<OperationState> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<OperationState> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 环节状态 */
export type FlowStepState =
  /** 已完成 */
  | 'DONE'
  /** 进行中 */
  | 'CURRENT'
  /** 未到 */
  | 'WAITING';

/** 变更申请的排序 */
export type ChangeRequestSort = {
  /** 字段 */
  field: ChangeRequestSortField;
  /** 方向 */
  direction: SortDirection;
  /** 空值放前或放后；默认升序在后、降序在前 */
  nulls?: SortNulls | null | undefined;
};

/** 变更申请可排序的字段 */
export type ChangeRequestSortField =
  /** 编号 */
  | 'id'
  /** 版本 */
  | 'version'
  /** 登记时间 */
  | 'createdAt'
  /** 更新时间 */
  | 'updatedAt'
  /** 标题 */
  | 'title'
  /** 状态 */
  | 'state'
  /** 记录类型 */
  | 'resource'
  /** 记录编号 */
  | 'recordId'
  /** 生效方式 */
  | 'mode'
  /** 事务类别 */
  | 'realm'
  /** 提交人的用户名 */
  | 'maker_username'
  /** 提交人的姓名 */
  | 'maker_name'
  /** 提交人的停用 */
  | 'maker_disabled'
  /** 提交人的名称 */
  | 'maker_displayName'
  /** 提交人姓名 */
  | 'makerName'
  /** 提交机构 */
  | 'makerOfficeName'
  /** 所属区划的区划代码 */
  | 'division_id'
  /** 所属区划的名称 */
  | 'division_name'
  /** 所属区划的级别 */
  | 'division_level'
  /** 所属区划的村居类型 */
  | 'division_communityKind'
  /** 所属区划的启用日期 */
  | 'division_validFrom'
  /** 所属区划的停用日期 */
  | 'division_validTo'
  /** 所属区划的名称 */
  | 'division_displayName'
  /** 系统 */
  | 'sector'
  /** 流程的流程键 */
  | 'flow_key'
  /** 流程的版次 */
  | 'flow_edition'
  /** 流程的名称 */
  | 'flow_name'
  /** 流程的自 */
  | 'flow_since'
  /** 流程的停用 */
  | 'flow_retired'
  /** 流程的名称 */
  | 'flow_displayName'
  /** 环节序号 */
  | 'step'
  /** 轮次 */
  | 'round'
  /** 当前环节 */
  | 'stepName'
  /** 等待的角色 */
  | 'awaitingRoles'
  /** 等待的区划的区划代码 */
  | 'awaitingDivision_id'
  /** 等待的区划的名称 */
  | 'awaitingDivision_name'
  /** 等待的区划的级别 */
  | 'awaitingDivision_level'
  /** 等待的区划的村居类型 */
  | 'awaitingDivision_communityKind'
  /** 等待的区划的启用日期 */
  | 'awaitingDivision_validFrom'
  /** 等待的区划的停用日期 */
  | 'awaitingDivision_validTo'
  /** 等待的区划的名称 */
  | 'awaitingDivision_displayName'
  /** 进入环节时间 */
  | 'stepEnteredAt'
  /** 办理时限 */
  | 'dueAt'
  /** 可批量办理 */
  | 'bulkAllowed'
  /** 提交时间 */
  | 'submittedAt'
  /** 办结时间 */
  | 'decidedAt'
  /** 未生效原因 */
  | 'failure'
  /** 待我审核 */
  | 'awaitingMe'
  /** 我提交的 */
  | 'mine'
  /** 名称 */
  | 'displayName';

/** 提醒类别 */
export type NotificationKind =
  /** 待我办理 */
  | 'AWAITING'
  /** 退回给我 */
  | 'RETURNED'
  /** 已办结 */
  | 'DECIDED'
  /** 超过时限 */
  | 'OVERDUE'
  /** 即将到期 */
  | 'EXPIRING';

/** 提醒的筛选条件；各项取交集 */
export type NotificationFilter = {
  /** 全部满足 */
  and?: Array<NotificationFilter> | null | undefined;
  /** 满足任一 */
  or?: Array<NotificationFilter> | null | undefined;
  /** 在标题中查找所含文字 */
  search?: string | null | undefined;
  /** 编号 */
  id?: IdFilterComparison | null | undefined;
  /** 版本 */
  version?: NumberFieldComparison | null | undefined;
  /** 登记时间 */
  createdAt?: InstantFieldComparison | null | undefined;
  /** 更新时间 */
  updatedAt?: InstantFieldComparison | null | undefined;
  /** 账号的编号 */
  accountId?: IdFilterComparison | null | undefined;
  /** 账号 */
  account?: AccountFilter | null | undefined;
  /** 类别 */
  kind?: NotificationKindFilterComparison | null | undefined;
  /** 标题 */
  title?: StringFieldComparison | null | undefined;
  /** 内容 */
  text?: StringFieldComparison | null | undefined;
  /** 记录类型 */
  resource?: StringFieldComparison | null | undefined;
  /** 记录编号 */
  recordId?: IdFilterComparison | null | undefined;
  /** 已读时间 */
  readAt?: InstantFieldComparison | null | undefined;
  /** 名称 */
  displayName?: StringFieldComparison | null | undefined;
};

/** 提醒类别比较 */
export type NotificationKindFilterComparison = {
  /** 等于 */
  eq?: NotificationKind | null | undefined;
  /** 不等于 */
  neq?: NotificationKind | null | undefined;
  /** 属于所列之一 */
  in?: Array<NotificationKind> | null | undefined;
  /** 不属于所列 */
  notIn?: Array<NotificationKind> | null | undefined;
  /** null 或 true：为空；false：不为空（是/否字段则比较其值） */
  is?: boolean | null | undefined;
  /** 与 is 相反 */
  isNot?: boolean | null | undefined;
};

/** 机构类型 */
export type InstitutionKind =
  /** 党政机关 */
  | 'ORGAN'
  /** 群团组织 */
  | 'MASS_ORGANIZATION'
  /** 事业单位 */
  | 'PUBLIC_INSTITUTION'
  /** 社区（村）居（村）民委员会 */
  | 'COMMITTEE'
  /** 社会团体 */
  | 'SOCIAL_GROUP'
  /** 民办非企业单位 */
  | 'PRIVATE_NON_ENTERPRISE'
  /** 基金会 */
  | 'FOUNDATION'
  /** 企业 */
  | 'ENTERPRISE';

/** 社会工作为主的机构类别 */
export type HostKind =
  /** 养老机构 */
  | 'ELDERLY_HOME'
  /** 残疾人福利和服务机构 */
  | 'DISABLED_HOME'
  /** 儿童福利机构 */
  | 'CHILDREN_HOME'
  /** 收养服务机构 */
  | 'ADOPTION'
  /** 妇女儿童援助机构 */
  | 'WOMEN_CHILDREN_AID'
  /** 困难职工帮扶机构 */
  | 'WORKER_AID'
  /** 人口家庭服务机构 */
  | 'FAMILY_SERVICE'
  /** 青少年服务机构 */
  | 'YOUTH_SERVICE'
  /** 社会救助机构 */
  | 'SOCIAL_RELIEF'
  /** 优抚安置机构 */
  | 'SPECIAL_CARE';

/** 评估等级 */
export type InstitutionGrade =
  /** 1A */
  | 'A1'
  /** 2A */
  | 'A2'
  /** 3A */
  | 'A3'
  /** 4A */
  | 'A4'
  /** 5A */
  | 'A5';

/** 岗位类别 */
export type PostKind =
  /** 主体专业技术岗位 */
  | 'PRINCIPAL'
  /** 纳入专业技术岗位 */
  | 'INCLUDED'
  /** 一般岗位 */
  | 'GENERAL';

/** 专业级别 */
export type ProfessionalLevel =
  /** 助理社会工作师 */
  | 'ASSISTANT'
  /** 社会工作师 */
  | 'MID'
  /** 高级社会工作师 */
  | 'SENIOR';

/** 岗位状态 */
export type PostState =
  /** 拟设 */
  | 'PROPOSED'
  /** 已批准 */
  | 'APPROVED'
  /** 招聘中 */
  | 'OPEN'
  /** 已满 */
  | 'FILLED'
  /** 冻结 */
  | 'FROZEN'
  /** 撤销 */
  | 'ABOLISHED';

/** 年检结论 */
export type InspectionResult =
  /** 合格 */
  | 'PASSED'
  /** 基本合格 */
  | 'BASICALLY_PASSED'
  /** 不合格 */
  | 'FAILED'
  /** 未参加 */
  | 'NOT_INSPECTED';

/** 证件类型 */
export type DocumentType =
  /** 居民身份证 */
  | 'CITIZEN_ID'
  /** 护照 */
  | 'PASSPORT'
  /** 港澳居民来往内地通行证 */
  | 'HK_MACAO_PERMIT'
  /** 台湾居民来往大陆通行证 */
  | 'TAIWAN_PERMIT'
  /** 外国人永久居留身份证 */
  | 'FOREIGNER_PERMIT';

/** 性别 */
export type Sex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** 未说明 */
  | 'UNSTATED'
  /** 未知 */
  | 'UNKNOWN';

/** 从业状态 */
export type Engagement =
  /** 在岗 */
  | 'ON_POST'
  /** 离岗 */
  | 'LEFT'
  /** 退休 */
  | 'RETIRED';

/** 工作性质 */
export type ServiceRole =
  /** 直接服务 */
  | 'SERVICE'
  /** 督导 */
  | 'SUPERVISION'
  /** 管理 */
  | 'MANAGEMENT';

/** 登记类别 */
export type RegistrationKind =
  /** 首次登记 */
  | 'FIRST'
  /** 再次登记 */
  | 'RENEWAL'
  /** 重新登记 */
  | 'REINSTATEMENT';

/** 学时类别 */
export type EducationCreditKind =
  /** 学历学位教育 */
  | 'DEGREE'
  /** 其他机构课程 */
  | 'COURSE'
  /** 学术会议 */
  | 'CONFERENCE'
  /** 课题、著作与论文 */
  | 'RESEARCH'
  /** 其他经认可的学习 */
  | 'OTHER';

/** 督导形式 */
export type SupervisionForm =
  /** 个别督导 */
  | 'INDIVIDUAL'
  /** 小组督导 */
  | 'GROUP'
  /** 同辈督导 */
  | 'PEER'
  /** 现场督导 */
  | 'ONSITE';

/** 考试科目 */
export type ExamPaper =
  /** 社会工作综合能力（初级） */
  | 'ASSISTANT_SKILLS'
  /** 社会工作实务（初级） */
  | 'ASSISTANT_PRACTICE'
  /** 社会工作综合能力（中级） */
  | 'MID_SKILLS'
  /** 社会工作实务（中级） */
  | 'MID_PRACTICE'
  /** 社会工作法规与政策（中级） */
  | 'MID_LAW'
  /** 社会工作实务（高级） */
  | 'SENIOR_PRACTICE';

/** 考试结果 */
export type ExamResult =
  /** 已报名 */
  | 'ENROLLED'
  /** 合格 */
  | 'PASSED'
  /** 不合格 */
  | 'FAILED'
  /** 缺考 */
  | 'ABSENT'
  /** 成绩无效 */
  | 'VOID';

/** 处理种类 */
export type SanctionKind =
  /** 警告 */
  | 'WARNING'
  /** 暂停执业 */
  | 'SUSPENSION'
  /** 注销登记 */
  | 'CANCELLATION';

/** 投诉渠道 */
export type ComplaintChannel =
  /** 来访 */
  | 'VISIT'
  /** 来信 */
  | 'LETTER'
  /** 电话 */
  | 'PHONE'
  /** 网络 */
  | 'ONLINE'
  /** 其他部门转来 */
  | 'TRANSFERRED';

/** 登记层级 */
export type RegisteringLevel =
  /** 县级登记 */
  | 'COUNTY'
  /** 市级登记 */
  | 'CITY';

/** 为账号签发一次性密码 */
export type IssuePasswordInput = {
  /** 账号编号 */
  accountId: string;
};

/** 登录 */
export type SignInInput = {
  /** 用户名 */
  username: string;
  /** 密码 */
  password: string;
};

/** 指明一条记录 */
export type IdInput = {
  /** 编号 */
  id: string;
};

/** 修改密码 */
export type ChangePasswordInput = {
  /** 现密码 */
  current: string;
  /** 新密码 */
  next: string;
};

/** 签发访问令牌 */
export type IssueTokenInput = {
  /** 名称，日后辨认用 */
  name: string;
  /** 有效天数，最多 366 */
  days: number;
};

/** 提交一个变更申请，可含多项操作 */
export type SubmitChangeRequestInput = {
  /** 操作 */
  operations: Array<ChangeOperationInput>;
  /** 给审核人的说明 */
  note?: string | null | undefined;
  /** 只存为草稿 */
  draft?: boolean | null | undefined;
  /** 全部一起生效，或逐条生效；默认全部一起 */
  mode?: SubmissionMode | null | undefined;
  /** 幂等键 */
  idempotencyKey?: string | null | undefined;
};

/** 一项操作；恰好给出其中一项。引用同一申请中先前新增的记录时，编号写作 #0、#1…… */
export type ChangeOperationInput =
  | {
      /** 授权 */
      createGrant: CreateGrant;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never; /** 授权 */
      updateGrant: UpdateGrantOperation;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never; /** 授权 */
      deleteGrant: DeleteGrantOperation;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never; /** 机构职责 */
      createDuty: CreateDuty;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never; /** 机构职责 */
      updateDuty: UpdateDutyOperation;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never; /** 机构职责 */
      deleteDuty: DeleteDutyOperation;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never; /** 办事机构 */
      createOffice: CreateOffice;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never; /** 办事机构 */
      updateOffice: UpdateOfficeOperation;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never; /** 办事机构 */
      deleteOffice: DeleteOfficeOperation;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never; /** 账号 */
      createAccount: CreateAccount;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never; /** 账号 */
      updateAccount: UpdateAccountOperation;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never; /** 账号 */
      deleteAccount: DeleteAccountOperation;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never; /** 年度检查 */
      createInspection: CreateInspection;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never; /** 年度检查 */
      updateInspection: UpdateInspectionOperation;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never; /** 年度检查 */
      deleteInspection: DeleteInspectionOperation;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never; /** 岗位 */
      createPost: CreatePost;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never; /** 岗位 */
      updatePost: UpdatePostOperation;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never; /** 岗位 */
      deletePost: DeletePostOperation;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never; /** 批准设岗岗位 */
      approvePost: ApprovePostOperation;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never; /** 开放招聘岗位 */
      openPost: OpenPostOperation;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never; /** 满员岗位 */
      fillPost: FillPostOperation;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never; /** 冻结岗位 */
      freezePost: FreezePostOperation;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never; /** 解冻岗位 */
      unfreezePost: UnfreezePostOperation;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never; /** 撤销岗位 */
      abolishPost: AbolishPostOperation;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never; /** 机构 */
      createInstitution: CreateInstitution;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never; /** 机构 */
      updateInstitution: UpdateInstitutionOperation;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never; /** 机构 */
      deleteInstitution: DeleteInstitutionOperation;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never; /** 等级评估 */
      createGrade: CreateGrade;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never; /** 等级评估 */
      updateGrade: UpdateGradeOperation;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never; /** 等级评估 */
      deleteGrade: DeleteGradeOperation;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never; /** 工作日历 */
      createHoliday: CreateHoliday;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never; /** 工作日历 */
      updateHoliday: UpdateHolidayOperation;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never; /** 工作日历 */
      deleteHoliday: DeleteHolidayOperation;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never; /** 政策参数 */
      createPolicyParameter: CreatePolicyParameter;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never; /** 政策参数 */
      updatePolicyParameter: UpdatePolicyParameterOperation;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never; /** 政策参数 */
      deletePolicyParameter: DeletePolicyParameterOperation;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never; /** 职业水平证书 */
      createCertificate: CreateCertificate;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never; /** 职业水平证书 */
      updateCertificate: UpdateCertificateOperation;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never; /** 职业水平证书 */
      deleteCertificate: DeleteCertificateOperation;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never; /** 同等能力认定 */
      createEquivalence: CreateEquivalence;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never; /** 同等能力认定 */
      updateEquivalence: UpdateEquivalenceOperation;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never; /** 同等能力认定 */
      deleteEquivalence: DeleteEquivalenceOperation;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never; /** 从业人员 */
      createPractitioner: CreatePractitioner;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never; /** 从业人员 */
      updatePractitioner: UpdatePractitionerOperation;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never; /** 从业人员 */
      deletePractitioner: DeletePractitionerOperation;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never; /** 聘用 */
      createAppointment: CreateAppointment;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never; /** 聘用 */
      updateAppointment: UpdateAppointmentOperation;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never; /** 聘用 */
      deleteAppointment: DeleteAppointmentOperation;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never; /** 注销事由 */
      createCancellationGround: CreateCancellationGround;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never; /** 注销事由 */
      updateCancellationGround: UpdateCancellationGroundOperation;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never; /** 处理决定 */
      createSanction: CreateSanction;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never; /** 解除处理决定 */
      liftSanction: LiftSanctionOperation;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never; /** 撤销决定处理决定 */
      revokeSanction: RevokeSanctionOperation;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never; /** 违规案件 */
      updateDisciplinaryCase: UpdateDisciplinaryCaseOperation;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never; /** 调查终结违规案件 */
      reportDisciplinaryCase: ReportDisciplinaryCaseOperation;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never; /** 作出处理违规案件 */
      concludeDisciplinaryCase: ConcludeDisciplinaryCaseOperation;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never; /** 不予处理违规案件 */
      closeDisciplinaryCase: CloseDisciplinaryCaseOperation;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never; /** 投诉举报 */
      createComplaint: CreateComplaint;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never; /** 投诉举报 */
      updateComplaint: UpdateComplaintOperation;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never; /** 立案投诉举报 */
      acceptComplaint: AcceptComplaintOperation;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never; /** 不予立案投诉举报 */
      dismissComplaint: DismissComplaintOperation;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never; /** 其他继续教育 */
      createEducationCredit: CreateEducationCredit;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never; /** 其他继续教育 */
      updateEducationCredit: UpdateEducationCreditOperation;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never; /** 其他继续教育 */
      deleteEducationCredit: DeleteEducationCreditOperation;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never; /** 考试报名与成绩 */
      createExamAttempt: CreateExamAttempt;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never; /** 考试报名与成绩 */
      updateExamAttempt: UpdateExamAttemptOperation;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never; /** 考试报名与成绩 */
      deleteExamAttempt: DeleteExamAttemptOperation;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never; /** 考试合格认定 */
      createExamPass: CreateExamPass;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never; /** 评审通过考试合格认定 */
      reviewExamPass: ReviewExamPassOperation;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never; /** 评审未通过考试合格认定 */
      declineExamPass: DeclineExamPassOperation;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never; /** 再次参评考试合格认定 */
      resubmitExamPass: ResubmitExamPassOperation;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never; /** 公示考试合格认定 */
      publicizeExamPass: PublicizeExamPassOperation;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never; /** 发证考试合格认定 */
      certifyExamPass: CertifyExamPassOperation;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never; /** 证书登记 */
      createRegistration: CreateRegistration;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never; /** 证书登记 */
      updateRegistration: UpdateRegistrationOperation;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never; /** 暂停执业证书登记 */
      suspendRegistration: SuspendRegistrationOperation;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never; /** 恢复执业证书登记 */
      restoreRegistration: RestoreRegistrationOperation;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never; /** 注销登记证书登记 */
      cancelRegistration: CancelRegistrationOperation;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never; /** 登记申请 */
      createRegistrationApplication: CreateRegistrationApplication;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never; /** 登记办理方案 */
      createRegistrationScheme: CreateRegistrationScheme;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never; /** 登记办理方案 */
      updateRegistrationScheme: UpdateRegistrationSchemeOperation;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never; /** 登记办理方案 */
      deleteRegistrationScheme: DeleteRegistrationSchemeOperation;
      createSupervisionSession?: never;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never; /** 督导记录 */
      createSupervisionSession: CreateSupervisionSession;
      updateSupervisionSession?: never;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never; /** 督导记录 */
      updateSupervisionSession: UpdateSupervisionSessionOperation;
      deleteSupervisionSession?: never;
    }
  | {
      createGrant?: never;
      updateGrant?: never;
      deleteGrant?: never;
      createDuty?: never;
      updateDuty?: never;
      deleteDuty?: never;
      createOffice?: never;
      updateOffice?: never;
      deleteOffice?: never;
      createAccount?: never;
      updateAccount?: never;
      deleteAccount?: never;
      createInspection?: never;
      updateInspection?: never;
      deleteInspection?: never;
      createPost?: never;
      updatePost?: never;
      deletePost?: never;
      approvePost?: never;
      openPost?: never;
      fillPost?: never;
      freezePost?: never;
      unfreezePost?: never;
      abolishPost?: never;
      createInstitution?: never;
      updateInstitution?: never;
      deleteInstitution?: never;
      createGrade?: never;
      updateGrade?: never;
      deleteGrade?: never;
      createHoliday?: never;
      updateHoliday?: never;
      deleteHoliday?: never;
      createPolicyParameter?: never;
      updatePolicyParameter?: never;
      deletePolicyParameter?: never;
      createCertificate?: never;
      updateCertificate?: never;
      deleteCertificate?: never;
      createEquivalence?: never;
      updateEquivalence?: never;
      deleteEquivalence?: never;
      createPractitioner?: never;
      updatePractitioner?: never;
      deletePractitioner?: never;
      createAppointment?: never;
      updateAppointment?: never;
      deleteAppointment?: never;
      createCancellationGround?: never;
      updateCancellationGround?: never;
      createSanction?: never;
      liftSanction?: never;
      revokeSanction?: never;
      updateDisciplinaryCase?: never;
      reportDisciplinaryCase?: never;
      concludeDisciplinaryCase?: never;
      closeDisciplinaryCase?: never;
      createComplaint?: never;
      updateComplaint?: never;
      acceptComplaint?: never;
      dismissComplaint?: never;
      createEducationCredit?: never;
      updateEducationCredit?: never;
      deleteEducationCredit?: never;
      createExamAttempt?: never;
      updateExamAttempt?: never;
      deleteExamAttempt?: never;
      createExamPass?: never;
      reviewExamPass?: never;
      declineExamPass?: never;
      resubmitExamPass?: never;
      publicizeExamPass?: never;
      certifyExamPass?: never;
      createRegistration?: never;
      updateRegistration?: never;
      suspendRegistration?: never;
      restoreRegistration?: never;
      cancelRegistration?: never;
      createRegistrationApplication?: never;
      createRegistrationScheme?: never;
      updateRegistrationScheme?: never;
      deleteRegistrationScheme?: never;
      createSupervisionSession?: never;
      updateSupervisionSession?: never; /** 督导记录 */
      deleteSupervisionSession: DeleteSupervisionSessionOperation;
    };

/** 新增授权 */
export type CreateGrant = {
  /** 账号 */
  accountId?: string | null | undefined;
  /** 角色 */
  role?: Role | null | undefined;
  /** 区划范围 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 自 */
  since?: string | null | undefined;
  /** 至 */
  until?: string | null | undefined;
  /** 所属记录 */
  subject?: number | null | undefined;
};

/** 修改一条授权 */
export type UpdateGrantOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateGrant;
};

/** 修改授权；只改给出的字段 */
export type UpdateGrant = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 角色 */
  role?: Role | null | undefined;
  /** 区划范围 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 自 */
  since?: string | null | undefined;
  /** 至 */
  until?: string | null | undefined;
  /** 所属记录 */
  subject?: number | null | undefined;
};

/** 删除一条授权 */
export type DeleteGrantOperation = {
  /** 编号 */
  id: string;
};

/** 新增机构职责 */
export type CreateDuty = {
  /** 机构 */
  officeId?: string | null | undefined;
  /** 职责 */
  kind?: DutyKind | null | undefined;
  /** 自 */
  since?: string | null | undefined;
  /** 至 */
  until?: string | null | undefined;
};

/** 修改一条机构职责 */
export type UpdateDutyOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateDuty;
};

/** 修改机构职责；只改给出的字段 */
export type UpdateDuty = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 职责 */
  kind?: DutyKind | null | undefined;
  /** 自 */
  since?: string | null | undefined;
  /** 至 */
  until?: string | null | undefined;
};

/** 删除一条机构职责 */
export type DeleteDutyOperation = {
  /** 编号 */
  id: string;
};

/** 新增办事机构 */
export type CreateOffice = {
  /** 名称 */
  name?: string | null | undefined;
  /** 所在区划 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
};

/** 修改一条办事机构 */
export type UpdateOfficeOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateOffice;
};

/** 修改办事机构；只改给出的字段 */
export type UpdateOffice = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 名称 */
  name?: string | null | undefined;
  /** 所在区划 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
};

/** 删除一条办事机构 */
export type DeleteOfficeOperation = {
  /** 编号 */
  id: string;
};

/** 新增账号 */
export type CreateAccount = {
  /** 用户名 */
  username?: string | null | undefined;
  /** 姓名 */
  name?: string | null | undefined;
  /** 所在机构 */
  officeId?: string | null | undefined;
  /** 停用 */
  disabled?: boolean | null | undefined;
};

/** 修改一条账号 */
export type UpdateAccountOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateAccount;
};

/** 修改账号；只改给出的字段 */
export type UpdateAccount = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 姓名 */
  name?: string | null | undefined;
  /** 所在机构 */
  officeId?: string | null | undefined;
  /** 停用 */
  disabled?: boolean | null | undefined;
};

/** 删除一条账号 */
export type DeleteAccountOperation = {
  /** 编号 */
  id: string;
};

/** 新增年度检查 */
export type CreateInspection = {
  /** 机构 */
  institutionId?: string | null | undefined;
  /** 年度 */
  year?: number | null | undefined;
  /** 结论 */
  result?: InspectionResult | null | undefined;
  /** 说明 */
  remark?: string | null | undefined;
};

/** 修改一条年度检查 */
export type UpdateInspectionOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateInspection;
};

/** 修改年度检查；只改给出的字段 */
export type UpdateInspection = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 年度 */
  year?: number | null | undefined;
  /** 结论 */
  result?: InspectionResult | null | undefined;
  /** 说明 */
  remark?: string | null | undefined;
};

/** 删除一条年度检查 */
export type DeleteInspectionOperation = {
  /** 编号 */
  id: string;
};

/** 新增岗位 */
export type CreatePost = {
  /** 岗位名称 */
  name?: string | null | undefined;
  /** 设岗单位 */
  institutionId?: string | null | undefined;
  /** 岗位类别 */
  kind?: PostKind | null | undefined;
  /** 级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 核定数 */
  quota?: number | null | undefined;
  /** 状态 */
  state?: PostState | null | undefined;
  /** 设立日期 */
  establishedOn?: string | null | undefined;
};

/** 修改一条岗位 */
export type UpdatePostOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdatePost;
};

/** 修改岗位；只改给出的字段 */
export type UpdatePost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 岗位名称 */
  name?: string | null | undefined;
  /** 岗位类别 */
  kind?: PostKind | null | undefined;
  /** 级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 核定数 */
  quota?: number | null | undefined;
  /** 设立日期 */
  establishedOn?: string | null | undefined;
};

/** 删除一条岗位 */
export type DeletePostOperation = {
  /** 编号 */
  id: string;
};

/** 批准设岗：用于“拟设”的岗位 */
export type ApprovePostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: ApprovePost | null | undefined;
};

/** 批准设岗：用于“拟设”的岗位 */
export type ApprovePost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 设立日期 */
  establishedOn?: string | null | undefined;
};

/** 开放招聘：用于“已批准、已满”的岗位 */
export type OpenPostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: OpenPost | null | undefined;
};

/** 开放招聘：用于“已批准、已满”的岗位 */
export type OpenPost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 满员：用于“招聘中”的岗位 */
export type FillPostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: FillPost | null | undefined;
};

/** 满员：用于“招聘中”的岗位 */
export type FillPost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 冻结：用于“拟设、已批准、招聘中、已满”的岗位 */
export type FreezePostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: FreezePost | null | undefined;
};

/** 冻结：用于“拟设、已批准、招聘中、已满”的岗位 */
export type FreezePost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 解冻：用于“冻结”的岗位 */
export type UnfreezePostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: UnfreezePost | null | undefined;
};

/** 解冻：用于“冻结”的岗位 */
export type UnfreezePost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 撤销：用于“拟设、已批准、招聘中、已满、冻结”的岗位。撤销的岗位不能恢复 */
export type AbolishPostOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: AbolishPost | null | undefined;
};

/** 撤销：用于“拟设、已批准、招聘中、已满、冻结”的岗位。撤销的岗位不能恢复 */
export type AbolishPost = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 新增机构 */
export type CreateInstitution = {
  /** 名称 */
  name?: string | null | undefined;
  /** 类型 */
  kind?: InstitutionKind | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 所在区划 */
  divisionId?: string | null | undefined;
  /** 统一社会信用代码 */
  creditCode?: string | null | undefined;
  /** 代码校验例外说明 */
  creditCodeOverride?: string | null | undefined;
  /** 社会工作为主的类别 */
  hostKind?: HostKind | null | undefined;
  /** 公益类 */
  publicBenefit?: boolean | null | undefined;
  /** 联系人 */
  contactName?: string | null | undefined;
  /** 联系电话 */
  contactPhone?: string | null | undefined;
  /** 地址 */
  address?: string | null | undefined;
  /** 备注 */
  remark?: string | null | undefined;
};

/** 修改一条机构 */
export type UpdateInstitutionOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateInstitution;
};

/** 修改机构；只改给出的字段 */
export type UpdateInstitution = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 名称 */
  name?: string | null | undefined;
  /** 类型 */
  kind?: InstitutionKind | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 所在区划 */
  divisionId?: string | null | undefined;
  /** 统一社会信用代码 */
  creditCode?: string | null | undefined;
  /** 代码校验例外说明 */
  creditCodeOverride?: string | null | undefined;
  /** 社会工作为主的类别 */
  hostKind?: HostKind | null | undefined;
  /** 公益类 */
  publicBenefit?: boolean | null | undefined;
  /** 联系人 */
  contactName?: string | null | undefined;
  /** 联系电话 */
  contactPhone?: string | null | undefined;
  /** 地址 */
  address?: string | null | undefined;
  /** 备注 */
  remark?: string | null | undefined;
};

/** 删除一条机构 */
export type DeleteInstitutionOperation = {
  /** 编号 */
  id: string;
};

/** 新增等级评估 */
export type CreateGrade = {
  /** 机构 */
  institutionId?: string | null | undefined;
  /** 等级 */
  grade?: InstitutionGrade | null | undefined;
  /** 授予日期 */
  awardedOn?: string | null | undefined;
  /** 评估机构 */
  awardedBy?: string | null | undefined;
};

/** 修改一条等级评估 */
export type UpdateGradeOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateGrade;
};

/** 修改等级评估；只改给出的字段 */
export type UpdateGrade = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 等级 */
  grade?: InstitutionGrade | null | undefined;
  /** 授予日期 */
  awardedOn?: string | null | undefined;
  /** 评估机构 */
  awardedBy?: string | null | undefined;
};

/** 删除一条等级评估 */
export type DeleteGradeOperation = {
  /** 编号 */
  id: string;
};

/** 新增工作日历 */
export type CreateHoliday = {
  /** 日期 */
  day?: string | null | undefined;
  /** 上班 */
  working?: boolean | null | undefined;
  /** 名称 */
  name?: string | null | undefined;
};

/** 修改一条工作日历 */
export type UpdateHolidayOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateHoliday;
};

/** 修改工作日历；只改给出的字段 */
export type UpdateHoliday = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 日期 */
  day?: string | null | undefined;
  /** 上班 */
  working?: boolean | null | undefined;
  /** 名称 */
  name?: string | null | undefined;
};

/** 删除一条工作日历 */
export type DeleteHolidayOperation = {
  /** 编号 */
  id: string;
};

/** 新增政策参数 */
export type CreatePolicyParameter = {
  /** 参数键 */
  key?: string | null | undefined;
  /** 名称 */
  title?: string | null | undefined;
  /** 生效日期 */
  validFrom?: string | null | undefined;
  /** 取值 */
  value?: string | null | undefined;
  /** 单位 */
  unit?: string | null | undefined;
  /** 条款 */
  clause?: string | null | undefined;
  /** 说明 */
  remark?: string | null | undefined;
};

/** 修改一条政策参数 */
export type UpdatePolicyParameterOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdatePolicyParameter;
};

/** 修改政策参数；只改给出的字段 */
export type UpdatePolicyParameter = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 名称 */
  title?: string | null | undefined;
  /** 生效日期 */
  validFrom?: string | null | undefined;
  /** 取值 */
  value?: string | null | undefined;
  /** 单位 */
  unit?: string | null | undefined;
  /** 条款 */
  clause?: string | null | undefined;
  /** 说明 */
  remark?: string | null | undefined;
};

/** 删除一条政策参数 */
export type DeletePolicyParameterOperation = {
  /** 编号 */
  id: string;
};

/** 新增职业水平证书 */
export type CreateCertificate = {
  /** 持证人 */
  practitionerId?: string | null | undefined;
  /** 级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 管理号 */
  number?: string | null | undefined;
  /** 取得日期 */
  issuedOn?: string | null | undefined;
  /** 发证机关 */
  issuedBy?: string | null | undefined;
};

/** 修改一条职业水平证书 */
export type UpdateCertificateOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateCertificate;
};

/** 修改职业水平证书；只改给出的字段 */
export type UpdateCertificate = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 管理号 */
  number?: string | null | undefined;
  /** 取得日期 */
  issuedOn?: string | null | undefined;
  /** 发证机关 */
  issuedBy?: string | null | undefined;
};

/** 删除一条职业水平证书 */
export type DeleteCertificateOperation = {
  /** 编号 */
  id: string;
};

/** 新增同等能力认定 */
export type CreateEquivalence = {
  /** 被认定人 */
  practitionerId?: string | null | undefined;
  /** 相当级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 认定日期 */
  recognizedOn?: string | null | undefined;
  /** 认定文号 */
  documentNumber?: string | null | undefined;
  /** 认定依据 */
  basis?: string | null | undefined;
};

/** 修改一条同等能力认定 */
export type UpdateEquivalenceOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateEquivalence;
};

/** 修改同等能力认定；只改给出的字段 */
export type UpdateEquivalence = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 相当级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 认定日期 */
  recognizedOn?: string | null | undefined;
  /** 认定文号 */
  documentNumber?: string | null | undefined;
  /** 认定依据 */
  basis?: string | null | undefined;
};

/** 删除一条同等能力认定 */
export type DeleteEquivalenceOperation = {
  /** 编号 */
  id: string;
};

/** 新增从业人员 */
export type CreatePractitioner = {
  /** 姓名 */
  name?: string | null | undefined;
  /** 证件类型 */
  documentType?: DocumentType | null | undefined;
  /** 证件号码 */
  documentNumber?: string | null | undefined;
  /** 性别 */
  sex?: Sex | null | undefined;
  /** 出生日期 */
  birthDate?: string | null | undefined;
  /** 民族 */
  ethnicGroup?: string | null | undefined;
  /** 政治面貌 */
  politicalStatus?: string | null | undefined;
  /** 学历 */
  education?: string | null | undefined;
  /** 学位 */
  degree?: string | null | undefined;
  /** 所学专业 */
  major?: string | null | undefined;
  /** 所属区划 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 所在单位 */
  institutionId?: string | null | undefined;
  /** 从业状态 */
  engagement?: Engagement | null | undefined;
  /** 工作性质 */
  serviceRole?: ServiceRole | null | undefined;
  /** 社区工作者 */
  communityWorker?: boolean | null | undefined;
  /** 从业起始日期 */
  practisingSince?: string | null | undefined;
  /** 手机号码 */
  mobile?: string | null | undefined;
  /** 备注 */
  remark?: string | null | undefined;
};

/** 修改一条从业人员 */
export type UpdatePractitionerOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdatePractitioner;
};

/** 修改从业人员；只改给出的字段 */
export type UpdatePractitioner = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 姓名 */
  name?: string | null | undefined;
  /** 证件类型 */
  documentType?: DocumentType | null | undefined;
  /** 证件号码 */
  documentNumber?: string | null | undefined;
  /** 性别 */
  sex?: Sex | null | undefined;
  /** 出生日期 */
  birthDate?: string | null | undefined;
  /** 民族 */
  ethnicGroup?: string | null | undefined;
  /** 政治面貌 */
  politicalStatus?: string | null | undefined;
  /** 学历 */
  education?: string | null | undefined;
  /** 学位 */
  degree?: string | null | undefined;
  /** 所学专业 */
  major?: string | null | undefined;
  /** 所属区划 */
  divisionId?: string | null | undefined;
  /** 系统 */
  sector?: Sector | null | undefined;
  /** 所在单位 */
  institutionId?: string | null | undefined;
  /** 从业状态 */
  engagement?: Engagement | null | undefined;
  /** 工作性质 */
  serviceRole?: ServiceRole | null | undefined;
  /** 社区工作者 */
  communityWorker?: boolean | null | undefined;
  /** 从业起始日期 */
  practisingSince?: string | null | undefined;
  /** 手机号码 */
  mobile?: string | null | undefined;
  /** 备注 */
  remark?: string | null | undefined;
};

/** 删除一条从业人员 */
export type DeletePractitionerOperation = {
  /** 编号 */
  id: string;
};

/** 新增聘用 */
export type CreateAppointment = {
  /** 受聘人 */
  practitionerId?: string | null | undefined;
  /** 岗位 */
  postId?: string | null | undefined;
  /** 聘用起始 */
  startOn?: string | null | undefined;
  /** 聘用终止 */
  endOn?: string | null | undefined;
  /** 文号 */
  documentNumber?: string | null | undefined;
};

/** 修改一条聘用 */
export type UpdateAppointmentOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateAppointment;
};

/** 修改聘用；只改给出的字段 */
export type UpdateAppointment = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 聘用起始 */
  startOn?: string | null | undefined;
  /** 聘用终止 */
  endOn?: string | null | undefined;
  /** 文号 */
  documentNumber?: string | null | undefined;
};

/** 删除一条聘用 */
export type DeleteAppointmentOperation = {
  /** 编号 */
  id: string;
};

/** 新增注销事由 */
export type CreateCancellationGround = {
  /** 事由 */
  title?: string | null | undefined;
  /** 条款 */
  clause?: string | null | undefined;
  /** 注销后不予登记的月数 */
  barMonths?: number | null | undefined;
  /** 启用日期 */
  since?: string | null | undefined;
  /** 停用日期 */
  until?: string | null | undefined;
};

/** 修改一条注销事由 */
export type UpdateCancellationGroundOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateCancellationGround;
};

/** 修改注销事由；只改给出的字段 */
export type UpdateCancellationGround = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 事由 */
  title?: string | null | undefined;
  /** 条款 */
  clause?: string | null | undefined;
  /** 注销后不予登记的月数 */
  barMonths?: number | null | undefined;
  /** 启用日期 */
  since?: string | null | undefined;
  /** 停用日期 */
  until?: string | null | undefined;
};

/** 新增处理决定 */
export type CreateSanction = {
  /** 当事人 */
  practitionerId?: string | null | undefined;
  /** 处理种类 */
  kind?: SanctionKind | null | undefined;
  /** 处理决定文号 */
  documentNumber?: string | null | undefined;
  /** 生效日期 */
  effectiveFrom?: string | null | undefined;
  /** 截止日期 */
  effectiveUntil?: string | null | undefined;
  /** 注销事由 */
  groundId?: string | null | undefined;
  /** 事实与理由 */
  reason?: string | null | undefined;
};

/** 解除：用于“执行中”的处理决定。暂停执业的登记随即恢复；已注销的登记不能恢复 */
export type LiftSanctionOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: LiftSanction | null | undefined;
};

/** 解除：用于“执行中”的处理决定。暂停执业的登记随即恢复；已注销的登记不能恢复 */
export type LiftSanction = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 解除或撤销日期 */
  endedOn?: string | null | undefined;
  /** 解除或撤销理由 */
  endReason?: string | null | undefined;
};

/** 撤销决定：用于“执行中、已解除”的处理决定。决定有误时用 */
export type RevokeSanctionOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: RevokeSanction | null | undefined;
};

/** 撤销决定：用于“执行中、已解除”的处理决定。决定有误时用 */
export type RevokeSanction = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 解除或撤销日期 */
  endedOn?: string | null | undefined;
  /** 解除或撤销理由 */
  endReason?: string | null | undefined;
};

/** 修改一条违规案件 */
export type UpdateDisciplinaryCaseOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateDisciplinaryCase;
};

/** 修改违规案件；只改给出的字段 */
export type UpdateDisciplinaryCase = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 案由 */
  subject?: string | null | undefined;
  /** 调查人员 */
  investigators?: string | null | undefined;
};

/** 调查终结：用于“调查中”的违规案件 */
export type ReportDisciplinaryCaseOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: ReportDisciplinaryCase | null | undefined;
};

/** 调查终结：用于“调查中”的违规案件 */
export type ReportDisciplinaryCase = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 调查结论 */
  findings?: string | null | undefined;
};

/** 作出处理：用于“调查终结”的违规案件。随即作出处理决定；须先听取本人陈述和申辩 */
export type ConcludeDisciplinaryCaseOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: ConcludeDisciplinaryCase | null | undefined;
};

/** 作出处理：用于“调查终结”的违规案件。随即作出处理决定；须先听取本人陈述和申辩 */
export type ConcludeDisciplinaryCase = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 听取陈述申辩日期 */
  heardOn?: string | null | undefined;
  /** 陈述申辩 */
  hearing?: string | null | undefined;
  /** 处理种类 */
  outcome?: SanctionKind | null | undefined;
  /** 注销事由 */
  groundId?: string | null | undefined;
  /** 处理自 */
  outcomeFrom?: string | null | undefined;
  /** 处理至 */
  outcomeUntil?: string | null | undefined;
  /** 处理决定文号 */
  documentNumber?: string | null | undefined;
};

/** 不予处理：用于“调查中、调查终结”的违规案件 */
export type CloseDisciplinaryCaseOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: CloseDisciplinaryCase | null | undefined;
};

/** 不予处理：用于“调查中、调查终结”的违规案件 */
export type CloseDisciplinaryCase = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 不予处理理由 */
  closingReason?: string | null | undefined;
};

/** 新增投诉举报 */
export type CreateComplaint = {
  /** 被投诉人 */
  practitionerId?: string | null | undefined;
  /** 事由 */
  subject?: string | null | undefined;
  /** 收到日期 */
  receivedOn?: string | null | undefined;
  /** 投诉渠道 */
  channel?: ComplaintChannel | null | undefined;
  /** 投诉内容 */
  allegation?: string | null | undefined;
  /** 投诉人 */
  complainant?: string | null | undefined;
  /** 投诉人联系方式 */
  contact?: string | null | undefined;
};

/** 修改一条投诉举报 */
export type UpdateComplaintOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateComplaint;
};

/** 修改投诉举报；只改给出的字段 */
export type UpdateComplaint = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 事由 */
  subject?: string | null | undefined;
  /** 收到日期 */
  receivedOn?: string | null | undefined;
  /** 投诉渠道 */
  channel?: ComplaintChannel | null | undefined;
  /** 投诉内容 */
  allegation?: string | null | undefined;
  /** 投诉人 */
  complainant?: string | null | undefined;
  /** 投诉人联系方式 */
  contact?: string | null | undefined;
};

/** 立案：用于“已收到”的投诉举报。随即开立案件 */
export type AcceptComplaintOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: AcceptComplaint | null | undefined;
};

/** 立案：用于“已收到”的投诉举报。随即开立案件 */
export type AcceptComplaint = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 决定日期 */
  decidedOn?: string | null | undefined;
};

/** 不予立案：用于“已收到”的投诉举报 */
export type DismissComplaintOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: DismissComplaint | null | undefined;
};

/** 不予立案：用于“已收到”的投诉举报 */
export type DismissComplaint = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 决定日期 */
  decidedOn?: string | null | undefined;
  /** 不予立案理由 */
  dismissalReason?: string | null | undefined;
};

/** 新增其他继续教育 */
export type CreateEducationCredit = {
  /** 学习者 */
  practitionerId?: string | null | undefined;
  /** 学时类别 */
  kind?: EducationCreditKind | null | undefined;
  /** 内容 */
  title?: string | null | undefined;
  /** 举办单位 */
  organizer?: string | null | undefined;
  /** 完成日期 */
  day?: string | null | undefined;
  /** 分钟数 */
  minutes?: number | null | undefined;
  /** 证明文号 */
  documentNumber?: string | null | undefined;
};

/** 修改一条其他继续教育 */
export type UpdateEducationCreditOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateEducationCredit;
};

/** 修改其他继续教育；只改给出的字段 */
export type UpdateEducationCredit = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 学时类别 */
  kind?: EducationCreditKind | null | undefined;
  /** 内容 */
  title?: string | null | undefined;
  /** 举办单位 */
  organizer?: string | null | undefined;
  /** 完成日期 */
  day?: string | null | undefined;
  /** 分钟数 */
  minutes?: number | null | undefined;
  /** 证明文号 */
  documentNumber?: string | null | undefined;
};

/** 删除一条其他继续教育 */
export type DeleteEducationCreditOperation = {
  /** 编号 */
  id: string;
};

/** 新增考试报名与成绩 */
export type CreateExamAttempt = {
  /** 考生 */
  practitionerId?: string | null | undefined;
  /** 考试年度 */
  year?: number | null | undefined;
  /** 考试科目 */
  paper?: ExamPaper | null | undefined;
  /** 准考证号 */
  admissionNumber?: string | null | undefined;
  /** 考试结果 */
  result?: ExamResult | null | undefined;
  /** 成绩 */
  score?: number | null | undefined;
  /** 成绩公布日期 */
  resultOn?: string | null | undefined;
};

/** 修改一条考试报名与成绩 */
export type UpdateExamAttemptOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateExamAttempt;
};

/** 修改考试报名与成绩；只改给出的字段 */
export type UpdateExamAttempt = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 准考证号 */
  admissionNumber?: string | null | undefined;
  /** 考试结果 */
  result?: ExamResult | null | undefined;
  /** 成绩 */
  score?: number | null | undefined;
  /** 成绩公布日期 */
  resultOn?: string | null | undefined;
};

/** 删除一条考试报名与成绩 */
export type DeleteExamAttemptOperation = {
  /** 编号 */
  id: string;
};

/** 新增考试合格认定 */
export type CreateExamPass = {
  /** 考生 */
  practitionerId?: string | null | undefined;
  /** 级别 */
  level?: ProfessionalLevel | null | undefined;
  /** 合格年度 */
  year?: number | null | undefined;
  /** 成绩公布日期 */
  passedOn?: string | null | undefined;
};

/** 评审通过：用于“考试合格”的考试合格认定。仅高级社会工作师 */
export type ReviewExamPassOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: ReviewExamPass | null | undefined;
};

/** 评审通过：用于“考试合格”的考试合格认定。仅高级社会工作师 */
export type ReviewExamPass = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 评审日期 */
  reviewedOn?: string | null | undefined;
  /** 评审意见 */
  reviewOpinion?: string | null | undefined;
};

/** 评审未通过：用于“考试合格”的考试合格认定。仅高级社会工作师；合格证明在有效期内可再次参评 */
export type DeclineExamPassOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: DeclineExamPass | null | undefined;
};

/** 评审未通过：用于“考试合格”的考试合格认定。仅高级社会工作师；合格证明在有效期内可再次参评 */
export type DeclineExamPass = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 评审日期 */
  reviewedOn?: string | null | undefined;
  /** 评审意见 */
  reviewOpinion?: string | null | undefined;
};

/** 再次参评：用于“评审未通过”的考试合格认定。合格证明须在有效期内 */
export type ResubmitExamPassOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: ResubmitExamPass | null | undefined;
};

/** 再次参评：用于“评审未通过”的考试合格认定。合格证明须在有效期内 */
export type ResubmitExamPass = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
};

/** 公示：用于“评审通过”的考试合格认定 */
export type PublicizeExamPassOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: PublicizeExamPass | null | undefined;
};

/** 公示：用于“评审通过”的考试合格认定 */
export type PublicizeExamPass = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 公示自 */
  noticeFrom?: string | null | undefined;
  /** 公示至 */
  noticeUntil?: string | null | undefined;
};

/** 发证：用于“考试合格、公示中”的考试合格认定。随即登记职业水平证书；高级须先评审并公示期满 */
export type CertifyExamPassOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: CertifyExamPass | null | undefined;
};

/** 发证：用于“考试合格、公示中”的考试合格认定。随即登记职业水平证书；高级须先评审并公示期满 */
export type CertifyExamPass = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 证书管理号 */
  certificateNumber?: string | null | undefined;
  /** 证书取得日期 */
  issuedOn?: string | null | undefined;
  /** 发证机关 */
  issuedBy?: string | null | undefined;
};

/** 新增证书登记 */
export type CreateRegistration = {
  /** 持证人 */
  practitionerId?: string | null | undefined;
  /** 证书 */
  certificateId?: string | null | undefined;
  /** 登记号 */
  number?: string | null | undefined;
  /** 登记类别 */
  kind?: RegistrationKind | null | undefined;
  /** 登记日期 */
  registeredOn?: string | null | undefined;
  /** 有效期自 */
  validFrom?: string | null | undefined;
  /** 有效期至 */
  validUntil?: string | null | undefined;
};

/** 修改一条证书登记 */
export type UpdateRegistrationOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateRegistration;
};

/** 修改证书登记；只改给出的字段 */
export type UpdateRegistration = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 登记号 */
  number?: string | null | undefined;
  /** 登记类别 */
  kind?: RegistrationKind | null | undefined;
  /** 登记日期 */
  registeredOn?: string | null | undefined;
  /** 有效期自 */
  validFrom?: string | null | undefined;
  /** 有效期至 */
  validUntil?: string | null | undefined;
};

/** 暂停执业：用于“已登记”的证书登记。由处理决定带出 */
export type SuspendRegistrationOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: SuspendRegistration | null | undefined;
};

/** 暂停执业：用于“已登记”的证书登记。由处理决定带出 */
export type SuspendRegistration = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 暂停执业自 */
  suspendedFrom?: string | null | undefined;
  /** 暂停执业至 */
  suspendedUntil?: string | null | undefined;
};

/** 恢复执业：用于“已登记”的证书登记。由处理决定带出 */
export type RestoreRegistrationOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: RestoreRegistration | null | undefined;
};

/** 恢复执业：用于“已登记”的证书登记。由处理决定带出 */
export type RestoreRegistration = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 暂停执业至 */
  suspendedUntil?: string | null | undefined;
};

/** 注销登记：用于“已登记”的证书登记。注销后公告，不能恢复；须由登记机关依法定事由办理 */
export type CancelRegistrationOperation = {
  /** 编号 */
  id: string;
  /** 随之填写的内容 */
  update?: CancelRegistration | null | undefined;
};

/** 注销登记：用于“已登记”的证书登记。注销后公告，不能恢复；须由登记机关依法定事由办理 */
export type CancelRegistration = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 注销事由 */
  groundId?: string | null | undefined;
  /** 注销日期 */
  cancelledOn?: string | null | undefined;
};

/** 新增登记申请 */
export type CreateRegistrationApplication = {
  /** 申请人 */
  practitionerId?: string | null | undefined;
  /** 证书 */
  certificateId?: string | null | undefined;
  /** 登记类别 */
  kind?: RegistrationKind | null | undefined;
  /** 逾期理由 */
  lateReason?: string | null | undefined;
  /** 执业单位 */
  practisingAt?: string | null | undefined;
  /** 诚信与守则承诺 */
  pledge?: boolean | null | undefined;
};

/** 新增登记办理方案 */
export type CreateRegistrationScheme = {
  /** 方案名称 */
  title?: string | null | undefined;
  /** 适用区划 */
  divisionId?: string | null | undefined;
  /** 登记层级 */
  level?: RegisteringLevel | null | undefined;
  /** 登记机关 */
  office?: string | null | undefined;
  /** 联系电话 */
  phone?: string | null | undefined;
  /** 启用日期 */
  since?: string | null | undefined;
  /** 停用日期 */
  until?: string | null | undefined;
  /** 办理须知 */
  guidance?: string | null | undefined;
};

/** 修改一条登记办理方案 */
export type UpdateRegistrationSchemeOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateRegistrationScheme;
};

/** 修改登记办理方案；只改给出的字段 */
export type UpdateRegistrationScheme = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 方案名称 */
  title?: string | null | undefined;
  /** 登记层级 */
  level?: RegisteringLevel | null | undefined;
  /** 登记机关 */
  office?: string | null | undefined;
  /** 联系电话 */
  phone?: string | null | undefined;
  /** 启用日期 */
  since?: string | null | undefined;
  /** 停用日期 */
  until?: string | null | undefined;
  /** 办理须知 */
  guidance?: string | null | undefined;
};

/** 删除一条登记办理方案 */
export type DeleteRegistrationSchemeOperation = {
  /** 编号 */
  id: string;
};

/** 新增督导记录 */
export type CreateSupervisionSession = {
  /** 受督导者 */
  practitionerId?: string | null | undefined;
  /** 督导者 */
  supervisorId?: string | null | undefined;
  /** 督导形式 */
  form?: SupervisionForm | null | undefined;
  /** 主题 */
  topic?: string | null | undefined;
  /** 督导日期 */
  day?: string | null | undefined;
  /** 时长 */
  minutes?: number | null | undefined;
  /** 内容与建议 */
  content?: string | null | undefined;
};

/** 修改一条督导记录 */
export type UpdateSupervisionSessionOperation = {
  /** 编号 */
  id: string;
  /** 改动 */
  update: UpdateSupervisionSession;
};

/** 修改督导记录；只改给出的字段 */
export type UpdateSupervisionSession = {
  /** 读到该记录时的版本，用来发现他人其间的修改 */
  version?: number | null | undefined;
  /** 督导者 */
  supervisorId?: string | null | undefined;
  /** 督导形式 */
  form?: SupervisionForm | null | undefined;
  /** 主题 */
  topic?: string | null | undefined;
  /** 督导日期 */
  day?: string | null | undefined;
  /** 时长 */
  minutes?: number | null | undefined;
  /** 内容与建议 */
  content?: string | null | undefined;
};

/** 删除一条督导记录 */
export type DeleteSupervisionSessionOperation = {
  /** 编号 */
  id: string;
};

/** 试算：不保存任何内容 */
export type PreviewChangesInput = {
  /** 操作 */
  operations: Array<ChangeOperationInput>;
};

/** 修改后重新提交 */
export type ReviseChangeRequestInput = {
  /** 申请编号 */
  id: string;
  /** 新的操作；不给则沿用原来的 */
  operations?: Array<ChangeOperationInput> | null | undefined;
  /** 给审核人的说明 */
  note?: string | null | undefined;
  /** 只存为草稿 */
  draft?: boolean | null | undefined;
};

/** 指明一个申请 */
export type RequestIdInput = {
  /** 申请编号 */
  id: string;
};

/** 审核一个或多个申请 */
export type DecideChangeRequestsInput = {
  /** 申请编号，最多 200 个 */
  ids: Array<string>;
  /** 意见 */
  verdict: Verdict;
  /** 理由；退回与驳回必填 */
  reason?: string | null | undefined;
  /** 幂等键 */
  idempotencyKey?: string | null | undefined;
};

/** 在申请下留言 */
export type CommentInput = {
  /** 申请编号 */
  id: string;
  /** 内容 */
  text: string;
};

/** 给申请附上文件 */
export type AttachInput = {
  /** 申请编号 */
  id: string;
  /** 已上传文件的编号 */
  fileId: string;
};

/** 委托他人在一段时间内代行当前身份的审核 */
export type DelegateInput = {
  /** 受托人账号 */
  delegateId: string;
  /** 自（含），YYYY-MM-DD */
  since: string;
  /** 至（不含），YYYY-MM-DD */
  until: string;
  /** 事由 */
  reason?: string | null | undefined;
};

/** 查看加密字段的全值；记入审计日志 */
export type RevealSecretInput = {
  /** 记录类型（复数名，如 practitioners） */
  resource: string;
  /** 编号 */
  id: string;
  /** 字段 */
  field: string;
  /** 查看的事由 */
  reason: string;
};

/** 把提醒标为已读 */
export type MarkNotificationsReadInput = {
  /** 提醒的编号；不给出即全部 */
  ids?: Array<string> | null | undefined;
};

export type ReadAccessTokensQueryVariables = Exact<{ [key: string]: never }>;

export type ReadAccessTokensQuery = {
  accessTokens: {
    nodes: Array<{ id: string; name: string; createdAt: string; expiresOn: string; usedAt: string | null }>;
  };
};

export type IssueAccessTokenMutationVariables = Exact<{
  input: IssueTokenInput;
}>;

export type IssueAccessTokenMutation = {
  issueAccessToken: {
    token: string | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type RevokeAccessTokenMutationVariables = Exact<{
  input: IdInput;
}>;

export type RevokeAccessTokenMutation = {
  revokeAccessToken: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type ReadDelegationsQueryVariables = Exact<{ [key: string]: never }>;

export type ReadDelegationsQuery = {
  delegations: {
    nodes: Array<{
      id: string;
      displayName: string;
      since: string;
      until: string;
      reason: string | null;
      delegator: { id: string; displayName: string } | null;
      delegate: { id: string; displayName: string } | null;
    }>;
  };
};

export type FindColleaguesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type FindColleaguesQuery = {
  colleagues: Array<{ id: string; name: string; officeName: string | null }>;
};

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;

export type DelegateMutation = {
  delegate: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type IssuePasswordMutationVariables = Exact<{
  input: IssuePasswordInput;
}>;

export type IssuePasswordMutation = {
  issuePassword: {
    password: string | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type CountRequestsQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
}>;

export type CountRequestsQuery = { changeRequests: { totalCount: number } };

export type CountUnreadQueryVariables = Exact<{ [key: string]: never }>;

export type CountUnreadQuery = { notifications: { totalCount: number } };

export type ReadNotificationsQueryVariables = Exact<{
  filter?: NotificationFilter | null | undefined;
  limit: number;
}>;

export type ReadNotificationsQuery = {
  notifications: {
    nodes: Array<{
      id: string;
      kind: NotificationKind;
      title: string;
      text: string | null;
      resource: string | null;
      recordId: string | null;
      createdAt: string;
      readAt: string | null;
    }>;
  };
};

export type MarkReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkReadMutation = { markNotificationsRead: { affectedCount: number } };

export type CountWorkforceQueryVariables = Exact<{
  today: string;
  soon: string;
}>;

export type CountWorkforceQuery = {
  practitioners: { totalCount: number };
  assistant: { totalCount: number };
  mid: { totalCount: number };
  senior: { totalCount: number };
  uncertified: { totalCount: number };
  ending: { totalCount: number };
  institutions: { totalCount: number };
};

export type ReadOwnRecordQueryVariables = Exact<{ [key: string]: never }>;

export type ReadOwnRecordQuery = {
  practitioners: {
    nodes: Array<{
      id: string;
      displayName: string;
      level: ProfessionalLevel | null;
      institution: { displayName: string } | null;
    }>;
  };
};

export type FirstRequestsQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
}>;

export type FirstRequestsQuery = {
  changeRequests: {
    nodes: Array<{
      id: string;
      title: string;
      makerName: string;
      submittedAt: string | null;
      stepName: string | null;
    }>;
  };
};

export type SearchRecordsQueryVariables = Exact<{
  text: string;
}>;

export type SearchRecordsQuery = {
  practitioners: {
    nodes: Array<{ id: string; displayName: string; institution: { displayName: string } | null }>;
  };
  institutions: { nodes: Array<{ id: string; displayName: string }> };
};

export type ViewerFieldsFragment = {
  permissions: Array<string>;
  mustChangePassword: boolean;
  account: { id: string; username: string; displayName: string };
  grant: {
    id: string;
    role: Role;
    roleLabel: string;
    officeName: string | null;
    displayName: string;
    sectorLabel: string | null;
    delegatorName: string | null;
    division: { id: string; displayName: string } | null;
  };
  grants: Array<{ id: string; roleLabel: string; officeName: string | null; displayName: string }>;
};

export type ReadViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ReadViewerQuery = {
  me: {
    permissions: Array<string>;
    mustChangePassword: boolean;
    account: { id: string; username: string; displayName: string };
    grant: {
      id: string;
      role: Role;
      roleLabel: string;
      officeName: string | null;
      displayName: string;
      sectorLabel: string | null;
      delegatorName: string | null;
      division: { id: string; displayName: string } | null;
    };
    grants: Array<{ id: string; roleLabel: string; officeName: string | null; displayName: string }>;
  } | null;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn: {
    viewer: {
      permissions: Array<string>;
      mustChangePassword: boolean;
      account: { id: string; username: string; displayName: string };
      grant: {
        id: string;
        role: Role;
        roleLabel: string;
        officeName: string | null;
        displayName: string;
        sectorLabel: string | null;
        delegatorName: string | null;
        division: { id: string; displayName: string } | null;
      };
      grants: Array<{ id: string; roleLabel: string; officeName: string | null; displayName: string }>;
    } | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type SwitchGrantMutationVariables = Exact<{
  input: IdInput;
}>;

export type SwitchGrantMutation = {
  switchGrant: {
    viewer: {
      permissions: Array<string>;
      mustChangePassword: boolean;
      account: { id: string; username: string; displayName: string };
      grant: {
        id: string;
        role: Role;
        roleLabel: string;
        officeName: string | null;
        displayName: string;
        sectorLabel: string | null;
        delegatorName: string | null;
        division: { id: string; displayName: string } | null;
      };
      grants: Array<{ id: string; roleLabel: string; officeName: string | null; displayName: string }>;
    } | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  changePassword: {
    viewer: {
      permissions: Array<string>;
      mustChangePassword: boolean;
      account: { id: string; username: string; displayName: string };
      grant: {
        id: string;
        role: Role;
        roleLabel: string;
        officeName: string | null;
        displayName: string;
        sectorLabel: string | null;
        delegatorName: string | null;
        division: { id: string; displayName: string } | null;
      };
      grants: Array<{ id: string; roleLabel: string; officeName: string | null; displayName: string }>;
    } | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type InboxQueryVariables = Exact<{
  filter?: ChangeRequestFilter | null | undefined;
  sorting?: Array<ChangeRequestSort> | ChangeRequestSort | null | undefined;
  paging?: OffsetPaging | null | undefined;
}>;

export type InboxQuery = {
  changeRequests: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string;
      state: ChangeState;
      resource: string;
      makerName: string;
      makerOfficeName: string | null;
      stepName: string | null;
      submittedAt: string | null;
      dueAt: string | null;
      awaitingMe: boolean;
      bulkAllowed: boolean;
    }>;
  };
};

export type FieldChangeFieldsFragment = {
  field: string;
  label: string;
  kind: string;
  original: unknown;
  proposed: unknown;
  originalText: string | null;
  currentText: string | null;
  proposedText: string | null;
  changed: boolean;
  conflict: boolean;
};

export type ReadRequestQueryVariables = Exact<{
  id: string;
}>;

export type ReadRequestQuery = {
  changeRequest: {
    id: string;
    version: number;
    title: string;
    state: ChangeState;
    resource: string;
    recordId: string | null;
    makerName: string;
    makerOfficeName: string | null;
    note: string | null;
    stepName: string | null;
    stepEnteredAt: string | null;
    dueAt: string | null;
    submittedAt: string | null;
    decidedAt: string | null;
    awaitingMe: boolean;
    mine: boolean;
    bulkAllowed: boolean;
    operations: {
      totalCount: number;
      nodes: Array<{
        id: string;
        seq: number;
        kind: OperationKind;
        action: string | null;
        actionLabel: string | null;
        resource: string;
        resourceLabel: string;
        recordId: string;
        recordName: string;
        state: OperationState;
        errorText: string | null;
        fields: Array<{
          field: string;
          label: string;
          kind: string;
          original: unknown;
          proposed: unknown;
          originalText: string | null;
          currentText: string | null;
          proposedText: string | null;
          changed: boolean;
          conflict: boolean;
        }>;
      }>;
    };
    comments: { nodes: Array<{ id: string; authorName: string; text: string; createdAt: string }> };
    attachments: { nodes: Array<{ id: string; fileName: string; size: number; fileId: string }> };
    flowStrip: Array<{
      name: string;
      roleLabel: string;
      state: FlowStepState;
      since: string | null;
      dueAt: string | null;
      holders: Array<string>;
      decisions: Array<{
        id: string;
        verdict: Verdict;
        checkerName: string;
        reason: string | null;
        decidedAt: string;
      }>;
    }>;
  } | null;
};

export type DecideRequestsMutationVariables = Exact<{
  input: DecideChangeRequestsInput;
}>;

export type DecideRequestsMutation = {
  decideChangeRequests: {
    results: Array<{
      id: string;
      changeRequest: { id: string; title: string; state: ChangeState } | null;
      userErrors: Array<
        | { code: string; message: string; path: Array<string> }
        | { code: string; message: string; path: Array<string> }
        | { code: string; message: string; path: Array<string> }
        | { code: string; message: string; path: Array<string> }
      >;
    }>;
  };
};

export type CommentOnRequestMutationVariables = Exact<{
  input: CommentInput;
}>;

export type CommentOnRequestMutation = {
  commentOnChangeRequest: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type AttachToRequestMutationVariables = Exact<{
  input: AttachInput;
}>;

export type AttachToRequestMutation = {
  attachToChangeRequest: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type WithdrawRequestMutationVariables = Exact<{
  input: RequestIdInput;
}>;

export type WithdrawRequestMutation = {
  withdrawChangeRequest: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type SubmitDraftMutationVariables = Exact<{
  input: RequestIdInput;
}>;

export type SubmitDraftMutation = {
  submitDraft: {
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type ReviseRequestMutationVariables = Exact<{
  input: ReviseChangeRequestInput;
}>;

export type ReviseRequestMutation = {
  reviseChangeRequest: {
    changeRequest: { id: string; state: ChangeState; title: string } | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type RevealSecretMutationVariables = Exact<{
  input: RevealSecretInput;
}>;

export type RevealSecretMutation = {
  revealSecret: {
    value: string | null;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type PreviewChangesMutationVariables = Exact<{
  input: PreviewChangesInput;
}>;

export type PreviewChangesMutation = {
  previewChanges: {
    operations: Array<{ derived: unknown }>;
    userErrors: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
    warnings: Array<
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
      | { code: string; message: string; path: Array<string> }
    >;
  };
};

export type ReadRevisionsQueryVariables = Exact<{
  resource: string;
  id: string;
}>;

export type ReadRevisionsQuery = {
  revisions: Array<{
    version: number;
    at: string;
    kind: OperationKind;
    actorName: string | null;
    changeRequestId: string | null;
    fields: Array<{
      field: string;
      label: string;
      originalText: string | null;
      proposedText: string | null;
      changed: boolean;
    }>;
  }>;
};

export type ReadCodesQueryVariables = Exact<{
  list: string;
}>;

export type ReadCodesQuery = { codes: { nodes: Array<{ code: string; name: string }> } };

export type DivisionsOfQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
}>;

export type DivisionsOfQuery = {
  divisions: {
    nodes: Array<{
      id: string;
      displayName: string;
      level: DivisionLevel;
      parent: { id: string; displayName: string } | null;
    }>;
  };
};

export type SubmitRowsMutationVariables = Exact<{
  input: SubmitChangeRequestInput;
}>;

export type SubmitRowsMutation = {
  submitChangeRequest: {
    changeRequest: { id: string; state: ChangeState; title: string } | null;
    userErrors: Array<
      | { __typename: 'ValidationError'; code: string; message: string; path: Array<string> }
      | { __typename: 'RuleError'; code: string; message: string; path: Array<string> }
      | { __typename: 'ConflictError'; code: string; message: string; path: Array<string> }
      | { __typename: 'NotFoundError'; code: string; message: string; path: Array<string> }
    >;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  grant {
    id
    role
    roleLabel
    officeName
    displayName
    sectorLabel
    delegatorName
    division {
      id
      displayName
    }
  }
  grants {
    id
    roleLabel
    officeName
    displayName
  }
  permissions
  mustChangePassword
}
    `,
  { fragmentName: 'ViewerFields' },
) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const FieldChangeFieldsFragmentDoc = new TypedDocumentString(
  `
    fragment FieldChangeFields on FieldChange {
  field
  label
  kind
  original
  proposed
  originalText
  currentText
  proposedText
  changed
  conflict
}
    `,
  { fragmentName: 'FieldChangeFields' },
) as unknown as TypedDocumentString<FieldChangeFieldsFragment, unknown>;
export const ReadAccessTokensDocument = new TypedDocumentString(`
    query ReadAccessTokens {
  accessTokens(paging: {limit: 100}) {
    nodes {
      id
      name
      createdAt
      expiresOn
      usedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReadAccessTokensQuery, ReadAccessTokensQueryVariables>;
export const IssueAccessTokenDocument = new TypedDocumentString(`
    mutation IssueAccessToken($input: IssueTokenInput!) {
  issueAccessToken(input: $input) {
    token
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IssueAccessTokenMutation, IssueAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = new TypedDocumentString(`
    mutation RevokeAccessToken($input: IdInput!) {
  revokeAccessToken(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const ReadDelegationsDocument = new TypedDocumentString(`
    query ReadDelegations {
  delegations(paging: {limit: 100}, sorting: [{field: until, direction: DESC}]) {
    nodes {
      id
      displayName
      delegator {
        id
        displayName
      }
      delegate {
        id
        displayName
      }
      since
      until
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ReadDelegationsQuery, ReadDelegationsQueryVariables>;
export const FindColleaguesDocument = new TypedDocumentString(`
    query FindColleagues($search: String) {
  colleagues(search: $search) {
    id
    name
    officeName
  }
}
    `) as unknown as TypedDocumentString<FindColleaguesQuery, FindColleaguesQueryVariables>;
export const DelegateDocument = new TypedDocumentString(`
    mutation Delegate($input: DelegateInput!) {
  delegate(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DelegateMutation, DelegateMutationVariables>;
export const IssuePasswordDocument = new TypedDocumentString(`
    mutation IssuePassword($input: IssuePasswordInput!) {
  issuePassword(input: $input) {
    password
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<IssuePasswordMutation, IssuePasswordMutationVariables>;
export const CountRequestsDocument = new TypedDocumentString(`
    query CountRequests($filter: ChangeRequestFilter) {
  changeRequests(filter: $filter, paging: {limit: 1}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountRequestsQuery, CountRequestsQueryVariables>;
export const CountUnreadDocument = new TypedDocumentString(`
    query CountUnread {
  notifications(filter: {readAt: {is: true}}, paging: {limit: 1}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountUnreadQuery, CountUnreadQueryVariables>;
export const ReadNotificationsDocument = new TypedDocumentString(`
    query ReadNotifications($filter: NotificationFilter, $limit: Int!) {
  notifications(
    filter: $filter
    sorting: [{field: id, direction: DESC}]
    paging: {limit: $limit}
  ) {
    nodes {
      id
      kind
      title
      text
      resource
      recordId
      createdAt
      readAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReadNotificationsQuery, ReadNotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    affectedCount
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const CountWorkforceDocument = new TypedDocumentString(`
    query CountWorkforce($today: Day!, $soon: Day!) {
  practitioners(paging: {limit: 1}) {
    totalCount
  }
  assistant: practitioners(filter: {level: {eq: ASSISTANT}}, paging: {limit: 1}) {
    totalCount
  }
  mid: practitioners(filter: {level: {eq: MID}}, paging: {limit: 1}) {
    totalCount
  }
  senior: practitioners(filter: {level: {eq: SENIOR}}, paging: {limit: 1}) {
    totalCount
  }
  uncertified: practitioners(filter: {level: {is: true}}, paging: {limit: 1}) {
    totalCount
  }
  ending: appointments(
    filter: {endOn: {gte: $today, lte: $soon}}
    paging: {limit: 1}
  ) {
    totalCount
  }
  institutions(paging: {limit: 1}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountWorkforceQuery, CountWorkforceQueryVariables>;
export const ReadOwnRecordDocument = new TypedDocumentString(`
    query ReadOwnRecord {
  practitioners(paging: {limit: 1}) {
    nodes {
      id
      displayName
      level
      institution {
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadOwnRecordQuery, ReadOwnRecordQueryVariables>;
export const FirstRequestsDocument = new TypedDocumentString(`
    query FirstRequests($filter: ChangeRequestFilter) {
  changeRequests(filter: $filter, paging: {limit: 6}) {
    nodes {
      id
      title
      makerName
      submittedAt
      stepName
    }
  }
}
    `) as unknown as TypedDocumentString<FirstRequestsQuery, FirstRequestsQueryVariables>;
export const SearchRecordsDocument = new TypedDocumentString(`
    query SearchRecords($text: String!) {
  practitioners(filter: {search: $text}, paging: {limit: 5}) {
    nodes {
      id
      displayName
      institution {
        displayName
      }
    }
  }
  institutions(filter: {search: $text}, paging: {limit: 5}) {
    nodes {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<SearchRecordsQuery, SearchRecordsQueryVariables>;
export const ReadViewerDocument = new TypedDocumentString(`
    query ReadViewer {
  me {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  grant {
    id
    role
    roleLabel
    officeName
    displayName
    sectorLabel
    delegatorName
    division {
      id
      displayName
    }
  }
  grants {
    id
    roleLabel
    officeName
    displayName
  }
  permissions
  mustChangePassword
}`) as unknown as TypedDocumentString<ReadViewerQuery, ReadViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  grant {
    id
    role
    roleLabel
    officeName
    displayName
    sectorLabel
    delegatorName
    division {
      id
      displayName
    }
  }
  grants {
    id
    roleLabel
    officeName
    displayName
  }
  permissions
  mustChangePassword
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchGrantDocument = new TypedDocumentString(`
    mutation SwitchGrant($input: IdInput!) {
  switchGrant(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  grant {
    id
    role
    roleLabel
    officeName
    displayName
    sectorLabel
    delegatorName
    division {
      id
      displayName
    }
  }
  grants {
    id
    roleLabel
    officeName
    displayName
  }
  permissions
  mustChangePassword
}`) as unknown as TypedDocumentString<SwitchGrantMutation, SwitchGrantMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    viewer {
      ...ViewerFields
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment ViewerFields on Viewer {
  account {
    id
    username
    displayName
  }
  grant {
    id
    role
    roleLabel
    officeName
    displayName
    sectorLabel
    delegatorName
    division {
      id
      displayName
    }
  }
  grants {
    id
    roleLabel
    officeName
    displayName
  }
  permissions
  mustChangePassword
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ChangeRequestFilter, $sorting: [ChangeRequestSort!], $paging: OffsetPaging) {
  changeRequests(filter: $filter, sorting: $sorting, paging: $paging) {
    totalCount
    nodes {
      id
      title
      state
      resource
      makerName
      makerOfficeName
      stepName
      submittedAt
      dueAt
      awaitingMe
      bulkAllowed
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const ReadRequestDocument = new TypedDocumentString(`
    query ReadRequest($id: ID!) {
  changeRequest(id: $id) {
    id
    version
    title
    state
    resource
    recordId
    makerName
    makerOfficeName
    note
    stepName
    stepEnteredAt
    dueAt
    submittedAt
    decidedAt
    awaitingMe
    mine
    bulkAllowed
    operations(paging: {limit: 100}) {
      totalCount
      nodes {
        id
        seq
        kind
        action
        actionLabel
        resource
        resourceLabel
        recordId
        recordName
        state
        errorText
        fields {
          ...FieldChangeFields
        }
      }
    }
    comments(paging: {limit: 100}) {
      nodes {
        id
        authorName
        text
        createdAt
      }
    }
    attachments(paging: {limit: 100}) {
      nodes {
        id
        fileName
        size
        fileId
      }
    }
    flowStrip {
      name
      roleLabel
      state
      since
      dueAt
      holders
      decisions {
        id
        verdict
        checkerName
        reason
        decidedAt
      }
    }
  }
}
    fragment FieldChangeFields on FieldChange {
  field
  label
  kind
  original
  proposed
  originalText
  currentText
  proposedText
  changed
  conflict
}`) as unknown as TypedDocumentString<ReadRequestQuery, ReadRequestQueryVariables>;
export const DecideRequestsDocument = new TypedDocumentString(`
    mutation DecideRequests($input: DecideChangeRequestsInput!) {
  decideChangeRequests(input: $input) {
    results {
      id
      changeRequest {
        id
        title
        state
      }
      userErrors {
        code
        message
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DecideRequestsMutation, DecideRequestsMutationVariables>;
export const CommentOnRequestDocument = new TypedDocumentString(`
    mutation CommentOnRequest($input: CommentInput!) {
  commentOnChangeRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<CommentOnRequestMutation, CommentOnRequestMutationVariables>;
export const AttachToRequestDocument = new TypedDocumentString(`
    mutation AttachToRequest($input: AttachInput!) {
  attachToChangeRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<AttachToRequestMutation, AttachToRequestMutationVariables>;
export const WithdrawRequestDocument = new TypedDocumentString(`
    mutation WithdrawRequest($input: RequestIdInput!) {
  withdrawChangeRequest(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const SubmitDraftDocument = new TypedDocumentString(`
    mutation SubmitDraft($input: RequestIdInput!) {
  submitDraft(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitDraftMutation, SubmitDraftMutationVariables>;
export const ReviseRequestDocument = new TypedDocumentString(`
    mutation ReviseRequest($input: ReviseChangeRequestInput!) {
  reviseChangeRequest(input: $input) {
    changeRequest {
      id
      state
      title
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseRequestMutation, ReviseRequestMutationVariables>;
export const RevealSecretDocument = new TypedDocumentString(`
    mutation RevealSecret($input: RevealSecretInput!) {
  revealSecret(input: $input) {
    value
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<RevealSecretMutation, RevealSecretMutationVariables>;
export const PreviewChangesDocument = new TypedDocumentString(`
    mutation PreviewChanges($input: PreviewChangesInput!) {
  previewChanges(input: $input) {
    operations {
      derived
    }
    userErrors {
      code
      message
      path
    }
    warnings {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewChangesMutation, PreviewChangesMutationVariables>;
export const ReadRevisionsDocument = new TypedDocumentString(`
    query ReadRevisions($resource: String!, $id: ID!) {
  revisions(resource: $resource, id: $id) {
    version
    at
    kind
    actorName
    changeRequestId
    fields {
      field
      label
      originalText
      proposedText
      changed
    }
  }
}
    `) as unknown as TypedDocumentString<ReadRevisionsQuery, ReadRevisionsQueryVariables>;
export const ReadCodesDocument = new TypedDocumentString(`
    query ReadCodes($list: String!) {
  codes(
    filter: {list: {eq: $list}}
    sorting: [{field: code, direction: ASC}]
    paging: {limit: 500}
  ) {
    nodes {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ReadCodesQuery, ReadCodesQueryVariables>;
export const DivisionsOfDocument = new TypedDocumentString(`
    query DivisionsOf($filter: DivisionFilter) {
  divisions(
    filter: $filter
    sorting: [{field: id, direction: ASC}]
    paging: {limit: 500}
  ) {
    nodes {
      id
      displayName
      level
      parent {
        id
        displayName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DivisionsOfQuery, DivisionsOfQueryVariables>;
export const SubmitRowsDocument = new TypedDocumentString(`
    mutation SubmitRows($input: SubmitChangeRequestInput!) {
  submitChangeRequest(input: $input) {
    changeRequest {
      id
      state
      title
    }
    userErrors {
      __typename
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitRowsMutation, SubmitRowsMutationVariables>;
