package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Keeper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// One claim before a tutor: the student's words, criterion by criterion, the level, and why.
class ClaimForm extends Div {

    private static final int MOST = 8000;

    private final transient Claim claim;
    private final Map<String, RadioButtonGroup<Outcome>> outcomes = new LinkedHashMap<>();
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>();
    private final TextArea comment = new TextArea();

    ClaimForm(Claim claim, Referential.Competency competency, Judgement judgement, Keeper keeper, Runnable changed) {
        this.claim = claim;
        addClassNames("claim", "stack");
        add(
                new H3(competency.code() + " – " + competency.shortTitle()),
                new Span(claim.studentName()),
                new Details(getTranslation("assessment.claims.statement"), new Paragraph(competency.statement())));
        Paragraph words = new Paragraph(
                claim.commentary().isBlank()
                        ? getTranslation("assessment.review.noCommentary")
                        : "« " + claim.commentary().strip() + " »");
        words.addClassName("soft");
        add(words);
        competency.criteria().forEach(criterion -> add(criterion(criterion, judgement, changed)));
        level.setLabel(getTranslation("assessment.review.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(value -> getTranslation(value.labelKey()));
        level.setRequiredIndicatorVisible(true);
        level.setValue(judgement.level());
        level.addValueChangeListener(change -> {
            level.setInvalid(false);
            comment.setRequiredIndicatorVisible(isCommentNeeded());
            if (change.isFromClient()) {
                changed.run();
            }
        });
        comment.setLabel(getTranslation("assessment.review.comment"));
        comment.setHelperText(getTranslation("assessment.review.comment.help"));
        comment.setMaxLength(MOST);
        comment.setMinRows(2);
        comment.setWidthFull();
        comment.setValue(judgement.comment());
        comment.setRequiredIndicatorVisible(isCommentNeeded());
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(500);
        comment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        keeper.watch(comment, name());
        add(level, comment);
    }

    private RadioButtonGroup<Outcome> criterion(
            Referential.Criterion criterion, Judgement judgement, Runnable changed) {
        RadioButtonGroup<Outcome> group = new RadioButtonGroup<>(criterion.text());
        group.addClassName("criterion");
        group.setItems(Outcome.values());
        group.setItemLabelGenerator(outcome -> getTranslation(outcome.labelKey()));
        group.setValue(judgement.outcomes().get(criterion.code()));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        outcomes.put(criterion.code(), group);
        return group;
    }

    /// The name of its comment among the texts that are kept.
    String name() {
        return claim.id().toString();
    }

    String comment() {
        return comment.getValue();
    }

    void write(String text) {
        comment.setValue(text);
    }

    Judgement judgement() {
        Map<String, Outcome> chosen = new HashMap<>();
        outcomes.forEach((criterion, group) -> {
            if (group.getValue() != null) {
                chosen.put(criterion, group.getValue());
            }
        });
        return new Judgement(claim.id(), level.getValue(), comment.getValue(), chosen);
    }

    /// Whether a decision can be made of it; what is missing is said at the field.
    boolean isComplete() {
        level.setInvalid(level.getValue() == null);
        level.setErrorMessage(getTranslation("assessment.refused.noLevel", claim.competency(), claim.studentName()));
        comment.setInvalid(isCommentNeeded() && comment.getValue().isBlank());
        comment.setErrorMessage(
                getTranslation("assessment.refused.noComment", claim.competency(), claim.studentName()));
        return !level.isInvalid() && !comment.isInvalid();
    }

    void focus() {
        if (level.isInvalid()) {
            level.getElement().callJsFunction("scrollIntoView");
            level.getElement().callJsFunction("focus");
        } else {
            comment.focus();
        }
    }

    private boolean isCommentNeeded() {
        return level.getValue() != null && level.getValue() != Level.ACQUIRED;
    }
}
