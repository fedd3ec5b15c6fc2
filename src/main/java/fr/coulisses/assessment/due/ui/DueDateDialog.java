package fr.coulisses.assessment.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.account.Cohort;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.assessment.due.DueDate;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Fields;
import java.time.LocalDate;
import java.util.Optional;

/// Sets or moves the date of a kind for a cohort.
class DueDateDialog extends Dialog {

    private static final int MOST_NOTE = 500;

    private final DateField day = new DateField();
    private final TextField note = new TextField();

    DueDateDialog(DueDates dueDates, Cohort cohort, ArtefactKind<?> kind, Optional<DueDate> date, Runnable done) {
        setHeaderTitle(getTranslation("due.dialog", getTranslation(kind.label()), cohort.name()));
        setWidth("28rem");
        day.setLabel(getTranslation("due.day"));
        day.setRequiredIndicatorVisible(true);
        day.setValue(date.map(DueDate::dueOn).orElse(null));
        note.setLabel(getTranslation("due.note"));
        note.setHelperText(getTranslation("due.note.help"));
        note.setMaxLength(MOST_NOTE);
        note.setValue(date.map(DueDate::note).orElse(""));
        Div fields = new Div(day, note);
        fields.addClassNames("fields", "one-column");
        add(fields);
        Button save = new Button(getTranslation("shared.save"), click -> {
            LocalDate wanted = day.getValue();
            if (wanted == null) {
                refuse(getTranslation(day.isUnreadable() ? "shared.badDate" : "due.refused.day"));
                return;
            }
            try {
                date.ifPresentOrElse(
                        set -> dueDates.move(set.id(), wanted, note.getValue(), set.edition()),
                        () -> dueDates.set(cohort.id(), kind.key(), wanted, note.getValue()));
                close();
                done.run();
            } catch (Refusal refusal) {
                refuse(getTranslation(refusal.label(), refusal.arguments()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void refuse(String sentence) {
        Fields.refuse(day, sentence);
    }
}
