package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.assessment.remark.Phrase;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.shared.Letters;
import java.util.List;
import java.util.function.Consumer;

/// The sentences a tutor uses again: put one into the comment, keep a new one, forget one.
class PhrasesDialog extends Dialog {

    private static final int MOST = 2000;

    private final transient Phrases phrases;
    private final String competency;
    private final transient Consumer<String> chosen;
    private final Div list = new Div();

    /// @param competency the one that is being judged, whose sentences come first; empty for none
    /// @param written what stands in the comment now, to be kept
    PhrasesDialog(Phrases phrases, String competency, String written, Consumer<String> chosen) {
        this.phrases = phrases;
        this.competency = competency;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("assessment.phrases"));
        setWidth("40rem");
        Div body = new Div(list, keep(written));
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shared.close"), click -> close()));
        draw();
    }

    private Details keep(String written) {
        TextArea text = new TextArea(getTranslation("assessment.phrases.text"));
        text.setMaxLength(MOST);
        text.setWidthFull();
        text.setValue(Letters.beginning(written, MOST));
        Checkbox shared = new Checkbox(getTranslation("assessment.phrases.share"));
        Button add = new Button(getTranslation("assessment.phrases.add"), click -> {
            phrases.add(competency, text.getValue(), shared.getValue());
            text.clear();
            draw();
        });
        Div form = new Div(text, shared, new Div(add));
        form.addClassName("stack");
        return new Details(getTranslation("assessment.phrases.new"), form);
    }

    private void draw() {
        list.removeAll();
        List<Phrase> known = phrases.mine();
        if (known.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessment.phrases.none"));
            none.addClassName("soft");
            list.add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("list");
        known.stream().filter(this::isHere).forEach(phrase -> rows.add(row(phrase)));
        known.stream().filter(phrase -> !isHere(phrase)).forEach(phrase -> rows.add(row(phrase)));
        list.add(rows);
    }

    private boolean isHere(Phrase phrase) {
        return !competency.isEmpty() && phrase.competency().equals(competency);
    }

    private ListItem row(Phrase phrase) {
        Span text =
                new Span(phrase.competency().isEmpty() ? phrase.text() : phrase.competency() + " · " + phrase.text());
        text.addClassName("grow");
        Button insert = new Button(getTranslation("assessment.phrases.insert"), click -> {
            close();
            chosen.accept(phrase.text());
        });
        insert.addThemeVariants(ButtonVariant.SMALL);
        insert.setAriaLabel(getTranslation("assessment.phrases.insert") + " : " + phrase.text());
        ListItem row = new ListItem(text, insert);
        if (phrase.own()) {
            Button forget = new Button(getTranslation("assessment.phrases.forget"), click -> {
                phrases.remove(phrase.id());
                draw();
            });
            forget.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            forget.setAriaLabel(getTranslation("assessment.phrases.forget") + " : " + phrase.text());
            row.add(forget);
        }
        return row;
    }
}
