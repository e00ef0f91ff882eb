import { Fragment } from "react";
import { AppealText } from "@/components/disputes/appeal-text";
import type { CriterionListProps } from "@/components/disputes/criterion-list";
import { Ruling, type RulingProps } from "@/components/disputes/ruling";
import type { DisputeEvent } from "@/lib/contracts/dispute-queries";
import type { Divisible } from "@/lib/contracts/divide-price";
import type { ContractParty } from "@/lib/contracts/states";

export interface RulingsProps {
  dispute: { appealBy: Date | null; appealedBy: ContractParty | null; appealText: string | null };
  statements: readonly RulingProps["statement"][];
  history: readonly DisputeEvent[];
  list: CriterionListProps;
  money: Divisible | null;
}

/** What was decided, in order: the decision, the appeal against it, the decision on that. */
export function Rulings({ dispute, statements, history, list, money }: RulingsProps) {
  return statements.map((statement) => {
    const ruling = history.find((event) => event.ruling?.instance === statement.instance)?.ruling;
    if (!ruling) return null;
    return (
      <Fragment key={statement.instance}>
        <Ruling
          {...list}
          statement={statement}
          findings={ruling.findings}
          sharePoints={ruling.sharePoints}
          money={money}
          appealBy={dispute.appealBy}
        />
        {statement.instance === 1 ? <AppealText dispute={dispute} names={list.names} /> : null}
      </Fragment>
    );
  });
}
