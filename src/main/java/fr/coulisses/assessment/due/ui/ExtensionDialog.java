package fr.coulisses.assessment.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.assessment.due.DueDate;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Fields;
import java.time.LocalDate;

/// Gives one student longer, with the reason.
class ExtensionDialog extends Dialog {

    private static final int MOST_REASON = 500;

    private final transient DueDates dueDates;
    private final transient DueDate date;
    private final transient Runnable done;
    private final ComboBox<PersonSummary> student = new ComboBox<>();
    private final DateField day = new DateField();
    private final TextArea reason = new TextArea();

    ExtensionDialog(DueDates dueDates, DueDate date, Runnable done) {
        this.dueDates = dueDates;
        this.date = date;
        this.done = done;
        setHeaderTitle(getTranslation("due.extend"));
        setWidth("28rem");
        student.setLabel(getTranslation("due.student"));
        student.setItems(dueDates.students(date.cohortId()));
        student.setItemLabelGenerator(PersonSummary::fullName);
        student.setRequiredIndicatorVisible(true);
        day.setLabel(getTranslation("due.extension.day"));
        day.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("due.reason"));
        reason.setHelperText(getTranslation("due.reason.help"));
        reason.setMaxLength(MOST_REASON);
        reason.setRequiredIndicatorVisible(true);
        Div fields = new Div(student, day, reason);
        fields.addClassNames("fields", "one-column");
        add(new Paragraph(getTranslation("due.extend.help", Formats.date(date.dueOn()))), fields);
        Button save = new Button(getTranslation("due.extend"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), save);
    }

    private void save() {
        Fields.accept(student, day, reason);
        PersonSummary who = student.getValue();
        LocalDate wanted = day.getValue();
        if (who == null) {
            Fields.refuse(student, getTranslation("due.refused.student"));
        } else if (wanted == null) {
            Fields.refuse(day, getTranslation(day.isUnreadable() ? "shared.badDate" : "due.refused.day"));
        } else {
            extend(who, wanted);
        }
    }

    private void extend(PersonSummary who, LocalDate wanted) {
        try {
            dueDates.extend(date.id(), who.id(), wanted, reason.getValue());
            close();
            done.run();
        } catch (Refusal refusal) {
            String sentence = getTranslation(refusal.label(), refusal.arguments());
            if (refusal.label().equals("due.refused.extensionDay")) {
                Fields.refuse(day, sentence);
            } else {
                Fields.refuse(reason, sentence);
            }
        }
    }
}
