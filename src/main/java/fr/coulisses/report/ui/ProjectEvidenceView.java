package fr.coulisses.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectPage;
import fr.coulisses.shared.ui.EmptyState;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/// The evidence file of a student, from one project: a student's own, or that of anybody in the team for those who read
/// the project.
@Route("projets/:project/dossier")
@PermitAll
class ProjectEvidenceView extends ProjectPage {

    private final transient Projects projects;
    private final transient EvidenceForms forms;
    private final transient CurrentPerson currentPerson;
    private final Div body = new Div();

    ProjectEvidenceView(Projects projects, EvidenceForms forms, CurrentPerson currentPerson) {
        super(projects);
        this.projects = projects;
        this.forms = forms;
        this.currentPerson = currentPerson;
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        crumbProject();
        head(getTranslation("report.title"));
        factNature();
        List<PersonSummary> students = students();
        if (students.isEmpty()) {
            add(new EmptyState(getTranslation("report.title"), getTranslation("assessment.matrix.noTeam")));
            return;
        }
        add(new Paragraph(getTranslation("report.help")));
        if (students.size() > 1) {
            Select<PersonSummary> choice = new Select<>();
            choice.setLabel(getTranslation("report.student"));
            choice.setItems(students);
            choice.setItemLabelGenerator(PersonSummary::fullName);
            choice.setValue(students.getFirst());
            choice.addValueChangeListener(chosen -> show(chosen.getValue().id()));
            actions(choice);
        }
        add(body);
        show(students.getFirst().id());
    }

    /// The team; a student sees themselves only.
    private List<PersonSummary> students() {
        SignedInPerson reader = currentPerson.get();
        return projects.members(project().id()).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(Member::person)
                .filter(person -> reader.role() != Role.STUDENT || person.id().equals(reader.id()))
                .toList();
    }

    private void show(UUID student) {
        body.removeAll();
        body.add(forms.of(student, project().id()));
    }
}
