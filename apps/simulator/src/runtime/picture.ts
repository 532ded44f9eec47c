/** A picture of the simulated camera or of the tester's disk. */
export interface Picture {
  name: string
  mime: string
  bytes: Uint8Array<ArrayBuffer>
  width: number
  height: number
  dataUrl: string
}

const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Reads a picture; rejects when the bytes are no picture that the browser can decode. */
export const readPicture = async (blob: Blob, name: string): Promise<Picture> => {
  const bitmap = await createImageBitmap(blob)
  const { width, height } = bitmap
  bitmap.close()
  return { name, mime: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()), width, height, dataUrl: await toDataUrl(blob) }
}

/** The pixels of a picture, on white paper; rejects like readPicture. */
export const picturePixels = async (blob: Blob): Promise<ImageData> => {
  const bitmap = await createImageBitmap(blob)
  const ink = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!ink) throw new Error('no 2d canvas')
  ink.drawImage(bitmap, 0, 0)
  bitmap.close()
  return ink.getImageData(0, 0, ink.canvas.width, ink.canvas.height)
}

/** Encodes a canvas; rejects when it is tainted or has no area. */
export const encodeCanvas = (canvas: HTMLCanvasElement, mime: string, quality?: number): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty canvas'))), mime, quality)
  })

/** Draws a plate of food with a number on it: a photo that differs each time, in bytes and to the eye. */
export const drawPhoto = async (): Promise<Picture> => {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 480
  const ink = canvas.getContext('2d')
  if (!ink) throw new Error('no 2d canvas')
  const number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  const hue = number % 360
  ink.fillStyle = `hsl(${hue} 35% 82%)`
  ink.fillRect(0, 0, 640, 480)
  const circle = (radius: number, fill: string) => {
    ink.beginPath()
    ink.arc(320, 220, radius, 0, Math.PI * 2)
    ink.fillStyle = fill
    ink.fill()
  }
  circle(180, '#fdfcf8')
  circle(132, `hsl(${hue} 30% 94%)`)
  ink.fillStyle = `hsl(${(hue + 120) % 360} 45% 38%)`
  for (let leaf = 0; leaf < 5; leaf += 1) {
    const angle = (leaf / 5) * Math.PI * 2 + hue
    ink.beginPath()
    ink.ellipse(320 + Math.cos(angle) * 70, 220 + Math.sin(angle) * 70, 34, 14, angle, 0, Math.PI * 2)
    ink.fill()
  }
  ink.fillStyle = '#333'
  ink.font = '24px sans-serif'
  ink.textAlign = 'center'
  ink.fillText(`模拟照片 #${number}`, 320, 450)
  return readPicture(await encodeCanvas(canvas, 'image/jpeg', 0.9), `photo-${number}.jpg`)
}
