import { canonicalDecimal } from '@tanpuhui/contract'
import type { ChoiceField } from './schema/behaviour'

/** Blanks, and hyphens beside a letter: `iphone-14-pro-max` and `iPhone14 Pro Max` are one name, `-0.9` and `0.9` are not. */
const JOINTS = /\s+|(?<=\p{L})[_-]+|[_-]+(?=\p{L})/gu

/** Brings the ways to spell a choice together: width, case, blanks, and zeros behind a decimal point. */
export function spelling(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(JOINTS, '')
  return canonicalDecimal(plain) ?? plain
}

/** Finds the code of a choice by its code, its names or its aliases, however they are spelt; a number is read as its digits. */
export function spellingsOf({ choices }: ChoiceField): (value: unknown) => string | undefined {
  const codes = new Map(
    choices.flatMap(({ code, name, aliases }) =>
      [code, name.zh, name.en, ...aliases].map((text) => [spelling(text), code] as const),
    ),
  )
  return (value) =>
    typeof value === 'string' || typeof value === 'number' ? codes.get(spelling(String(value).slice(0, 128))) : undefined
}
