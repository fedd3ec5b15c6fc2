package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;

/// R-C4.2-10: what is read on a screen has alternative texts and enough contrast; the colours of the brand stand
/// out from each other (WCAG 2.1, 1.4.3).
class SupportsCanBeReadByMore implements Check<CommunicationPlan> {

    private static final String CODE = "R-C4.2-10";

    @Override
    public List<Finding> examine(CommunicationPlan plan, Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        plan.brand().colours().stream()
                .filter(colour -> !colour.hex().isBlank() && colour.rgb().isEmpty())
                .map(colour -> finding("brand/colours/" + colour.id() + "/hex", "colour", colour.hex()))
                .forEach(findings::add);
        plan.brand().pairings().stream()
                .filter(pairing -> !plan.brand().isLegible(pairing))
                .map(pairing -> finding(
                        "brand/pairings/" + pairing.id(),
                        pairing.large() ? "large" : "contrast",
                        Figure.number(plan.brand().contrast(pairing).orElseThrow()),
                        Figure.number(pairing.large() ? Contrast.LARGE : Contrast.TEXT)))
                .forEach(findings::add);
        plan.pursued().stream()
                .filter(action -> action.is(Channel.ONLINE))
                .filter(action -> !action.aids().containsAll(List.of(Aid.ALT_TEXT, Aid.CONTRAST)))
                .map(action -> finding("actions/" + action.id() + "/aids", "aids", action.title()))
                .forEach(findings::add);
        return findings;
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.ADVICE, place, "finding.R-C4.2-10." + name, List.of(arguments));
    }
}
