package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.assessment.queue.QueueChoices;
import fr.coulisses.assessment.queue.QueueChoices.Choice;
import fr.coulisses.assessment.queue.QueueFilter;
import fr.coulisses.assessment.queue.QueueScope;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a tutor narrows their queue to.
class QueueFilterBar extends Div {

    private final Select<QueueScope> scope = new Select<>();
    private final Select<@Nullable Choice> cohort;
    private final Select<@Nullable Choice> project;
    private final Select<@Nullable String> competency = new Select<>();

    QueueFilterBar(QueueChoices choices, QueueFilter filter, Consumer<QueueFilter> changed) {
        addClassNames("row", "filters");
        getElement().setAttribute("role", "search");
        scope.setLabel(getTranslation("assessment.queue.show"));
        scope.setItems(QueueScope.values());
        scope.setItemLabelGenerator(shown -> getTranslation(shown.labelKey()));
        scope.setValue(filter.scope());
        cohort = choice("assessment.queue.cohort", choices.cohorts(), filter.cohort());
        project = choice("assessment.queue.project", choices.projects(), filter.project());
        competency.setLabel(getTranslation("assessment.queue.competency"));
        competency.setItems(choices.competencies());
        competency.setEmptySelectionAllowed(true);
        competency.setEmptySelectionCaption(getTranslation("assessment.queue.any"));
        choices.competencies().stream()
                .filter(code -> code.equals(filter.competency()))
                .forEach(competency::setValue);
        add(scope, project, competency);
        if (!choices.cohorts().isEmpty()) {
            addComponentAtIndex(1, cohort);
        }
        scope.addValueChangeListener(change -> changed.accept(filter()));
        cohort.addValueChangeListener(change -> changed.accept(filter()));
        project.addValueChangeListener(change -> changed.accept(filter()));
        competency.addValueChangeListener(change -> changed.accept(filter()));
    }

    private Select<@Nullable Choice> choice(String label, List<Choice> choices, @Nullable UUID chosen) {
        Select<@Nullable Choice> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? getTranslation("assessment.queue.any") : choice.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("assessment.queue.any"));
        choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }

    private QueueFilter filter() {
        Choice inCohort = cohort.getValue();
        Choice inProject = project.getValue();
        return new QueueFilter(
                scope.getValue(),
                inCohort == null ? null : inCohort.id(),
                inProject == null ? null : inProject.id(),
                competency.getValue());
    }
}
