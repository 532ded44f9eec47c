import { refuses } from '../../test/refuses'

refuses([
  [
    'a site outside the region',
    /sites\[0\]\.district: 110105 is no division of the region$/,
    (file) => Object.assign(file.sites[0]!, { district: '110105' }),
  ],
  [
    'a home outside the region',
    /region\.home: 110000 is no division of the region$/,
    (file) => Object.assign(file.region, { home: '110000' }),
  ],
  [
    'an activity in a district that there is not',
    /volunteering\[0\]\.district: 140199 is no division/,
    (file) => Object.assign(file.volunteering[0]!, { district: '140199' }),
  ],
  [
    'divisions that there are not',
    /region\.divisions\[1\]: no division begins with 99$/,
    (file) => Object.assign(file.region, { divisions: ['14', '99'] }),
  ],
  [
    'a board outside the region',
    /boards\[1\]\.divisions\[0\]: no division of the region begins with 44$/,
    (file) => Object.assign(file.campaigns[0]!.boards[1]!, { divisions: ['44'] }),
  ],
  [
    'two boards with one division',
    /boards\[1\]\.divisions\[0\]: 140105 stands on the board taiyuan already$/,
    (file) => Object.assign(file.campaigns[0]!.boards[1]!, { divisions: ['140105'] }),
  ],
])
