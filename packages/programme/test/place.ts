import type { Place } from '../src/rules/rule'

/** 太原市小店区 in Shanghai time: where `ride` lies. */
export const PLACE: Place = { districts: new Map([['140105', { zh: '太原市小店区', en: 'Xiaodian' }]]), utcOffsetMinutes: 480 }
