import { CallFailure, call } from './call'

describe('calling a wx function', () => {
  it('answers a promise when there are no callbacks', async () => {
    await expect(call('login', {}, () => ({ code: 'x' }))).resolves.toEqual({ errMsg: 'login:ok', code: 'x' })
    await expect(
      call('login', undefined, () => {
        throw new CallFailure('cancel', { errno: 7 })
      }),
    ).rejects.toEqual({ errMsg: 'login:fail cancel', errno: 7 })
  })

  it('answers nothing and calls back when there are', async () => {
    const heard: unknown[] = []
    await new Promise<void>((complete) => {
      const answer = call(
        'scanCode',
        { success: () => heard.push('success'), fail: (failure) => heard.push(failure), complete: () => complete() },
        () => Promise.reject(new CallFailure('cancel')),
      )
      expect(answer).toBeUndefined()
    })
    expect(heard).toEqual([{ errMsg: 'scanCode:fail cancel' }])
  })
})
