package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Money;
import java.util.List;

/// R-C1.1-06: the budget that is given says whether it is with or without VAT.
class EnvelopeSaysWhetherItHasVat implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        Frame frame = study.frame();
        return frame.envelope() == null || frame.basis() != null
                ? List.of()
                : List.of(Finding.of(
                        "R-C1.1-06", Severity.WARNING, "frame/basis", Figure.amount(new Money(frame.envelope()))));
    }
}
