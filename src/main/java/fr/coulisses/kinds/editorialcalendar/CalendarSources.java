package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Excerpt;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import fr.coulisses.rights.Person;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the project, its register of rights and its communication plan say of a calendar.
@Component
public class CalendarSources {

    /// What a calendar can point to or take over.
    ///
    /// @param pictures of the register of rights: ids and titles
    /// @param goals the objectives of the communication plan, in its words
    /// @param targets those whom the plan speaks to, in its words
    public record Choices(Map<String, String> pictures, List<String> goals, List<String> targets) {}

    private final ObjectProvider<Artefacts> artefacts;
    private final ObjectProvider<Projects> projects;
    private final ObjectProvider<Entries> entries;
    private final ObjectProvider<RightsRegister> rights;

    /// Services ask the kinds, and this kind asks services: they are looked for when they are needed.
    CalendarSources(
            ObjectProvider<Artefacts> artefacts,
            ObjectProvider<Projects> projects,
            ObjectProvider<Entries> entries,
            ObjectProvider<RightsRegister> rights) {
        this.artefacts = artefacts;
        this.projects = projects;
        this.entries = entries;
        this.rights = rights;
    }

    /// What can be chosen in a project.
    public Choices choices(UUID project) {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures(project).forEach(picture -> pictures.put(picture.id(), picture.title()));
        List<Excerpt> taken = artefacts.getObject().excerpts(project, List.of(Excerpt.GOAL, Excerpt.TARGET));
        return new Choices(pictures, texts(taken, Excerpt.GOAL), texts(taken, Excerpt.TARGET));
    }

    private static List<String> texts(List<Excerpt> excerpts, String part) {
        return excerpts.stream()
                .filter(excerpt -> excerpt.part().equals(part))
                .map(Excerpt::text)
                .distinct()
                .toList();
    }

    /// The posts that usage proposes around the days of the project.
    public List<Rhythm.Proposed> rhythm(UUID project) {
        ProjectSheet sheet = projects.getObject().get(project).sheet();
        return Rhythm.of(sheet);
    }

    /// The calendar with the pictures of its posts, as they stand now.
    EditorialCalendar composed(UUID project, EditorialCalendar draft) {
        Set<String> shown = draft.posts().stream()
                .map(Post::work)
                .filter(work -> !work.isEmpty())
                .collect(Collectors.toSet());
        return draft.composed(
                shown.isEmpty()
                        ? List.of()
                        : pictures(project).stream()
                                .filter(picture -> shown.contains(picture.id()))
                                .toList());
    }

    private List<KnownPicture> pictures(UUID project) {
        List<Entry<UsedWork, State>> works = entries.getObject().all(project, rights.getObject());
        return works.stream()
                .filter(entry -> entry.state() != State.REPLACED)
                .filter(entry -> entry.content().usage().uses().stream().anyMatch(use -> use.isPublished()))
                .map(entry -> picture(entry.id(), entry.content()))
                .toList();
    }

    private static KnownPicture picture(UUID id, UsedWork work) {
        boolean covered = !work.people().isEmpty() && work.people().stream().allMatch(Person::hasAgreed);
        return new KnownPicture(id.toString(), work.title(), work.credit().line(), covered);
    }
}
