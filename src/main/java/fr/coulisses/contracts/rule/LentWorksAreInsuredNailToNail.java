package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.ConditionReport;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.ContractType;
import fr.coulisses.contracts.Work;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// R-C2.4-15: works that are lent are insured from nail to nail for a value that both agree on, and their state is
/// written down each time that they change hands.
class LentWorksAreInsuredNailToNail implements ContractRule {

    private static final String CODE = "R-C2.4-15";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        if (!contract.is(ContractType.LOAN_OF_WORKS)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        List<Work> works = contract.showing().works();
        if (works.isEmpty()) {
            found.add(ContractRule.at(CODE, Severity.WARNING, "showing/works", "works"));
        }
        works.stream()
                .filter(work -> work.value() == null || work.value().signum() <= 0)
                .map(work -> ContractRule.at(
                        CODE, Severity.WARNING, "showing/works/" + work.id() + "/value", "value", work.title()))
                .forEach(found::add);
        if (!Boolean.TRUE.equals(contract.showing().nailToNail())) {
            found.add(ContractRule.at(CODE, Severity.WARNING, "showing/nailToNail", "insurance"));
        }
        Set<ConditionReport> missing = EnumSet.allOf(ConditionReport.class);
        contract.showing().reports().forEach(missing::remove);
        if (!missing.isEmpty()) {
            found.add(ContractRule.at(CODE, Severity.WARNING, "showing/reports", "reports"));
        }
        return found;
    }
}
