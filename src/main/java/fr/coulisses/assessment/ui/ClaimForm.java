package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One claim before a tutor: the student's words, criterion by criterion, the level, and why.
class ClaimForm extends Div {

    private final transient Claim claim;
    private final transient Review review;
    private final transient Optional<Review> earlier;
    private final transient Runnable changed;
    private final transient ClaimedPlaces places;
    private final Map<String, JudgedField<@Nullable Outcome>> outcomes = new LinkedHashMap<>();
    private final RadioButtonGroup<@Nullable Level> level = new RadioButtonGroup<>();
    private final JudgedField<@Nullable Level> levelField;
    private final transient CommentField comment;

    /// @param earlier the review of the version before, if there was one
    ClaimForm(
            Claim claim,
            Referential.Competency competency,
            Review review,
            Optional<Review> earlier,
            Phrases phrases,
            ClaimedPlaces places,
            Keeper keeper,
            Runnable changed) {
        this.claim = claim;
        this.places = places;
        this.earlier = earlier;
        this.review = review;
        this.changed = changed;
        addClassNames("claim", "stack");
        add(
                new H3(competency.code() + " – " + competency.shortTitle()),
                new Span(claim.studentName()),
                new StatementDetails(competency));
        add(new CommentaryWords(claim.commentary()));
        Level selfLevel = claim.selfLevel();
        if (selfLevel != null) {
            Paragraph self = new Paragraph(getTranslation("assessment.review.selfLevel", word(selfLevel)));
            self.addClassName("soft");
            add(self);
        }
        earlier().ifPresent(before -> add(new Notice(Tone.NEUTRAL, sentence(before))));
        competency.criteria().forEach(criterion -> {
            add(criterion(criterion));
            places.shown(claim, criterion.code()).ifPresent(this::add);
        });
        level.setLabel(getTranslation("assessment.review.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(this::word);
        level.setRequiredIndicatorVisible(true);
        comment = new CommentField(
                "assessment.review.comment",
                claim.id().toString(),
                review,
                kept -> kept.judgement(claim).comment(),
                keeper,
                changed);
        level.addValueChangeListener(change -> {
            level.setInvalid(false);
            comment.setRequired(isCommentNeeded());
        });
        levelField =
                new JudgedField<>(level, review, kept -> kept.judgement(claim).level(), this::word, changed);
        add(levelField, comment.field(), comment.phrases(phrases, claim.competency()));
    }

    /// What was said of this claim with the version before.
    private Optional<Judgement> earlier() {
        return earlier.flatMap(review -> review.judgementOf(claim.studentId(), claim.competency()));
    }

    private String sentence(Judgement before) {
        String judged = getTranslation("assessment.review.before", number(), word(before.level()));
        return before.comment().isBlank() ? judged : judged + " " + Formats.quoted(before.comment());
    }

    private int number() {
        return earlier.map(review -> review.version().number()).orElse(0);
    }

    private JudgedField<@Nullable Outcome> criterion(Referential.Criterion criterion) {
        RadioButtonGroup<@Nullable Outcome> group = new RadioButtonGroup<>(criterion.text());
        group.addClassName("criterion");
        group.setItems(Outcome.values());
        group.setItemLabelGenerator(this::word);
        earlier()
                .map(before -> before.outcomes().get(criterion.code()))
                .ifPresent(outcome ->
                        group.setHelperText(getTranslation("assessment.review.before", number(), word(outcome))));
        JudgedField<@Nullable Outcome> field = new JudgedField<>(
                group, review, kept -> kept.judgement(claim).outcomes().get(criterion.code()), this::word, changed);
        outcomes.put(criterion.code(), field);
        return field;
    }

    private String word(@Nullable Level value) {
        return getTranslation(value == null ? "shared.none" : value.labelKey());
    }

    private String word(@Nullable Outcome value) {
        return getTranslation(value == null ? "shared.none" : value.labelKey());
    }

    CommentField comment() {
        return comment;
    }

    Stream<JudgedField<?>> fields() {
        return Stream.concat(outcomes.values().stream(), Stream.of(levelField, comment.field()));
    }

    Judgement judgement() {
        Map<String, Outcome> chosen = new HashMap<>();
        outcomes.forEach((criterion, field) -> {
            Outcome outcome = field.said();
            if (outcome != null) {
                chosen.put(criterion, outcome);
            }
        });
        return new Judgement(claim.id(), levelField.said(), comment.field().said(), chosen);
    }

    /// Whether a decision can be made of it; what is missing is said at the field.
    boolean isComplete() {
        level.setInvalid(level.getValue() == null);
        level.setErrorMessage(getTranslation("assessment.refused.noLevel", claim.competency(), claim.studentName()));
        boolean said = comment.require(
                isCommentNeeded(),
                getTranslation("assessment.refused.noComment", claim.competency(), claim.studentName()));
        return !level.isInvalid() && said;
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
