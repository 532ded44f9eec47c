/** The role that a screen reader is told: `role` in the browser, `aria-role` in WeChat. */
export const role = (name: string): Record<string, string> => (__H5__ ? { role: name } : { 'aria-role': name })
