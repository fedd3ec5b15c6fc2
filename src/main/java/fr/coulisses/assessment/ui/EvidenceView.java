package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.DraftPlaces;
import fr.coulisses.assessment.ReviewPolicies;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.contribution.Contributions;
import fr.coulisses.assessment.contribution.Share;
import fr.coulisses.assessment.submission.Preflights;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Card;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/// What an artefact is to prove, said by each student of the team for themselves, and what is still missing.
@Route("projets/:project/livrables/:artefact/preuves")
@PermitAll
class EvidenceView extends ProjectPage {

    private final transient Artefacts artefacts;
    private final transient Claims claims;
    private final transient Contributions contributions;
    private final transient DraftPlaces places;
    private final transient Preflights preflights;
    private final transient Reviews reviews;
    private final transient ReviewPolicies policies;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final Div before = new Div();

    EvidenceView(
            Projects projects,
            Artefacts artefacts,
            Claims claims,
            Contributions contributions,
            DraftPlaces places,
            Preflights preflights,
            Reviews reviews,
            ReviewPolicies policies,
            Referentials referentials,
            ProjectAccess access) {
        super(projects);
        this.artefacts = artefacts;
        this.claims = claims;
        this.contributions = contributions;
        this.places = places;
        this.preflights = preflights;
        this.reviews = reviews;
        this.policies = policies;
        this.referentials = referentials;
        this.access = access;
        before.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        SignedInPerson student = access.require(project().id(), Right.WRITE);
        Artefact artefact = artefacts.draft(id(event, ArtefactView.ARTEFACT)).artefact();
        if (!artefact.projectId().equals(project().id())) {
            throw new NotFound();
        }
        crumbProject();
        crumb(artefact.title(), ProjectAddress.artefact(artefact.projectId(), artefact.id()));
        head(getTranslation("evidence.title", artefact.title()));
        Button submit = new Button(getTranslation("assessment.submit"), click -> submit(artefact, student.id()));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        actions(submit);
        Div main = new Div(new ClaimsForm(
                claims,
                artefact,
                referentials.get(project().referentialId()),
                places.of(artefact, getLocale()),
                student.id(),
                policies.get().selfLevelAfterJudgement(),
                () -> look(artefact)));
        main.addClassName("stack");
        List<Share> team = contributions.intended(artefact.id());
        if (team.size() > 1) {
            main.add(new ShareForm(contributions, artefact.id(), student.id(), team, () -> look(artefact)));
        }
        Div side = new Div(before);
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(new ArtefactPages(artefact.projectId(), artefact.id(), ArtefactPages.Page.EVIDENCE), columns);
        look(artefact);
    }

    private void look(Artefact artefact) {
        Card card = new Card(getTranslation("submission.before"));
        card.add(new PreflightList(preflights.of(artefact.id()), true, finding -> FindingJump.to(finding, artefact)));
        before.removeAll();
        before.add(card);
    }

    private void submit(Artefact artefact, UUID student) {
        new SubmitDialog(reviews, preflights.of(artefact.id()), student, finding -> FindingJump.to(finding, artefact))
                .open();
    }
}
