package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.coulisses.artefact.Places;
import fr.coulisses.assessment.Claim;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Level;
import fr.coulisses.assessment.Outcome;
import fr.coulisses.assessment.Review;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.function.Consumer;

/// What a version claims, and once it is released, what the tutor says of each claim.
class DecisionCard extends Card {

    private final transient Places places;
    private final transient Consumer<String> jump;

    DecisionCard(Review review, Referential referential) {
        this(review, referential, new Places(List.of()), place -> {});
    }

    /// @param places of the version
    /// @param jump brings a place of the version into sight
    DecisionCard(Review review, Referential referential, Places places, Consumer<String> jump) {
        super("");
        this.places = places;
        this.jump = jump;
        heading().setText(getTranslation("assessment.decision"));
        Defect defect = review.defect();
        if (defect != null && review.isReleased()) {
            add(new Div(new Badge(Tone.WARN, getTranslation(defect.labelKey()))));
        }
        if (!review.comment().isBlank()) {
            add(new Paragraph(review.comment()));
        } else if (review.state().isOpen()) {
            add(new Paragraph(getTranslation("assessment.decision.waiting")));
        }
        review.claims().forEach(claim -> add(claim(claim, review.judgement(claim), referential)));
    }

    private Div claim(Claim claim, Judgement judgement, Referential referential) {
        Referential.Competency competency =
                referential.competency(claim.competency()).orElseThrow();
        Div block = new Div(new H3(competency.code() + " – " + competency.shortTitle()), new Span(claim.studentName()));
        block.addClassNames("claim", "stack");
        Level level = judgement.level();
        if (level != null) {
            block.add(new Div(new Badge(tone(level), getTranslation(level.labelKey()))));
        }
        if (!judgement.comment().isBlank()) {
            block.add(new Paragraph(judgement.comment()));
        }
        if (!judgement.outcomes().isEmpty()) {
            block.add(criteria(competency, judgement));
        }
        block.add(new ClaimEvidence(claim, competency, places, jump));
        return block;
    }

    private UnorderedList criteria(Referential.Competency competency, Judgement judgement) {
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        for (Referential.Criterion criterion : competency.criteria()) {
            Outcome outcome = judgement.outcomes().get(criterion.code());
            if (outcome != null) {
                Span text = new Span(criterion.text());
                text.addClassNames("grow", "small");
                list.add(new ListItem(text, new Badge(tone(outcome), getTranslation(outcome.labelKey()))));
            }
        }
        return list;
    }

    static Tone tone(Level level) {
        return switch (level) {
            case ACQUIRED -> Tone.GOOD;
            case IN_PROGRESS -> Tone.WARN;
            case NOT_ACQUIRED -> Tone.BAD;
        };
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.GOOD;
            case PARTLY -> Tone.WARN;
            case NOT_MET -> Tone.BAD;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
        };
    }
}
