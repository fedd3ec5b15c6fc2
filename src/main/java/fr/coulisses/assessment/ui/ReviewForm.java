package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The judgement of a tutor while it is written: it saves itself, and only a decision shows it to the student.
class ReviewForm extends Card {

    private static final String WHOLE = "whole";
    private static final int MOST = 8000;

    private final transient Reviews reviews;
    private final transient Clock clock;
    private final transient Consumer<Review> decided;
    private final transient List<ClaimForm> claims;
    private final TextArea whole = new TextArea();
    private final Span status = new Span();
    private final Keeper keeper;
    private transient Review review;

    /// @param earlier the review of the version before, if there was one
    ReviewForm(
            Reviews reviews,
            Clock clock,
            Review review,
            Referential referential,
            Optional<Review> earlier,
            Consumer<Review> decided) {
        super("");
        this.reviews = reviews;
        this.clock = clock;
        this.review = review;
        this.decided = decided;
        heading().setText(getTranslation("assessment.decision"));
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        keeper = new Keeper("review-" + review.version().id());
        keeper.addClassName("stack");
        claims = review.claims().stream()
                .map(claim -> new ClaimForm(
                        claim,
                        referential.competency(claim.competency()).orElseThrow(),
                        review.judgement(claim),
                        keeper,
                        this::keep))
                .toList();
        earlier.filter(before -> !before.comment().isBlank()).ifPresent(before -> keeper.add(asked(before)));
        claims.forEach(keeper::add);
        whole.setLabel(getTranslation("assessment.review.whole"));
        whole.setHelperText(getTranslation("assessment.review.whole.help"));
        whole.setMaxLength(MOST);
        whole.setMinRows(3);
        whole.setWidthFull();
        whole.setValue(review.comment());
        whole.setValueChangeMode(ValueChangeMode.LAZY);
        whole.setValueChangeTimeout(500);
        whole.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keep();
            }
        });
        keeper.watch(whole, WHOLE);
        keeper.add(whole);
        keeper.onRecovered((name, before, text) -> recover(name, text));
        add(keeper, status, buttons());
    }

    private Notice asked(Review before) {
        return new Notice(
                Tone.WAIT,
                getTranslation("assessment.review.earlier", before.version().number(), before.comment()));
    }

    private Div buttons() {
        Button accept = new Button(
                getTranslation("assessment.review.accept"),
                click -> confirm(
                        "assessment.review.accept",
                        () -> reviews.accept(review.version().id(), whole.getValue(), judgements(), review.edition())));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button sendBack = new Button(
                getTranslation("assessment.review.sendBack"),
                click -> confirm(
                        "assessment.review.sendBack",
                        () -> reviews.sendBack(
                                review.version().id(), whole.getValue(), judgements(), review.edition())));
        Div row = new Div(sendBack, accept);
        row.addClassName("row");
        return row;
    }

    private void confirm(String label, Supplier<Review> decision) {
        if (!isComplete(label.endsWith("sendBack"))) {
            return;
        }
        new Confirmation(
                        getTranslation(label),
                        getTranslation(label + ".confirm"),
                        getTranslation("shared.confirm"),
                        () -> decide(decision))
                .open();
    }

    private void decide(Supplier<Review> decision) {
        Review result = decision.get();
        keeper.kept(WHOLE, whole.getValue());
        claims.forEach(claim -> keeper.kept(claim.name(), claim.comment()));
        Notices.done(getTranslation("assessment.review.done"));
        decided.accept(result);
    }

    /// Says beside each field what a decision still needs, and goes to the first.
    private boolean isComplete(boolean sendingBack) {
        boolean complete = true;
        for (ClaimForm claim : claims) {
            boolean here = claim.isComplete();
            if (!here && complete) {
                claim.focus();
            }
            complete &= here;
        }
        boolean missing = sendingBack && whole.getValue().isBlank();
        whole.setInvalid(missing);
        whole.setErrorMessage(getTranslation("assessment.refused.sendBackComment"));
        if (missing && complete) {
            whole.focus();
        }
        return complete && !missing;
    }

    private void keep() {
        try {
            review = reviews.keep(review.version().id(), whole.getValue(), judgements(), review.edition());
        } catch (Refusal refusal) {
            takeOver(refusal);
            return;
        }
        keeper.kept(WHOLE, whole.getValue());
        claims.forEach(claim -> keeper.kept(claim.name(), claim.comment()));
        status.setText(getTranslation("shared.savedAt", Formats.hour(clock.instant())));
    }

    /// Another tutor saved meanwhile: what they wrote is shown, and what stands here goes on from theirs.
    private void takeOver(Refusal refusal) {
        review = reviews.get(review.version().id());
        if (!review.state().isOpen()) {
            Notices.refused(refusal);
            return;
        }
        Div theirs = new Div();
        theirs.addClassName("stack");
        theirs.add(new H3(getTranslation("assessment.review.theirs")), new Paragraph(review.comment()));
        review.claims()
                .forEach(claim -> theirs.add(new Paragraph(
                        claim.competency() + " : " + review.judgement(claim).comment())));
        Notice notice = new Notice(Tone.WARN, getTranslation("assessment.review.meanwhile"), theirs);
        notice.getElement().setAttribute("role", "alert");
        keeper.addComponentAsFirst(notice);
    }

    private void recover(String name, String text) {
        if (name.equals(WHOLE)) {
            whole.setValue(text);
        }
        claims.stream().filter(claim -> claim.name().equals(name)).forEach(claim -> claim.write(text));
        keep();
    }

    private List<Judgement> judgements() {
        return claims.stream().map(ClaimForm::judgement).toList();
    }
}
