package fr.coulisses.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.FieldRefused;
import fr.coulisses.shared.ui.DateField;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The fields of a contact, one after the other.
class ContactForm extends Div {

    /// What is typed and is no day is refused like any other text that is none.
    private static final String UNREADABLE = "?";

    private record Entry(Component component, Supplier<String> read, Consumer<String> show) {}

    private final transient Map<ContactField, Entry> entries = new EnumMap<>(ContactField.class);

    ContactForm() {
        addClassName("fields");
        for (ContactField field : ContactField.values()) {
            Entry entry = entry(field);
            entry.component().getElement().setProperty("label", getTranslation(field.labelKey()));
            if (entry.component() instanceof HasSize sized) {
                sized.setWidthFull();
            }
            entries.put(field, entry);
            add(entry.component());
        }
        entry(entries, ContactField.NAME).component().getElement().setProperty("required", true);
    }

    private Entry entry(ContactField field) {
        if (field.isChosen()) {
            return choice(field);
        }
        return switch (field) {
            case CONSENT_ON -> day();
            case LEGITIMATE -> yes();
            default -> field.isLong() ? area(field) : text(field);
        };
    }

    private Entry choice(ContactField field) {
        Select<String> select = new Select<>();
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("shared.form.choose"));
        select.setItems(field.choices());
        select.setItemLabelGenerator(value -> value == null || value.isEmpty()
                ? getTranslation("shared.form.choose")
                : getTranslation(field.choiceKey(value)));
        return new Entry(
                select,
                () -> Objects.requireNonNullElse(select.getValue(), ""),
                value -> select.setValue(value.isEmpty() ? null : value));
    }

    private Entry day() {
        DateField day = new DateField();
        day.setHelperText(getTranslation("contacts.consent.help"));
        return new Entry(
                day,
                () -> day.getValue() == null
                        ? (day.isUnreadable() ? UNREADABLE : "")
                        : day.getValue().toString(),
                value -> day.setValue(value.isEmpty() ? null : LocalDate.parse(value)));
    }

    private static Entry yes() {
        Checkbox box = new Checkbox();
        return new Entry(box, () -> box.getValue() ? "YES" : "", value -> box.setValue(!value.isEmpty()));
    }

    private static Entry area(ContactField field) {
        TextArea area = new TextArea();
        area.setMaxLength(field.most());
        area.addClassName("wide");
        return new Entry(area, area::getValue, area::setValue);
    }

    private static Entry text(ContactField field) {
        TextField text = new TextField();
        text.setMaxLength(field.most());
        return new Entry(text, text::getValue, text::setValue);
    }

    void show(ContactSheet sheet) {
        entries.forEach((field, entry) -> entry.show().accept(sheet.of(field)));
    }

    void show(ContactField field, String value) {
        entry(entries, field).show().accept(value);
    }

    ContactSheet sheet() {
        ContactSheet sheet = ContactSheet.EMPTY;
        for (ContactField field : ContactField.values()) {
            sheet = sheet.with(field, entry(entries, field).read().get());
        }
        return sheet;
    }

    void setReadOnly() {
        entries.values().forEach(entry -> {
            if (entry.component() instanceof HasValueAndElement<?, ?> field) {
                field.setReadOnly(true);
            }
        });
    }

    /// Says at the field why it was refused.
    void refuse(FieldRefused refused) {
        Component component = entry(entries, refused.field()).component();
        component.getElement().setProperty("errorMessage", getTranslation(refused.label(), refused.arguments()));
        component.getElement().setProperty("invalid", true);
        component.getElement().callJsFunction("focus");
    }

    private static Entry entry(Map<ContactField, Entry> entries, ContactField field) {
        return Objects.requireNonNull(entries.get(field));
    }
}
