import fc from 'fast-check'

/** A canonical decimal of at least zero and its exact value digits / 10^scale. */
export const decimal = (most: bigint) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: most }), fc.integer({ min: 0, max: 12 }), fc.bigInt({ min: 0n, max: 10n ** 12n }))
    .map(([whole, places, rest]) => {
      const fraction = (rest % 10n ** BigInt(places)).toString().padStart(places, '0').slice(0, places).replace(/0+$/, '')
      return {
        text: fraction === '' ? `${whole}` : `${whole}.${fraction}`,
        digits: BigInt(`${whole}${fraction}`),
        scale: BigInt(fraction.length),
      }
    })
