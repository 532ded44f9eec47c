import type { Text } from './text'

interface ErrorMeaning extends Text {
  /** HTTP status that REST and tRPC both answer with. */
  status: number
}

/**
 * Every refusal the platform can answer, with its HTTP status and what the user reads.
 * `{name}` is filled from the error's details.
 */
export const ERRORS = {
  // who is asking
  SESSION_REQUIRED: { status: 401, zh: '请先登录', en: 'Please sign in first' },
  SESSION_INVALID: { status: 401, zh: '登录状态无效，请重新登录', en: 'This sign-in is not valid; please sign in again' },
  SESSION_EXPIRED: { status: 401, zh: '登录已过期，请重新登录', en: 'Your sign-in has expired; please sign in again' },
  SIGN_IN_FAILED: { status: 401, zh: '用户名或密码不正确', en: 'The user name or password is wrong' },
  WECHAT_CODE_INVALID: {
    status: 401,
    zh: '微信登录凭证无效或已过期，请重试',
    en: 'The WeChat code is invalid or has expired; try again',
  },
  WECHAT_UNAVAILABLE: {
    status: 503,
    zh: '微信登录服务暂时不可用，请稍后再试',
    en: 'WeChat sign-in is unavailable; try again later',
  },
  FORBIDDEN: { status: 403, zh: '没有权限执行此操作', en: 'You may not do this' },
  PARTNER_KEY_UNKNOWN: { status: 401, zh: '未知的合作方密钥', en: 'Unknown partner key' },
  SIGNATURE_INVALID: { status: 401, zh: '签名不正确', en: 'The signature does not match' },
  CLOCK_SKEWED: { status: 401, zh: '请求时间与服务器相差超过 5 分钟', en: 'The request time is more than 5 minutes off' },
  CONFIRMATION_WRONG: {
    status: 422,
    zh: '输入的名字与账户不一致，账户没有注销',
    en: 'The name does not match; the account was not removed',
  },
  // the shape of a request
  MALFORMED: { status: 400, zh: '请求格式不正确：{problem}', en: 'The request is malformed: {problem}' },
  TOO_LARGE: { status: 413, zh: '请求过大：{problem}', en: 'The request is too large: {problem}' },
  ENCODING_UNSUPPORTED: {
    status: 415,
    zh: '不接受压缩的请求体，请直接发送原文',
    en: 'Compressed bodies are not accepted; send it as it is',
  },
  NOT_FOUND: { status: 404, zh: '没有找到您要的内容', en: 'Not found' },
  TOO_MANY_REQUESTS: { status: 429, zh: '请求过于频繁，请稍后再试', en: 'Too many requests; try again shortly' },
  OVERLOADED: {
    status: 503,
    zh: '当前请求过多，请在 {retryAfter} 秒后重试',
    en: 'The service is at capacity; try again in {retryAfter} seconds',
  },
  UNAVAILABLE: { status: 503, zh: '服务暂时不可用，请稍后再试', en: 'The service is unavailable; try again later' },
  INTERNAL: {
    status: 500,
    zh: '服务器出错了，我们已记录（{requestId}）',
    en: 'Something went wrong; it has been logged ({requestId})',
  },
  // one act of a batch
  INVALID_ACTIVITY: {
    status: 422,
    zh: '行为数据不完整或格式不对：{problem}',
    en: 'The act is incomplete or malformed: {problemEn}',
  },
  UNKNOWN_BEHAVIOUR: { status: 422, zh: '不认识的低碳行为：{behaviour}', en: 'Unknown behaviour: {behaviour}' },
  BEHAVIOUR_NOT_ALLOWED: {
    status: 422,
    zh: '该合作方未获准上报此行为：{behaviour}',
    en: 'This partner may not report {behaviour}',
  },
  UNKNOWN_RESIDENT: { status: 422, zh: '没有这位用户的授权', en: 'No resident has authorised this user id' },
  BINDING_WITHDRAWN: { status: 422, zh: '用户已撤回授权', en: 'The resident has withdrawn the authorisation' },
  UNKNOWN_DISTRICT: {
    status: 422,
    zh: '行政区划代码不属于本平台：{district}',
    en: 'District {district} is not part of this programme',
  },
  QUANTITY_NOT_POSITIVE: { status: 422, zh: '{label}必须大于零', en: 'The {labelEn} must be greater than zero' },
  QUANTITY_ABSURD: {
    status: 422,
    zh: '{label}超出合理范围（最多 {max}）',
    en: 'The {labelEn} is beyond what is plausible (at most {max})',
  },
  SPEED_IMPLAUSIBLE: {
    status: 422,
    zh: '平均时速 {speed} 公里，超出合理范围',
    en: 'An average of {speed} km/h is not plausible',
  },
  DISTANCE_IMPLAUSIBLE: {
    status: 422,
    zh: '一次行程最多计 {limit} 公里',
    en: 'A trip counts for at most {limit} km',
  },
  STEPS_IMPLAUSIBLE: {
    status: 422,
    zh: '平均每小时 {rate} 步，超出合理范围（最多 {limit}）',
    en: 'An average of {rate} steps an hour is not plausible (at most {limit})',
  },
  BELOW_MINIMUM: { status: 422, zh: '{label}至少 {min} 才计入', en: 'The {labelEn} counts from {min} on' },
  NOT_COMPLETED: { status: 422, zh: '行程结束后才计入', en: 'A trip counts once it has ended' },
  OCCURRED_IN_FUTURE: { status: 422, zh: '发生时间在未来', en: 'The act lies in the future' },
  OCCURRED_TOO_LONG_AGO: {
    status: 422,
    zh: '发生时间已超过 {days} 天',
    en: 'The act is more than {days} days old',
  },
  ENDED_BEFORE_START: { status: 422, zh: '结束时间早于开始时间', en: 'The act ended before it began' },
  AWAITING_METHOD: { status: 422, zh: '{name}待方法学，暂不计减排量', en: '{nameEn} awaits a method; nothing is credited yet' },
  NOTHING_SAVED: {
    status: 422,
    zh: '这次{name}的量太少，还没有减排量',
    en: 'This {nameEn} is too little to save anything yet',
  },
  METHOD_UNKNOWN: { status: 404, zh: '没有这个方法学：{method}', en: 'There is no method {method}' },
  NO_VALID_METHOD: { status: 422, zh: '发生时没有有效的方法学', en: 'No method was valid at the time of the act' },
  ID_REUSED: { status: 409, zh: '同一编号已用于另一笔行为', en: 'This id was already used for a different act' },
  // one act beside a resident's others
  TRIP_OVERLAPS: {
    status: 409,
    zh: '已通过{by}在 {at} 计入，这次不重复计',
    en: 'Already counted through {byEn} at {at}; it is not counted twice',
  },
  SAME_ORDER: {
    status: 409,
    zh: '这笔订单已通过{by}在 {at} 计入，不重复计',
    en: 'This order was already counted through {byEn} at {at}',
  },
  ALREADY_COVERED: {
    status: 409,
    zh: '已由{by}在 {at} 计入，打卡不重复计',
    en: '{byEn} already counted this at {at}; the check-in is not counted again',
  },
  DAY_COVERED: {
    status: 409,
    zh: '当天已通过{by}计入，不重复计',
    en: 'That day was already counted through {byEn}',
  },
  SAME_ACCOUNT: {
    status: 409,
    zh: '这个户号本月已通过{by}计入',
    en: 'This account was already counted this month through {byEn}',
  },
  STEPS_WITHIN_RIDES: {
    status: 409,
    zh: '这些步数来自当天已计入的骑行，不重复计',
    en: 'These steps belong to rides of that day that were counted already',
  },
  DAILY_CAP_REACHED: {
    status: 409,
    zh: '当天已达上限（每日 {limit}{unit}）',
    en: 'The limit of that day is reached ({limit} {unitEn} a day)',
  },
  MONTHLY_CAP_REACHED: {
    status: 409,
    zh: '当月已达上限（每月 {limit}{unit}）',
    en: 'The limit of that month is reached ({limit} {unitEn} a month)',
  },
  RECOUNTED: {
    status: 409,
    zh: '与当天其他行为合并核算后重新计入',
    en: 'Counted anew together with other acts of that day',
  },
  // acts that are collected later
  ACT_UNKNOWN: { status: 404, zh: '没有这笔待领取的行为', en: 'There is no such act to collect' },
  NOT_COLLECTABLE_YET: { status: 409, zh: '还没到领取时间', en: 'It cannot be collected yet' },
  LAPSED: { status: 409, zh: '已过领取期限', en: 'The time to collect it has passed' },
  // steps
  STEPS_UNREADABLE: {
    status: 422,
    zh: '没有读到微信步数，请重新授权后再试',
    en: 'The steps could not be read; authorise them again and retry',
  },
  STEPS_OF_ANOTHER: { status: 409, zh: '这是另一个微信账号的步数', en: 'These are the steps of another WeChat account' },
  STEPS_NOT_COUNTED: { status: 404, zh: '本平台暂不计步数', en: 'This programme does not count steps' },
  // check-ins
  QR_FORGED: { status: 422, zh: '这不是本平台的打卡码', en: 'This is not a check-in code of this programme' },
  QR_EXPIRED: { status: 422, zh: '打卡码已过期，请扫描屏幕上的新码', en: 'The code has expired; scan the one now on the screen' },
  QR_REUSED: { status: 409, zh: '这个打卡码您已用过', en: 'You have already used this code' },
  CHECK_IN_LIMIT: { status: 422, zh: '今天的打卡次数已满（每日 {limit} 次）', en: 'You have reached today’s limit of {limit}' },
  CHECK_IN_UNKNOWN: { status: 404, zh: '没有这种打卡', en: 'There is no such check-in' },
  PHOTO_REUSED: { status: 409, zh: '这张照片已用于打卡，请重新拍摄', en: 'This photo was already used; please take a new one' },
  PHOTO_INVALID: {
    status: 422,
    zh: '请上传 JPEG、PNG 或 WebP 照片（不超过 5 MB）',
    en: 'Please send a JPEG, PNG or WebP photo of at most 5 MB',
  },
  PHOTO_UNKNOWN: { status: 404, zh: '没有找到照片，请重新上传', en: 'The photo was not found; please send it again' },
  // authorisations
  PARTNER_UNKNOWN: { status: 404, zh: '没有这家场景企业', en: 'There is no such partner' },
  PARTNER_UNAVAILABLE: { status: 503, zh: '这家企业暂未开通在线授权', en: 'This partner cannot be authorised online yet' },
  BINDING_EXISTS: { status: 409, zh: '该账户已授权给其他用户', en: 'That account is already authorised by another resident' },
  BINDING_MISSING: { status: 404, zh: '您尚未授权这家企业', en: 'You have not authorised this partner' },
  // points mall
  OFFER_UNKNOWN: { status: 404, zh: '没有这件商品', en: 'There is no such item' },
  OFFER_ENDED: { status: 409, zh: '该商品已下架', en: 'This item is no longer offered' },
  OUT_OF_STOCK: { status: 409, zh: '库存不足，仅剩 {left} 件', en: 'Not enough in stock: {left} left' },
  NOT_ENOUGH_POINTS: { status: 409, zh: '积分不足，还差 {missing} 积分', en: 'You need {missing} more points' },
  // public good and volunteering
  PROJECT_UNKNOWN: { status: 404, zh: '没有这个公益项目', en: 'There is no such project' },
  PROJECT_NOT_OPEN: { status: 409, zh: '这个公益项目尚未开始', en: 'This project has not begun yet' },
  PRICE_CHANGED: {
    status: 409,
    zh: '价格已更新为 {points} 积分，请确认后再捐赠',
    en: 'The price is {points} points now; please confirm it',
  },
  VOLUNTEERING_UNKNOWN: { status: 404, zh: '没有这个志愿活动', en: 'There is no such volunteer activity' },
  VOLUNTEERING_FULL: { status: 409, zh: '名额已满', en: 'All places are taken' },
  VOLUNTEERING_CLOSED: { status: 409, zh: '报名已截止', en: 'Sign-up has closed' },
  VOLUNTEERING_NOT_TODAY: {
    status: 409,
    zh: '这个志愿活动不在今天，签到码只在活动当天有效',
    en: 'This activity is not today; its code works on its days only',
  },
  VOLUNTEERING_ATTENDED: {
    status: 409,
    zh: '您已签到，不能再取消报名',
    en: 'You have checked in; the place can no longer be given back',
  },
  SIGN_UP_MISSING: { status: 404, zh: '您没有报名这个活动', en: 'You have not signed up for this activity' },
  // leaderboard campaigns
  CAMPAIGN_NOT_HELD: { status: 404, zh: '该年度还没有这个活动的榜单', en: 'This campaign has no board of that year yet' },
  REQUEST_ID_REUSED: {
    status: 409,
    zh: '同一请求编号已用于另一次操作',
    en: 'This request id was already used for something else',
  },
  // ledger
  RECORD_UNKNOWN: { status: 404, zh: '没有这笔行为记录', en: 'There is no such record' },
  RECORD_REVERSED: { status: 409, zh: '这笔记录已冲正', en: 'This record was already reversed' },
  HOLD_UNKNOWN: { status: 404, zh: '没有这笔积分冻结', en: 'There is no such hold' },
  HOLD_SETTLED: { status: 409, zh: '这笔积分冻结已处理（{state}）', en: 'This hold was already settled ({state})' },
  ENTRY_NOT_IN_STATE: {
    status: 409,
    zh: '这笔减排量当前为「{state}」，不能执行此操作',
    en: 'This reduction is {state}; that is not possible now',
  },
  // appeals
  APPEAL_UNKNOWN: { status: 404, zh: '没有这条申诉', en: 'There is no such appeal' },
  APPEAL_ANSWERED: { status: 409, zh: '这条申诉已答复', en: 'This appeal was already answered' },
  TOO_MANY_APPEALS: {
    status: 409,
    zh: '最多可有 {limit} 条处理中的申诉，请等候答复',
    en: 'At most {limit} appeals can be open; please wait for an answer',
  },
  // friends
  INVITATION_UNKNOWN: { status: 404, zh: '这份邀请已失效', en: 'This invitation is no longer valid' },
  INVITATION_OWN: { status: 409, zh: '这是您自己发出的邀请', en: 'This is your own invitation' },
  TOO_MANY_INVITATIONS: {
    status: 409,
    zh: '最多可有 {limit} 份有效的邀请，请先撤销一份',
    en: 'At most {limit} invitations can be open; please withdraw one first',
  },
  TOO_MANY_FRIENDS: { status: 409, zh: '您的好友已满', en: 'You have as many friends as there can be' },
  INVITER_HAS_TOO_MANY_FRIENDS: { status: 409, zh: '对方的好友已满', en: 'They have as many friends as there can be' },
  FRIEND_UNKNOWN: { status: 404, zh: '没有这位好友', en: 'There is no such friend' },
  // names that others read
  NAME_UNSEEN: {
    status: 422,
    zh: '名字里有看不见的字符，请删去后重新输入',
    en: 'There are characters in this name that cannot be seen; please remove them',
  },
  NAME_RESERVED: {
    status: 422,
    zh: '这是平台专用的称呼，请换一个',
    en: 'The platform uses this name itself; please choose another',
  },
  WORDS_NOT_ALLOWED: {
    status: 422,
    zh: '这个名字不能使用，请换一个',
    en: 'This name cannot be used; please choose another',
  },
  WORDS_UNCHECKED: {
    status: 503,
    zh: '名字暂时没能核对，没有保存。请稍后再试；仍不行，请退出小程序后重新打开',
    en: 'The name could not be checked just now and was not saved. Try again later; if that fails, close the mini-program and open it anew',
  },
  NICKNAME_TAKEN_OFF: {
    status: 422,
    zh: '这个昵称已被管理人员撤下，不能再用，请换一个',
    en: 'This nickname was taken off and cannot be used again; please choose another',
  },
  NICKNAME_GONE: {
    status: 409,
    zh: '这位居民已不用这个昵称，请刷新列表',
    en: 'This resident no longer has that nickname; please refresh the list',
  },
  // organisations
  ORGANISATION_UNKNOWN: {
    status: 404,
    zh: '没有这个单位，请核对加入码',
    en: 'There is no such organisation; please check the code',
  },
  ORGANISATION_JOINED: {
    status: 409,
    zh: '您已加入另一个单位，请先退出',
    en: 'You belong to another organisation; please leave it first',
  },
  ORGANISATION_NONE: { status: 404, zh: '您没有加入单位', en: 'You belong to no organisation' },
  // certificates
  NOTHING_TO_CERTIFY: { status: 409, zh: '这段时间还没有减排记录', en: 'There is nothing to certify in this period' },
  CERTIFICATE_UNKNOWN: { status: 404, zh: '没有这份证书', en: 'There is no such certificate' },
  CERTIFICATE_HOLDER_GONE: {
    status: 410,
    zh: '持有人已注销账户。请用证书二维码或证书文件验真',
    en: 'The holder has removed their account; verify it by its QR code or file',
  },
  CERTIFICATE_REVOKED: { status: 409, zh: '这份证书已被撤销', en: 'This certificate was already revoked' },
  CERTIFICATE_TAMPERED: { status: 422, zh: '证书内容与签名不符', en: 'The certificate does not match its signature' },
  CERTIFICATE_MALFORMED: { status: 400, zh: '这不是一份减排证书', en: 'This is not a certificate' },
} as const satisfies Record<string, ErrorMeaning>

export type ErrorCode = keyof typeof ERRORS
