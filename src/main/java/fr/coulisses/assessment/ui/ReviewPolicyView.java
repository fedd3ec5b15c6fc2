package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.assessment.ReviewPolicies;
import fr.coulisses.assessment.ReviewPolicy;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Page;
import jakarta.annotation.security.PermitAll;

/// How this school reviews, for its administrators.
@Route("administration/evaluation")
@PermitAll
class ReviewPolicyView extends Page implements BeforeEnterObserver {

    private final transient ReviewPolicies policies;
    private final transient CurrentPerson currentPerson;
    private transient ReviewPolicy seen = new ReviewPolicy(false, 0);

    ReviewPolicyView(ReviewPolicies policies, CurrentPerson currentPerson) {
        this.policies = policies;
        this.currentPerson = currentPerson;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentPerson.require(Role.ADMIN);
        clear();
        head(getTranslation("assessment.policy"));
        seen = policies.get();
        Span status = new Span();
        status.addClassName("saved-note");
        status.getElement().setAttribute("role", "status");
        Checkbox late = new Checkbox(getTranslation("assessment.policy.selfLevel"), seen.selfLevelAfterJudgement());
        late.setHelperText(getTranslation("assessment.policy.selfLevel.help"));
        late.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(late, status);
            }
        });
        add(new Card(
                getTranslation("assessment.policy.self"),
                new Paragraph(getTranslation("assessment.policy.self.help")),
                late,
                status));
    }

    /// What another administrator decided meanwhile is shown, and the question asked again.
    private void save(Checkbox late, Span status) {
        try {
            seen = policies.set(new ReviewPolicy(late.getValue(), seen.edition()));
            status.setText(getTranslation("shared.saved"));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            seen = policies.get();
            late.setValue(seen.selfLevelAfterJudgement());
        }
    }
}
