import { narrowList } from './narrow-list.ts'
import { unfoldForPrint } from './print.ts'
import { applyKeptEase, offerEase } from './reading-ease.ts'
import { searchPage } from './search-page.ts'

applyKeptEase() // before anything is painted, so that no page flashes in another size or colour
document.addEventListener('DOMContentLoaded', () => {
  offerEase()
  narrowList()
  unfoldForPrint()
  void searchPage()
})
