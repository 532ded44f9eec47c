import { networkById } from '../network-state'
import { createWeather } from './weather'

const never = new AbortController().signal

const weatherIn = (id: string) => {
  const state = networkById(id)
  if (!state) throw new Error(id)
  return createWeather(() => state)
}

describe('a call meets the network as it is', () => {
  it('and passes where nothing is wrong', async () => {
    const weather = weatherIn('wifi')()
    await weather.leave(never)
    await weather.arrive(1_000_000, never)
    expect(weather.instead()).toBeNull()
  })

  it('and does not leave a phone that is offline or whose connections break', async () => {
    await expect(weatherIn('offline')().leave(never)).rejects.toThrow('net::ERR_INTERNET_DISCONNECTED')
    await expect(weatherIn('reset')().leave(never)).rejects.toThrow('net::ERR_CONNECTION_RESET')
  })

  it('and fails every other time in a flaky one', async () => {
    const next = weatherIn('every-other')
    const outcomes = []
    for (let call = 0; call < 4; call += 1)
      outcomes.push(
        await next()
          .leave(never)
          .then(
            () => 'left',
            () => 'broke',
          ),
      )
    expect(outcomes).toEqual(['broke', 'left', 'broke', 'left'])
  })

  it('and loses the answer after the server has done its work', async () => {
    const weather = weatherIn('answer-lost')()
    await weather.leave(never)
    await expect(weather.arrive(10, never)).rejects.toThrow('net::ERR_CONNECTION_RESET')
  })

  it('and waits without end until it is aborted', async () => {
    const abort = new AbortController()
    const leaving = weatherIn('timeout')().leave(abort.signal)
    abort.abort(new Error('timeout'))
    await expect(leaving).rejects.toThrow('timeout')
  })

  it('and is answered 503 in the place of the server', () => {
    expect(weatherIn('server-error')().instead()?.status).toBe(503)
  })
})
