import jsQR from 'jsqr'

/** Reads the QR code in a picture's RGBA pixels, as screenshots and printouts have it. Undefined when there is none to read. */
export const readQr = ({ width, height, data }: { width: number; height: number; data: Uint8ClampedArray }): string | undefined =>
  jsQR(data, width, height)?.data || undefined
