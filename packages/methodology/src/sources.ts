import type { Source } from './method'

export const SHANXI_DAILY: Source = {
  title: '山西日报《探路碳普惠 践行绿生活》',
  locator: '三晋绿色生活小程序公布的减排量',
  year: 2022,
}
export const PEOPLES_DAILY_LUYA: Source = { title: '人民日报《绿芽积分》报道', locator: '光盘打卡 144 克', year: 2024 }
export const BEIJING_HANDBOOK: Source = {
  title: '北京绿色生活季小程序《减排手册》',
  locator: '不使用一次性餐具 23 克/次',
  year: 2023,
}
