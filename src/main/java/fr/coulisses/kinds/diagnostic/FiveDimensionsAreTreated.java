package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// R-C1.2-01: the economic, social, touristic, cultural and environmental dimensions are filled in; the competency
/// names each of them.
class FiveDimensionsAreTreated implements Check<Diagnostic> {

    @Override
    public List<Finding> examine(Diagnostic diagnostic, Dossier dossier) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("economic", diagnostic.dimensions().economic());
        texts.put("social", diagnostic.dimensions().social());
        texts.put("touristic", diagnostic.dimensions().touristic());
        texts.put("cultural", diagnostic.dimensions().cultural());
        texts.put("environmental", diagnostic.dimensions().environmental());
        return texts.entrySet().stream()
                .filter(dimension -> dimension.getValue().isBlank())
                .map(dimension -> new Finding(
                        "R-C1.2-01",
                        Severity.BLOCKING,
                        "dimensions/" + dimension.getKey(),
                        "finding.R-C1.2-01." + dimension.getKey(),
                        List.of()))
                .toList();
    }
}
