import fc from 'fast-check'

const word = (signs: string, most: number) =>
  fc.string({ unit: fc.constantFrom(...signs.split('')), maxLength: most })
const digits = fc.oneof(
  fc.constantFrom('0', '00', '1', '01', '9', '10', '010', '099', '100'),
  word('0123456789', 4),
)

/** Versions of Debian packages, the likely and the strange, many of them near each other. */
export const debianVersions: fc.Arbitrary<string> = fc
  .record({
    epoch: fc.constantFrom('', '', '', '0:', '1:', '01:', '10:'),
    first: fc.constantFrom('0', '1', '01', '1.0', '1.00', '2', '10'),
    rest: fc.array(fc.tuple(word('.+~abzAZ', 2), digits), { maxLength: 3 }),
    revision: fc.constantFrom(
      '',
      '',
      '-0',
      '-1',
      '-1~deb12u1',
      '-1+deb12u1',
      '-1+b2',
      '-2',
      '-a-1',
    ),
  })
  .map(
    ({ epoch, first, rest, revision }) =>
      `${epoch}${first}${rest.map((part) => part.join('')).join('')}${revision}`,
  )

const number = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 2_000_000 })).map(String)
const name = fc.oneof(
  number,
  fc.constantFrom('a', 'b', 'rc', 'RC', 'beta', 'alpha', '-', 'x-1', '1a'),
)
const listed = (one: fc.Arbitrary<string>, most: number) =>
  fc.array(one, { minLength: 1, maxLength: most }).map((all) => all.join('.'))

/** Semantic versions, many of them near each other. */
export const semanticVersions: fc.Arbitrary<string> = fc
  .record({
    core: fc.tuple(number, number, number).map((all) => all.join('.')),
    before: fc.oneof(
      fc.constant(''),
      listed(name, 3).map((text) => `-${text}`),
    ),
    built: fc.oneof(
      fc.constant(''),
      fc.constant(''),
      listed(name, 2).map((text) => `+${text}`),
    ),
  })
  .map(({ core, before, built }) => `${core}${before}${built}`)
