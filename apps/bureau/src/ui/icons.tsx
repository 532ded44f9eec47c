import type { Section } from '@tanpuhui/contract'
import type { ReactNode } from 'react'

interface IconProps {
  size?: number
}

/** One line style for every icon: 24-unit grid, round ends, the colour of the text beside it. */
const icon =
  (shape: ReactNode) =>
  ({ size = 20 }: IconProps) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shape}
    </svg>
  )

export const TotalsIcon = icon(<path d="M4 20h16M7 20v-6m5 6V9m5 11V5" />)
export const SiteIcon = icon(<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zm4 0h2m-2 4h2v2m-6 0v-2" />)
export const SealIcon = icon(
  <path d="M12 3l2.2 1.7 2.8-.2.7 2.7 2.3 1.6-1 2.6 1 2.6-2.3 1.6-.7 2.7-2.8-.2L12 19.8l-2.2-1.7-2.8.2-.7-2.7L4 14l1-2.6-1-2.6 2.3-1.6.7-2.7 2.8.2zM9 11.5l2.2 2.2L15.2 9.5" />,
)
export const AppealIcon = icon(<path d="M4.5 5h15v11h-8l-4 3.5V16h-3zM8.5 9h7M8.5 12h4" />)
export const NameIcon = icon(
  <path d="M3.5 6h17v12h-17zM8.5 12a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6ZM6 15.6c.4-1.4 1.3-2.1 2.5-2.1s2.1.7 2.5 2.1M14 10h3.5M14 13.5h3.5" />,
)
export const DownloadIcon = icon(<path d="M12 4v11m-4-4 4 4 4-4M5 19.5h14" />)
export const WallIcon = icon(<path d="M3.5 5h17v11h-17zM9 20h6m-3-4v4" />)
export const CheckIcon = icon(<path d="M5 12.5l4.5 4.5L19 7.5" />)
export const CrossIcon = icon(<path d="M6.5 6.5l11 11m0-11-11 11" />)
export const QuestionIcon = icon(<path d="M8.8 9a3.2 3.2 0 1 1 4.7 2.9c-1 .6-1.5 1.2-1.5 2.3M12 17.8v.1" />)
export const BackIcon = icon(<path d="M14.5 5.5 8 12l6.5 6.5" />)
export const PersonIcon = icon(<path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5" />)
export const PeopleIcon = icon(
  <path d="M9 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.7-3 3.3-4.7 6.5-4.7s5.8 1.7 6.5 4.7M16 5.3a3.3 3.3 0 0 1 0 6.4m2.2 3.5c1.6.8 2.8 2.3 3.3 4.3" />,
)
export const LeafIcon = icon(
  <path d="M12 21v-9.5M12 15c-4.5 0-6.5-2.5-6.5-6.5 4.5 0 6.5 2.5 6.5 6.5Zm0-3.5c0-4 2-6.5 6.5-6.5 0 4-2 6.5-6.5 6.5Z" />,
)

const SECTION_ICONS: Record<Section, (props: IconProps) => ReactNode> = {
  clothing: icon(<path d="M9 4 4 6.5l1.5 4L8 9.8V20h8V9.8l2.5.7 1.5-4L15 4a3 3 0 0 1-6 0Z" />),
  food: icon(
    <path d="M3.5 11.5h17a8.5 8.5 0 0 1-5 7.7V20h-7v-.8a8.5 8.5 0 0 1-5-7.7ZM9 8c-1-1.5 1-2.5 0-4m5 4c-1-1.5 1-2.5 0-4" />,
  ),
  housing: icon(<path d="M4 11.5 12 4.5l8 7M6 10v9.5h12V10M10 19.5V14h4v5.5" />),
  travel: icon(
    <path d="M6 19a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm12 0a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM6 15.5l3.5-7h5.5m3 7L14.5 6H17M9.5 8.5l3.5 7 2.2-5.5M8 8.5h3" />,
  ),
  leisure: icon(<path d="M3 19.5 9.5 8l4 6.5 2-3 5.5 8zM16.5 7.5a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z" />),
  goods: icon(<path d="M6 8.5h12l1 11.5H5zM9 11V7a3 3 0 0 1 6 0v4" />),
  office: icon(<path d="M5.5 20h9M10 20v-4.5L6.5 10 12 6M10.5 3.8l3.2 4.6M10.5 3.8c3-1.4 6.5-.3 8 2.8l-4.8 1.8" />),
  finance: icon(
    <path d="M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 13.5c-.3-3.8 2-5.8 7-5.5.2 4.8-1.9 7.2-5.7 6.7M8 17c.8-2.6 2.3-4.7 4.5-6" />,
  ),
}

/** Whether a key of the totals is a section that has an icon and a hue. */
export const isSection = (key: string): key is Section => Object.hasOwn(SECTION_ICONS, key)

export function SectionIcon({ section, size }: IconProps & { section: Section }) {
  const Icon = SECTION_ICONS[section]
  return <Icon size={size} />
}
