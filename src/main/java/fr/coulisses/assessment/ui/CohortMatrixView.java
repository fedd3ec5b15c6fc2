package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.CohortMatrix;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;

/// A cohort against the referential: forty students and 22 competencies at one glance, and the way to each of them.
@Route(MatrixAddress.COHORTS + "/:cohort/competences")
@PermitAll
class CohortMatrixView extends Page implements BeforeEnterObserver {

    private final transient Matrices matrices;
    private final transient Labels labels;
    private final transient Clock clock;

    CohortMatrixView(Matrices matrices, Labels labels, Clock clock) {
        this.matrices = matrices;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        UUID cohort =
                StudentMatrixPage.read(event.getRouteParameters().get("cohort").orElseThrow(NotFound::new));
        CohortMatrix matrix = matrices.ofCohort(cohort);
        Referential referential = matrix.referential();
        crumb(getTranslation("assessment.cohorts"), MatrixAddress.COHORTS);
        head(getTranslation("assessment.cohort", matrix.cohort().name()));
        facts(
                new Span(getTranslation(
                        "assessment.cohorts.students", matrix.rows().size())),
                new Anchor(
                        "referentiels/" + referential.code(),
                        getTranslation(
                                "assessment.submission.referential", referential.code(), referential.revision())));
        if (matrix.rows().isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessment.cohort.nobody"), getTranslation("assessment.cohort.nobody.help")));
            return;
        }
        actions(MatrixPanel.files(MatrixAddress.cohort(cohort), ""));
        add(new Paragraph(summary(matrix)), students(matrix), criteria(matrix));
    }

    private String summary(CohortMatrix matrix) {
        int competencies = (int) matrix.referential().competencies().count();
        int all = matrix.rows().size() * competencies;
        return getTranslation(
                "assessment.cohort.summary",
                count(matrix, CellState.ACCEPTED),
                all,
                count(matrix, CellState.SUBMITTED),
                count(matrix, CellState.TO_REWORK));
    }

    private static int count(CohortMatrix matrix, CellState state) {
        return matrix.rows().stream().mapToInt(row -> row.count(state)).sum();
    }

    private Card students(CohortMatrix matrix) {
        Select<CohortOrder> order = new Select<>();
        HeatMap map = new HeatMap("", (competency, criterion) -> {});
        AgeChoice[] choice = new AgeChoice[1];
        Runnable draw = () -> map.show(
                new CohortHeat(matrix.sorted(order.getValue().comparator()), choice[0].age(), labels, getLocale())
                        .students());
        choice[0] = new AgeChoice(clock, age -> draw.run());
        order.setLabel(getTranslation("assessment.cohort.order"));
        order.setItems(CohortOrder.values());
        order.setItemLabelGenerator(item -> getTranslation(item.labelKey()));
        order.setValue(CohortOrder.NAME);
        order.addValueChangeListener(change -> draw.run());
        draw.run();
        Div choices = new Div(order, choice[0]);
        choices.addClassName("row");
        Div above = new Div(new HeatLegend(), choices);
        above.addClassName("spread");
        Span help = new Span(getTranslation("assessment.cohort.help"));
        help.addClassNames("soft", "small");
        return new Card(
                getTranslation("assessment.cohort.students"),
                help,
                above,
                MatrixPanel.scroll("assessment.matrix.table", map));
    }

    private Card criteria(CohortMatrix matrix) {
        HeatMap map = new HeatMap(
                new CohortHeat(matrix, Age.of(0, clock), labels, getLocale()).criteria(),
                (competency, criterion) -> {});
        return new Card(
                getTranslation("assessment.cohort.byCriterion"), MatrixPanel.scroll("assessment.heat.criteria", map));
    }
}
