package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// R-C3.2-04: each work fits its wall, and all of them do with the room they need between them.
class WorksFitTheirWall implements Check<ExhibitionSpecification> {

    private static final String CODE = "R-C3.2-04";

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        return specification.walls().stream()
                .flatMap(wall -> examine(HangingPlan.of(specification, wall)).stream())
                .toList();
    }

    private static List<Finding> examine(HangingPlan plan) {
        Wall wall = plan.wall();
        List<Finding> found = new ArrayList<>();
        plan.hung().forEach(each -> alone(each, wall).ifPresent(found::add));
        BigDecimal length = wall.length();
        if (found.isEmpty() && length != null && plan.needed().compareTo(length) > 0) {
            found.add(finding(
                    "walls/" + wall.id() + "/length",
                    "wallFull",
                    wall.name(),
                    Figure.number(length),
                    Figure.number(plan.needed().stripTrailingZeros())));
        } else if (found.isEmpty()) {
            found.addAll(beside(plan));
        }
        return found;
    }

    private static Optional<Finding> alone(Hung each, Wall wall) {
        BigDecimal length = wall.length();
        BigDecimal height = wall.height();
        if (length != null && each.width().compareTo(length) > 0) {
            return Optional.of(of(each, "size/width", "wallWide", wall.name(), each.width(), length));
        }
        if (length != null
                && (each.left().signum() < 0 || (isFixed(each) && each.right().compareTo(length) > 0))) {
            return Optional.of(of(each, "hanging/left", "wallBeyond", wall.name(), each.right(), length));
        }
        if (height != null && each.height().compareTo(height) > 0) {
            return Optional.of(of(each, "size/height", "wallHigh", wall.name(), each.height(), height));
        }
        return each.bottom().signum() < 0 || (height != null && each.top().compareTo(height) > 0)
                ? Optional.of(of(each, "hanging/axis", "wallAxis", wall.name(), each.middle(), each.height()))
                : Optional.empty();
    }

    private static boolean isFixed(Hung each) {
        return each.work().hanging().left() != null;
    }

    /// Works that have less room between them than their wall wants.
    private static List<Finding> beside(HangingPlan plan) {
        List<Hung> sorted =
                plan.hung().stream().sorted(Comparator.comparing(Hung::left)).toList();
        List<Finding> found = new ArrayList<>();
        for (int at = 1; at < sorted.size(); at++) {
            Hung before = sorted.get(at - 1);
            Hung after = sorted.get(at);
            BigDecimal between = after.left().subtract(before.right());
            if (between.compareTo(plan.wall().gap()) < 0) {
                found.add(finding(
                        "works/" + after.work().id() + "/hanging/left",
                        between.signum() < 0 ? "wallOverlap" : "wallClose",
                        before.work().called(),
                        after.work().called(),
                        Figure.number(between.movePointRight(2).stripTrailingZeros()),
                        Figure.number(plan.wall().gap().movePointRight(2).stripTrailingZeros())));
            }
        }
        return found;
    }

    private static Finding of(Hung each, String name, String message, String wall, BigDecimal is, BigDecimal most) {
        return finding(
                "works/" + each.work().id() + "/" + name,
                message,
                each.work().called(),
                wall,
                Figure.number(is.stripTrailingZeros()),
                Figure.number(most.stripTrailingZeros()));
    }

    private static Finding finding(String place, String message, String... arguments) {
        boolean close = message.equals("wallClose");
        return new Finding(
                CODE,
                close ? Severity.ADVICE : Severity.BLOCKING,
                place,
                "finding." + CODE + "." + message,
                List.of(arguments));
    }
}
