import { type AppConfig, type PackageSize, rootPrefix, subPackagesOf } from '../program'
import type { BuiltFile } from './files'

/** WeChat's limit for one package, in bytes. */
export const PACKAGE_LIMIT = 2 * 1024 * 1024

/** Files that WeChat's upload leaves out of the package. */
const notUploaded = (path: string): boolean => /\.map$|\.LICENSE\.txt$|^project\.[\w.]*config\.json$/.test(path)

/** The size of the main package (root '') and of each sub-package. */
export const packageSizes = (app: AppConfig, files: readonly BuiltFile[]): PackageSize[] => {
  const sizes: PackageSize[] = ['', ...subPackagesOf(app).map((sub) => rootPrefix(sub.root))].map((root) => ({
    root,
    bytes: 0,
    limit: PACKAGE_LIMIT,
  }))
  for (const file of files) {
    if (notUploaded(file.path)) continue
    const own = sizes.find((size) => size.root !== '' && file.path.startsWith(size.root)) ?? sizes[0]
    if (own) own.bytes += file.bytes
  }
  return sizes
}
