import { getTranslations } from "next-intl/server";
import { ViewSwitch } from "@/components/accounts/view-switch";
import { SignOutForm } from "@/components/site/sign-out-form";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Viewer } from "@/lib/accounts/viewer";

interface Props {
  viewer: Viewer;
  signOut: () => Promise<void>;
  switchView: (formData: FormData) => Promise<void>;
}

/** Who one is, from which side one looks, and the way out. */
export async function AccountMenu({ viewer, signOut, switchView }: Props) {
  const t = await getTranslations("site");
  const places = ["money", ...(viewer.isFreelancer ? ["profile"] : []), "organisations", "settings"];
  return (
    <Popover
      trigger={
        <>
          <Avatar name={viewer.name} size="small" />
          <VisuallyHidden>{t("account", { name: viewer.name })}</VisuallyHidden>
        </>
      }
      align="end"
    >
      <p className="font-medium [overflow-wrap:anywhere]">{viewer.name}</p>
      <p className="mb-4 text-sm text-soft [overflow-wrap:anywhere]">{viewer.email}</p>
      <ViewSwitch view={viewer.view} action={switchView} />
      <nav aria-label={t("accountNav")} className="my-4">
        <ul className="space-y-1">
          {places.map((place) => (
            <li key={place}>
              <TextLink href={`/${place}`} className="inline-flex min-h-9 items-center">
                {t(`to.${place}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <SignOutForm action={signOut}>
        <Button type="submit" size="small">
          {t("signOut")}
        </Button>
      </SignOutForm>
    </Popover>
  );
}
