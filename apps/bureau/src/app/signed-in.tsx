import { Navigate, Outlet, useLocation } from 'react-router-dom'
import { useStaff } from '@/features/session/use-staff'
import { PageError } from '@/ui/page-error'
import { Splash } from '@/ui/splash'

/** Lets staff in and leads everybody else to the sign-in, from which they come back to where they wanted to go. */
export function SignedIn() {
  const { data: staff, error, refetch } = useStaff()
  const { pathname, search } = useLocation()
  if (staff) return <Outlet />
  if (staff === null) return <Navigate to="/sign-in" replace state={{ from: pathname + search }} />
  if (!error) return <Splash />
  return (
    <main style={{ maxWidth: 720, margin: '64px auto', padding: 16 }}>
      <PageError error={error} retry={() => void refetch()} />
    </main>
  )
}
