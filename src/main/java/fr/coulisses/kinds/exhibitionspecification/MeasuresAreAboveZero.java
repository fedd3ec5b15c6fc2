package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A size, a weight, a light or an amount is no negative number: nothing could be held against it. Only
/// temperatures go below zero.
class MeasuresAreAboveZero implements Check<ExhibitionSpecification> {

    @Override
    public List<Finding> examine(ExhibitionSpecification specification, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        walk(JsonMapper.shared().valueToTree(specification), "", "", "", found);
        return found;
    }

    /// @param label the place without ids
    /// @param row what the row is called that the place stands in
    private static void walk(JsonNode node, String place, String label, String row, List<Finding> found) {
        if (node.isArray()) {
            node.forEach(
                    each -> walk(each, place + "/" + each.path("id").asString(""), label, called(each, row), found));
        } else if (node.isObject()) {
            node.propertyNames()
                    .forEach(name ->
                            walk(node.path(name), below(place, name, "/"), below(label, name, "."), row, found));
        } else if (node.isNumber() && node.decimalValue().signum() < 0 && !label.contains("temperature")) {
            found.add(new Finding(
                    "R-C3.5-10",
                    Severity.WARNING,
                    place,
                    row.isEmpty() ? "finding.R-C3.5-10.sheetNegative" : "finding.R-C3.5-10.sheetNegativeOf",
                    List.of(Figure.label("exhibitionspecification.field." + label), row)));
        }
    }

    private static String called(JsonNode row, String around) {
        return Stream.of("title", "name", "task", "function")
                .map(name -> row.path(name).asString(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(around);
    }

    private static String below(String place, String name, String mark) {
        return place.isEmpty() ? name : place + mark + name;
    }
}
