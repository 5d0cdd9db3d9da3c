/**
 * The shape that a translation of `T` must have: the same keys and the same functions, with words of its
 * own. A key that is missing, or one too many, is a type error. Of a pair `[value, label]` the value
 * stays as it is: it is what the form keeps, not what it says.
 */
export type Translated<T> = T extends string
  ? string
  : T extends number | boolean | undefined
    ? T
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Translated<R>
      : T extends readonly [infer V extends string, string]
        ? readonly [V, string]
        : { readonly [K in keyof T]: Translated<T[K]> }
