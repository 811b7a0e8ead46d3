/** Whoever reads the scorecards of an area may ask for its figures. */
export const READ_FIGURES = 'scorecards:read';
