"use server";

import { formAction } from "@/app/form-action";
import { finishAccount } from "@/lib/payments/sandbox/finish-account";
import { leaveCard } from "@/lib/payments/sandbox/leave-card";
import { leavePage } from "@/lib/payments/sandbox/leave-page";
import { payPage } from "@/lib/payments/sandbox/pay-page";
import { FinishAccount, LeaveCard, LeavePage, PayPage } from "@/lib/payments/sandbox/schemas";

const onward = ({ href }: { href: string }) => href;

export const pay = formAction(PayPage, payPage, onward);
export const leave = formAction(LeavePage, leavePage, onward);
export const keepCard = formAction(LeaveCard, leaveCard, onward);
export const finish = formAction(FinishAccount, finishAccount, onward);
