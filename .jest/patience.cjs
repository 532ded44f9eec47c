/** On a busy machine a server takes longer to start than the usual five seconds. */
jest.setTimeout(60_000)
