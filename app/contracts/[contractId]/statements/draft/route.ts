import { draftRoute } from "@/app/draft-route";
import { saveStatement } from "@/lib/contracts/save-statement";
import { SaveStatementForm } from "@/lib/contracts/statement-forms";

export const POST = draftRoute(SaveStatementForm, saveStatement);
