package fr.coulisses.platform.generation;

import fr.coulisses.account.Role;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.referential.Referential;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// Makes up one cohort after the other, each with its tutors, its jury and its projects.
final class MadeUpCohorts {

    /// The students of a cohort.
    static final int SIZE = 40;

    private static final int LEAST_ARTEFACTS = 17;
    private static final int MOST_ARTEFACTS = 23;

    private final Tables tables;
    private final Chance chance;
    private final MadeUpDoors doors;
    private final MadeUpPeople people;
    private final MadeUpProjects projects;
    private final MadeUpArtefacts artefacts;
    private final Instant now;
    private int made;

    MadeUpCohorts(
            Tables tables,
            Chance chance,
            MadeUpDoors doors,
            List<ArtefactKind<?>> kinds,
            Referential referential,
            Clock clock,
            JsonMapper json) {
        this.tables = tables;
        this.chance = chance;
        this.doors = doors;
        this.people = doors.people(tables, chance);
        this.projects = new MadeUpProjects(tables, chance, json, referential.id(), LocalDate.now(clock));
        this.artefacts = new MadeUpArtefacts(tables, chance, json, kinds, referential);
        this.now = clock.instant();
    }

    /// Makes up the next cohort.
    ///
    /// @param size its students, 1 to 40
    /// @return its students
    int next(int size) {
        boolean first = made++ == 0;
        UUID cohort = chance.id();
        tables.cohorts.add(cohort, "Promotion inventée " + made + " (" + doors.domain() + ")");
        List<UUID> students = new ArrayList<>();
        while (students.size() < size) {
            UUID student = first && students.isEmpty() ? doors.of(Role.STUDENT) : people.open(Role.STUDENT, now);
            tables.cohortMembers.add(cohort, student);
            students.add(student);
        }
        List<UUID> tutors = first
                ? List.of(doors.of(Role.TUTOR))
                : List.of(people.open(Role.TUTOR, now), people.open(Role.TUTOR, now));
        UUID jury = first ? doors.of(Role.JURY) : people.open(Role.JURY, now);
        int from = 0;
        for (int team = 0; from < size; team++) {
            int to = Math.min(size, from + 3 + team % 2);
            MadeUpProject project = projects.start(
                    List.copyOf(students.subList(from, to)),
                    tutors.get(team % tutors.size()),
                    team % 3 == 0 ? jury : null,
                    now);
            artefacts.write(project, LEAST_ARTEFACTS + chance.below(MOST_ARTEFACTS - LEAST_ARTEFACTS + 1));
            from = to;
        }
        return size;
    }
}
