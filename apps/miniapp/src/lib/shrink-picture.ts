/** Smaller than this nobody minds sending, in bytes. */
const SMALL = 1_000_000
/** The longer side of what is sent, in pixels. */
const LONGEST = 2_048

/** A browser's picture made as small as WeChat makes its own. One that cannot be read stays as it is: the server says what is wrong with it. */
export async function shrinkPicture(file: File): Promise<File> {
  if (file.size <= SMALL) return file
  try {
    const bitmap = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/jpeg', 0.85))
    return blob && blob.size < file.size ? new File([blob], file.name, { type: blob.type }) : file
  } catch {
    return file
  }
}
