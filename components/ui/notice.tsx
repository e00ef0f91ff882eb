import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

export type NoticeTone = "info" | "success" | "warning" | "danger";

const tones: Record<NoticeTone, { box: string; icon: string; Icon: typeof Info }> = {
  info: { box: "border-line bg-sunk", icon: "text-soft", Icon: Info },
  success: { box: "border-transparent bg-positive-tint", icon: "text-positive", Icon: CircleCheck },
  warning: { box: "border-transparent bg-caution-tint", icon: "text-caution", Icon: TriangleAlert },
  danger: { box: "border-transparent bg-danger-tint", icon: "text-danger", Icon: CircleAlert },
};

export interface NoticeProps extends Omit<ComponentProps<"div">, "title"> {
  tone?: NoticeTone;
  title?: ReactNode;
  /** Buttons or links: what to do about it. */
  actions?: ReactNode;
}

/** Something the person should know here and now. Give `role="alert"` or `role="status"` only when it appears later. */
export function Notice({ tone = "info", title, actions, className, children, ...props }: NoticeProps) {
  const { box, icon, Icon } = tones[tone];
  return (
    <div {...props} className={clsx("flex gap-3 rounded border px-4 py-3", box, className)}>
      <Icon aria-hidden className={clsx("mt-1 size-4.5 shrink-0", icon)} strokeWidth={1.75} />
      <div className="min-w-0 flex-1 text-ui">
        {title ? <p className="font-semibold text-ink">{title}</p> : null}
        {children ? <div className="max-w-[68ch] text-ink">{children}</div> : null}
        {actions ? <div className="mt-3 flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  );
}
