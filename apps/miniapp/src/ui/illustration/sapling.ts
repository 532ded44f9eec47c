import { placePath } from './path'
import { leaf, type Picture, type Shape } from './picture'

/** How many stages the mascot grows through: 0, a shoot, to 6, a tree in bloom. */
export const STAGES = 7

/** Young leaves that it can bear beside, one for each act of the day. */
export const MOST_YOUNG = 3

const WIDTH = 80
const HEIGHT = 90

/** Finer than in other drawings, which are shown smaller. */
const PEN = 2

/** The pot with its face: what stays the same while all above it grows. */
const POT: readonly Shape[] = [
  { d: 'M27 68L30.5 85C30.8 87 32 88 34 88H46C48 88 49.200 87 49.500 85L53 68Z', wash: 'clay', cover: 0.5 },
  {
    d: 'M25 63H55C56.500 63 57 64 57 65.500C57 67 56.500 68 55 68H25C23.500 68 23 67 23 65.500C23 64 23.500 63 25 63Z',
    wash: 'clay',
    cover: 0.75,
  },
  { d: 'M36 75.500V76.500M44 75.500V76.500', width: 3 },
  { d: 'M37.500 80.500C38.800 82.300 41.200 82.300 42.500 80.500', width: 1.8 },
]

const stem = (d: string, width = 2.2): Shape => ({ d, width })

/** A bough with leaves: three at its end. */
const spray = (x: number, y: number, turn: number, size: number): Shape[] => [
  ...leaf(x, y, turn - 46, size * 0.8),
  ...leaf(x, y, turn + 46, size * 0.8),
  ...leaf(x, y, turn, size),
]

/** Five petals round a dot, each a short stroke with round ends. */
const flower = (x: number, y: number): Shape[] => [
  { d: [0, 72, 144, 216, 288].map((turn) => placePath('M0 -2V-3.2', x, y, turn)).join(''), pen: 'bloom', width: 3.8 },
  { d: `M${x} ${y}V${y + 0.1}`, pen: 'sun', width: 2.6 },
]

const CROWN = 'M24 43C15 43 11 33 17 27C13 18 22 9 30 12C33 3 47 3 50 12C58 9 67 18 63 27C69 33 65 43 56 43C51 48 29 48 24 43Z'
const GREAT_CROWN =
  'M21 45C10 45 5 33 12 26C8 15 19 6 28 10C32 0 48 0 52 10C61 6 72 15 68 26C75 33 70 45 59 45C52 51 28 51 21 45Z'
const TRUNK = 'M40 63V38M40 54L31 44M40 50L48 42'

/** What grows in the pot, stage by stage. */
const GROWN: readonly (readonly Shape[])[] = [
  [stem('M40 63C40 57 40 53 44 50'), ...leaf(43, 51, 62, 0.5)],
  [stem('M40 63V50'), ...leaf(40, 50, -52, 0.85), ...leaf(40, 50, 52, 0.85)],
  [stem('M40 63V38'), ...leaf(40, 54, -62, 0.85), ...leaf(40, 54, 62, 0.85), ...leaf(40, 40, -34, 0.8), ...leaf(40, 40, 34, 0.8)],
  [
    stem('M40 63C38 52 42 40 40 24'),
    ...leaf(39, 55, -66, 0.9),
    ...leaf(39.5, 52, 64, 0.9),
    ...leaf(40.5, 42, -56, 0.9),
    ...leaf(41, 39, 56, 0.9),
    ...leaf(40, 27, -36, 0.75),
    ...leaf(40, 27, 36, 0.75),
    ...leaf(40, 25, 0, 0.85),
  ],
  [
    stem('M40 63C39 52 41 38 40 24', 3),
    stem('M40 52C36 48 30 46 25 41'),
    stem('M40 46C44 42 51 40 56 35'),
    ...spray(25, 41, -40, 0.8),
    ...spray(56, 35, 42, 0.8),
    ...spray(40, 25, 0, 0.9),
  ],
  [
    { d: CROWN, wash: 'leaf', cover: 0.5 },
    stem(TRUNK, 3),
    { d: 'M26 26C28 22 32 20 35 21M46 18C50 17 54 20 55 23M29 36C32 38 35 38 37 36', width: 1.8 },
  ],
  [
    { d: GREAT_CROWN, wash: 'leaf', cover: 0.6 },
    stem(TRUNK, 3.4),
    ...flower(24, 24),
    ...flower(40, 14),
    ...flower(57, 24),
    ...flower(47, 30),
    ...flower(28, 38),
    ...flower(56, 39),
  ],
]

/** Where young leaves come out at each stage: x, y and turn. */
const BUDS: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [40, 62, -50],
    [40, 63, 48],
    [41, 57, -30],
  ],
  [
    [40, 51, 0],
    [40, 60, -70],
    [40, 60, 70],
  ],
  [
    [40, 39, 0],
    [40, 47, -66],
    [40, 47, 66],
  ],
  [
    [40.5, 34, -62],
    [41, 32, 62],
    [39, 60, -78],
  ],
  [
    [40, 33, -64],
    [40.5, 36, 62],
    [39.5, 57, 70],
  ],
  [
    [40, 60, 64],
    [40, 60, -64],
    [40, 53, 50],
  ],
  [
    [40, 61, 66],
    [40, 61, -66],
    [40, 55, 56],
  ],
]

const stageOf = (stage: number) => Math.max(0, Math.min(STAGES - 1, Math.floor(stage)))
const buds = (stage: number) => BUDS[stageOf(stage)]!
const youngLeaf = ([x, y, turn]: readonly [number, number, number]): Shape[] =>
  leaf(x, y, turn, 0.62, 'young').flatMap((shape) => (shape.wash ? [{ ...shape, cover: 1, width: 1.4 }] : []))

/** The mascot at a stage, with so many young leaves. */
export const saplingPicture = (stage: number, young = 0): Picture => ({
  width: WIDTH,
  height: HEIGHT,
  pen: PEN,
  shapes: [...GROWN[stageOf(stage)]!, ...buds(stage).slice(0, Math.max(0, young)).flatMap(youngLeaf), ...POT],
})

/** Its newest young leaf alone, in the same frame, and where its stalk stands in per cent of that frame. */
export function newestLeaf(stage: number, young: number): { picture: Picture; origin: readonly [number, number] } {
  const bud = buds(stage)[Math.min(MOST_YOUNG, Math.max(1, young)) - 1]!
  const per = (value: number, whole: number) => Math.round((value / whole) * 1000) / 10
  return {
    picture: { width: WIDTH, height: HEIGHT, pen: PEN, shapes: youngLeaf(bud) },
    origin: [per(bud[0], WIDTH), per(bud[1], HEIGHT)],
  }
}
