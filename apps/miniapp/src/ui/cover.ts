import { useEffect } from 'react'
import { create } from 'zustand'

const useCovers = create(() => ({ open: 0 }))

const add = (by: 1 | -1) => useCovers.setState(({ open }) => ({ open: open + by }))

/** Says while `open` that something lies over the page. */
export function useCover(open: boolean): void {
  useEffect(() => {
    if (!open) return
    add(1)
    return () => add(-1)
  }, [open])
}

/** Whether something lies over the page, so that what moves below would not be seen. */
export const useCovered = (): boolean => useCovers(({ open }) => open > 0)
