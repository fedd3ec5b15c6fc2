package fr.coulisses.funding.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.register.Attachment;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// R-C2.2-02: the budget that goes to the funders is balanced, and the same file is attached to all requests.
class TheSameBalancedBudgetGoesToAll implements FundingRule {

    private static final String CODE = "R-C2.2-02";

    @Override
    public List<EntryFinding> examine(FundingDossier dossier) {
        List<Entry<FundingRequest, FundingState>> sent = dossier.standing().stream()
                .filter(entry -> entry.state().compareTo(FundingState.COMPLETE) >= 0)
                .toList();
        if (sent.isEmpty()) {
            return List.of();
        }
        List<EntryFinding> findings = new ArrayList<>();
        Money gap = dossier.budget().totals().balance();
        if (!gap.isZero()) {
            findings.add(FundingRule.at(
                    sent.getFirst(), CODE, Severity.WARNING, "asked", "unbalanced", Figure.amount(gap.absolute())));
        }
        Set<String> first = sent.stream()
                .map(entry -> attached(entry, dossier))
                .filter(files -> !files.isEmpty())
                .findFirst()
                .orElse(Set.of());
        sent.stream()
                .filter(entry -> isAnother(attached(entry, dossier), first))
                .map(entry -> FundingRule.at(entry, CODE, Severity.WARNING, "documents", "different"))
                .forEach(findings::add);
        return findings;
    }

    private static boolean isAnother(Set<String> attached, Set<String> first) {
        return !attached.isEmpty() && !attached.equals(first);
    }

    /// The fingerprints of the files that are attached as the budget of the project.
    private static Set<String> attached(Entry<FundingRequest, FundingState> entry, FundingDossier dossier) {
        Set<String> places = entry.content().documents().stream()
                .filter(document -> document.type() == DocumentType.PROJECT_BUDGET)
                .map(document -> "documents/" + document.id())
                .collect(Collectors.toSet());
        return dossier.files().stream()
                .filter(file -> file.entry().equals(entry.id()) && places.contains(file.place()))
                .map(Attachment::sha256)
                .collect(Collectors.toSet());
    }
}
