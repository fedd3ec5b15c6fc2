package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C1.2-02: at least one exchange with a professional is documented: who, in which position, and what was learnt.
class AProfessionalWasMet implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        boolean met = diagnostic.exchanges().stream()
                .anyMatch(exchange -> !exchange.who().isBlank()
                        && !exchange.position().isBlank()
                        && !exchange.lessons().isBlank());
        return met ? List.of() : List.of(Finding.of("R-C1.2-02", Severity.BLOCKING, "exchanges"));
    }
}
