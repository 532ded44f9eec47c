import path from 'node:path'

/** Where a photo is kept, under `dataDir`. */
export const photoFile = (dataDir: string, sha256: string, extension: string): { folder: string; name: string } => ({
  folder: path.join(dataDir, 'photos', sha256.slice(0, 2)),
  name: `${sha256}.${extension}`,
})
