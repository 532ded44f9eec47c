import { refuses } from '../../test/refuses'

refuses([
  [
    'a method that there is not',
    /behaviours\[0\]\.display\[0\]: there is no method BIKE@9\.9$/,
    (file) => Object.assign(file.behaviours[0]!, { display: ['BIKE@9.9'] }),
  ],
  [
    'a draft',
    /behaviours\[0\]\.display\[0\]: BIKE-DRAFT@1\.0 is a draft and cannot be used$/,
    (file) => Object.assign(file.behaviours[0]!, { display: ['BIKE-DRAFT@1.0'] }),
  ],
  [
    'a method of another behaviour',
    /behaviours\[0\]\.issuance\[0\]: PLATE@1\.0 measures clean-plate, not shared-bike-ride$/,
    (file) => Object.assign(file.behaviours[0]!, { issuance: ['PLATE@1.0'] }),
  ],
  [
    'two methods on one day',
    /behaviours\[0\]\.display\[1\]: BIKE@1\.0 and BIKE@2\.0 are both in force for shared-bike-ride \(display\) from 2025-01-01$/,
    (file) => Object.assign(file.behaviours[0]!, { display: ['BIKE@1.0', 'BIKE@2.0'] }),
  ],
  [
    'one method twice',
    /behaviours\[0\]\.display\[1\]: BIKE@1\.0 and BIKE@1\.0 are both in force/,
    (file) => Object.assign(file.behaviours[0]!, { display: ['BIKE@1.0', 'BIKE@1.0'] }),
  ],
])
