import { circle } from './path'
import { GROUND, leaf, type Picture, type Shape } from './picture'

const scene = (...shapes: Shape[]): Picture => ({ width: 120, height: 96, shapes: [GROUND, ...shapes] })

const CLOUD = 'M40 66H36C20 65 20 42 35 40C37 20 66 16 73 34C92 32 96 62 82 66H80'

/** Our line drawings, named by what they show. */
export const SCENES = {
  /** An open page with a leaf on it: no records yet. */
  page: scene(
    { d: 'M60 30C52 23 40 22 30 25V71C40 68 52 69 60 76C68 69 80 68 90 71V25C80 22 68 23 60 30ZM60 30V76' },
    { d: 'M38 38C43 37 48 38 52 40M38 48C43 47 48 48 52 50', pen: 'line' },
    ...leaf(75, 62, 20, 0.9),
  ),
  /** A tray with an arch and nothing on it: no goods. */
  shelf: scene(
    { d: 'M30 40L36 24H84L90 40', wash: 'leaf', cover: 0.35 },
    { d: 'M30 40C30 50 45 50 45 40C45 50 60 50 60 40C60 50 75 50 75 40C75 50 90 50 90 40ZM45 40L48 24M60 40V24M75 40L72 24' },
    { d: 'M35 48V84M85 48V84M35 68H85' },
    ...leaf(60, 67, 0, 0.7),
  ),
  /** A ticket: nothing redeemed yet. */
  ticket: scene(
    { d: 'M28 36H92V47C83 48 83 60 92 61V72H28V61C37 60 37 48 28 47Z' },
    { d: 'M72 41V46M72 52V57M72 62V67', pen: 'line' },
    ...leaf(52, 65, 15, 0.95),
  ),
  /** A certificate with a seal: none made yet. */
  certificate: scene(
    {
      d: 'M38 16H82C84.500 16 86 17.500 86 20V76C86 78.500 84.500 80 82 80H38C35.500 80 34 78.500 34 76V20C34 17.500 35.500 16 38 16Z',
    },
    { d: 'M46 32H74M46 42H74M46 52H60', pen: 'line' },
    { d: 'M68 68V80L72 77L76 80V68' },
    { d: circle(72, 62, 8), wash: 'leaf' },
  ),
  /** Three steps with a sprig on the highest: nobody is on the board yet. */
  podium: scene(
    { d: 'M30 84V66H50V52H70V72H90V84', wash: 'leaf', cover: 0.3 },
    { d: 'M50 66V84M70 72V84', pen: 'line' },
    { d: 'M60 52V34' },
    ...leaf(60, 44, -56, 0.7),
    ...leaf(60, 42, 56, 0.7),
    ...leaf(60, 35, 0, 0.8),
  ),
  /** An envelope with a leaf for a seal: no messages. */
  letter: scene(
    { d: 'M30 32H90C92 32 93 33 93 35V71C93 73 92 74 90 74H30C28 74 27 73 27 71V35C27 33 28 32 30 32Z' },
    { d: 'M28 34L56 54C58.500 56 61.500 56 64 54L92 34' },
    { d: 'M29 72L48 56M91 72L72 56', pen: 'line' },
    ...leaf(60, 64, 0, 0.75),
  ),
  /** Two hands that hold a plant: no projects, no activities. */
  hands: scene(
    { d: 'M60 70C54 62 44 60 34 64L26 60M34 64C38 74 48 80 60 80C72 80 82 74 86 64L94 60M60 70C66 62 76 60 86 64' },
    { d: 'M60 70V42' },
    ...leaf(60, 56, -54, 0.85),
    ...leaf(60, 54, 54, 0.85),
    ...leaf(60, 43, 0, 0.95),
  ),
  /** A ring on its ribbon: no medals. */
  ring: scene(
    { d: 'M49 62L43 82L54 77L59 82L61 66M71 62L77 82L66 77L61 82' },
    { d: circle(60, 42, 25), wash: 'leaf', cover: 0.25 },
    { d: circle(60, 42, 18), pen: 'line' },
    ...leaf(60, 53, 0, 0.9),
  ),
  /** A cloud that frowns: the server could not answer. */
  cloud: scene({ d: CLOUD }, { d: 'M52 50V51M66 50V51', width: 3.4 }, { d: 'M55 61C57.500 58.500 60.500 58.500 63 61' }),
  /** A plug beside its socket: no network. */
  unplugged: scene(
    { d: 'M20 60C28 60 30 50 38 50H44' },
    { d: 'M44 40H52C58 40 62 44 62 50C62 56 58 60 52 60H44Z', wash: 'leaf', cover: 0.35 },
    { d: 'M62 45H68M62 55H68' },
    { d: 'M100 60C94 60 94 50 90 50H86M86 40H82C77 40 74 44 74 50C74 56 77 60 82 60H86Z' },
    { d: 'M68 30L65 24M72 28V21M76 30L79 24', pen: 'line' },
  ),
  /** A signpost whose arm points nowhere: what was looked for is not here. */
  signpost: scene(
    { d: 'M60 84V20' },
    { d: 'M44 26H82L90 34L82 42H44Z', wash: 'leaf', cover: 0.35 },
    { d: 'M76 50H42L34 57L42 64H76Z' },
    { d: 'M54 34H74M48 57H66', pen: 'line' },
    ...leaf(70, 84, 24, 0.6),
  ),
  /** A magnifying glass over blank lines: nothing fits what was asked. */
  glass: scene(
    { d: 'M30 30H58M30 42H50M30 54H54M30 66H62', pen: 'line' },
    { d: circle(70, 48, 16), wash: 'leaf', cover: 0.3 },
    { d: 'M81 60L92 72', width: 3.4 },
    { d: 'M62 46C63 42 66 40 69 40', width: 1.8 },
  ),
} as const satisfies Record<string, Picture>

export type Drawing = keyof typeof SCENES
