package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Judgement;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The judgement of a tutor while it is written: it saves itself, and only a decision shows it to the student.
class ReviewForm extends Card {

    private static final String WHOLE = "whole";

    private final transient Reviews reviews;
    private final transient Clock clock;
    private final transient Consumer<Review> decided;
    private final transient List<ClaimForm> claims;
    private final transient CommentField whole;
    private final Span status = new Span();
    private final Keeper keeper;
    private final Div foot = new Div();
    private transient Review review;

    /// @param earlier the review of the version before, if there was one
    ReviewForm(
            Reviews reviews,
            Clock clock,
            Review review,
            Referential referential,
            Optional<Review> earlier,
            Phrases phrases,
            ClaimedPlaces places,
            Consumer<Review> decided) {
        super("");
        this.reviews = reviews;
        this.clock = clock;
        this.review = review;
        this.decided = decided;
        heading().setText(getTranslation("assessment.decision"));
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        if (review.prepared() != null) {
            add(prepared(review.prepared()));
        }
        keeper = new Keeper(key(review));
        keeper.addClassName("stack");
        claims = review.claims().stream()
                .map(claim -> new ClaimForm(
                        claim,
                        referential.competency(claim.competency()).orElseThrow(),
                        review,
                        earlier,
                        phrases,
                        places,
                        keeper,
                        this::keep))
                .toList();
        earlier.filter(before -> !before.comment().isBlank()).ifPresent(before -> keeper.add(asked(before)));
        claims.forEach(keeper::add);
        whole = new CommentField("assessment.review.whole", WHOLE, review, Review::comment, keeper, this::keep);
        keeper.add(whole.field(), whole.phrases(phrases, ""));
        keeper.onRecovered(this::recover);
        foot.add(status, buttons());
        foot.addClassName("review-foot");
        add(keeper, foot);
    }

    /// Under which the browser keeps what is typed into a review.
    static String key(Review review) {
        return "review-" + review.version().id();
    }

    private Notice prepared(Decision decision) {
        Defect defect = decision.defect();
        String what = getTranslation(decision.state().labelKey())
                + (defect == null ? "" : " (" + getTranslation(defect.labelKey()) + ")");
        Button release = new Button(getTranslation("assessment.review.releaseNow"), click -> {
            reviews.release(List.of(version()));
            Notices.done(getTranslation("assessment.review.done"));
            decided.accept(reviews.get(version()));
        });
        release.addThemeVariants(ButtonVariant.SMALL);
        return new Notice(Tone.WAIT, getTranslation("assessment.review.prepared", what), release);
    }

    private Notice asked(Review before) {
        return new Notice(
                Tone.WAIT,
                getTranslation("assessment.review.earlier", before.version().number(), before.comment()));
    }

    private Div buttons() {
        Button accept = new Button(getTranslation("assessment.review.accept"), click -> ask(false));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button sendBack = new Button(getTranslation("assessment.review.sendBack"), click -> ask(true));
        Div row = new Div(sendBack, accept);
        row.addClassName("row");
        return row;
    }

    private void ask(boolean sendingBack) {
        if (isSettled() && isComplete(sendingBack)) {
            new DecisionDialog(sendingBack, this::decide).open();
        }
    }

    private void decide(Decision decision, boolean now) {
        Optional<Review> result = attempt(() -> now
                ? reviews.decide(version(), decision, whole.field().said(), judgements(), review.edition())
                : reviews.prepare(version(), decision, whole.field().said(), judgements(), review.edition()));
        if (result.isPresent()) {
            comments().forEach(CommentField::kept);
            Notices.done(getTranslation(now ? "assessment.review.done" : "assessment.review.prepared.done"));
            decided.accept(result.get());
        } else if (review.state().isOpen()) {
            Notices.refused(getTranslation("assessment.review.meanwhile"));
        }
    }

    /// Whether nothing waits for a choice between two tutors' words; goes to the first that does.
    private boolean isSettled() {
        Optional<JudgedField<?>> contested =
                fields().filter(JudgedField::isContested).findFirst();
        contested.ifPresent(JudgedField::focusQuestion);
        return contested.isEmpty();
    }

    /// Says beside each field what a decision still needs, and goes to the first.
    private boolean isComplete(boolean sendingBack) {
        List<ClaimForm> incomplete =
                claims.stream().filter(claim -> !claim.isComplete()).toList();
        boolean said = whole.require(sendingBack, getTranslation("assessment.refused.sendBackComment"));
        if (!incomplete.isEmpty()) {
            incomplete.getFirst().focus();
        } else if (!said) {
            whole.focus();
        }
        return incomplete.isEmpty() && said;
    }

    /// Saves what stands here together with what other tutors kept meanwhile.
    private void keep() {
        fields().forEach(JudgedField::reconcile);
        Supplier<Review> save = () -> reviews.keep(version(), whole.field().said(), judgements(), review.edition());
        Optional<Review> result = attempt(save);
        while (result.isEmpty() && review.state().isOpen()) {
            result = attempt(save);
        }
        result.ifPresent(kept -> {
            meet(kept);
            comments().forEach(CommentField::kept);
            status.setText(getTranslation("shared.savedAt", Formats.hour(clock.instant())));
        });
    }

    /// Tries to save; when somebody else saved or decided first, takes note of what they did.
    private Optional<Review> attempt(Supplier<Review> save) {
        try {
            return Optional.of(save.get());
        } catch (Refusal refusal) {
            int edition = review.edition();
            meet(reviews.get(version()));
            if (!review.state().isOpen()) {
                close(refusal);
            } else if (review.edition() == edition) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private void meet(Review kept) {
        review = kept;
        if (kept.state().isOpen()) {
            fields().forEach(field -> field.meet(kept));
        }
    }

    /// Nothing can be said of this version any more; what was written stays to be read and copied.
    private void close(Refusal refusal) {
        fields().forEach(JudgedField::setReadOnly);
        remove(foot);
        Notice notice = new Notice(
                Tone.WARN,
                getTranslation(refusal.label(), refusal.arguments()) + " " + getTranslation("assessment.review.stays"),
                new Anchor(ReviewAddress.of(version()), getTranslation("assessment.review.open")));
        notice.getElement().setAttribute("role", "alert");
        add(notice);
    }

    private void recover(String name, String before, String text) {
        comments()
                .filter(comment -> comment.isCalled(name))
                .forEach(comment -> comment.field().recover(before, text));
        keep();
    }

    private UUID version() {
        return review.version().id();
    }

    private Stream<JudgedField<?>> fields() {
        return Stream.concat(claims.stream().flatMap(ClaimForm::fields), Stream.of(whole.field()));
    }

    private Stream<CommentField> comments() {
        return Stream.concat(claims.stream().map(ClaimForm::comment), Stream.of(whole));
    }

    private List<Judgement> judgements() {
        return claims.stream().map(ClaimForm::judgement).toList();
    }
}
