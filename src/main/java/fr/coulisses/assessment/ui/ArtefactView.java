package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Draft;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.ui.DocumentPreview;
import fr.coulisses.artefact.ui.DraftForm;
import fr.coulisses.artefact.ui.Editors;
import fr.coulisses.artefact.ui.FindingsPanel;
import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.artefact.ui.ShownDocuments;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.SubmittedVersion;
import fr.coulisses.assessment.due.DueDates;
import fr.coulisses.assessment.due.ui.DeadlineBadge;
import fr.coulisses.assessment.due.ui.TimelinessBadge;
import fr.coulisses.assessment.submission.Preflights;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// An artefact: its draft, what the checks say of it, what it is to prove, its versions, and the way to the tutor.
@Route("projets/:project/livrables/:artefact")
@PermitAll
class ArtefactView extends ProjectPage {

    static final String ARTEFACT = "artefact";

    private final transient Artefacts artefacts;
    private final transient Kinds kinds;
    private final transient Editors editors;
    private final transient ShownDocuments shown;
    private final transient Claims claims;
    private final transient Reviews reviews;
    private final transient Preflights preflights;
    private final transient DueDates dueDates;
    private final transient Referentials referentials;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final transient Clock clock;
    private final transient Labels labels;

    ArtefactView(
            Projects projects,
            Artefacts artefacts,
            Kinds kinds,
            Editors editors,
            ShownDocuments shown,
            Claims claims,
            Reviews reviews,
            Preflights preflights,
            DueDates dueDates,
            Referentials referentials,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Clock clock,
            Labels labels) {
        super(projects);
        this.artefacts = artefacts;
        this.kinds = kinds;
        this.editors = editors;
        this.shown = shown;
        this.claims = claims;
        this.reviews = reviews;
        this.preflights = preflights;
        this.dueDates = dueDates;
        this.referentials = referentials;
        this.access = access;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.labels = labels;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        UUID id = id(event, ARTEFACT);
        requireHere(id);
        List<SubmittedVersion> history = reviews.history(id);
        if (!access.rights(project().id()).contains(Right.FOLLOW)) {
            forwardToVersion(event, id, history);
            return;
        }
        Draft draft = artefacts.draft(id);
        ArtefactKind<?> kind = kinds.get(draft.artefact().kind());
        boolean editable = access.rights(project().id()).contains(Right.WRITE);
        crumbProject();
        head(draft.artefact().title());
        factNature();
        if (!getTranslation(kind.label()).equals(draft.artefact().title())) {
            facts(new Span(getTranslation(kind.label())));
        }
        history.stream().findFirst().ifPresent(newest -> facts(new StateBadge(newest.state())));
        deadline(draft.artefact(), history);
        if (editable) {
            DraftForm form = write(draft, history);
            offer(draft.artefact(), kind, Optional.of(form));
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(PlaceAddress.PLACE)
                    .ifPresent(form::jump);
        } else {
            offer(draft.artefact(), kind, Optional.empty());
            read(draft, kind, history);
        }
    }

    /// Until when it is to be submitted; once it was, whether that was in time.
    private void deadline(Artefact artefact, List<SubmittedVersion> history) {
        if (history.isEmpty()) {
            Optional.ofNullable(dueDates.mine().get(artefact.kind()))
                    .ifPresent(deadline -> facts(new DeadlineBadge(deadline, LocalDate.now(clock))));
        } else {
            dueDates.timeliness(history.getFirst().id()).ifPresent(time -> facts(new TimelinessBadge(time)));
        }
    }

    private void requireHere(UUID id) {
        if (!artefacts.projectOf(id).equals(project().id())) {
            throw new NotFound();
        }
    }

    /// A jury reads what was submitted, never the work in progress.
    private void forwardToVersion(BeforeEnterEvent event, UUID id, List<SubmittedVersion> history) {
        int newest = history.stream().findFirst().orElseThrow(NotFound::new).number();
        event.forwardTo(VersionView.address(project().id(), id, newest));
    }

