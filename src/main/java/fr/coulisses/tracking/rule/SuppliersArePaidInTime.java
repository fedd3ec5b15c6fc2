package fr.coulisses.tracking.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.shared.Formats;
import fr.coulisses.tracking.DocumentKind;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// R-C2.3-07: suppliers are paid in time: thirty days unless agreed otherwise (C. com. L.441-10).
class SuppliersArePaidInTime implements TrackingRule {

    private static final String CODE = "R-C2.3-07";
    private static final String USUAL = "P-FACTURE-DELAI";

    @Override
    public List<EntryFinding> examine(TrackingDossier dossier) {
        LocalDate today = dossier.dossier().today();
        int usual = dossier.dossier().parameters().decimal(USUAL).intValue();
        return dossier.standing()
                .filter(entry -> entry.content().kind() == DocumentKind.INVOICE && entry.state() != DocumentState.PAID)
                .flatMap(entry -> {
                    LocalDate due = due(entry.content(), usual);
                    return due == null || !due.isBefore(today)
                            ? Stream.<EntryFinding>empty()
                            : Stream.of(
                                    TrackingRule.at(entry, CODE, Severity.ADVICE, "dueOn", "late", Formats.date(due)));
                })
                .toList();
    }

    private static @Nullable LocalDate due(SupportingDocument invoice, int usual) {
        LocalDate issued = invoice.issuedOn();
        return invoice.dueOn() != null || issued == null ? invoice.dueOn() : issued.plusDays(usual);
    }
}
