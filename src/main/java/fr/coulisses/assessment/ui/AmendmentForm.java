package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.assessment.Amendments;
import fr.coulisses.assessment.Decision;
import fr.coulisses.assessment.Defect;
import fr.coulisses.assessment.Review;
import fr.coulisses.assessment.remark.Phrases;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A released judgement while it is changed: nothing is saved before the reason is given, and the team reads the
/// reason.
class AmendmentForm extends Card {

    private static final int MOST_REASON = 2000;
    private static final String WHOLE = "whole";
    private static final String REASON = "reason";

    private final transient Amendments amendments;
    private final transient Review review;
    private final transient Consumer<Review> amended;
    private final transient List<ClaimForm> claims;
    private final transient CommentField whole;
    private final Keeper keeper;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    AmendmentForm(
            Amendments amendments,
            Review review,
            Referential referential,
            Phrases phrases,
            ClaimedPlaces places,
            Consumer<@Nullable Review> closed) {
        super("");
        this.amendments = amendments;
        this.review = review;
        this.amended = closed::accept;
        heading().setText(getTranslation("assessment.amend"));
        keeper = new Keeper("amend-" + review.version().id());
        keeper.addClassName("stack");
        keeper.add(new Paragraph(getTranslation("assessment.amend.help")));
        claims = review.claims().stream()
                .map(claim -> new ClaimForm(
                        claim,
                        referential.competency(claim.competency()).orElseThrow(),
                        review,
                        Optional.empty(),
                        phrases,
                        places,
                        keeper,
                        () -> {}))
                .toList();
        claims.forEach(keeper::add);
        whole = new CommentField("assessment.review.whole", WHOLE, review, Review::comment, keeper, () -> {});
        decision.setLabel(getTranslation("assessment.amend.decision"));
        decision.setItems(List.of(
                Decision.ACCEPT,
                Decision.sendBack(Defect.INCORRECT),
                Decision.sendBack(Defect.INCOMPLETE),
                Decision.sendBack(Defect.OUTDATED)));
        decision.setItemLabelGenerator(this::word);
        decision.setValue(new Decision(review.state(), review.defect()));
        reason.setLabel(getTranslation("assessment.amend.reason"));
        reason.setHelperText(getTranslation("assessment.amend.reason.help"));
        reason.setMaxLength(MOST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        keeper.watch(reason, REASON);
        keeper.onRecovered(this::recover);
        Button save = new Button(getTranslation("assessment.amend.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("shared.cancel"), click -> {
            forget();
            closed.accept(null);
        });
        Div row = new Div(cancel, save);
        row.addClassName("row");
        keeper.add(whole.field(), decision, reason);
        Div foot = new Div(row);
        foot.addClassName("review-foot");
        add(keeper, foot);
    }

    private String word(Decision one) {
        Defect defect = one.defect();
        String state = getTranslation(one.state().labelKey());
        return defect == null ? state : state + " – " + getTranslation(defect.labelKey());
    }

    private void save() {
        List<ClaimForm> incomplete =
                claims.stream().filter(claim -> !claim.isComplete()).toList();
        reason.setErrorMessage(getTranslation("assessment.refused.reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!incomplete.isEmpty()) {
            incomplete.getFirst().focus();
            return;
        }
        if (reason.isInvalid()) {
            reason.focus();
            return;
        }
        Review after = amendments.amend(
                review.version().id(),
                Objects.requireNonNull(decision.getValue()),
                reason.getValue(),
                whole.field().said(),
                claims.stream().map(ClaimForm::judgement).toList(),
                review.edition());
        forget();
        Notices.done(getTranslation("assessment.amend.done"));
        amended.accept(after);
    }

    private void forget() {
        claims.forEach(claim -> claim.comment().kept());
        whole.kept();
        keeper.kept(REASON, reason.getValue());
    }

    private void recover(String name, String before, String text) {
        if (name.equals(REASON)) {
            reason.setValue(text);
        } else if (whole.isCalled(name)) {
            whole.field().recover(before, text);
        } else {
            claims.stream()
                    .map(ClaimForm::comment)
                    .filter(comment -> comment.isCalled(name))
                    .forEach(comment -> comment.field().recover(before, text));
        }
    }
}
