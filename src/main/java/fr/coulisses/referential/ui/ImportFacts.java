package fr.coulisses.referential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Fields;

/// What a sheet is called and until when it stands, as its file says it and as a person corrects it.
class ImportFacts extends Div {

    private final TextField code = new TextField();
    private final TextField title = new TextField();
    private final IntegerField level = new IntegerField();
    private final TextField certifier = new TextField();
    private final DateField expiresOn = new DateField();
    private final TextField replaces = new TextField();
    private final TextArea note = new TextArea();

    ImportFacts(SheetContent sheet) {
        addClassName("fields");
        field(code, "code", 40);
        code.setValue(sheet.code());
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("referential.import.code.help"));
        field(title, "title", 300);
        title.setValue(sheet.title());
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        level.setLabel(getTranslation("referential.import.level"));
        level.setMin(0);
        level.setMax(8);
        level.setValue(sheet.level());
        field(certifier, "certifier", 300);
        certifier.setValue(sheet.certifier());
        expiresOn.setLabel(getTranslation("referential.import.expiresOn"));
        expiresOn.setValue(sheet.expiresOn());
        field(replaces, "replaces", 40);
        replaces.setValue(sheet.replaces() == null ? "" : sheet.replaces());
        note.setLabel(getTranslation("referential.note"));
        note.setHelperText(getTranslation("referential.note.help"));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(1_000);
        note.addClassName("wide");
        add(code, title, level, certifier, expiresOn, replaces, note);
    }

    private void field(TextField field, String name, int most) {
        field.setLabel(getTranslation("referential.import." + name));
        field.setMaxLength(most);
    }

    /// The sheet under these facts.
    SheetContent applied(SheetContent sheet) {
        String former = replaces.getValue().strip();
        return sheet.named(
                code.getValue().strip(),
                title.getValue().strip(),
                level.getValue() == null ? 0 : level.getValue(),
                certifier.getValue().strip(),
                expiresOn.getValue(),
                former.isEmpty() ? null : former);
    }

    String note() {
        return note.getValue();
    }

    /// Says at its field what was refused, and goes there; `false` when it is about none of these.
    boolean shows(Refusal refusal) {
        Fields.accept(note);
        if (!refusal.label().equals("referential.refused.note")) {
            return false;
        }
        Fields.refuse(note, getTranslation(refusal.label(), refusal.arguments()));
        return true;
    }

    boolean isReadable() {
        return !expiresOn.isUnreadable();
    }
}
