/** The name under which the number of municipalities is kept, beside the boxes of the form. */
export const placesBox = 'furusato-kasho'
