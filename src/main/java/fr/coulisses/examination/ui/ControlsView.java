package fr.coulisses.examination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.examination.Examination;
import fr.coulisses.examination.ExaminationWords;
import fr.coulisses.examination.ExaminedGroup;
import fr.coulisses.examination.FindingFilter;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.examination.Waiver;
import fr.coulisses.examination.Waivers;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.ui.Card;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;

/// All that the checks say of a project: counted in a sentence, artefact by artefact, each with the way to its place,
/// and
/// what the team lets stand with its reason.
@Route("projets/:project/controles")
@PermitAll
class ControlsView extends ProjectPage {

    private final transient ProjectExamination examinations;
    private final transient Waivers waivers;
    private final transient ProjectAccess access;
    private final transient CurrentPerson currentPerson;
    private final transient Labels labels;
    private final Paragraph summary = new Paragraph();
    private final Div groups = new Div();
    private transient Examination examination = new Examination(List.of(), List.of());
    private transient FindingFilter filter = FindingFilter.ALL;

    ControlsView(
            Projects projects,
            ProjectExamination examinations,
            Waivers waivers,
            ProjectAccess access,
            CurrentPerson currentPerson,
            Labels labels) {
        super(projects);
        this.examinations = examinations;
        this.waivers = waivers;
        this.access = access;
        this.currentPerson = currentPerson;
        this.labels = labels;
        summary.getElement().setAttribute("role", "status");
        summary.addClassName("examination-summary");
        groups.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        examination = examinations.of(project().id());
        filter = FindingFilter.ALL;
        crumbProject();
        head(getTranslation("examination.title"));
        factNature();
        List.of("xlsx", "pdf", "csv")
                .forEach(ending -> actions(FileLinks.of(
                        ProjectAddress.checks(project().id()), ending, getTranslation("artefact.export." + ending))));
        add(
                new Paragraph(getTranslation("examination.help")),
                summary,
                new FindingFilterBar(examination, chosen -> {
                    filter = chosen;
                    draw();
                }),
                groups);
        draw();
    }

    private void draw() {
        groups.removeAll();
        Examination shown = examination.with(filter);
        summary.setText(words().summary(filter.equals(FindingFilter.ALL) ? examination : shown));
        boolean mayWaive = access.rights(project().id()).contains(Right.WRITE);
        WaiverActions actions = new WaiverActions(
                project().id(), examinations, waivers, currentPerson.get(), mayWaive, this::examineAgain);
        shown.groups()
                .forEach(group -> groups.add(
                        new FindingGroup(group, shown.of(group), project().id(), words(), actions)));
        if (filter.equals(FindingFilter.ALL)) {
            silent();
            log();
        } else if (shown.findings().isEmpty()) {
            groups.add(new Paragraph(getTranslation("examination.filter.nothing")));
        }
    }

    private void examineAgain() {
        examination = examinations.of(project().id());
        draw();
    }

    /// What nothing is said of.
    private void silent() {
        List<ExaminedGroup> silent = examination.groups().stream()
                .filter(group -> examination.of(group).isEmpty())
                .toList();
        if (!silent.isEmpty()) {
            Card card = new Card(
                    getTranslation("examination.nothing"),
                    new Paragraph(silent.stream().map(words()::group).collect(Collectors.joining(" · "))));
            card.addClassName("all-clear");
            groups.add(card);
        }
    }

    private void log() {
        List<Waiver> said = waivers.log(project().id());
        if (!said.isEmpty()) {
            groups.add(new WaiverLog(said, words()));
        }
    }

    private ExaminationWords words() {
        return new ExaminationWords(labels, getLocale());
    }
}
