import { type Check, noneTwice, type Path, unless } from './check'
import { argumentsOf, namesOf } from './names'

/** What stands in `claims`: names that lead nowhere, and two entries about one thing. */
export const claims: Check = (file, catalogue) => {
  const names = namesOf(file, catalogue)
  const {
    dayCaps,
    monthCaps,
    oneTripAtATime,
    sameOrder,
    coveredByPartner,
    oneSourceADay,
    sameAccountMonth,
    stepsNetOfRides,
    settle,
  } = file.claims
  const at = (...path: Path): Path => ['claims', ...path]
  const once = (list: readonly { behaviour: string }[], name: string) =>
    noneTwice(
      list.map(({ behaviour }) => behaviour),
      (index) => at(name, index, 'behaviour'),
      'behaviour',
    )
  const caps = (list: typeof dayCaps, name: string) => [
    ...list.flatMap((cap, index) => argumentsOf(cap, [], at(name, index), names)),
    ...noneTwice(
      list.map(({ behaviour, field }) => `${behaviour}${field === undefined ? '' : ` ${field}`}`),
      (index) => at(name, index),
      'a cap of',
    ),
  ]
  return [
    ...caps(dayCaps, 'dayCaps'),
    ...caps(monthCaps, 'monthCaps'),
    ...(oneTripAtATime ? argumentsOf(oneTripAtATime, [], at('oneTripAtATime'), names) : []),
    ...unless(
      !sameOrder ||
        file.behaviours.some(({ code }) => catalogue.behaviours.get(code)?.fields.some(({ name }) => name === sameOrder.field)),
      at('sameOrder', 'field'),
      `no behaviour of this programme has a field ${sameOrder?.field}`,
    ),
    ...coveredByPartner.flatMap(({ behaviour }, index) => names.behaviour(behaviour, at('coveredByPartner', index, 'behaviour'))),
    ...once(coveredByPartner, 'coveredByPartner'),
    ...oneSourceADay.flatMap(({ behaviour }, index) => names.behaviour(behaviour, at('oneSourceADay', index, 'behaviour'))),
    ...once(oneSourceADay, 'oneSourceADay'),
    ...sameAccountMonth.flatMap(({ behaviour, field }, index) => [
      ...names.behaviour(behaviour, at('sameAccountMonth', index, 'behaviour')),
      ...names.field(behaviour, field, 'text', at('sameAccountMonth', index, 'field')),
    ]),
    ...once(sameAccountMonth, 'sameAccountMonth'),
    ...(stepsNetOfRides
      ? [
          ...argumentsOf({ behaviour: stepsNetOfRides.behaviour }, ['steps'], at('stepsNetOfRides'), names),
          ...stepsNetOfRides.rides.flatMap((code, index) => names.behaviour(code, at('stepsNetOfRides', 'rides', index))),
        ]
      : []),
    ...settle.flatMap(({ behaviour }, index) => [
      ...names.behaviour(behaviour, at('settle', index, 'behaviour')),
      ...unless(
        !file.behaviours.some(({ code, checkIn }) => code === behaviour && checkIn),
        at('settle', index, 'behaviour'),
        `check-ins for ${behaviour} are credited at once`,
      ),
    ]),
    ...once(settle, 'settle'),
  ]
}
