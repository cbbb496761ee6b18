import { narrowList } from './narrow-list.ts'
import { offerEase } from './reading-ease.ts'
import { searchPage } from './search-page.ts'

offerEase()
narrowList()
void searchPage()
