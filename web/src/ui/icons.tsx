import type { ReactNode, SVGProps } from 'react';

type IconProps = { size?: number } & SVGProps<SVGSVGElement>;

/** Line icons drawn on a 24 grid; always decorative, the text beside them carries the meaning. */
function line(paths: ReactNode) {
  return function Icon({ size = 18, ...rest }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
        {...rest}
      >
        {paths}
      </svg>
    );
  };
}

export const QueueIcon = line(<path d="M4 6h16M4 12h16M4 18h10" />);
export const ReportIcon = line(<path d="M5 20V11M12 20V4M19 20v-6M3 20h18" />);
export const RulesIcon = line(<path d="M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4M4 12h16" />);
export const FaqIcon = line(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M9.5 9.2a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1.1.9-1.1 1.7M12 16.8v.1" />
  </>,
);
export const BellIcon = line(
  <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5a2.2 2.2 0 0 0 4 0" />,
);
export const MailIcon = line(
  <>
    <rect x="3" y="5" width="18" height="14" rx="2" />
    <path d="m4 7 8 6 8-6" />
  </>,
);
export const PlugIcon = line(<path d="M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4" />);
export const HookIcon = line(
  <path d="M12 4a3.2 3.2 0 0 0-1.6 6L7 16M12 4a3.2 3.2 0 0 1 3 4.4M15 13a3.4 3.4 0 1 1-1 5M7 16h8M7 20a3 3 0 1 1 0-5" />,
);
export const PeopleIcon = line(
  <>
    <circle cx="9" cy="8" r="3.4" />
    <path d="M3 20c0-3.6 2.6-6 6-6s6 2.4 6 6M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17.5 14.4c2.2.7 3.5 2.8 3.5 5.6" />
  </>,
);
export const SystemIcon = line(
  <>
    <rect x="4" y="4" width="16" height="7" rx="1.6" />
    <rect x="4" y="13" width="16" height="7" rx="1.6" />
    <path d="M8 7.5h.1M8 16.5h.1" />
  </>,
);
export const UserIcon = line(
  <>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6" />
  </>,
);
export const SearchIcon = line(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </>,
);
export const CheckIcon = line(<path d="m5 12.5 4.5 4.5L19 7" />);
export const CrossIcon = line(<path d="M6 6l12 12M18 6 6 18" />);
export const WarnIcon = line(<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.3v.1" />);
export const BlockIcon = line(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="m6 6 12 12" />
  </>,
);
export const InfoIcon = line(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5M12 7.5v.1" />
  </>,
);
export const WindowIcon = line(<path d="M7 3h10M7 21h10M8 3v4l4 5-4 5v4M16 3v4l-4 5 4 5v4" />);
export const LinkIcon = line(
  <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />,
);
export const BackIcon = line(<path d="M15 5l-7 7 7 7" />);
export const ChevronIcon = line(<path d="M6 9l6 6 6-6" />);
export const DraftIcon = line(<path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5" />);
export const SendIcon = line(<path d="M21 3 10 14M21 3l-7 18-4-7-7-4z" />);
export const BotIcon = line(
  <>
    <rect x="5" y="8" width="14" height="11" rx="3" />
    <path d="M12 4v4M9.5 13v.5M14.5 13v.5M3 12v3M21 12v3" />
  </>,
);
export const FilterIcon = line(<path d="M4 6h16M7 12h10M10 18h4" />);
export const PlusIcon = line(<path d="M12 5v14M5 12h14" />);
export const TrashIcon = line(<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5" />);
export const DownIcon = line(<path d="M12 5v13M6 13l6 6 6-6" />);
export const UpIcon = line(<path d="M12 19V6M6 11l6-6 6 6" />);
export const DotIcon = line(<path d="M6 12h12" />);
export const KeyboardIcon = line(
  <>
    <rect x="2.5" y="6" width="19" height="12" rx="2" />
    <path d="M6.5 10h.1M10 10h.1M14 10h.1M17.5 10h.1M8 14h8" />
  </>,
);
export const SignOutIcon = line(<path d="M10 4H5v16h5M9 12h11M16 8l4 4-4 4" />);
export const PostIcon = line(
  <>
    <rect x="4" y="4" width="16" height="16" rx="2" />
    <path d="M8 9h8M8 13h8M8 17h4" />
  </>,
);

/** Six hours of a dial, filled. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="13.5" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M16 16V6.5a9.5 9.5 0 0 1 0 19z" fill="currentColor" />
      <circle cx="16" cy="16" r="2.6" fill="#e58a3c" />
    </svg>
  );
}
