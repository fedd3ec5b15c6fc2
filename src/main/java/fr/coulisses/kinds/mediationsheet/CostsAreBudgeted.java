package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.stream.Stream;

/// R-C3.5-08 (R-X-03): what the action costs stands in the budget: each means that costs has a line, and no line is
/// asked for more than it has. The lines of aids are another rule's, see [AidsAreReady]; their costs count here too.
class CostsAreBudgeted implements Check<MediationSheet> {

    private static final String CODE = "R-C3.5-08";

    @Override
    public List<Finding> examine(MediationSheet sheet, Dossier dossier) {
        return Stream.concat(
                        sheet.means().stream()
                                .filter(Costing::isCharged)
                                .filter(means -> sheet.line(means.line()).isEmpty())
                                .map(CostsAreBudgeted::unpaid),
                        sheet.lines().stream().flatMap(line -> overdrawn(sheet, line)))
                .toList();
    }

    private static Finding unpaid(Means means) {
        return finding(
                "means/" + means.id() + "/line",
                "none",
                means.label().isBlank() ? "…" : means.label(),
                Figure.amount(means.amount()));
    }

    private static Stream<Finding> overdrawn(MediationSheet sheet, CostLine line) {
        List<Costing> paid = sheet.costing()
                .filter(Costing::isCharged)
                .filter(each -> each.line().equals(line.id()))
                .toList();
        Money asked = paid.stream().map(Costing::amount).reduce(Money.ZERO, Money::plus);
        if (asked.compareTo(line.amount()) <= 0) {
            return Stream.empty();
        }
        Costing last = paid.getLast();
        return Stream.of(finding(
                (last instanceof Means ? "means/" : "aids/") + last.id() + "/cost",
                "more",
                line.label(),
                Figure.amount(asked),
                Figure.amount(line.amount())));
    }

    private static Finding finding(String place, String name, String... arguments) {
        return new Finding(CODE, Severity.WARNING, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}
