package fr.coulisses.archive;

import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.TeamFunction;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The project itself: `project.json`, its sheet with the dates and the organisation that carries it.
///
/// @param referential the certification sheet it runs under
record ArchivedProject(UUID id, ProjectSheet sheet, Sheet referential) {

    static final String PATH = "project.json";

    ArchivedProject {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(referential);
    }

    /// A revision of a certification sheet.
    record Sheet(String code, int revision, String title) {
        Sheet {
            Objects.requireNonNull(code);
            Objects.requireNonNull(title);
        }
    }

    /// Who worked on it, by name and function only: `team.json`. Nobody is invited by it.
    record Team(List<Person> people) {

        static final String PATH = "team.json";

        static Team of(List<Member> members) {
            return new Team(members.stream()
                    .map(member -> new Person(member.person().fullName(), member.part(), member.functions()))
                    .toList());
        }
    }

    record Person(String name, Part part, List<TeamFunction> functions) {}
}
