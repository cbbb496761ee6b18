/** The page that checks in the browser, whole. */
export const checkPage: string
/** The script of the site. */
export const siteScript: string
