package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The competencies of one student against their criteria, as an HTML table.
final class StudentHeat {

    private final Matrix matrix;
    private final UUID student;
    private final Age age;
    private final Labels labels;
    private final Locale language;
    private final int most;

    StudentHeat(Matrix matrix, UUID student, Age age, Labels labels, Locale language) {
        this.matrix = matrix;
        this.student = student;
        this.age = age;
        this.labels = labels;
        this.language = language;
        this.most = matrix.referential()
                .competencies()
                .mapToInt(competency -> competency.criteria().size())
                .max()
                .orElse(0);
    }

    String html() {
        StringBuilder html = new StringBuilder(
                        "<table class=\"plain heat\" role=\"grid\"><caption class=\"visually-hidden\">")
                .append(text("assessment.heat.caption"))
                .append("</caption><thead><tr><th scope=\"col\">")
                .append(text("assessment.matrix.competency"))
                .append("</th><th scope=\"col\">")
                .append(text("assessment.heat.whole"))
                .append("</th>");
        for (int i = 1; i <= most; i++) {
            html.append("<th scope=\"col\">")
                    .append(text("assessment.heat.criterion", i))
                    .append("</th>");
        }
        html.append("<th scope=\"col\">").append(text("assessment.heat.last")).append("</th></tr></thead>");
        matrix.referential().blocks().forEach(block -> {
            html.append("<tbody><tr><th scope=\"rowgroup\" class=\"matrix-block\" colspan=\"")
                    .append(most + 3)
                    .append("\">")
                    .append(HtmlWriter.escape(block.shortCode() + " – " + block.title()))
                    .append("</th></tr>");
            block.competencies().forEach(competency -> html.append(row(competency)));
            html.append("</tbody>");
        });
        return html.append("</table>").toString();
    }

    private String row(Referential.Competency competency) {
        String code = competency.code();
        CellState state = matrix.state(code, student);
        int proofs = matrix.claims(code, student).size();
        Optional<Instant> last = matrix.lastActivity(code, student);
        boolean old = last.filter(age::isOld).isPresent();
        String data = "data-competency=\"" + HtmlWriter.escape(code) + "\"";
        StringBuilder row = new StringBuilder("<tr><th scope=\"row\"><button type=\"button\" tabindex=\"-1\" ")
                .append(data)
                .append('>')
                .append(HtmlWriter.escape(code + " – " + competency.shortTitle()))
                .append("</button></th>");
        String said = word(state) + (proofs > 1 ? " (" + proofs + ")" : "");
        row.append(new HeatCell(state, old)
                .cell(data, said, code + " : " + said + (old ? ", " + text("assessment.heat.old") : "")));
        List<Referential.Criterion> criteria = competency.criteria();
        for (int i = 0; i < most; i++) {
            row.append(i < criteria.size() ? criterion(competency, criteria.get(i), data, old) : "<td></td>");
        }
        return row.append("<td class=\"soft small\">")
                .append(last.map(moment -> Formats.date(java.time.LocalDate.ofInstant(moment, Formats.ZONE)))
                        .orElse(""))
                .append(old ? "<br>" + text("assessment.heat.old") : "")
                .append("</td></tr>")
                .toString();
    }

    private String criterion(
            Referential.Competency competency, Referential.Criterion criterion, String data, boolean old) {
        CellState state = matrix.state(competency.code(), criterion.code(), student);
        return new HeatCell(state, old && state != CellState.NOTHING)
                .cell(
                        data + " data-criterion=\"" + HtmlWriter.escape(criterion.code()) + "\"",
                        shortCode(competency, criterion),
                        criterion.code() + ", " + criterion.text() + " : " + word(state));
    }

    /// `K1` for the criterion `C2.1-K1`.
    private static String shortCode(Referential.Competency competency, Referential.Criterion criterion) {
        String beginning = competency.code() + "-";
        return criterion.code().startsWith(beginning)
                ? criterion.code().substring(beginning.length())
                : criterion.code();
    }

    private String word(CellState state) {
        return labels.text(language, state.labelKey());
    }

    private String text(String key, Object... arguments) {
        return HtmlWriter.escape(labels.text(language, key, arguments));
    }
}
