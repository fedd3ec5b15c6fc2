package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.CohortMatrix;
import fr.coulisses.assessment.Strength;
import fr.coulisses.assessment.StudentRow;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The tables of a cohort as HTML: its students against the competencies, and how many stand where for each criterion.
final class CohortHeat {

    private final CohortMatrix matrix;
    private final Age age;
    private final Labels labels;
    private final Locale language;
    private final List<Referential.Competency> competencies;

    CohortHeat(CohortMatrix matrix, Age age, Labels labels, Locale language) {
        this.matrix = matrix;
        this.age = age;
        this.labels = labels;
        this.language = language;
        this.competencies = matrix.referential().competencies().toList();
    }

    /// One row for each student, each competency as its sign and the number of its proofs.
    String students() {
        StringBuilder html = table("assessment.cohort.caption", matrix.cohort().name());
        html.append("<thead><tr><th scope=\"col\" rowspan=\"2\">")
                .append(text("assessment.matrix.student"))
                .append("</th>");
        html.append("<th scope=\"col\" rowspan=\"2\" class=\"number\">")
                .append(text("assessment.cohort.accepted"))
                .append("</th><th scope=\"col\" rowspan=\"2\" class=\"number\">")
                .append(text("assessment.cohort.toDo"))
                .append("</th>");
        matrix.referential()
                .blocks()
                .forEach(block -> html.append("<th scope=\"colgroup\" class=\"heat-block\" colspan=\"")
                        .append(block.competencies().size())
                        .append("\" title=\"")
                        .append(HtmlWriter.escape(block.title()))
                        .append("\">")
                        .append(HtmlWriter.escape(block.shortCode()))
                        .append("</th>"));
        html.append("</tr><tr>");
        competencies.forEach(competency -> html.append("<th scope=\"col\"><abbr title=\"")
                .append(HtmlWriter.escape(competency.shortTitle()))
                .append("\">")
                .append(HtmlWriter.escape(competency.code()))
                .append("</abbr></th>"));
        html.append("</tr></thead><tbody>");
        matrix.rows().forEach(row -> html.append(student(row)));
        return html.append("</tbody><tfoot>")
                .append(totals())
                .append("</tfoot></table>")
                .toString();
    }

    private String student(StudentRow row) {
        String address = MatrixAddress.student(row.student().id());
        StringBuilder html = new StringBuilder("<tr><th scope=\"row\"><a tabindex=\"-1\" router-link href=\"")
                .append(address)
                .append("\">")
                .append(HtmlWriter.escape(
                        row.student().familyName() + " " + row.student().givenName()))
                .append("</a></th>");
        html.append("<td class=\"number\">")
                .append(row.count(CellState.ACCEPTED))
                .append(" / ")
                .append(competencies.size())
                .append("</td><td class=\"number\">")
                .append(row.count(CellState.SUBMITTED))
                .append("</td>");
        competencies.forEach(competency -> html.append(cell(row, competency, address)));
        return html.append("</tr>").toString();
    }

    private String cell(StudentRow row, Referential.Competency competency, String address) {
        Strength strength = row.strength(competency.code());
        boolean old = strength.at() != null && age.isOld(strength.at());
        String count = strength.proofs() > 1 ? String.valueOf(strength.proofs()) : "";
        String spoken = row.student().fullName() + ", " + competency.code() + " : " + word(strength.state())
                + (count.isEmpty() ? "" : " (" + count + ")")
                + (old ? ", " + labels.text(language, "assessment.heat.old") : "");
        return "<td class=\"heat-cell heat-" + strength.state().name().toLowerCase(Locale.ROOT)
                + (old ? " heat-old" : "") + "\"><a tabindex=\"-1\" router-link href=\"" + address + "\" title=\""
                + HtmlWriter.escape(spoken) + "\">"
                + new HeatCell(strength.state(), old).inside(count, spoken) + "</a></td>";
    }

    /// How many students were judged acquired, for each competency.
    private String totals() {
        StringBuilder html = new StringBuilder("<tr><th scope=\"row\">")
                .append(text("assessment.cohort.totals"))
                .append("</th><td></td><td></td>");
        competencies.forEach(competency -> html.append("<td class=\"number\">")
                .append(matrix.states(competency.code()).getOrDefault(CellState.ACCEPTED, 0))
                .append("</td>"));
        return html.append("</tr>").toString();
    }

    /// One row for each criterion, with the number of students in each state.
    String criteria() {
        StringBuilder html = table("assessment.cohort.criteria", matrix.cohort().name());
        html.append("<thead><tr><th scope=\"col\">")
                .append(text("assessment.heat.criteria"))
                .append("</th>");
        for (CellState state : CellState.values()) {
            html.append("<th scope=\"col\" class=\"number\">")
                    .append(HtmlWriter.escape(word(state)))
                    .append("</th>");
        }
        html.append("</tr></thead>");
        competencies.forEach(competency -> {
            html.append("<tbody><tr><th scope=\"rowgroup\" class=\"matrix-block\" colspan=\"")
                    .append(CellState.values().length + 1)
                    .append("\">")
                    .append(HtmlWriter.escape(competency.code() + " – " + competency.shortTitle()))
                    .append("</th></tr>");
            competency.criteria().forEach(criterion -> html.append(criterion(criterion)));
            html.append("</tbody>");
        });
        return html.append("</table>").toString();
    }

    private String criterion(Referential.Criterion criterion) {
        Map<CellState, Integer> counts = matrix.criterionStates(criterion.code());
        StringBuilder html = new StringBuilder("<tr><th scope=\"row\">")
                .append(HtmlWriter.escape(criterion.code() + " – " + criterion.text()))
                .append("</th>");
        for (CellState state : CellState.values()) {
            int count = counts.getOrDefault(state, 0);
            html.append("<td class=\"number")
                    .append(count > 0 ? " heat-cell heat-" + state.name().toLowerCase(Locale.ROOT) : "")
                    .append("\">")
                    .append(count > 0 ? count : "")
                    .append("</td>");
        }
        return html.append("</tr>").toString();
    }

    private StringBuilder table(String caption, String name) {
        return new StringBuilder("<table class=\"plain heat heat-cohort\"><caption class=\"visually-hidden\">")
                .append(text(caption, name))
                .append("</caption>");
    }

    private String word(CellState state) {
        return labels.text(language, state.labelKey());
    }

    private String text(String key, Object... arguments) {
        return HtmlWriter.escape(labels.text(language, key, arguments));
    }
}
