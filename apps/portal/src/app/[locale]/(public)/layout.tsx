import type { ReactNode } from "react";

// Nothing is read at the build; the door in front is the one cache.
export const dynamic = "force-dynamic";

const PublicLayout = ({ children }: { children: ReactNode }) => children;

export default PublicLayout;
