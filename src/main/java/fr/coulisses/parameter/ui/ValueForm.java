package fr.coulisses.parameter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.parameter.DatedValue;
import fr.coulisses.parameter.Parameter;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.DateField;
import fr.coulisses.shared.ui.Fields;
import java.util.List;

/// The fields of a dated value; a refusal is said at the field it is about.
class ValueForm extends Div {

    private final transient Parameter parameter;
    private final DateField from = new DateField();
    private final DateField to = new DateField();
    private final TextField value = new TextField();
    private final RadioButtonGroup<ParameterStatus> status = new RadioButtonGroup<>();
    private final TextField source = new TextField();
    private final TextArea comment = new TextArea();

    ValueForm(Parameter parameter) {
        this.parameter = parameter;
        addClassName("fields");
        value.setLabel(getTranslation("parameter.value"));
        value.setHelperText(getTranslation(
                parameter.unit().isReference() ? "parameter.value.reference" : "parameter.value.help",
                parameter.unit().name()));
        value.setRequiredIndicatorVisible(true);
        value.setMaxLength(80);
        status.setLabel(getTranslation("parameter.status"));
        status.setItems(ParameterStatus.values());
        status.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        status.setValue(ParameterStatus.VERIFIED);
        status.addClassName("wide");
        from.setLabel(getTranslation("parameter.from"));
        from.setRequiredIndicatorVisible(true);
        to.setLabel(getTranslation("parameter.to"));
        to.setHelperText(getTranslation("parameter.to.help"));
        source.setLabel(getTranslation("parameter.source"));
        source.setHelperText(getTranslation("parameter.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setMaxLength(400);
        source.addClassName("wide");
        comment.setLabel(getTranslation("parameter.comment"));
        comment.setMaxLength(1000);
        comment.addClassName("wide");
        add(value, from, to, status, source, comment);
    }

    void show(DatedValue shown) {
        value.setValue(parameter.isNumeric() ? shown.text().replace('.', ',') : shown.text());
        from.setValue(shown.validFrom());
        to.setValue(shown.validTo());
        status.setValue(shown.status());
        source.setValue(shown.source());
        comment.setValue(shown.comment());
        value.focus();
    }

    /// Whether both dates are dates; where one is not, its field says so and has the focus.
    boolean isReadable() {
        List<DateField> unreadable =
                List.of(from, to).stream().filter(DateField::isUnreadable).toList();
        unreadable.reversed().forEach(field -> Fields.refuse(field, getTranslation("shared.badDate")));
        return unreadable.isEmpty();
    }

    DatedValue read() {
        return new DatedValue(
                value.getValue(),
                from.getValue(),
                to.getValue(),
                source.getValue(),
                status.getValue(),
                comment.getValue());
    }

    void refuse(Refusal refusal) {
        Fields.accept(from, to, value, source, comment);
        String sentence = getTranslation(refusal.label(), refusal.arguments());
        switch (refusal.label()) {
            case "parameter.refused.from", "parameter.refused.overlap" -> Fields.refuse(from, sentence);
            case "parameter.refused.to" -> Fields.refuse(to, sentence);
            case "parameter.refused.source" -> Fields.refuse(source, sentence);
            case "parameter.refused.comment" -> Fields.refuse(comment, sentence);
            default -> Fields.refuse(value, sentence);
        }
    }
}
