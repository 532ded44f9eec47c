import { AppError } from '@tanpuhui/contract'

/** What keeps a database from serving: `retryAfter` in seconds, for clients; what it means and what to do, for whoever reads the log. */
const STORAGE_PROBLEMS = {
  unreachable: {
    retryAfter: 2,
    advice: 'the database cannot be reached; the server goes on trying by itself: start or repair the database',
  },
  busy: {
    retryAfter: 2,
    advice: 'the database is busy or locked by another program; the server goes on trying by itself: end what holds it',
  },
  restarting: {
    retryAfter: 1,
    advice:
      'the thread that writes has ended and is started again; what it had not answered failed: see the cause if it happens again',
  },
  replaced: {
    retryAfter: 30,
    advice:
      'the database file is not the one that was opened: it was moved, deleted or replaced under the server; nothing is written until it is back: put it back, or stop the server and start it again on the file that shall count',
  },
  full: { retryAfter: 30, advice: 'the disk is full; reading goes on, writing goes on by itself once there is room: make room' },
  'read-only': {
    retryAfter: 30,
    advice: 'the database takes no writes; writing goes on by itself once it does: make it writable',
  },
  failing: {
    retryAfter: 30,
    advice: 'the disk fails to read or write; what was acknowledged stands: check the disk and its limits',
  },
  corrupt: {
    retryAfter: 300,
    advice: 'the database is corrupt; stop the server, keep the files, restore the last backup: see docs/operations.md',
  },
} as const
type StorageProblem = keyof typeof STORAGE_PROBLEMS

/** SQLite's result codes begin so; extended ones go on, e.g. SQLITE_IOERR_WRITE. */
const SQLITE: [RegExp, StorageProblem][] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_READONLY/, 'read-only'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'corrupt'],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'busy'],
  [/^SQLITE_(CANTOPEN|PERM|AUTH)/, 'unreachable'],
  [/^SQLITE_IOERR/, 'failing'],
]

/** SQLSTATE: class 08 is the connection's, 28 the sign-in's, 53 resources, 57P the server's end and start, XX00n a broken page. */
const SQLSTATE: [RegExp, StorageProblem][] = [
  [/^(08...|28...|57P0.|3D000)$/, 'unreachable'],
  [/^(53[234]00|55P03|57014)$/, 'busy'],
  [/^53100$/, 'full'],
  [/^25006$/, 'read-only'],
  [/^58...$/, 'failing'],
  [/^XX00[12]$/, 'corrupt'],
]

const PRISMA: [RegExp, StorageProblem][] = [
  [/^P(1000|1001|1002|1003|1010|1011|1017)$/, 'unreachable'],
  [/^P(1008|2024|2028|2037)$/, 'busy'],
]

const CODES = [...SQLITE, ...SQLSTATE, ...PRISMA]
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
/** Said without a code of its own: by drivers when a connection has ended or is being closed, by PostgreSQL of a database that is closed to all. */
const ENDED = new RegExp(
  [
    '^Connection (terminated|ended)',
    '^Client (was closed|has encountered a connection error)',
    '^Cannot use a pool after calling end',
    '^timeout exceeded when trying to connect',
    '^The database connection is not open',
    'is not currently accepting connections$',
  ].join('|'),
  'm',
)

interface DriverError {
  code?: unknown
  originalCode?: unknown
  syscall?: unknown
  message?: unknown
  errors?: unknown
  cause?: unknown
  name?: unknown
  meta?: { driverAdapterError?: { cause?: unknown } }
}

/** The error itself and what Prisma or Node wrapped into it. Not every cause: those of other services' errors are none of ours. */
function layers(error: DriverError): DriverError[] {
  const inner = [
    ...(Array.isArray(error.errors) ? error.errors : []),
    error.meta?.driverAdapterError?.cause,
    error.name === 'DriverAdapterError' ? error.cause : undefined,
  ]
  return [...inner.filter((one): one is DriverError => typeof one === 'object' && one !== null), error]
}

function problemOf({ code, originalCode, syscall, message }: DriverError): StorageProblem | undefined {
  for (const given of [originalCode, code]) {
    if (typeof given !== 'string') continue
    const known = CODES.find(([pattern]) => pattern.test(given))
    if (known) return known[1]
    if (SOCKET.test(given) && syscall !== undefined) return 'unreachable'
  }
  return typeof message === 'string' && ENDED.test(message) ? 'unreachable' : undefined
}

const isProblem = (name: unknown): name is StorageProblem => typeof name === 'string' && Object.hasOwn(STORAGE_PROBLEMS, name)

/** What a database that cannot serve now is answered with: UNAVAILABLE, with `problem` and `retryAfter` (seconds) in its details. */
export const storageUnavailable = (problem: StorageProblem, cause?: unknown): AppError =>
  new AppError('UNAVAILABLE', { problem, retryAfter: STORAGE_PROBLEMS[problem].retryAfter }, { cause })

/**
 * Recognises the errors of better-sqlite3, pg and Prisma that say that the database cannot serve now, whatever was asked of it.
 * Answers undefined for all others: a taken key or a wrong statement is not the disk's fault.
 */
export function storageError(error: unknown): AppError | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if (error instanceof AppError) return error.code === 'UNAVAILABLE' && isProblem(error.details.problem) ? error : undefined
  for (const layer of layers(error)) {
    const problem = problemOf(layer)
    if (problem) return storageUnavailable(problem, error)
  }
  return undefined
}

/** What an error that says that the database cannot serve means, and what to do about it; undefined for all other errors. */
export function storageAdvice(error: unknown): string | undefined {
  const problem = storageError(error)?.details.problem
  return isProblem(problem) ? STORAGE_PROBLEMS[problem].advice : undefined
}
