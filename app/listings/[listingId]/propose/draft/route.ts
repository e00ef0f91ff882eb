import { draftRoute } from "@/app/draft-route";
import { SaveProposalForm } from "@/lib/proposals/form-schemas";
import { saveProposal } from "@/lib/proposals/save-proposal";

export const POST = draftRoute(SaveProposalForm, saveProposal);
