package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.2-16: the ADAMI and the SPEDIDAM support salaried performers: the budget has their fees.
class PerformersSocietiesWantSalaries implements FundingRule {

    private static final List<String> SOCIETIES = List.of("adami", "spedidam");

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        boolean hasSalaries = dossier.budget().lines().stream()
                .map(BudgetLine::entry)
                .anyMatch(line -> line.heading() == Heading.ARTISTIC
                        && line.account().startsWith("641")
                        && !line.amount().isZero());
        return hasSalaries
                ? List.of()
                : dossier.standing().stream()
                        .filter(entry -> Stream.of(
                                        FoldedText.of(entry.content().funder()).split(" "))
                                .anyMatch(SOCIETIES::contains))
                        .map(entry -> FundingRule.at(entry, "R-C2.2-16", Severity.WARNING, "funder", "none"))
                        .toList();
    }
}
