/** What stands behind every figure of volunteers per professional. */
export const RATIO_BASIS =
  '志愿者：注册状态的志愿者；专业人才：在岗且持有职业水平证书或经同等能力认定的从业人员；结对：今日仍在结对的对数';

export interface Counted {
  /** County unit of today; null where it is not known. */
  county: string | null;
  volunteers: number;
  professionals: number;
  pairs: number;
}

export interface VolunteerRatio extends Omit<Counted, 'county'> {
  divisionId: string;
  divisionName: string;
  /** Volunteers to one professional, to two decimals; null where there is none. */
  ratio: number | null;
}

/** Volunteers to one professional (二(五)3); null, not zero, where there is no professional. */
export const ratioOf = (volunteers: number, professionals: number): number | null =>
  professionals === 0 ? null : Math.round((volunteers / professionals) * 100) / 100;

/** A row for each county unit, whether or not anything was counted there. */
export const ratiosOf = (
  counties: readonly { id: string; name: string }[],
  counted: readonly Counted[],
): VolunteerRatio[] =>
  counties.map(({ id, name }) => {
    const { volunteers, professionals, pairs } = counted.find((c) => c.county === id) ?? none;
    return {
      divisionId: id,
      divisionName: name,
      volunteers,
      professionals,
      pairs,
      ratio: ratioOf(volunteers, professionals),
    };
  });

const none = { volunteers: 0, professionals: 0, pairs: 0 };