    private DraftForm write(Draft draft, List<SubmittedVersion> history) {
        UUID id = draft.artefact().id();
        DraftForm[] panel = new DraftForm[1];
        FindingsPanel findings = new FindingsPanel(finding -> FindingJump.to(finding, panel[0], draft.artefact()));
        panel[0] = new DraftForm(
                artefacts,
                labels,
                draft,
                editors.of(draft.artefact().kind()),
                () -> findings.show(artefacts.findings(id)));
        findings.show(artefacts.findings(id));
        add(new ArtefactPages(project().id(), id, ArtefactPages.Page.CONTENT));
        ClaimsSummary tags = new ClaimsSummary(
                draft.artefact(),
                referentials.get(project().referentialId()),
                claims.intended(id),
                currentPerson.get().id());
        lay(
                panel[0],
                Stream.of(
                                Stream.of(tags, findings),
                                documents(kinds.get(draft.artefact().kind()), draft.artefact()),
                                Stream.of(new VersionsCard(project().id(), id, history)))
                        .<Component>flatMap(beside -> beside)
                        .toArray(Component[]::new));
        return panel[0];
    }

    private void read(Draft draft, ArtefactKind<?> kind, List<SubmittedVersion> history) {
        add(new Notice(Tone.NEUTRAL, getTranslation("assessment.draft.readOnly")));
        FindingsPanel findings = new FindingsPanel(finding -> {});
        findings.show(artefacts.findings(draft.artefact().id()));
        lay(
                DocumentPreview.of(document(kind, draft.artefact(), "")),
                Stream.of(
                                Stream.of(findings),
                                documents(kind, draft.artefact()),
                                Stream.of(new VersionsCard(
                                        project().id(), draft.artefact().id(), history)))
                        .<Component>flatMap(beside -> beside)
                        .toArray(Component[]::new));
    }

    /// What can be made of it, where that is more than one document.
    private Stream<Component> documents(ArtefactKind<?> kind, Artefact artefact) {
        return kind.furtherDocuments().isEmpty()
                ? Stream.empty()
                : Stream.of(new DocumentsCard(
                        kind, files(artefact), kind.furtherDocuments(), name -> document(kind, artefact, name)));
    }

    private <C> Document document(ArtefactKind<C> kind, Artefact artefact, String name) {
        Document document = kind.documentCalled(
                name,
                artefacts.content(artefact.id(), kind),
                new Wording(labels, getLocale(), project().sheet()));
        return shown.of(artefact.projectId(), artefact.id(), document);
    }

    private static String files(Artefact artefact) {
        return ProjectAddress.artefact(artefact.projectId(), artefact.id()) + "/brouillon.";
    }

    private void lay(Component main, Component... beside) {
        Div side = new Div(beside);
        side.addClassName("stack");
        Div columns = new Div(main, side);
        columns.addClassName("columns");
        add(columns);
    }

    /// @param form where the draft is written, for those who may
    private void offer(Artefact artefact, ArtefactKind<?> kind, Optional<DraftForm> form) {
        if (form.isPresent()) {
            actions(new Button(
                    getTranslation("assessment.rename"),
                    click -> new RenameDialog(artefacts, artefact, this::head).open()));
        }
        String files = files(artefact);
        actions(new FileLink(files, "pdf"), new FileLink(files, "docx"));
        if (kind.isWorkedOnInASpreadsheet()) {
            actions(new FileLink(files, "xlsx"));
        }
        form.ifPresent(draft -> {
            Button submit = new Button(getTranslation("assessment.submit"), click -> submit(artefact, draft));
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            actions(submit);
        });
    }

    private void submit(Artefact artefact, DraftForm form) {
        new SubmitDialog(
                        reviews,
                        preflights.of(artefact.id()),
                        currentPerson.get().id(),
                        finding -> FindingJump.to(finding, form, artefact))
                .open();
    }

    /// A link to a file of this page.
    static final class FileLink extends Anchor {
        FileLink(String beginning, String ending) {
            this(beginning, ending, "");
        }

        /// @param document the name of one of the further documents; empty for the document itself
        FileLink(String beginning, String ending, String document) {
            setHref(beginning + ending + (document.isEmpty() ? "" : "?document=" + document));
            setText(getTranslation("artefact.export." + ending));
            setRouterIgnore(true);
            getElement().setAttribute("download", true);
            addClassName("button-link");
        }
    }
}
