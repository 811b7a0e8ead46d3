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
      deletePost?: never; /** 机构 */
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
  /** 状态 */
  state?: PostState | null | undefined;
  /** 设立日期 */
  establishedOn?: string | null | undefined;
};

/** 删除一条岗位 */
export type DeletePostOperation = {
  /** 编号 */
  id: string;
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

/** 指明一项委托 */
export type DelegationIdInput = {
  /** 委托编号 */
  id: string;
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

export type EndDelegationMutationVariables = Exact<{
  input: DelegationIdInput;
}>;

export type EndDelegationMutation = {
  endDelegation: {
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
export const EndDelegationDocument = new TypedDocumentString(`
    mutation EndDelegation($input: DelegationIdInput!) {
  endDelegation(input: $input) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<EndDelegationMutation, EndDelegationMutationVariables>;
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
