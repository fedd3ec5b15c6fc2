package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.assessment.CohortSummary;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// The cohorts whose students one follows: the way to their matrices.
@Route(MatrixAddress.COHORTS)
@PermitAll
class CohortsMatrixView extends Page implements BeforeEnterObserver {

    private final transient Matrices matrices;

    CohortsMatrixView(Matrices matrices) {
        this.matrices = matrices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        List<CohortSummary> cohorts = matrices.cohorts();
        head(getTranslation("assessment.cohorts"));
        if (cohorts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("assessment.cohorts.none"), getTranslation("assessment.cohorts.none.help")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        cohorts.forEach(cohort -> {
            Span count = new Span(getTranslation("assessment.cohorts.students", cohort.students()));
            count.addClassName("soft");
            list.add(new ListItem(new Anchor(MatrixAddress.cohort(cohort.id()), cohort.name()), count));
        });
        add(new Card(getTranslation("assessment.cohorts.choose"), list));
    }
}
