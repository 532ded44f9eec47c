import { refuses } from '../../test/refuses'

refuses([
  [
    'a behaviour twice',
    /behaviours\[5\]\.code: code walking stands here a second time$/,
    (file) => file.behaviours.push({ ...file.behaviours[3]! }),
  ],
  [
    'a section twice',
    /sections\[1\]\.code: code food stands here a second time$/,
    (file) => Object.assign(file.sections[1]!, { code: 'food' }),
  ],
  [
    'a partner’s number twice',
    /partners\[1\]\.id: number 2 stands here a second time$/,
    (file) => Object.assign(file.partners[1]!, { id: 2 }),
  ],
  [
    'a partner’s code twice',
    /partners\[1\]\.code: code bikes stands here a second time$/,
    (file) => Object.assign(file.partners[1]!, { code: 'bikes' }),
  ],
  [
    'a partner by the programme’s name',
    /partners\[0\]\.code: code small stands here a second time$/,
    (file) => Object.assign(file.partners[0]!, { code: 'small' }),
  ],
  [
    'an offer’s number twice',
    /offers\[1\]\.id: number 1 stands here a second time$/,
    (file) => Object.assign(file.offers[1]!, { id: 1 }),
  ],
  ['a title’s code twice', /titles\[1\]\.code: code sprout stands/, (file) => Object.assign(file.titles[1]!, { code: 'sprout' })],
  [
    'a tier twice',
    /evidenceShares\[1\]\.tier: tier photo stands/,
    (file) => file.evidenceShares.push({ ...file.evidenceShares[0]! }),
  ],
  [
    'a board twice',
    /boards\[1\]\.code: code taiyuan stands/,
    (file) => Object.assign(file.campaigns[0]!.boards[1]!, { code: 'taiyuan' }),
  ],
  [
    'a cap twice',
    /claims\.monthCaps\[1\]: a cap of utility-bill-online stands/,
    (file) => file.claims.monthCaps.push({ ...file.claims.monthCaps[0]! }),
  ],
  [
    'a delay twice',
    /claims\.settle\[1\]\.behaviour: behaviour walking stands/,
    (file) => file.claims.settle.push({ ...file.claims.settle[0]! }),
  ],
])
