export { CATALOGUE } from './catalogue'
export { gramsText } from './linear-method'
export type { ActivityData, Behaviour, Factor, Field, Method, Quantification, Source } from './method'
export { methodId, methodInForce, methodOf } from './quantify'
