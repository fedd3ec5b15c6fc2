package fr.coulisses.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.PeopleCsv;
import fr.coulisses.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a file of accounts before they are brought in, each with what is wrong with it.
class PeoplePreview extends Div {

    private static final int SHOWN = 200;

    private int problems;

    /// @param taken the e-mails that have an account already
    PeoplePreview(List<PeopleCsv.Row> rows, List<String> taken) {
        addClassNames("scroll", "preview");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("account.import.preview"));
        Piece table = new Piece("table", "");
        table.addClassName("plain");
        Piece head = new Piece("tr", "");
        for (String column : List.of("line", "email", "name", "role", "cohort", "problem")) {
            Piece header = new Piece("th", getTranslation("account.import.column." + column));
            header.getElement().setAttribute("scope", "col");
            head.add(header);
        }
        table.add(head);
        int shown = 0;
        for (PeopleCsv.Row row : rows) {
            String problem = problem(row, taken);
            problems += problem.isEmpty() ? 0 : 1;
            if (shown < SHOWN || !problem.isEmpty()) {
                table.add(line(row, problem));
                shown++;
            }
        }
        add(table);
    }

    boolean isWhole() {
        return problems == 0;
    }

    int problems() {
        return problems;
    }

    private String problem(PeopleCsv.Row row, List<String> taken) {
        PeopleCsv.Problem problem = row.problem();
        if (problem != null) {
            return getTranslation("account.import.problem", problem.column(), sentence(problem.refusal()));
        }
        NewPerson person = row.person();
        return person != null && taken.contains(person.email())
                ? getTranslation(
                        "account.import.problem", "email", getTranslation("account.refused.taken", person.email()))
                : "";
    }

    private Piece line(PeopleCsv.Row row, String problem) {
        NewPerson person = row.person();
        Piece line = new Piece("tr", "");
        line.add(
                new Piece("td", String.valueOf(row.line())),
                new Piece("td", person == null ? "" : person.email()),
                new Piece("td", person == null ? "" : person.givenName() + " " + person.familyName()),
                new Piece("td", role(person)),
                new Piece("td", row.cohort()),
                new Piece("td", problem.isEmpty() ? "✓" : "✕ " + problem));
        if (!problem.isEmpty()) {
            line.addClassName("wrong");
        }
        return line;
    }

    private String role(@Nullable NewPerson person) {
        return person == null ? "" : getTranslation("account.role." + person.role());
    }

    private String sentence(Refusal refusal) {
        return getTranslation(refusal.label(), refusal.arguments());
    }

    @Tag("span")
    private static class Piece extends HtmlContainer {
        Piece(String tag, String text) {
            super(tag);
            setText(text);
        }
    }
}
