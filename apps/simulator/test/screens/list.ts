import type { MyCertificate, Order } from '@tanpuhui/contract'
import type { StartedProduct } from '../main-road/server'

/** One screen of the mini-program, by the name of its picture. */
export interface ScreenSpec {
  name: string
  /** Page and query, as in a link. */
  path: string
  /** Seen before sign-in. */
  signedOut?: boolean
}

/** Every page of the mini-program with a citizen's own things in it. */
export async function screensOf(product: StartedProduct, name: string): Promise<ScreenSpec[]> {
  const { lines } = await product.ask<{ lines: { record: string }[] }>(name, 'ledger.page?input={}')
  const offers = await product.ask<{ id: number }[]>(name, 'mall.offers')
  const [certificate] = await product.ask<MyCertificate[]>(name, 'certificates.list')
  const [order] = await product.ask<Order[]>(name, 'mall.orders')
  const page = (screen: string, path: string): ScreenSpec => ({ name: screen, path })
  return [
    { name: 'sign-in', path: 'pages/sign-in/index', signedOut: true },
    page('home', 'pages/home/index'),
    page('ledger', 'pages/ledger/index'),
    page('mall', 'pages/mall/index'),
    page('mine', 'pages/mine/index'),
    page('section', 'subpackages/section/index?code=travel'),
    page('behaviour', 'subpackages/section/behaviour?code=shared-bike-ride'),
    page('behaviour-awaiting', 'subpackages/section/behaviour?code=own-cup'),
    page('receipt', `subpackages/receipt/index?record=${lines[0]!.record}`),
    page('chart', 'subpackages/chart/index'),
    page('calendar', 'subpackages/insight/calendar'),
    page('footprint', 'subpackages/insight/footprint'),
    page('offer', `subpackages/offer/index?id=${offers[0]!.id}`),
    page('orders', 'subpackages/offer/orders'),
    page('voucher', `subpackages/offer/orders?code=${order!.codes[0]!.code}`),
    page('voucher-of-another', 'subpackages/offer/orders?code=DEMO-ANOTHERS0000'),
    page('honours', 'subpackages/honours/index'),
    page('boards', 'subpackages/honours/boards'),
    page('boards-friends', 'subpackages/honours/boards?board=friends'),
    page('boards-districts', 'subpackages/honours/boards?board=districts'),
    page('boards-organisations', 'subpackages/honours/boards?board=organisations'),
    page('boards-campaigns', 'subpackages/honours/boards?board=campaigns'),
    page('friends', 'subpackages/social/friends'),
    page('organisation', 'subpackages/social/organisation'),
    page('public-good', 'subpackages/civic/index'),
    page('volunteering', 'subpackages/civic/volunteering'),
    page('certificates', 'subpackages/certificate/index'),
    page('certificate', `subpackages/certificate/view?serial=${certificate!.certificate.serial}`),
    page('verify', `subpackages/verify/index?c=${certificate!.verifyUrl.split('#c=')[1]!}`),
    page('poster', `subpackages/poster/index?kind=receipt&of=${lines[0]!.record}`),
    page('poster-month', 'subpackages/poster/index?kind=month'),
    page('bindings', 'subpackages/account/bindings'),
    page('about', 'subpackages/account/about'),
    page('privacy', 'subpackages/account/privacy'),
    page('appeal', `subpackages/account/appeal?record=${lines[0]!.record}`),
    page('feedback', 'subpackages/account/appeal'),
    page('appeals', 'subpackages/account/appeals'),
    page('data', 'subpackages/account/data'),
    page('removal', 'subpackages/account/removal'),
    page('settings', 'subpackages/account/settings'),
    page('messages', 'subpackages/account/messages'),
    page('help', 'subpackages/account/help'),
    page('gallery', 'subpackages/gallery/index'),
  ]
}
