import { type Check, rising } from './check'

/** What stands in an order that readers rely on: titles and medals by what they ask for, prices by their days, offers by number. */
export const order: Check = ({ titles, medals, offers, publicGood, claims }) => [
  ...rising(
    titles.map(({ fromMg }) => fromMg),
    (index) => ['titles', index, 'fromMg'],
    'a title from',
  ),
  ...medals.flatMap(({ of, behaviour, from }, index) => {
    const before = medals.slice(0, index).findLast((other) => other.of === of && other.behaviour === behaviour)
    return rising(before ? [before.from, from] : [from], () => ['medals', index, 'from'], `a medal for ${of} from`)
  }),
  ...rising(
    offers.map(({ id }) => id),
    (index) => ['offers', index, 'id'],
    'number',
  ),
  ...publicGood.flatMap(({ prices }, index) =>
    rising(
      prices.map(({ from }) => from),
      (at) => ['publicGood', index, 'prices', at, 'from'],
      'a price from',
    ),
  ),
  ...rising(
    claims.streaks.map(({ days }) => days),
    (index) => ['claims', 'streaks', index, 'days'],
    'a streak of',
  ),
]
