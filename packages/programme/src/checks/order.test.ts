import { refuses } from '../../test/refuses'

refuses([
  [
    'titles that fall',
    /titles\[2\]\.fromMg: a title from 500 does not lie above 1000000 before it$/,
    (file) => Object.assign(file.titles[2]!, { fromMg: 500 }),
  ],
  [
    'medals that fall',
    /medals\[2\]\.from: a medal for acts from 3 does not lie above 10 before it$/,
    (file) => file.medals.push({ ...file.medals[0]!, code: 'three', from: 3 }),
  ],
  [
    'offers that fall',
    /offers\[1\]\.id: number 2 does not lie above 7 before it$/,
    (file) => Object.assign(file.offers[0]!, { id: 7 }),
  ],
  [
    'prices that go back in time',
    /publicGood\[0\]\.prices\[1\]\.from: a price from 20231231 does not lie above 20240101/,
    (file) => Object.assign(file.publicGood[0]!.prices[1]!, { from: 20231231 }),
  ],
  [
    'a campaign that ends before it begins',
    /campaigns\[0\]\.lastDay: 08-07 lies before 08-08$/,
    (file) => Object.assign(file.campaigns[0]!, { lastDay: '08-07' }),
  ],
  [
    'a campaign of years that run backwards',
    /campaigns\[0\]\.toYear: 2021 lies before 2022$/,
    (file) => Object.assign(file.campaigns[0]!, { toYear: 2021 }),
  ],
  [
    'an activity that ends before it begins',
    /volunteering\[0\]\.lastDay: 20261204 lies before 20261205$/,
    (file) => Object.assign(file.volunteering[0]!, { lastDay: 20261204 }),
  ],
  [
    'streaks that fall',
    /claims\.streaks\[1\]\.days: a streak of 5 does not lie above 7/,
    (file) => Object.assign(file.claims.streaks[1]!, { days: 5 }),
  ],
])
