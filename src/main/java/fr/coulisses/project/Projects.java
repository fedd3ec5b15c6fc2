package fr.coulisses.project;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.DraftMerge;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The projects of the school.
@Service
public class Projects {

    /// How many projects an administrator is shown; the search finds the others.
    public static final int NEWEST = 60;

    private final ProjectRepository projects;
    private final Memberships memberships;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final People people;
    private final Referentials referentials;
    private final Templates templates;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Projects(
            ProjectRepository projects,
            Memberships memberships,
            ProjectAccess access,
            CurrentPerson currentPerson,
            People people,
            Referentials referentials,
            Templates templates,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.projects = projects;
        this.memberships = memberships;
        this.access = access;
        this.currentPerson = currentPerson;
        this.people = people;
        this.referentials = referentials;
        this.templates = templates;
        this.events = events;
        this.json = json;
    }

    /// The projects one has a part in; for an administrator, who may read all, the newest [#NEWEST].
    @Transactional(readOnly = true)
    public List<ProjectSummary> mine() {
        SignedInPerson person = currentPerson.get();
        List<Project> found = person.role() == Role.ADMIN ? projects.newest(NEWEST) : projects.of(person.id());
        return found.stream().map(Project::summary).toList();
    }

    @Transactional(readOnly = true)
    public ProjectSummary get(UUID id) {
        access.require(id, Right.READ);
        return find(id).summary();
    }

    /// Starts a project from nothing, under a revision of a referential; its student is the first of the team.
    @Transactional
    public ProjectSummary start(ProjectSheet sheet, UUID referential) {
        return start(sheet, referential, null);
    }

    /// Starts a project with the sheet and the budget lines of a template.
    @Transactional
    public ProjectSummary startFrom(String template, String title, Nature nature, UUID referential) {
        currentPerson.require(Role.STUDENT);
        return start(templates.sheet(template, title, nature), referential, template);
    }

    private ProjectSummary start(ProjectSheet sheet, UUID referential, @Nullable String template) {
        SignedInPerson student = currentPerson.require(Role.STUDENT);
        Project project = projects.saveAndFlush(
                new Project(sheet, referentials.get(referential).id(), student.id()));
        memberships.join(project.id(), student.id(), Part.TEAM);
        events.publishEvent(new ProjectStarted(project.id(), sheet, template));
        return project.summary();
    }

    /// Copies the sheet and the registers of a project one may read into a new one of one's own.
    ///
    /// The people, the claims and the versions stay with the original.
    @Transactional
    public ProjectSummary copy(UUID original, String title) {
        SignedInPerson student = currentPerson.require(Role.STUDENT);
        access.require(original, Right.READ);
        ProjectSummary source = find(original).summary();
        ProjectSheet sheet = source.sheet().withTitle(title);
        Project project = projects.saveAndFlush(new Project(sheet, source.referentialId(), student.id()));
        memberships.join(project.id(), student.id(), Part.TEAM);
        events.publishEvent(new ProjectCopied(original, project.id()));
        return project.summary();
    }

    /// Brings in a project of another school, or of another time; the student who does is the first of the team. What
    /// it holds is for the caller to fill in.
    ///
    /// @param id its identity, which no project here has
    @Transactional
    public ProjectSummary bringIn(UUID id, ProjectSheet sheet, UUID referential) {
        SignedInPerson student = currentPerson.require(Role.STUDENT);
        Project project = projects.saveAndFlush(
                new Project(id, sheet, referentials.get(referential).id(), student.id()));
        memberships.join(project.id(), student.id(), Part.TEAM);
        return project.summary();
    }

