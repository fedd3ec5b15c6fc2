package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Circumstances;
import fr.coulisses.contracts.Contract;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// R-C2.4-25: where amateurs take part in a lucrative show, it is declared online in time, and a group and each amateur
/// stay within their numbers of performances.
class AmateursInLucrativeShowsAreDeclared implements ContractRule {

    private static final String CODE = "R-C2.4-25";
    static final String DELAY = "P-AMATEUR-TELEDECL";
    static final String GROUP = "P-AMATEUR-GROUPE";
    static final String PERSON = "P-AMATEUR-INDIV";

    @Override
    public List<Finding> examine(RuledContract ruled, ContractDossier dossier) {
        Contract contract = ruled.content();
        Circumstances told = contract.circumstances();
        if (!Boolean.TRUE.equals(told.amateurs()) || !Boolean.TRUE.equals(told.lucrative())) {
            return List.of();
        }
        Optional<LocalDate> show = contract.dates().firstShow();
        ParameterSnapshot figures = show.map(dossier.dossier().parameters()::on)
                .orElse(dossier.dossier().parameters());
        List<Finding> found = new ArrayList<>();
        declared(told, show, figures, dossier).ifPresent(found::add);
        within(told.amateurPerformances(), GROUP, "amateurPerformances", "group", figures, dossier)
                .ifPresent(found::add);
        within(told.individualPerformances(), PERSON, "individualPerformances", "person", figures, dossier)
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Finding> declared(
            Circumstances told, Optional<LocalDate> show, ParameterSnapshot figures, ContractDossier dossier) {
        String place = "circumstances/amateursDeclaredOn";
        LocalDate declared = told.amateursDeclaredOn();
        if (declared == null) {
            return Optional.of(ContractRule.at(CODE, Severity.BLOCKING, place, "undeclared"));
        }
        return show.map(day -> day.minusMonths(figures.decimal(DELAY).longValue()))
                .filter(declared::isAfter)
                .map(last -> ContractRule.at(
                        CODE, dossier.severity(Severity.BLOCKING, DELAY), place, "late", Formats.date(last)));
    }

    private static Optional<Finding> within(
            @Nullable Integer count,
            String code,
            String field,
            String name,
            ParameterSnapshot figures,
            ContractDossier dossier) {
        int most = figures.decimal(code).intValue();
        return count == null || count <= most
                ? Optional.empty()
                : Optional.of(ContractRule.at(
                        CODE,
                        dossier.severity(Severity.BLOCKING, code),
                        "circumstances/" + field,
                        name,
                        String.valueOf(count),
                        String.valueOf(most)));
    }
}
