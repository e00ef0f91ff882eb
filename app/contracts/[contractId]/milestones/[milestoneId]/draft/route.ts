import { draftRoute } from "@/app/draft-route";
import { SaveDeliveryForm } from "@/lib/contracts/delivery-form";
import { saveDelivery } from "@/lib/contracts/save-delivery";

export const POST = draftRoute(SaveDeliveryForm, saveDelivery);