    /// Changes the sheet, together with what others changed meanwhile.
    ///
    /// @param base the sheet that was read
    /// @param mine what the person made of it
    @Transactional
    public SavedSheet describe(UUID id, ProjectSheet base, ProjectSheet mine) {
        access.require(id, Right.WRITE);
        Project project = projects.lock(id).orElseThrow(NotFound::new);
        DraftMerge.Result merge = DraftMerge.merge(
                json.valueToTree(base),
                json.valueToTree(mine),
                json.valueToTree(project.summary().sheet()));
        ProjectSheet before = project.summary().sheet();
        project.describe(json.treeToValue(merge.content(), ProjectSheet.class));
        ProjectSummary described = projects.saveAndFlush(project).summary();
        events.publishEvent(new ProjectDescribed(id, before, described.sheet()));
        return new SavedSheet(described, merge.conflicts());
    }

    /// Gives the organisation that carries a project another logo.
    ///
    /// @param file a PNG, JPEG or GIF; empty to take the logo away
    /// @throws Refusal when it cannot be one
    @Transactional
    public ProjectSummary showLogo(UUID id, byte[] file) {
        access.require(id, Right.WRITE);
        String logo = file.length == 0 ? "" : Logo.draw(file);
        Project project = projects.lock(id).orElseThrow(NotFound::new);
        ProjectSheet before = project.summary().sheet();
        project.describe(before.withLogo(logo));
        ProjectSummary described = projects.saveAndFlush(project).summary();
        events.publishEvent(new ProjectDescribed(id, before, described.sheet()));
        return described;
    }

    /// Goes over to another revision of a referential, decided by the school: a tutor or an administrator.
    ///
    /// What was judged stays under the revision it was judged by.
    ///
    /// @param from the revision that the person saw
    /// @throws Refusal when the project has gone over to another meanwhile
    @Transactional
    public void follow(UUID id, UUID from, UUID referential) {
        if (access.require(id, Right.MANAGE).role() == Role.STUDENT) {
            throw new NotFound();
        }
        Project project = projects.lock(id).orElseThrow(NotFound::new);
        if (!project.summary().referentialId().equals(from)) {
            throw new Refusal("project.refused.moved");
        }
        project.follow(referentials.get(referential).id());
        projects.saveAndFlush(project);
    }

    /// The team, the tutors and the jury, by name.
    @Transactional(readOnly = true)
    public List<Member> members(UUID project) {
        access.require(project, Right.READ);
        return memberships.of(project);
    }

    /// Gives somebody a part: students join the team, tutors follow it, members of the jury read it.
    @Transactional
    public void invite(UUID project, UUID person) {
        access.require(project, Right.MANAGE);
        PersonSummary invited =
                people.named(List.of(person)).stream().findFirst().orElseThrow(NotFound::new);
        if (!invited.active()) {
            throw new Refusal("project.refused.closedAccount", invited.fullName());
        }
        Part part = switch (invited.role()) {
            case STUDENT -> Part.TEAM;
            case TUTOR -> Part.TUTOR;
            case JURY -> Part.JURY;
            case ADMIN -> throw new Refusal("project.refused.administrator");
        };
        memberships.join(project, person, part);
    }

    /// Takes somebody out; the last student stays, because a project without a team is nobody's.
    @Transactional
    public void release(UUID project, UUID person) {
        access.require(project, Right.MANAGE);
        List<Member> team = memberships.of(project).stream()
                .filter(member -> member.part() == Part.TEAM)
                .toList();
        if (team.size() == 1 && team.getFirst().person().id().equals(person)) {
            throw new Refusal("project.refused.lastStudent");
        }
        memberships.leave(project, person);
    }

    /// Says what a student of the team does in it.
    @Transactional
    public void assign(UUID project, UUID student, List<TeamFunction> functions) {
        access.require(project, Right.MANAGE);
        memberships.assign(project, student, functions);
    }

    /// Who may be invited: active students, tutors and jury who have no part yet, by family name.
    ///
    /// @param text what a name has in it, accents and capitals ignored, or a whole address; empty for everybody
    @Transactional(readOnly = true)
    public List<PersonSummary> invitable(UUID project, String text, int offset, int limit) {
        access.require(project, Right.MANAGE);
        return memberships.invitable(project, text.strip(), offset, limit);
    }

    private Project find(UUID id) {
        return projects.findById(id).orElseThrow(NotFound::new);
    }
}
