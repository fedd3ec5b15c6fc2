package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.assessment.Coverage;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Card;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The matrix of one student, in every form: a sentence, the blocks in counts, the criteria as a heat map, and the
/// artefacts as a table.
final class MatrixPanel extends Div {

    private final transient Matrix matrix;
    private final UUID student;
    private final transient Map<UUID, String> projects;
    private final boolean own;
    private final transient MatrixPanels tools;

    /// @param projects in sight, with their titles
    /// @param own whether the student is the one who looks
    /// @param nothing what is said when there is no artefact yet
    MatrixPanel(
            Matrix matrix, UUID student, Map<UUID, String> projects, boolean own, String nothing, MatrixPanels tools) {
        this.matrix = matrix;
        this.student = student;
        this.projects = projects;
        this.own = own;
        this.tools = tools;
        addClassName("stack");
        Div blocks = new Div();
        blocks.addClassNames("cards", "cards-narrow");
        matrix.referential()
                .blocks()
                .forEach(block -> blocks.add(new BlockCard(matrix, block, student, file(block, own, projects))));
        add(new Paragraph(summary()), blocks, heat(), table(nothing));
    }

    /// The address of the student's file for a block, for whoever writes it, in one project.
    private static Optional<String> file(Referential.Block block, boolean own, Map<UUID, String> projects) {
        return own && projects.size() == 1
                ? Optional.of(ProjectAddress.block(projects.keySet().iterator().next(), block.shortCode()))
                : Optional.empty();
    }

    private String summary() {
        Coverage coverage = matrix.coverage(student);
        String counts = getTranslation(
                "assessment.matrix.summary",
                coverage.accepted(),
                coverage.competencies(),
                coverage.claimed(),
                coverage.criteriaAddressed(),
                coverage.criteria());
        return coverage.oldest()
                .map(oldest -> counts + " " + getTranslation("assessment.matrix.oldest", Formats.moment(oldest)))
                .orElse(counts);
    }

    private Card heat() {
        AgeChoice[] choice = new AgeChoice[1];
        HeatMap map = new HeatMap("", this::open);
        choice[0] = new AgeChoice(tools.clock(), age -> map.show(html(age)));
        map.show(html(choice[0].age()));
        Span help = new Span(getTranslation("assessment.heat.help"));
        help.addClassNames("soft", "small");
        Div above = new Div(new HeatLegend(), choice[0]);
        above.addClassName("spread");
        return new Card(getTranslation("assessment.heat"), help, above, scroll("assessment.heat.caption", map));
    }

    private String html(Age age) {
        return new StudentHeat(matrix, student, age, tools.labels(), getLocale()).html();
    }

    private void open(String competency, String criterion) {
        matrix.referential()
                .competency(competency)
                .ifPresent(found -> new CompetencyDialog(
                                matrix,
                                found,
                                criterion,
                                student,
                                new GapOffers(tools.kinds(), tools.artefacts(), projects, own))
                        .open());
    }

    private Card table(String nothing) {
        Card card = new Card(getTranslation("assessment.matrix"));
        if (matrix.artefacts().isEmpty()) {
            card.add(new Paragraph(nothing));
        } else {
            Span legend = new Span(getTranslation("assessment.matrix.legend"));
            legend.addClassNames("soft", "small");
            card.add(legend);
        }
        card.add(scroll(
                "assessment.matrix.table",
                new MatrixTable(matrix, student, own, projects.size() > 1 ? projects : Map.of(), tools.kinds())));
        return card;
    }

    /// A table that is wider than a phone scrolls by itself, by keyboard too.
    static Div scroll(String label, com.vaadin.flow.component.Component table) {
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", scroll.getTranslation(label));
        return scroll;
    }

    /// The three files of a matrix.
    static Anchor[] files(String beginning, String ending) {
        return java.util.stream.Stream.of("xlsx", "pdf", "csv")
                .map(kind -> new MatrixFileLink(beginning + "." + kind + ending, kind))
                .toArray(Anchor[]::new);
    }

    private static final class MatrixFileLink extends Anchor {
        MatrixFileLink(String address, String kind) {
            setHref(address);
            setText(getTranslation("artefact.export." + kind));
            setRouterIgnore(true);
            getElement().setAttribute("download", true);
            addClassName("button-link");
        }
    }
}
