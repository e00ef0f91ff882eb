import { getTranslations } from "next-intl/server";
import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { HairlineItem, HairlineList } from "@/components/ui/hairline-list";
import { SubmitButton } from "@/components/ui/submit-button";
import { demoRoles } from "@/lib/accounts/schemas";

/** One click to be somebody of the demo world. Only drawn in demo mode; the verb refuses otherwise. */
export async function DemoEntrance({ action, next }: { action: FormAction; next?: string }) {
  const t = await getTranslations("accounts.signIn.demo");
  return (
    <section aria-labelledby="demo-title" className="max-w-xl">
      <h2 id="demo-title" className="text-xl">
        {t("title")}
      </h2>
      <p className="mt-1.5 mb-5 max-w-[60ch] text-ui text-soft">{t("lead")}</p>
      <ActionForm action={action}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <HairlineList>
          {demoRoles.map((role) => (
            <HairlineItem key={role} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              <p id={`demo-${role}`} className="min-w-0 flex-1 basis-48 text-ui text-soft">
                {t(`${role}Help`)}
              </p>
              <SubmitButton variant="secondary" name="role" value={role} aria-describedby={`demo-${role}`}>
                {t(role)}
              </SubmitButton>
            </HairlineItem>
          ))}
        </HairlineList>
      </ActionForm>
    </section>
  );
}
