package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.SecondReading;
import fr.coulisses.assessment.SecondReadings;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notices;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a second tutor thinks of a version: asked, being written, or given.
class SecondReadingCard extends Card {

    private static final int MOST = 8000;
    private static final String COMMENT = "second";

    private final transient SecondReadings readings;
    private final transient Review review;
    private final transient Runnable changed;
    private transient SecondReading reading;
    private final Map<UUID, RadioButtonGroup<@Nullable Level>> levels = new HashMap<>();
    private final TextArea comment = new TextArea();
    private final Span status = new Span();

    /// @param reader whether the person who looks is the second reader
    /// @param changed told when it was given or withdrawn
    SecondReadingCard(SecondReadings readings, Review review, SecondReading reading, boolean reader, Runnable changed) {
        super("");
        this.readings = readings;
        this.review = review;
        this.reading = reading;
        this.changed = changed;
        heading().setText(getTranslation("assessment.second"));
        add(new Paragraph(getTranslation("assessment.second.asked", reading.askedBy(), reading.reader())));
        if (!reading.question().isBlank()) {
            add(new Paragraph(Formats.quoted(reading.question().strip())));
        }
        if (reading.isGiven()) {
            given();
        } else if (!review.state().isOpen()) {
            add(new Paragraph(getTranslation("assessment.second.never")));
        } else if (reader) {
            write();
        } else {
            wait(reading);
        }
    }

    private void given() {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (Claim claim : review.claims()) {
            Level level = reading.levels().get(claim.id());
            if (level != null) {
                Span who = new Span(claim.competency() + " · " + claim.studentName());
                who.addClassName("grow");
                list.add(new ListItem(who, new Badge(DecisionCard.tone(level), getTranslation(level.labelKey()))));
            }
        }
        add(list);
        if (!reading.comment().isBlank()) {
            add(new Paragraph(reading.comment()));
        }
    }

    private void wait(SecondReading awaited) {
        TextField why = new TextField(getTranslation("assessment.second.withdraw.why"));
        why.setWidthFull();
        Button withdraw = new Button(getTranslation("assessment.second.withdraw"), click -> {
            readings.withdraw(review.version().id(), why.getValue());
            changed.run();
        });
        Div form = new Div(
                new Paragraph(getTranslation("assessment.second.awaited", awaited.reader())), why, new Div(withdraw));
        form.addClassName("stack");
        add(form);
    }

    private void write() {
        Keeper keeper = new Keeper("second-" + review.version().id());
        keeper.addClassName("stack");
        for (Claim claim : review.claims()) {
            RadioButtonGroup<@Nullable Level> level = new RadioButtonGroup<>(
                    getTranslation("assessment.second.level", claim.competency(), claim.studentName()));
            level.setItems(Level.values());
            level.setItemLabelGenerator(one -> getTranslation(one == null ? "shared.none" : one.labelKey()));
            level.setValue(reading.levels().get(claim.id()));
            level.addValueChangeListener(change -> keep());
            levels.put(claim.id(), level);
            keeper.add(level);
        }
        comment.setLabel(getTranslation("assessment.second.comment"));
        comment.setHelperText(getTranslation("assessment.second.comment.help"));
        comment.setMaxLength(MOST);
        comment.setMinRows(3);
        comment.setWidthFull();
        comment.setValue(reading.comment());
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(500);
        keeper.watch(comment, COMMENT);
        keeper.onRecovered((name, before, text) -> comment.setValue(text));
        comment.addValueChangeListener(change -> {
            keep();
            keeper.kept(COMMENT, comment.getValue());
        });
        keeper.add(comment);
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        Button give = new Button(getTranslation("assessment.second.give"), click -> {
            readings.give(review.version().id(), comment.getValue(), chosen(), reading.edition());
            Notices.done(getTranslation("assessment.second.done"));
            changed.run();
        });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        add(keeper, status, new Div(give));
    }

    private void keep() {
        reading = readings.keep(review.version().id(), comment.getValue(), chosen(), reading.edition());
        status.setText(getTranslation("shared.saved"));
    }

    private Map<UUID, Level> chosen() {
        Map<UUID, Level> chosen = new HashMap<>();
        levels.forEach((claim, group) -> {
            Level level = group.getValue();
            if (level != null) {
                chosen.put(claim, level);
            }
        });
        return chosen;
    }
}
