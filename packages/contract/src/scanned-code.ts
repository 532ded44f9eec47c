/** What codes begin with that a screen shows for a minute: a check-in site's, and a volunteer activity's. */
export const SITE_CODE = 'TPH1'
export const EVENT_CODE = 'TPV1'
