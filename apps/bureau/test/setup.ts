import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// On a busy machine a page takes longer to be drawn than the usual second.
configure({ asyncUtilTimeout: 15_000 })
