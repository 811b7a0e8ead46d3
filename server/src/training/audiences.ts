/** The nine kinds of people for whom courses are held at universities and party schools (二(一)3), by field of a course. */
export const AUDIENCES = {
  forPartyBodies: '基层党组织',
  forMassOrganizations: '群众团体',
  forVillageBodies: '村（居）民自治组织',
  forCommunityServices: '社区服务机构',
  forPublicInstitutions: '公益性事业单位',
  forCharities: '慈善和公益组织',
  forGovernment: '机关干部和领导干部',
  forPostedCadres: '下派基层干部',
  forVillageGraduates: '大学生村官',
} as const;

export type Audience = keyof typeof AUDIENCES;

export const audiences = Object.keys(AUDIENCES) as Audience[];
