package fr.coulisses.assessment.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.Cohort;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.due.DueDate;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.Extension;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.EmptyState;
import fr.coulisses.shared.ui.Page;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// Until when each cohort has what to submit, and who has longer; for administrators and tutors.
@Route("echeances")
@PermitAll
class DueDatesView extends Page implements BeforeEnterObserver {

    private final transient DueDates dueDates;
    private final transient Kinds kinds;
    private final Div body = new Div();

    DueDatesView(DueDates dueDates, Kinds kinds) {
        this.dueDates = dueDates;
        this.kinds = kinds;
        body.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Cohort> cohorts = dueDates.cohorts();
        clear();
        head(getTranslation("due.title"));
        Paragraph help = new Paragraph(getTranslation("due.help"));
        help.addClassName("soft");
        add(help, body);
        body.removeAll();
        if (cohorts.isEmpty()) {
            body.add(new EmptyState(getTranslation("due.noCohort"), getTranslation("due.noCohort.help")));
            return;
        }
        if (cohorts.size() > 1) {
            actions(choice(cohorts));
        }
        draw(cohorts.getFirst());
    }

    private Select<Cohort> choice(List<Cohort> cohorts) {
        Select<Cohort> choice = new Select<>();
        choice.setLabel(getTranslation("due.cohort"));
        choice.setItems(cohorts);
        choice.setItemLabelGenerator(Cohort::name);
        choice.setValue(cohorts.getFirst());
        choice.addValueChangeListener(chosen -> draw(chosen.getValue()));
        return choice;
    }

    private void draw(Cohort cohort) {
        body.removeAll();
        List<DueDate> dates = dueDates.of(cohort.id());
        for (ArtefactKind<?> kind : kinds.all()) {
            body.add(card(
                    cohort,
                    kind,
                    dates.stream()
                            .filter(date -> date.kind().equals(kind.key()))
                            .findFirst()));
        }
    }

    private Card card(Cohort cohort, ArtefactKind<?> kind, Optional<DueDate> date) {
        String name = getTranslation(kind.label());
        Card card = new Card(name);
        Div buttons = new Div(button(
                date.isPresent() ? "due.move" : "due.set",
                name,
                () -> new DueDateDialog(dueDates, cohort, kind, date, () -> draw(cohort)).open()));
        buttons.addClassName("row");
        if (date.isEmpty()) {
            Span none = new Span(getTranslation("due.none", cohort.name()));
            none.addClassName("soft");
            card.add(none, buttons);
            return card;
        }
        DueDate set = date.get();
        Div day = new Div(
                new Badge(Tone.NEUTRAL, Formats.date(set.dueOn())), new Span(getTranslation("due.for", cohort.name())));
        day.addClassName("row");
        card.add(day);
        if (!set.note().isBlank()) {
            card.add(new Paragraph(set.note()));
        }
        if (!set.extensions().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            set.extensions().forEach(extension -> list.add(item(cohort, set, extension)));
            card.add(list);
        }
        buttons.add(
                button("due.extend", name, () -> new ExtensionDialog(dueDates, set, () -> draw(cohort)).open()),
                button(
                        "due.withdraw",
                        name,
                        () -> new Confirmation(
                                        getTranslation("due.withdraw"),
                                        getTranslation("due.withdraw.text"),
                                        getTranslation("due.withdraw"),
                                        () -> {
                                            dueDates.withdraw(set.id());
                                            draw(cohort);
                                        })
                                .open()));
        card.add(buttons);
        return card;
    }

    private ListItem item(Cohort cohort, DueDate date, Extension extension) {
        Span why = new Span(getTranslation("due.extension.why", extension.reason(), extension.givenBy()));
        why.addClassNames("soft", "small");
        Div text = new Div(
                new Span(getTranslation("due.extension", extension.student(), Formats.date(extension.dueOn()))), why);
        text.addClassName("grow");
        return new ListItem(text, button("due.extension.end", extension.student(), () -> {
            dueDates.endExtension(date.id(), extension.studentId());
            draw(cohort);
        }));
    }

    private Button button(String label, String about, Runnable work) {
        Button button = new Button(getTranslation(label), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(label) + " – " + about);
        return button;
    }
}
