package fr.coulisses.funding.library.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.coulisses.funding.DocumentType;
import fr.coulisses.funding.FilingChannel;
import fr.coulisses.funding.FundingType;
import fr.coulisses.funding.library.FunderSheet;
import fr.coulisses.funding.library.Words;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fields of a funder, in the language of the person who writes; a refusal is said at the field it is about.
class FunderForm extends Div {

    private static final String REFUSED = "funding.library.refused.";
    private static final int LINE = 160;
    private static final int TEXT = 2000;

    private final TextField name = new TextField();
    private final Select<FundingType> type = new Select<>();
    private final TextField scheme = new TextField();
    private final TextArea expected = new TextArea();
    private final TextField nature = new TextField();
    private final TextField vat = new TextField();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Select<FilingChannel> channel = new Select<>();
    private final TextField deadline = new TextField();
    private final MultiSelectComboBox<DocumentType> documents = new MultiSelectComboBox<>();
    private final TextField website = new TextField();
    private final TextField source = new TextField();
    private final RadioButtonGroup<ParameterStatus> status = new RadioButtonGroup<>();
    private final transient FunderSheet seen;

    /// @param seen what is known of it now
    FunderForm(FunderSheet seen) {
        this.seen = seen;
        addClassName("fields");
        label(name, "name");
        label(type, "type");
        label(scheme, "scheme");
        label(expected, "expected");
        label(nature, "nature");
        label(vat, "vat");
        label(low, "low");
        label(high, "high");
        label(channel, "channel");
        label(deadline, "deadline");
        label(documents, "documents");
        label(website, "website");
        label(source, "source");
        label(status, "status");
        List.of(name, scheme, nature, vat, deadline).forEach(line -> line.setMaxLength(LINE * 2));
        name.setMaxLength(LINE);
        source.setMaxLength(LINE * 2);
        expected.setMaxLength(TEXT);
        name.setRequiredIndicatorVisible(true);
        source.setRequiredIndicatorVisible(true);
        Stream.of(low, high).forEach(field -> field.getElement().setAttribute("inputmode", "decimal"));
        type.setItems(FundingType.values());
        type.setItemLabelGenerator(each -> each == null ? "" : getTranslation(each.labelKey()));
        channel.setItems(FilingChannel.values());
        channel.setEmptySelectionAllowed(true);
        channel.setItemLabelGenerator(each -> each == null ? "" : getTranslation("funding.channel." + each));
        documents.setItems(DocumentType.values());
        documents.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        help(documents, "documents");
        status.setItems(ParameterStatus.values());
        status.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        help(status, "status");
        Stream.<HasStyle>of(expected, documents, status, source, deadline).forEach(wide -> wide.addClassName("wide"));
        add(name, type, scheme, expected, nature, vat, low, high);
        add(channel, website, deadline, documents, source, status);
        show();
    }

    private void label(HasLabel field, String name) {
        field.setLabel(getTranslation("funding.library." + name));
    }

    private void help(HasHelper field, String name) {
        field.setHelperText(getTranslation("funding.library." + name + ".help"));
    }

    private void show() {
        Locale language = getLocale();
        name.setValue(seen.name().in(language));
        type.setValue(seen.type());
        scheme.setValue(seen.scheme().in(language));
        expected.setValue(seen.expected().in(language));
        nature.setValue(seen.nature().in(language));
        vat.setValue(seen.vat().in(language));
        low.setValue(written(seen.low()));
        high.setValue(written(seen.high()));
        channel.setValue(seen.channel());
        deadline.setValue(seen.deadline().in(language));
        documents.setValue(seen.documents());
        website.setValue(seen.website());
        source.setValue(seen.source());
        status.setValue(seen.status());
    }

    private static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    /// What the fields say.
    ///
    /// @throws Refusal when an amount is none
    FunderSheet read() {
        return new FunderSheet(
                words(seen.name(), name.getValue()),
                type.getValue(),
                words(seen.scheme(), scheme.getValue()),
                words(seen.nature(), nature.getValue()),
                words(seen.vat(), vat.getValue()),
                amount(low, "low"),
                amount(high, "high"),
                words(seen.expected(), expected.getValue()),
                documents.getValue().stream().sorted().toList(),
                channel.getValue(),
                words(seen.deadline(), deadline.getValue()),
                source.getValue().strip(),
                status.getValue(),
                website.getValue().strip());
    }

    private Words words(Words before, String typed) {
        return before.written(typed, getLocale());
    }

    private static @Nullable BigDecimal amount(TextField field, String name) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : DecimalText.parse(typed).orElseThrow(() -> new Refusal(REFUSED + name));
    }

    void refuse(Refusal refusal) {
        Fields.accept(name, type, low, high, source, website);
        String sentence = getTranslation(refusal.label(), refusal.arguments());
        switch (refusal.label().substring(REFUSED.length())) {
            case "type" -> Fields.refuse(type, sentence);
            case "low" -> Fields.refuse(low, sentence);
            case "high", "high.below" -> Fields.refuse(high, sentence);
            case "source" -> Fields.refuse(source, sentence);
            case "website" -> Fields.refuse(website, sentence);
            default -> Fields.refuse(name, sentence);
        }
    }
}
