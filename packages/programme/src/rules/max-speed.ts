import { refuse, rule } from './rule'

/** A trip's average speed must be possible for its means of travel: distance in km over minutes. */
export const maxSpeed = rule<{ behaviour: string; kmPerHour: number }>({
  code: 'max-speed',
  describe: ({ kmPerHour }) => ({ zh: `平均时速不超过 ${kmPerHour} 公里`, en: `at most ${kmPerHour} km/h on average` }),
  judge({ behaviour, kmPerHour }, act) {
    if (act.behaviour !== behaviour) return null
    const speed = Number(act.data.distanceKm) / (Number(act.data.durationMinutes) / 60)
    return speed > kmPerHour ? refuse('SPEED_IMPLAUSIBLE', { speed: Math.round(speed * 10) / 10, limit: kmPerHour }) : null
  },
})
