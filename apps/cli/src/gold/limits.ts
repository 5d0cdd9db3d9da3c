/** The most people that a family size counts: the taxpayer and as many as a declaration takes. */
export const largestFamily = 51
