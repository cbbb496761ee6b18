import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { byCodeUnit } from '../vocabulary/order.ts'
import { type FontFace, facesOf } from './font-names.ts'

/** A font file with its faces. */
export interface FontFile {
  readonly path: string
  readonly faces: readonly FontFace[]
}

const FONT = /\.(ttf|otf|ttc)$/i
/** A font that anyone may install through npm, for machines without one (SIL Open Font Licence). */
export const FONT_PACKAGE = '@expo-google-fonts/noto-serif-sc'

/** The folders in which systems keep fonts. */
function folders(): readonly string[] {
  const home = process.env.HOME ?? process.env.USERPROFILE ?? ''
  const local = process.env.LOCALAPPDATA ?? ''
  return [
    ...(process.env.QINGDAN_FONTS ?? '').split(process.platform === 'win32' ? ';' : ':').filter((each) => each !== ''),
    ...(home === '' ? [] : [join(home, '.fonts'), join(home, '.local/share/fonts'), join(home, 'Library/Fonts')]),
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    '/System/Library/Fonts',
    '/Library/Fonts',
    ...(local === '' ? [] : [join(local, 'Microsoft/Windows/Fonts')]),
    ...(process.env.WINDIR === undefined ? [] : [join(process.env.WINDIR, 'Fonts')]),
  ]
}

/** The fonts of this machine, those the user names in QINGDAN_FONTS first, then those of the optional font package. */
export function findFonts(): readonly FontFile[] {
  return [...folders(), ...packageFolders()].flatMap(filesBelow).flatMap((path) => {
    const faces = readFaces(path)
    return faces.length === 0 ? [] : [{ path, faces }]
  })
}

function packageFolders(): readonly string[] {
  try {
    return [dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/package.json`))]
  } catch {
    return []
  }
}

function filesBelow(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  try {
    return readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => FONT.test(name))
      .sort(byCodeUnit)
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** A file that cannot be read or is damaged is no font. */
function readFaces(path: string): readonly FontFace[] {
  try {
    const file = openSync(path, 'r')
    try {
      return facesOf((position, length) => {
        const bytes = new Uint8Array(length)
        readSync(file, bytes, 0, length, position)
        return bytes
      })
    } finally {
      closeSync(file)
    }
  } catch {
    return []
  }
}
