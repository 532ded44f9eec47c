import { refuses } from '../../test/refuses'

refuses([
  [
    'a colour that cannot be read on paper',
    /accent\.light: #7fc8a0 on #ffffff has a contrast of 1\.9\d, text needs 4\.5$/,
    (file) => Object.assign(file.accent, { light: '#7fc8a0' }),
  ],
  [
    'a colour that cannot be read in the dark',
    /accent\.dark: #2f6b4f on #1e1e1e has a contrast of 2\.\d+, text needs 4\.5$/,
    (file) => Object.assign(file.accent, { dark: '#2f6b4f' }),
  ],
])
