/** The poster's size in drawing units: as tall as a chat shows whole. */
export const POSTER = { width: 750, height: 1150 } as const

/** How far the upper part reaches, which is also the picture of the card that a friend gets. */
export const HERO = 600

/** Pixels to a drawing unit: the saved picture is 1500 × 2300. */
export const SCALE = 2

/** Where the QR code's white square stands, in drawing units. */
export const CODE = { x: 490, y: 910, size: 204 } as const

export const LEFT = 56
export const RIGHT = POSTER.width - LEFT

export const INK = '#26302a'
export const QUIET = '#5f675f'
export const PAPER = '#fbf9f2'
export const WHITE = '#ffffff'
export const LINE = '#e6e2d8'
