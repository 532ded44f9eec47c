/** The browser has no theme.json: there, stylesheets colour the bars. */
const themed = (name: string, plain: string) => (__H5__ ? plain : `@${name}`)

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/ledger/index', 'pages/mall/index', 'pages/mine/index', 'pages/sign-in/index'],
  subPackages: [
    { root: 'subpackages/section', pages: ['index', 'behaviour'] },
    { root: 'subpackages/receipt', pages: ['index'] },
    { root: 'subpackages/chart', pages: ['index'] },
    { root: 'subpackages/offer', pages: ['index', 'orders'] },
    { root: 'subpackages/honours', pages: ['index', 'boards'] },
    { root: 'subpackages/social', pages: ['friends', 'organisation'] },
    { root: 'subpackages/civic', pages: ['index', 'volunteering'] },
    { root: 'subpackages/certificate', pages: ['index', 'view'] },
    { root: 'subpackages/verify', pages: ['index'] },
    { root: 'subpackages/poster', pages: ['index'] },
    {
      root: 'subpackages/account',
      pages: ['bindings', 'about', 'privacy', 'appeal', 'appeals', 'data', 'removal', 'settings', 'messages', 'help'],
    },
    { root: 'subpackages/gallery', pages: ['index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  // WeChat itself asks before the first private interface; our own agreement stands before sign-in.
  __usePrivacyCheck__: true,
  ...(__H5__ ? { animation: false } : { darkmode: true, themeLocation: 'theme.json' }),
  window: {
    navigationStyle: __H5__ ? 'custom' : 'default',
    navigationBarTitleText: '碳普惠',
    navigationBarBackgroundColor: themed('ground', '#f6f4ee'),
    navigationBarTextStyle: themed('barText', 'black') as 'black',
    backgroundColor: themed('ground', '#f6f4ee'),
    backgroundColorTop: themed('ground', '#f6f4ee'),
    backgroundColorBottom: themed('ground', '#f6f4ee'),
    backgroundTextStyle: themed('textStyle', 'dark') as 'dark',
  },
  tabBar: {
    color: themed('tab', '#59625b'),
    selectedColor: themed('tabOn', '#1f7a4d'),
    backgroundColor: themed('surface', '#ffffff'),
    borderStyle: themed('tabLine', 'black') as 'black',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: 'assets/tab/home.png', selectedIconPath: 'assets/tab/home-on.png' },
      {
        pagePath: 'pages/ledger/index',
        text: '碳账本',
        iconPath: 'assets/tab/ledger.png',
        selectedIconPath: 'assets/tab/ledger-on.png',
      },
      {
        pagePath: 'pages/mall/index',
        text: '积分商城',
        iconPath: 'assets/tab/mall.png',
        selectedIconPath: 'assets/tab/mall-on.png',
      },
      { pagePath: 'pages/mine/index', text: '我的', iconPath: 'assets/tab/mine.png', selectedIconPath: 'assets/tab/mine-on.png' },
    ],
  },
})
